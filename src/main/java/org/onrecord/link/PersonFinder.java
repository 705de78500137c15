package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.link.FoundNames.FullName;
import org.onrecord.link.Officials.Answer;
import org.onrecord.model.Mention.How;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Letters;
import org.onrecord.text.Span;

/**
 * Finds where a text speaks of persons: full names of the register, titles with a name, titles with
 * a country, and surnames of those already introduced. Immutable and thread-safe.
 */
final class PersonFinder {
  /** A name behind a title: matches ", Kern," and " of Peru, Jo Kern,"; not ", who". */
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?: of (?:the )?\\p{Lu}[\\p{L} ]{1,30})?, ((?:\\p{Lu}[\\p{L}\u2019'-]+ ?){1,4}),");

  private final Officials officials;
  private final NameLexicon lexicon;

  PersonFinder(Officials officials, NameLexicon lexicon) {
    this.officials = officials;
    this.lexicon = lexicon;
  }

  /**
   * The references of one text in order; whoever is named in full or with a title joins the cast.
   */
  List<Reference> find(String text, FoundNames names, Moment moment, Cast cast) {
    return new Search(text, names, moment, cast).run();
  }

  /** One text; for one use. */
  private final class Search {
    private final String text;
    private final FoundNames names;
    private final Moment moment;
    private final Cast cast;
    private final List<Reference> references = new ArrayList<>();
    private final NameWordReader words;
    private final LeadingFamilyNames leading;
    private final CountryOfTitle countries;
    private final Plausibility plausibility;
    private final PrintedTitle printedTitle;
    private int nextPerson;

    Search(String text, FoundNames names, Moment moment, Cast cast) {
      this.text = text;
      this.names = names;
      this.moment = moment;
      this.cast = cast;
      this.words = new NameWordReader(text, lexicon);
      this.leading = new LeadingFamilyNames(text, words, officials.register());
      this.printedTitle = new PrintedTitle(text, lexicon);
      this.countries = new CountryOfTitle(text, names, officials.register(), lexicon);
      this.plausibility = new Plausibility(text, names, cast, officials, moment, lexicon);
    }

    List<Reference> run() {
      for (Found title : names.titles()) {
        titled(title.span(), lexicon.title(title.index()));
      }
      new PluralTitles(text, lexicon, words).all().forEach(this::sharing);
      references.sort(Comparator.comparing(Reference::span));
      fullNames();
      surnames();
      references.sort(Comparator.comparing(Reference::span));
      return references;
    }

    private void titled(Span span, Title printed) {
      if (!references.isEmpty() && references.getLast().span().contains(span.start())) {
        return;
      }
      Title title = printedTitle.meant(span, printed);
      if (title == null) {
        return;
      }
      String country = countries.before(span);
      int nameStart = words.skipBlanks(span.end());
      FullName full = fullNameAt(nameStart);
      if (full != null) {
        Answer answer = officials.among(full.people(), title, country, moment, true);
        add(
            new Span(span.start(), full.span().end()),
            title,
            country,
            How.NAME,
            answer.identified(),
            full.span());
        return;
      }
      if (apposed(span, title, country)) {
        return;
      }
      List<Span> name = words.nameWords(nameStart);
      if (name.isEmpty()) {
        roleAlone(span, title, country == null ? countries.behind(span) : country);
      } else if (Character.isUpperCase(text.charAt(span.start()))) {
        Span whole = span.cover(name.getLast());
        surname(span, title, country == null ? countries.behind(whole) : country, name);
      }
    }

    /**
     * "The secretary-general, Jo Kern": a full name behind a comma, of one who holds the office.
     */
    private boolean apposed(Span span, Title title, @Nullable String country) {
      FullName full = text.startsWith(", ", span.end()) ? fullNameAt(span.end() + 2) : null;
      if (full == null || !title.office() || title.isAddress()) {
        return false;
      }
      Identified who = officials.among(full.people(), title, country, moment, true).identified();
      if (who == null || officials.periods(who.person(), title).isEmpty()) {
        return false;
      }
      Span whole = new Span(span.start(), full.span().end());
      add(whole, title, country, How.NAME, who, full.span());
      return true;
    }

    private void add(
        Span span,
        Title title,
        @Nullable String country,
        How how,
        @Nullable Identified who,
        Span nameSpan) {
      if (who != null) {
        cast.add(who, PersonName.of(nameSpan.of(text), lexicon), officials.register());
      }
      references.add(new Reference(span, title, country, how, who, isAddressed(span)));
    }

    /** "President Xi", "Foreign Minister Le Drian", "President Carlos Alvarado". */
    private void surname(Span span, Title title, @Nullable String country, List<Span> words) {
      for (int n = Math.min(3, words.size()); n > 0; n--) {
        if (n < words.size() && !endsName(words.get(n))) {
          continue;
        }
        Span name = words.getFirst().cover(words.get(n - 1));
        String folded = FoldedText.fold(name.of(text));
        Identified known = cast.sole(folded);
        if (known != null && fits(known, title)) {
          add(span.cover(name), title, country, How.SURNAME, known, name);
          return;
        }
        if (!title.isAddress()) {
          Answer answer = officials.named(folded, title, country, moment);
          if (answer.identified() != null
              && plausibility.allows(answer.identified(), title, country)) {
            add(span.cover(name), title, country, How.SURNAME, answer.identified(), name);
            return;
          }
        }
      }
      withGivenName(span, title, country, words);
    }

    /** Whether a capitalised word behind a name is none of its words: "President Diaz Monday". */
    private boolean endsName(Span word) {
      return lexicon.list("not-a-family-name").contains(FoldedText.fold(word.of(text)));
    }

    private boolean fits(Identified known, Title title) {
      return !known.isOfficial()
          || title.isAddress()
          || !officials.periods(known.person(), title).isEmpty();
    }

    /** "Presidents Diaz and Kern": each with the title that they share. */
    private void sharing(PluralTitles.Sharing sharing) {
      for (int i = 0; i < sharing.names().size(); i++) {
        List<Span> name = sharing.names().get(i);
        surname(i == 0 ? sharing.span() : name.getFirst(), sharing.title(), null, name);
      }
    }

    /** A given name that the register spells otherwise: "President Recep Erdogan". */
    private void withGivenName(Span span, Title title, @Nullable String country, List<Span> words) {
      if (words.size() < 2 || title.isAddress()) {
        return;
      }
      for (int n = Math.min(4, words.size()); n > 1; n--) {
        Span name = words.getFirst().cover(words.get(n - 1));
        Answer answer =
            officials.named(FoldedText.fold(words.get(n - 1).of(text)), title, country, moment);
        Identified who = answer.identified();
        if (who != null && plausibility.allows(who, title) && givenAgrees(who, name)) {
          add(span.cover(name), title, country, How.NAME, who, name);
          return;
        }
      }
    }

    private boolean givenAgrees(Identified who, Span name) {
      return PersonName.of(name.of(text), lexicon)
          .agreesWithOneOf(officials.register().person(who.person()).names(), lexicon);
    }

    /** "the Chinese president", "the Prime Minister of Spain", "the President". */
    private void roleAlone(Span span, Title title, @Nullable String country) {
      if (title.isAddress() || !title.office()) {
        return;
      }
      boolean definite =
          lexicon.list("of-the-one").stream().anyMatch(w -> words.isAfterWord(span.start(), w));
      boolean form = isForm(title);
      if (country != null) {
        Identified holder = officials.incumbent(title, country, moment).identified();
        Identified who = holder == null || isAnother(holder, span) ? null : holder;
        references.add(new Reference(span, title, country, How.OFFICE, who, false));
      } else if (form || definite && Character.isUpperCase(text.charAt(span.start()))) {
        references.add(
            new Reference(span, title, null, How.OFFICE, null, form || isAddressed(span)));
      }
    }

    /** "the president of Peru, Kern, said" means no holder of another name. */
    private boolean isAnother(Identified holder, Span title) {
      Matcher apposed = APPOSED.matcher(text).region(title.end(), text.length());
      if (!apposed.lookingAt()
          || lexicon.list("not-a-family-name").contains(FoldedText.fold(apposed.group(1)))) {
        return false;
      }
      PersonName printed = PersonName.of(apposed.group(1), lexicon);
      return officials.register().dictionary().exactly(apposed.group(1)).stream()
              .noneMatch(Sense::isCountry)
          && officials.register().person(holder.person()).names().stream()
              .noneMatch(name -> PersonName.of(name, lexicon).words().contains(printed.last()));
    }

    /** "Mr. Secretary": only ever said to the person. */
    private boolean isForm(Title title) {
      return title.words().size() > 1
          && lexicon.list("only-to-persons").contains(title.words().getFirst());
    }

    private void fullNames() {
      int covered = 0;
      for (FullName name : names.people()) {
        while (covered < references.size()
            && references.get(covered).span().end() <= name.span().start()) {
          covered++;
        }
        boolean taken =
            covered < references.size() && references.get(covered).span().overlaps(name.span());
        if (!taken) {
          fullName(name);
        }
      }
      references.sort(Comparator.comparing(Reference::span));
    }

    private void fullName(FullName name) {
      Answer answer = officials.among(name.people(), null, null, moment, true);
      Identified who = answer.identified();
      if (who != null && plausibility.allows(who)) {
        cast.add(who, PersonName.of(name.span().of(text), lexicon), officials.register());
        boolean addressed = isAddressed(name.span());
        pending.add(new Reference(name.span(), null, null, How.NAME, who, addressed));
      }
    }

    private final List<Reference> pending = new ArrayList<>();

    /** Surnames of the cast, where nothing else covers them. */
    private void surnames() {
      references.addAll(pending);
      references.sort(Comparator.comparing(Reference::span));
      if (cast.isEmpty()) {
        return;
      }
      List<Reference> bare = new ArrayList<>();
      int covered = 0;
      int at = 0;
      while (at < text.length()) {
        if (!Letters.isUpperCase(text.charAt(at))
            || at > 0 && NameWordReader.isWordChar(text.charAt(at - 1))) {
          at++;
          continue;
        }
        Span word = words.wordAt(at);
        at = Math.max(word.end(), at + 1);
        while (covered < references.size()
            && references.get(covered).span().end() <= word.start()) {
          covered++;
        }
        boolean taken =
            covered < references.size() && references.get(covered).span().overlaps(word);
        Identified who = taken ? null : cast.sole(FoldedText.fold(word.of(text)));
        if (who != null
            && who.confidence() >= Officials.FORMER
            && !words.isPartOfName(word)
            && !leading.isAnothers(word, who)) {
          bare.add(new Reference(word, null, null, How.SURNAME, who, isAddressed(word)));
        }
      }
      references.addAll(bare);
    }

    private @Nullable FullName fullNameAt(int start) {
      while (nextPerson < names.people().size()
          && names.people().get(nextPerson).span().start() < start) {
        nextPerson++;
      }
      if (nextPerson < names.people().size()
          && names.people().get(nextPerson).span().start() == start) {
        return names.people().get(nextPerson);
      }
      return null;
    }

    private boolean isAddressed(Span span) {
      return Address.isAddressed(text, span, lexicon);
    }
  }
}
