package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.link.Officials.Answer;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Candidate;
import org.onrecord.model.Issue;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.register.Register;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Resolves the speakers of one document: labels of turns through its participants, the register and
 * what the text tells; sources in prose through the persons, countries and organisations that stand
 * in them. For one document and one thread.
 */
final class SpeakerResolver {
  /** That a source which names a country or organisation speaks for it. */
  private static final double NAMED_BODY = 0.9;

  /** That a name which only the document knows is the speaker's. */
  private static final double NAMED_BY_LABEL = 0.7;

  private static final double SLIP = 0.8;

  private final String text;
  private final FoundNames names;
  private final Participants participants;
  private final Cast cast;
  private final Officials officials;
  private final NameLexicon lexicon;
  private final Moment moment;
  private final List<Reference> references;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Resolved> byLabel = new HashMap<>();
  private final Map<String, SpeakerLabel> parts = new HashMap<>();
  private @Nullable String home;

  /** Whom a label means; several candidates where none is chosen. */
  private record Resolved(@Nullable Identified identified, List<Candidate> candidates) {
    static final Resolved NOBODY = new Resolved(null, List.of());

    static Resolved of(Answer answer) {
      return new Resolved(answer.identified(), answer.candidates());
    }
  }

  SpeakerResolver(
      String text,
      FoundNames names,
      List<Reference> references,
      Participants participants,
      Cast cast,
      Officials officials,
      NameLexicon lexicon,
      Moment moment) {
    this.text = text;
    this.names = names;
    this.references = references;
    this.participants = participants;
    this.cast = cast;
    this.officials = officials;
    this.lexicon = lexicon;
    this.moment = moment;
  }

  List<Issue> issues() {
    return issues;
  }

  // ------------------------------------------------------------------ labels

  /** First those whom a label names; from here on their country decides what a role alone means. */
  List<Identified> speakers(List<Utterance> utterances) {
    List<Identified> speakers = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Speaker speaker = utterance.speaker();
      if (utterance.kind() == UtteranceKind.TURN && isOfSomebody(speaker)) {
        Identified who = labelled(speaker).identified();
        if (who != null) {
          speakers.add(who);
        }
      }
    }
    return speakers;
  }

  void setHome(@Nullable String home) {
    this.home = home;
    byLabel.values().removeIf(resolved -> resolved.identified() == null);
  }

  private static boolean isOfSomebody(Speaker speaker) {
    return speaker.label() != null && speaker.type() != SpeakerType.QUESTIONER;
  }

  Speaker turnSpeaker(Speaker speaker) {
    if (!isOfSomebody(speaker)) {
      return speaker;
    }
    Resolved resolved = labelled(speaker);
    if (resolved.identified() != null) {
      return resolved(speaker, resolved.identified());
    }
    if (resolved.candidates().size() > 1) {
      return speaker.ambiguous(resolved.candidates());
    }
    return isAnonymousOfficial(speaker)
        ? speaker.resolved(speaker.type(), null, null, null, home, speaker.confidence())
        : speaker;
  }

  private boolean isAnonymousOfficial(Speaker speaker) {
    return speaker.label() != null && speaker.label().toLowerCase(Locale.ROOT).contains("official");
  }

  private Resolved labelled(Speaker speaker) {
    String label = labelMeant(speaker);
    Resolved known = byLabel.get(label);
    if (known == null) {
      known = label(label, speaker);
      byLabel.put(label, known);
    }
    return known;
  }

  /** The label, or the one of which it is a slip. */
  private static String labelMeant(Speaker speaker) {
    Antecedent antecedent = speaker.antecedent();
    String label = speaker.label();
    return antecedent != null && antecedent.name() != null
        ? antecedent.name()
        : label == null ? "" : label;
  }

  /** A label taken apart, once for all who bear it. */
  private SpeakerLabel parts(String label) {
    return parts.computeIfAbsent(label, printed -> SpeakerLabel.of(printed, lexicon));
  }

  private Resolved label(String printed, Speaker speaker) {
    SpeakerLabel label = parts(printed);
    if (label.name().isEmpty()) {
      return label.title() == null ? Resolved.NOBODY : role(label.title());
    }
    Identified participant = participants.named(label.name(), label.title());
    if (participant != null) {
      return new Resolved(inTitle(participant, label), List.of());
    }
    if (speaker.type() == SpeakerType.UNKNOWN) {
      return Resolved.NOBODY;
    }
    Resolved official =
        label.title() == null ? untitled(label.name()) : titled(label.title(), label.name());
    if (official.identified() != null || official.candidates().size() > 1) {
      return official;
    }
    Identified slip =
        label.title() == null ? null : participants.almostNamed(label.name(), label.title());
    if (slip != null) {
      issues.add(
          Issue.warning(
              "label-typo",
              "the label " + printed + " was read as " + slip.name(),
              speaker.span()));
      return new Resolved(slip.withConfidence(SLIP), List.of());
    }
    return new Resolved(local(label.name(), speaker), List.of());
  }

  /**
   * The participant, unless the title that the label gives is at the time another's of the same
   * surname.
   */
  private Identified inTitle(Identified participant, SpeakerLabel label) {
    Title title = label.title();
    boolean doubtful = title != null && !title.isAddress() && participant.office() == null;
    Identified holder =
        doubtful && title != null
            ? officials
                .named(label.name().joined(), title, participant.country(), moment)
                .identified()
            : null;
    return holder != null && holder.office() != null ? holder : participant;
  }

  /** "SECRETARY BLINKEN", "MR PRICE". */
  private Resolved titled(Title title, PersonName name) {
    Resolved full = fullName(name, title);
    if (full.identified() != null) {
      return full;
    }
    if (title.isAddress()) {
      return addressed(name);
    }
    Identified known = cast.sole(name.joined());
    if (known != null
        && (!known.isOfficial() || !officials.periods(known.person(), title).isEmpty())) {
      return new Resolved(known, List.of());
    }
    Answer answer = officials.named(name.joined(), title, null, moment);
    if (answer.identified() == null && home != null) {
      Answer atHome = officials.named(name.joined(), title, home, moment);
      answer = atHome.identified() == null ? answer : atHome;
    }
    if (answer.identified() == null && name.words().size() > 1) {
      answer = officials.named(name.last(), title, null, moment);
      return agrees(answer.identified(), name) ? Resolved.of(answer) : Resolved.NOBODY;
    }
    return Resolved.of(answer);
  }

  /**
   * Whether a printed given name does not contradict the official's: "Lily Diaz" is not Alan Diaz.
   */
  private boolean agrees(@Nullable Identified official, PersonName name) {
    return official != null
        && officials.register().person(official.person()).names().stream()
            .map(PersonName::of)
            .anyMatch(name::agreesWith);
  }

  private Resolved fullName(PersonName name, @Nullable Title title) {
    List<Integer> bearers =
        officials.register().dictionary().exactly(name.joined()).stream()
            .filter(sense -> sense.kind() == Sense.Kind.PERSON)
            .map(Sense::index)
            .toList();
    return bearers.isEmpty()
        ? Resolved.NOBODY
        : Resolved.of(officials.among(bearers, title, null, moment, true));
  }

  /**
   * A surname with a form of address: one of the cast, or one who speaks for the country by office.
   */
  private Resolved addressed(PersonName name) {
    Identified known = cast.sole(name.joined());
    if (known != null) {
      return new Resolved(known, List.of());
    }
    if (!moment.isKnown()) {
      return Resolved.NOBODY;
    }
    List<Integer> inOffice =
        officials.index().byFamily(name.joined()).stream()
            .filter(person -> home == null || officials.countries(person, moment).contains(home))
            .filter(person -> !officials.countries(person, moment).isEmpty())
            .toList();
    Title spokesperson = lexicon.titleOf("spokesperson");
    Answer answer = officials.among(inOffice, spokesperson, home, moment, false);
    if (answer.identified() == null && home != null) {
      answer = officials.among(inOffice, null, home, moment, false);
    }
    return answer.identified() == null ? Resolved.NOBODY : Resolved.of(answer);
  }

  private Resolved untitled(PersonName name) {
    Resolved full = fullName(name, null);
    if (full.identified() != null) {
      return full;
    }
    List<Identified> known = cast.all(name.joined());
    if (known.size() > 1) {
      return new Resolved(
          null,
          known.stream().map(k -> new Candidate(k.name(), k.iri(), 1.0 / known.size())).toList());
    }
    return known.isEmpty() ? Resolved.NOBODY : new Resolved(known.getFirst(), List.of());
  }

  /**
   * "THE PRESIDENT", "PRIME MINISTER": a participant in that role, or who holds the office at home.
   */
  private Resolved role(Title title) {
    Identified participant = participants.inRole(title);
    if (participant != null) {
      return new Resolved(participant, List.of());
    }
    return home == null ? Resolved.NOBODY : Resolved.of(officials.incumbent(title, home, moment));
  }

  /** Whom no register knows, with the full name if the text prints it. */
  private Identified local(PersonName name, Speaker speaker) {
    Identified known = cast.sole(name.joined());
    if (known != null) {
      return known;
    }
    String label = speaker.label();
    return new Identified(
        -1,
        FullForm.of(label == null ? name.joined() : label, name, text, lexicon),
        null,
        null,
        null,
        NAMED_BY_LABEL);
  }

  /** A post without a country, in a document of one country, is one of that country. */
  private @Nullable String country(Identified who) {
    boolean atHome = who.country() == null && who.office() != null && !who.isOfficial();
    return atHome ? home : who.country();
  }

  private Speaker resolved(Speaker speaker, Identified who) {
    SpeakerType type = who.isOfficial() ? SpeakerType.OFFICIAL : SpeakerType.PERSON;
    return speaker.resolved(
        type, who.name(), who.iri(), who.office(), country(who), who.confidence());
  }

  // ------------------------------------------------------------------ sources in prose

  /**
   * The source of reported words; {@code reporter} is the speaker of the turn or quotation that
   * reports them.
   */
  Speaker source(Speaker speaker, @Nullable Speaker reporter) {
    if (speaker.label() == null && speaker.antecedent() == null) {
      return speaker;
    }
    Identified who = speaker.span() == null ? null : referred(speaker.span());
    if (who == null && isFirstPerson(speaker) && reporter != null) {
      return reporter.name() == null
          ? speaker
          : speaker.resolved(
              reporter.type(),
              reporter.name(),
              reporter.iri(),
              reporter.office(),
              reporter.country(),
              reporter.confidence());
    }
    if (who == null && speaker.antecedent() != null && !isBody(speaker)) {
      who = antecedent(speaker.antecedent());
    }
    if (who != null) {
      return resolved(speaker, who);
    }
    Speaker body = speaker.span() == null ? speaker : body(speaker, speaker.span());
    if (body.type() == SpeakerType.UNKNOWN && speaker.label() != null) {
      Identified named = namedInSource(speaker.label());
      if (named != null) {
        return resolved(speaker, named);
      }
      Resolved several = untitled(PersonName.of(speaker.label()));
      if (several.candidates().size() > 1) {
        return speaker.ambiguous(several.candidates());
      }
    }
    if (body.type() == SpeakerType.UNKNOWN && speaker.antecedent() != null) {
      body = body(speaker, speaker.antecedent().span());
    }
    return body;
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

  /** Whether a source is the one who speaks: "I said". */
  private static boolean isFirstPerson(Speaker speaker) {
    String label = speaker.label();
    return label != null && (label.equals("I") || label.equals("me"));
  }

  /**
   * Whether whoever reports this speaks for himself or his own side, so that an "I" inside is the
   * same one.
   */
  static boolean isOwnSide(Speaker speaker) {
    String label = speaker.label();
    return speaker.name() == null
        && label != null
        && (isFirstPerson(speaker) || label.equalsIgnoreCase("we"));
  }

  /** Who is the head of a printed source: not the president in "a spokesman for President Diaz". */
  private @Nullable Identified referred(Span span) {
    Identified found = null;
    for (int i = Spans.firstFrom(references, Reference::span, span.start());
        i < references.size() && references.get(i).span().start() < span.end();
        i++) {
      Reference reference = references.get(i);
      if (reference.span().end() > span.end() + 1) {
        continue;
      }
      Identified who = reference.identified();
      if (found != null) {
        return who != null && who.isSamePersonAs(found)
            ? found
            : isAppositive(span, reference) ? found : null;
      }
      if (!isHead(span, reference.span())) {
        return null;
      }
      found = who;
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  private boolean isAppositive(Span span, Reference reference) {
    String before = text.substring(span.start(), reference.span().start());
    return before.contains(",") && !before.contains(" and ");
  }

  private boolean isHead(Span source, Span name) {
    String before = ' ' + FoldedText.fold(text.substring(source.start(), name.start())) + ' ';
    for (String preposition : lexicon.list("heads-before")) {
      if (before.contains(' ' + preposition + ' ')) {
        return false;
      }
    }
    if (before.contains("'s ") || before.contains(", ")) {
      return false;
    }
    return source.end() <= name.end() || endsSource(text.substring(name.end(), source.end()));
  }

  /**
   * Whether what follows a name in its source leaves it the head: "Diaz, who"; not "Diaz
   * supporters", "Diaz's aide".
   */
  private boolean endsSource(String after) {
    String rest = FoldedText.fold(after);
    if (rest.isEmpty() || rest.charAt(0) == ',' || rest.charAt(0) == '(') {
      return true;
    }
    if (rest.startsWith("'s") || after.charAt(0) == '-') {
      return rest.equals("'s");
    }
    int end = rest.indexOf(' ');
    return lexicon.list("after-heads").contains(end < 0 ? rest : rest.substring(0, end));
  }

  private @Nullable Identified antecedent(Antecedent antecedent) {
    String name = antecedent.name();
    if (name == null) {
      return referred(antecedent.span());
    }
    Identified referred = referred(antecedent.span());
    if (referred != null) {
      return referred;
    }
    SpeakerLabel label = parts(name);
    if (label.name().isEmpty()) {
      return null;
    }
    Title title = label.title();
    for (String printed : antecedent.titles()) {
      title = title == null ? parts(printed).title() : title;
    }
    return person(name, label, title);
  }

  private @Nullable Identified person(String name, SpeakerLabel label, @Nullable Title title) {
    Identified participant = participants.named(label.name(), title);
    if (participant != null) {
      return participant;
    }
    Resolved official = title == null ? untitled(label.name()) : titled(title, label.name());
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
      String label = utterance.speaker().label();
      if (utterance.kind() != UtteranceKind.TURN && label != null && label.indexOf(' ') > 0) {
        String name = PrintedName.in(beforeApposition(label), lexicon);
        if (name != null && cast.all(PersonName.of(name).last()).isEmpty()) {
          cast.add(
              new Identified(-1, name, null, null, null, NAMED_BY_LABEL),
              PersonName.of(name),
              officials.register());
        }
      }
    }
  }

  /**
   * Somebody without office, named in full in this source or in one before it: "correspondent Jo
   * Kern", "Kern".
   */
  private @Nullable Identified namedInSource(String label) {
    String name = PrintedName.in(beforeApposition(label), lexicon);
    if (name != null) {
      return new Identified(-1, name, null, null, null, NAMED_BY_LABEL);
    }
    String alone = beforeApposition(label);
    return alone.indexOf(' ') < 0 && !alone.isEmpty() && Character.isUpperCase(alone.charAt(0))
        ? cast.sole(FoldedText.fold(alone))
        : null;
  }

  /** "Jo Kern" of "Jo Kern, a fisher from Oslo". */
  private static String beforeApposition(String label) {
    int comma = label.indexOf(',');
    return comma < 0 ? label : label.substring(0, comma);
  }

  private static String withoutTitle(String name, SpeakerLabel label) {
    String[] words = name.strip().split("\\s+");
    int from = Math.max(0, words.length - label.name().words().size());
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }

  /**
   * "China", "the Chinese government", "NATO"; "Chinese officials" stay a group, of that country.
   */
  private Speaker body(Speaker speaker, Span span) {
    Found organisation = soleOrganisation(span);
    CountryName country = firstCountry(span);
    if (country != null) {
      Register.Country of = officials.register().content().countries().get(country.country());
      String rest = rest(span, country.span());
      if (rest.isEmpty() || lexicon.list("governments").contains(rest)) {
        return speaker.resolved(
            SpeakerType.COUNTRY, of.name(), of.iri(), null, of.code(), NAMED_BODY);
      }
      if (organisation == null && lexicon.list("spokespeople").contains(rest)) {
        return speaker.resolved(
            SpeakerType.GROUP, null, null, null, of.code(), speaker.confidence());
      }
    }
    if (organisation != null && rest(span, organisation.span()).isEmpty()) {
      Register.Organisation of =
          officials.register().content().organisations().get(organisation.index());
      return speaker.resolved(
          SpeakerType.ORGANISATION, of.name(), of.iri(), null, null, NAMED_BODY);
    }
    return speaker;
  }

  /**
   * What a source says beside a name, without article and genitive: "government" of "the Chinese
   * government".
   */
  private String rest(Span source, Span name) {
    String outside =
        text.substring(source.start(), name.start())
            + ' '
            + text.substring(Math.min(name.end(), source.end()), source.end());
    String folded = FoldedText.fold(outside).replace("'s", " ").replace("-", " ");
    StringBuilder rest = new StringBuilder();
    for (String word : folded.split(" ")) {
      if (!word.isEmpty() && !lexicon.list("articles").contains(word)) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return rest.toString();
  }

  private @Nullable CountryName firstCountry(Span span) {
    int at = Spans.firstFrom(names.countries(), CountryName::span, span.start());
    return at < names.countries().size() && span.contains(names.countries().get(at).span())
        ? names.countries().get(at)
        : null;
  }

  private @Nullable Found soleOrganisation(Span span) {
    int at = Spans.firstFrom(names.organisations(), Found::span, span.start());
    return at < names.organisations().size() && span.contains(names.organisations().get(at).span())
        ? names.organisations().get(at)
        : null;
  }
}
