package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Discourse;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/** Sources that name a person. For one document and one thread. */
final class NamedSources {
  /** That a name which only the document knows is the speaker's. */
  private static final double NAMED_BY_LABEL = 0.7;

  /** A second title stands no further before the first than this. */
  private static final int BEFORE = 60;

  /** What the text is searched for once. */
  private final Map<String, String> fullForms = new HashMap<>();

  private final String text;
  private final SpeakerResolver speakers;
  private final SourceHeads heads;
  private final Participants participants;
  private final Cast cast;
  private final Officials officials;
  private final GivenNames givenNames;
  private final Affiliations affiliations;
  private final NameLexicon lexicon;

  /** The posts of those whom no register knows, by name. */
  private final Map<String, Affiliations.Post> posts = new HashMap<>();

  /** Those whom no register knows, where a source names them in full. */
  private final Map<Span, Identified> introduced = new LinkedHashMap<>();

  private NamedPersons persons;

  NamedSources(
      String text,
      SpeakerResolver speakers,
      SourceHeads heads,
      Participants participants,
      Cast cast,
      Officials officials,
      GivenNames givenNames,
      Affiliations affiliations,
      NameLexicon lexicon) {
    this.text = text;
    this.speakers = speakers;
    this.heads = heads;
    this.participants = participants;
    this.cast = cast;
    this.officials = officials;
    this.givenNames = givenNames;
    this.affiliations = affiliations;
    this.lexicon = lexicon;
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
      Identified who = reference == null ? withPost(person(naming), naming.span()) : null;
      if (who != null) {
        Set<String> titles = folded(naming.titles());
        namings.add(new Naming(naming.span(), who, titles, naming.sex(), naming.quoted(), false));
      }
    }
    introduced.forEach(
        (span, who) -> {
          if (resolvedIn(references, span) == null
              && namings.stream().noneMatch(n -> n.span().overlaps(span))) {
            namings.add(new Naming(span, who, Set.of(), Sex.UNKNOWN, false, false));
          }
        });
    persons = new NamedPersons(namings, officials.register(), givenNames);
    return persons;
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
      titles.addAll(folded(naming.titles()));
      sex = naming.sex();
      quoted |= naming.quoted();
    }
    return new Naming(reference.span(), who, titles, sex, quoted, reference.addressed());
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

  private @Nullable Identified person(Discourse.Naming naming) {
    return named(naming.name(), naming.titles());
  }

  /** Somebody whom no register knows, with the post that stands beside the name. */
  private @Nullable Identified withPost(@Nullable Identified who, Span name) {
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

  /** The person who is the head of a phrase, or null. */
  @Nullable Identified in(Span span) {
    Identified referred = heads.referred(span);
    if (referred != null) {
      return referred;
    }
    for (Naming naming : persons.within(span.start(), span.end())) {
      if (heads.isHead(span, naming.span())) {
        return naming.who();
      }
    }
    return null;
  }

  /** The person whose title a phrase is and whose name stands behind it, or null. */
  @Nullable Identified startingIn(Span phrase) {
    List<Naming> inside = persons.within(phrase.start(), phrase.end());
    return inside.isEmpty() ? null : inside.getFirst().who();
  }

  /** The person of whom extraction found the name, or null. */
  @Nullable Identified byAntecedent(Speaker speaker) {
    Antecedent antecedent = speaker.antecedent();
    if (antecedent == null || isBody(speaker)) {
      return null;
    }
    Identified referred = heads.referred(antecedent.span());
    String name = antecedent.name();
    return referred != null || name == null
        ? referred
        : withPost(named(name, antecedent.titles()), antecedent.span());
  }

  private @Nullable Identified named(String name, List<String> titles) {
    SpeakerLabel label = speakers.parts(name);
    if (label.name().isEmpty()) {
      return null;
    }
    Title title = label.title();
    for (String printed : titles) {
      title = title == null ? speakers.parts(printed).title() : title;
    }
    return person(name, label, title);
  }

  Speaker ambiguous(Speaker speaker) {
    String label = speaker.label();
    return label == null
        ? speaker
        : speaker.ambiguous(speakers.untitled(PersonName.of(label)).candidates());
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

  private @Nullable Identified person(String name, SpeakerLabel label, @Nullable Title title) {
    Identified participant = participants.named(label.name(), title);
    if (participant != null) {
      return participant;
    }
    SpeakerResolver.Resolved official =
        title == null ? speakers.untitled(label.name()) : speakers.titled(title, label.name());
    if (official.identified() != null || official.candidates().size() > 1 || isNoPerson(name)) {
      return official.identified();
    }
    return new Identified(
        -1, Participants.printed(withoutTitle(name, label)), null, null, null, NAMED_BY_LABEL);
  }

  /**
   * Whether a name is that of a country, a seat of government or an organisation, or no name at
   * all.
   */
  private boolean isNoPerson(String name) {
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
      for (Span part : Coordination.parts(text, source)) {
        Span name = nameIn(part);
        if (name != null && cast.all(PersonName.of(name.of(text)).last()).isEmpty()) {
          Identified who = local(name);
          cast.add(who, PersonName.of(who.name()), officials.register());
          introduced.put(name, who);
        }
      }
    }
  }

  private Identified local(Span name) {
    String printed = Participants.printed(name.of(text));
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
      Identified known = cast.sole(PersonName.of(name.of(text)).last());
      return known != null && known.name().equals(name.of(text)) ? known : local(name);
    }
    String alone = FoldedText.fold(label).replaceFirst("^(?:mr|mrs|ms|dr)\\.? ", "");
    int comma = alone.indexOf(',');
    String surname = comma < 0 ? alone : alone.substring(0, comma);
    if (!Character.isUpperCase(label.charAt(0))) {
      return null;
    }
    Identified known = cast.sole(surname);
    return known != null ? known : bySurname(comma < 0 ? label : label.substring(0, comma));
  }

  /** Somebody whose given name stands before the surname elsewhere in the text, or null. */
  private @Nullable Identified bySurname(String label) {
    PersonName name = PersonName.of(label);
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

  /** Where a source prints the full name of a person, in one of its parts between commas. */
  private @Nullable Span nameIn(Span source) {
    int start = source.start();
    while (start < source.end()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 || comma > source.end() ? source.end() : comma;
      int of = text.indexOf(" of ", start);
      String name = PrintedName.in(text.substring(start, end), lexicon);
      if (name == null && of > start && of < end) {
        name = PrintedName.in(text.substring(start, of), lexicon);
      }
      if (name != null && !isNoPerson(name)) {
        int at = text.indexOf(name.substring(0, name.indexOf(' ')), start);
        int last = name.lastIndexOf(' ');
        int to = text.indexOf(name.substring(last + 1), at) + name.length() - last - 1;
        return new Span(at, to);
      }
      start = end + 1;
      while (start < source.end() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return null;
  }

  private static String withoutTitle(String name, SpeakerLabel label) {
    String[] words = name.strip().split("\\s+");
    int from = Math.max(0, words.length - label.name().words().size());
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }
}
