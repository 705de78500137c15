package org.onrecord.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.register.Sense;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Persons whom no register knows: named in full in a source, by a surname whose given name stands
 * elsewhere, with the post beside the name. For one document and one thread.
 */
final class LocalNames {
  /** That a name which only the document knows is the speaker's. */
  static final double NAMED_BY_LABEL = 0.7;

  /** What the text is searched for once. */
  private final Map<String, String> fullForms = new HashMap<>();

  private final String text;
  private final SourceHeads heads;
  private final Cast cast;
  private final Officials officials;
  private final GivenNames givenNames;
  private final Affiliations affiliations;
  private final NameLexicon lexicon;
  private final Coordination coordination;
  private final LeadingFamilyNames leading;

  /** The posts of those whom no register knows, by name. */
  private final Map<String, Affiliations.Post> posts = new HashMap<>();

  /** Those whom no register knows, where a source names them in full. */
  private final Map<Span, Identified> introduced = new LinkedHashMap<>();

  LocalNames(
      String text,
      SourceHeads heads,
      Cast cast,
      Officials officials,
      GivenNames givenNames,
      Affiliations affiliations,
      Coordination coordination,
      NameLexicon lexicon) {
    this.text = text;
    this.heads = heads;
    this.cast = cast;
    this.officials = officials;
    this.givenNames = givenNames;
    this.affiliations = affiliations;
    this.lexicon = lexicon;
    this.coordination = coordination;
    this.leading =
        new LeadingFamilyNames(text, new NameWordReader(text, lexicon), officials.register());
  }

  /** Where sources name somebody in full for the first time. */
  Map<Span, Identified> introduced() {
    return introduced;
  }

  /** Somebody whom no register knows, with the post that stands beside the name. */
  @Nullable Identified withPost(@Nullable Identified who, Span name) {
    if (who == null || who.isOfficial()) {
      return who;
    }
    Affiliations.Post known = posts.getOrDefault(who.name(), Affiliations.Post.NONE);
    Affiliations.Post post = known != Affiliations.Post.NONE ? known : affiliations.of(name);
    posts.put(who.name(), post);
    return post == Affiliations.Post.NONE
        ? who
        : new Identified(-1, who.name(), null, post.office(), post.country(), who.confidence());
  }

  /**
   * Whether a name is that of a country, a seat of government or an organisation, or no name at
   * all.
   */
  boolean isNoPerson(String name) {
    return name.contains("'s ")
        || name.contains("\u2019s ")
        || officials.register().dictionary().exactly(name).stream()
            .anyMatch(
                sense ->
                    sense.isCountry()
                        || sense.kind() == Sense.Kind.ORGANISATION
                        || sense.kind() == Sense.Kind.OTHER_NAME);
  }

  /**
   * Notes the persons whom sources name in full, so that later sources may call them by surname.
   */
  void introduce(List<Utterance> utterances) {
    for (Utterance utterance : utterances) {
      Span source = utterance.speaker().span();
      if (utterance.kind() == UtteranceKind.TURN || source == null) {
        continue;
      }
      for (Span part : coordination.parts(text, source)) {
        Span name = nameIn(part);
        if (name != null && cast.all(PersonName.of(name.of(text), lexicon).last()).isEmpty()) {
          Identified who = local(name);
          cast.add(who, PersonName.of(who.name(), lexicon), officials.register());
          introduced.put(name, who);
        }
      }
    }
  }

  private Identified local(Span name) {
    String printed = lexicon.withoutAddress(name.of(text));
    Identified who = new Identified(-1, printed, null, null, null, NAMED_BY_LABEL);
    Identified posted = withPost(who, name);
    return posted == null ? who : posted;
  }

  /**
   * Somebody whom no register knows, named in full in this source or in one before it:
   * "correspondent Jo Kern", "the head of the board, Jo Kern", "Kern"; or null.
   */
  @Nullable Identified local(Span source, String label) {
    Span name = nameIn(source);
    if (name != null) {
      Identified known = cast.sole(PersonName.of(name.of(text), lexicon).last());
      return known != null && known.name().equals(name.of(text)) ? known : local(name);
    }
    int comma = label.indexOf(',');
    String surname = PersonName.of(comma < 0 ? label : label.substring(0, comma), lexicon).joined();
    if (!Character.isUpperCase(label.charAt(0))) {
      return null;
    }
    Identified known = cast.sole(surname);
    boolean another = known != null && leading.isAnothers(source, known);
    return known != null && !another
        ? known
        : bySurname(comma < 0 ? label : label.substring(0, comma));
  }

  /** A name, with the given name that stands before the surname elsewhere in the text. */
  String inFull(String name) {
    Identified bearer = name.indexOf(' ') < 0 && !name.isEmpty() ? bySurname(name) : null;
    return bearer == null ? name : bearer.name();
  }

  /** Somebody whose given name stands before the surname elsewhere in the text, or null. */
  private @Nullable Identified bySurname(String label) {
    PersonName name = PersonName.of(label, lexicon);
    boolean bare =
        name.words().size() == 1
            && label.length() > 2
            && label.chars().skip(1).anyMatch(Character::isLowerCase);
    if (!bare || isNoPerson(label) || lexicon.list("body-words").contains(name.joined())) {
      return null;
    }
    String full = fullForms.computeIfAbsent(label, each -> FullForm.of(each, name, text, lexicon));
    return full.indexOf(' ') < 0 || isNoPerson(full)
        ? null
        : new Identified(-1, full, null, null, null, NAMED_BY_LABEL);
  }

  /**
   * Somebody of whose name only the document knows, by a given name that officials bear; or null.
   */
  @Nullable Identified byGivenName(Span phrase) {
    String name = phrase.of(text);
    int blank = name.indexOf(' ');
    boolean plausible = blank > 0 && givenNames.has(name.substring(0, blank)) && !isNoPerson(name);
    return plausible && PrintedName.in(name, lexicon) != null ? local(phrase) : null;
  }

  /** The full name with which a part of the text ends, or null. */
  private @Nullable Span nameEnding(int from, int to) {
    String name = PrintedName.in(text.substring(from, to), lexicon);
    if (name == null) {
      return null;
    }
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    for (int words = name.split(" ").length; words > 0; words--) {
      while (start > from && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, end);
  }

  /** Where the first word stands that tells of where or of what somebody is; or -1. */
  private int firstWhere(int start, int end) {
    return lexicon.list("name-tails").stream()
        .mapToInt(word -> TextSearch.indexOf(text, ' ' + word + ' ', start, end))
        .filter(at -> at > start)
        .min()
        .orElse(-1);
  }

  /** Where a source prints the full name of a person, in one of its parts between commas. */
  private @Nullable Span nameIn(Span source) {
    int start = source.start();
    while (start < source.end()) {
      int comma = TextSearch.indexOf(text, ',', start, source.end());
      int end = comma < 0 ? source.end() : comma;
      Span name = nameEnding(start, end);
      int where = name == null ? firstWhere(start, end) : -1;
      if (where > start) {
        name = nameEnding(start, where);
      }
      if (name != null && !isNoPerson(name.of(text)) && heads.isHead(new Span(start, end), name)) {
        return name;
      }
      if (heads.endsInGovernedTitle(new Span(source.start(), end))) {
        return null;
      }
      start = end + 1;
      while (start < source.end() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return null;
  }
}
