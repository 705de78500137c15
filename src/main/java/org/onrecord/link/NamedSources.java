package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Discourse;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.Speaker;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;
import org.onrecord.text.TextSearch;

/** Sources that name a person. For one document and one thread. */
final class NamedSources {
  /** A second title stands no further before the first than this. */
  private static final int BEFORE = 60;

  private final String text;
  private final SpeakerResolver speakers;
  private final SourceHeads heads;
  private final Officials officials;
  private final GivenNames givenNames;
  private final NameLexicon lexicon;

  private final LocalNames local;
  private final TitledNames titled;
  private final OwnSex ownSex;
  private NamedPersons persons;

  NamedSources(
      String text,
      SpeakerResolver speakers,
      SourceHeads heads,
      Participants participants,
      LocalNames local,
      Officials officials,
      GivenNames givenNames,
      NameLexicon lexicon) {
    this.text = text;
    this.speakers = speakers;
    this.heads = heads;
    this.local = local;
    this.officials = officials;
    this.givenNames = givenNames;
    this.lexicon = lexicon;
    this.ownSex = new OwnSex(text, lexicon);
    this.titled = new TitledNames(text, speakers, participants, local, officials, lexicon);
    this.persons = new NamedPersons(List.of(), officials.register(), givenNames);
  }

  /** All persons whom the text names: those of the register, and those only the document knows. */
  NamedPersons persons(List<Reference> references, Discourse discourse) {
    List<Naming> namings = new ArrayList<>();
    for (Reference reference : references) {
      Identified who = reference.identified();
      if (who != null) {
        namings.add(naming(reference, who, overlapping(discourse.namings(), reference.span())));
      }
    }
    for (Discourse.Naming naming : discourse.namings()) {
      Reference reference = resolvedIn(references, naming.span());
      Set<String> titles = inFull(folded(naming.titles()), naming.span());
      Identified who =
          reference == null
              ? local.withPost(
                  titled.named(naming.name(), List.copyOf(titles), naming.span()), naming.span())
              : null;
      if (who != null) {
        Sex sex = naming.sex() == Sex.UNKNOWN ? ownSex.behind(naming.span()) : naming.sex();
        namings.add(new Naming(naming.span(), who, titles, sex, naming.quoted(), false));
      }
    }
    local
        .introduced()
        .forEach(
            (span, who) -> {
              if (resolvedIn(references, span) == null
                  && namings.stream().noneMatch(n -> n.span().overlaps(span))) {
                namings.add(new Naming(span, who, Set.of(), ownSex.behind(span), false, false));
              }
            });
    persons = new NamedPersons(unified(namings), officials.register(), givenNames);
    return persons;
  }

  /**
   * A single name that one full name of the document holds is that person's: "Mori" of "Mori
   * Takeo".
   */
  private static List<Naming> unified(List<Naming> namings) {
    List<Identified> full =
        NamedPersons.distinct(
            namings.stream()
                .filter(n -> !n.who().isOfficial() && n.who().name().indexOf(' ') > 0)
                .toList());
    return namings.stream().map(n -> n.of(bearer(n.who(), full))).toList();
  }

  private static Identified bearer(Identified who, List<Identified> full) {
    if (who.isOfficial()) {
      return who;
    }
    boolean single = who.name().indexOf(' ') < 0;
    List<Identified> bearers =
        full.stream()
            .filter(
                f ->
                    single
                        ? List.of(f.name().split(" ")).contains(who.name())
                        : f.name().endsWith(' ' + who.name()))
            .toList();
    return bearers.size() == 1 ? bearers.getFirst() : who;
  }

  private Naming naming(Reference reference, Identified who, List<Discourse.Naming> printed) {
    Set<String> titles = new HashSet<>();
    String joined = titleBefore(reference.span());
    if (joined != null) {
      titles.add(joined);
    }
    if (reference.title() != null) {
      titles.add(reference.title().form());
    }
    Sex sex = Sex.UNKNOWN;
    boolean quoted = false;
    for (Discourse.Naming naming : printed) {
      titles.addAll(inFull(folded(naming.titles()), naming.span()));
      sex = naming.sex();
      quoted |= naming.quoted();
    }
    Sex shown = sex == Sex.UNKNOWN ? ownSex.behind(reference.span()) : sex;
    return new Naming(reference.span(), who, titles, shown, quoted, reference.addressed());
  }

  /** "Deputy Prime Minister" before "and Finance Minister Kern", or null. */
  private @Nullable String titleBefore(Span span) {
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    String folded = FoldedText.fold(before).strip();
    if (!folded.endsWith(" and")) {
      return null;
    }
    String words = folded.substring(0, folded.length() - 4);
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      Title title = lexicon.titleOf(words.substring(at + 1));
      if (title != null && title.office()) {
        return title.form();
      }
    }
    return null;
  }

  /** "vice foreign minister" for "foreign minister" where "Vice" stands before it. */
  private Set<String> inFull(Set<String> titles, Span naming) {
    int end = naming.start() - 1;
    int start = end < 1 ? -1 : text.lastIndexOf(' ', end - 1);
    if (start < 0 || text.charAt(end) != ' ') {
      return titles;
    }
    String before = FoldedText.fold(text.substring(start + 1, end));
    Set<String> full = new HashSet<>();
    for (String title : titles) {
      String longer = before + ' ' + title;
      full.add(lexicon.titleOf(longer) == null ? title : longer);
    }
    return full;
  }

  private static Set<String> folded(List<String> titles) {
    Set<String> folded = new HashSet<>();
    titles.forEach(title -> folded.add(FoldedText.fold(title)));
    return folded;
  }

  private static List<Discourse.Naming> overlapping(List<Discourse.Naming> namings, Span span) {
    int at = Spans.firstFrom(namings, Discourse.Naming::span, span.start());
    List<Discourse.Naming> found = new ArrayList<>();
    for (int i = Math.max(0, at - 1); i < namings.size(); i++) {
      if (namings.get(i).span().start() >= span.end()) {
        break;
      }
      if (namings.get(i).span().overlaps(span)) {
        found.add(namings.get(i));
      }
    }
    return found;
  }

  private static @Nullable Reference resolvedIn(List<Reference> references, Span span) {
    int at = Spans.firstFrom(references, Reference::span, span.start());
    for (int i = Math.max(0, at - 1); i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.span().start() >= span.end()) {
        break;
      }
      if (reference.identified() != null && reference.span().overlaps(span)) {
        return reference;
      }
    }
    return null;
  }

  /** The person who is the head of a phrase, or null. */
  @Nullable Identified in(Span span) {
    Identified referred = heads.referred(span);
    if (referred != null) {
      return referred;
    }
    for (Naming naming : persons.within(span.start(), span.end())) {
      if (heads.isHead(span, naming.span()) && !isHalfName(span, naming.span())) {
        return naming.who();
      }
    }
    return null;
  }

  /** Whether a source has another given name than the one that extraction found for its surname. */
  private boolean isOfAnother(Speaker speaker, @Nullable String name) {
    Span source = speaker.span();
    if (source == null || name == null || name.indexOf(' ') < 0) {
      return false;
    }
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    int at = TextSearch.indexOf(text, surname, source.start(), source.end());
    String given = name.substring(0, name.indexOf(' '));
    return at > source.start()
        && !source.of(text).contains(given)
        && isHalfName(source, new Span(at, at + surname.length()));
  }

  /** A surname behind a capitalised word that is no title: another person's, "German Holt". */
  private boolean isHalfName(Span phrase, Span name) {
    boolean single = name.of(text).indexOf(' ') < 0;
    if (!single || name.start() <= phrase.start() + 1 || text.charAt(name.start() - 1) != ' ') {
      return false;
    }
    String before = text.substring(phrase.start(), name.start() - 1);
    String word = before.substring(before.lastIndexOf(' ') + 1);
    String folded = FoldedText.fold(word);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && lexicon.titleOf(folded) == null
        && !lexicon.list("posts").contains(folded)
        && !lexicon.list("not-a-given-name").contains(folded);
  }

  /** The first mention of a person inside a phrase, or null. */
  @Nullable Naming mentionIn(Span phrase) {
    List<Naming> inside = persons.within(phrase.start(), phrase.end());
    return inside.isEmpty() ? null : inside.getFirst();
  }

  /** The person whose title a phrase is and whose name stands behind it, or null. */
  @Nullable Identified startingIn(Span phrase) {
    List<Naming> inside = persons.within(phrase.start(), phrase.end());
    return inside.isEmpty() ? null : inside.getFirst().who();
  }

  /** The person of whom extraction found the name, or null. */
  @Nullable Identified byAntecedent(Speaker speaker) {
    Antecedent antecedent = speaker.antecedent();
    if (antecedent == null || isBody(speaker) || isOfAnother(speaker, antecedent.name())) {
      return null;
    }
    if (isUnderAnother(speaker.span(), antecedent)) {
      return null;
    }
    Identified referred = heads.referred(antecedent.span());
    String name = antecedent.name();
    return referred != null || name == null
        ? referred
        : local.withPost(
            titled.named(name, antecedent.titles(), antecedent.span()), antecedent.span());
  }

  /**
   * Whether a name stands in its source below another head: "a spokesman for the mayor, Jo Kern".
   */
  private boolean isUnderAnother(@Nullable Span source, Antecedent antecedent) {
    if (source == null || !source.contains(antecedent.span())) {
      return false;
    }
    String name = antecedent.name() == null ? "" : antecedent.name();
    int at = TextSearch.indexOf(text, name, source.start(), source.end());
    boolean inside = !name.isEmpty() && at >= 0 && at + name.length() <= source.end();
    Span printed = inside ? new Span(at, at + name.length()) : antecedent.span();
    return !heads.isHead(source, printed);
  }

  Speaker ambiguous(Speaker speaker) {
    String label = speaker.label();
    return label == null
        ? speaker
        : speaker.ambiguous(speakers.untitled(PersonName.of(label, lexicon)).candidates());
  }

  Speaker resolved(Speaker speaker, Identified who) {
    return speakers.resolved(speaker, who);
  }

  /** Whether a source is a body that only bears a person's name: "the Diaz campaign". */
  private boolean isBody(Speaker speaker) {
    String label = speaker.label();
    if (label == null) {
      return false;
    }
    String last = FoldedText.fold(label.substring(label.lastIndexOf(' ') + 1));
    return label.indexOf(' ') > 0 && lexicon.list("body-words").contains(last);
  }
}
