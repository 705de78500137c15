package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.Officials.Answer;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Candidate;
import org.onrecord.model.Issue;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;

/**
 * Resolves the speakers of one document: labels of turns through its participants, the register and
 * what the text tells; sources in prose through the persons, countries and organisations that stand
 * in them. For one document and one thread.
 */
final class SpeakerResolver {
  /** That a name which only the document knows is the speaker's. */
  private static final double NAMED_BY_LABEL = 0.7;

  private static final double SLIP = 0.8;

  private final String text;
  private final Participants participants;
  private final Cast cast;
  private final Officials officials;
  private final NameLexicon lexicon;
  private final Moment moment;
  private final FullNames fullNames;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Resolved> byLabel = new HashMap<>();
  private final Map<String, SpeakerLabel> parts = new HashMap<>();
  private final boolean sitting;
  private final @Nullable String home;

  /** Whom a label means; several candidates where none is chosen. */
  record Resolved(@Nullable Identified identified, List<Candidate> candidates) {
    static final Resolved NOBODY = new Resolved(null, List.of());

    static Resolved of(Answer answer) {
      return new Resolved(answer.identified(), answer.candidates());
    }
  }

  SpeakerResolver(
      String text,
      Participants participants,
      Cast cast,
      Officials officials,
      NameLexicon lexicon,
      Moment moment,
      boolean sitting,
      @Nullable String home) {
    this.text = text;
    this.sitting = sitting;
    this.home = home;
    this.participants = participants;
    this.cast = cast;
    this.officials = officials;
    this.lexicon = lexicon;
    this.moment = moment;
    this.fullNames = new FullNames(officials, lexicon, moment);
  }

  List<Issue> issues() {
    return issues;
  }

  // ------------------------------------------------------------------ labels

  /** Those whom a label names: by their country is told from where the document speaks. */
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

  /** This resolver for a document that speaks from a country. */
  SpeakerResolver at(@Nullable String home) {
    return new SpeakerResolver(text, participants, cast, officials, lexicon, moment, sitting, home);
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

  /** Whom a name that is called means: one who takes part or is named before. */
  Speaker called(Speaker addressee) {
    String label = addressee.label();
    SpeakerLabel called = label == null ? null : parts(label);
    if (called == null || called.name().isEmpty()) {
      return addressee;
    }
    Identified who = participants.named(called.name(), called.title());
    who = who == null ? cast.sole(called.name().joined()) : who;
    return who == null ? addressee : resolved(addressee, who);
  }

  private boolean isAnonymousOfficial(Speaker speaker) {
    return speaker.label() != null
        && lexicon.list("of-the-unnamed").stream()
            .anyMatch(FoldedText.fold(speaker.label())::contains);
  }

  private Resolved labelled(Speaker speaker) {
    String label = labelMeant(speaker);
    List<String> titles = titlesMeant(speaker);
    String key = titles.isEmpty() ? label : label + '\n' + titles.getFirst();
    Resolved known = byLabel.get(key);
    if (known == null) {
      known = label(label, titles, speaker);
      byLabel.put(key, known);
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

  private static List<String> titlesMeant(Speaker speaker) {
    Antecedent antecedent = speaker.antecedent();
    return antecedent == null ? List.of() : antecedent.titles();
  }

  /** A label taken apart, once for all who bear it. */
  SpeakerLabel parts(String label) {
    return parts.computeIfAbsent(
        label, printed -> SpeakerLabel.of(OfficeInitials.meant(printed, text, lexicon), lexicon));
  }

  private Resolved label(String printed, List<String> titles, Speaker speaker) {
    SpeakerLabel label = titled(parts(printed), titles);
    if (label.name().isEmpty()) {
      return label.title() == null ? Resolved.NOBODY : role(label.title());
    }
    Identified participant = participants.named(label.name(), label.title());
    if (participant != null) {
      return new Resolved(inTitle(participant, label), List.of());
    }
    boolean named = speaker.antecedent() != null && speaker.antecedent().name() != null;
    if (speaker.type() == SpeakerType.ORGANISATION
        || speaker.type() == SpeakerType.UNKNOWN && !named) {
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
    return new Resolved(local(label.name(), printed), List.of());
  }

  /**
   * The label with the first title that the document gives its bearer, where it has none itself.
   */
  private SpeakerLabel titled(SpeakerLabel label, List<String> titles) {
    for (String printed : titles) {
      Title title = label.title() == null ? parts(printed).title() : label.title();
      if (title != null && !label.name().isEmpty()) {
        return new SpeakerLabel(title, label.name());
      }
    }
    return label;
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
  Resolved titled(Title title, PersonName name) {
    Resolved full = Resolved.of(fullNames.of(name, title));
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
      return fullNames.agree(answer.identified(), name) ? Resolved.of(answer) : Resolved.NOBODY;
    }
    return isOfAnotherHouse(answer.identified()) ? Resolved.NOBODY : Resolved.of(answer);
  }

  /** "Senator Reid" among senators of another country; "Ambassador Kim", one of many. */
  private boolean isOfAnotherHouse(@Nullable Identified who) {
    return home != null
        && who != null
        && (officials.held().isEmbassyElsewhere(who.office(), home)
            || officials.held().isSeatElsewhere(who.office(), home)
                && participants.areOfHouse(home));
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
            .filter(person -> officials.isKnownByOffice(person, moment))
            .toList();
    Title spokesperson = lexicon.titleOf("spokesperson");
    Answer answer = officials.among(inOffice, spokesperson, home, moment, false);
    if (answer.identified() == null && home != null) {
      answer = officials.among(inOffice, null, home, moment, false);
    }
    return answer.identified() == null ? Resolved.NOBODY : Resolved.of(answer);
  }

  Resolved untitled(PersonName name) {
    Resolved full = Resolved.of(fullNames.of(name, null));
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
    if (sitting && lexicon.list("chair-titles").contains(title.form())) {
      return Resolved.NOBODY;
    }
    Identified participant = participants.inRole(title);
    if (participant != null) {
      return new Resolved(participant, List.of());
    }
    return home == null ? Resolved.NOBODY : Resolved.of(officials.incumbent(title, home, moment));
  }

  /** Whom no register knows, with the full name if the text prints it. */
  private Identified local(PersonName name, String printed) {
    Identified known = cast.sole(name.joined());
    if (known != null) {
      return known;
    }
    return new Identified(
        -1, FullForm.ofTurn(printed, name, text, lexicon), null, null, null, NAMED_BY_LABEL);
  }

  /** A post without a country, in a document of one country, is one of that country. */
  private @Nullable String country(Identified who) {
    if (officials.held().isMember(who.office())) {
      return null; // one of many, who speaks for no country
    }
    boolean atHome = who.country() == null && who.office() != null && !who.isOfficial();
    return atHome && !sitting && isOfGovernment(who.office()) ? home : who.country();
  }

  /** Whether a post may be one of the country: not of the press, a party, or a body of many. */
  private boolean isOfGovernment(@Nullable OfficeHeld post) {
    String folded = post == null ? "" : FoldedText.fold(post.label());
    return Arrays.stream(folded.split("[^\\p{L}-]+"))
        .noneMatch(lexicon.list("posts-of-no-country")::contains);
  }

  Speaker resolved(Speaker speaker, Identified who) {
    SpeakerType type = who.isOfficial() ? SpeakerType.OFFICIAL : SpeakerType.PERSON;
    return speaker.resolved(
        type, who.name(), who.iri(), who.office(), country(who), who.confidence());
  }
}
