package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Basis;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;

/** Whom "I", "we" and "you" mean. For one document; immutable. */
final class FirstPersons {
  /** That the government of one who speaks for it is meant by "we". */
  static final double OWN_SIDE = 0.75;

  static final double BOTH = 0.7;
  static final double ISSUERS = 0.85;
  static final double ADDRESSED = 0.8;

  private final Parties parties;
  private final Participants participants;
  private final Officials officials;
  private final List<Identified> principals;
  private final Vocatives vocatives;
  private final boolean hasTurns;
  private final @Nullable String home;
  private final Set<String> governmentWords;

  /**
   * @param speakers those who have turns
   * @param vocatives whom the text calls
   * @param hasTurns whether turns are labelled: it is a talk, not a statement
   * @param home the country in which it is said, or null
   * @param governmentWords words in the title of one who speaks for his government
   */
  FirstPersons(
      Parties parties,
      Participants participants,
      Officials officials,
      List<Identified> speakers,
      Vocatives vocatives,
      boolean hasTurns,
      @Nullable String home,
      Set<String> governmentWords) {
    this.governmentWords = governmentWords;
    this.home = home;
    this.principals = principals(speakers, officials);
    this.vocatives = vocatives;
    this.parties = parties;
    this.participants = participants;
    this.officials = officials;
    this.hasTurns = hasTurns;
  }

  /**
   * The officials who speak, where they are two and of two countries; spokespersons beside them
   * only call who asks.
   */
  private static List<Identified> principals(List<Identified> speakers, Officials officials) {
    List<Identified> found = new ArrayList<>();
    for (Identified speaker : speakers) {
      if (speaker.isOfficial() && found.stream().noneMatch(speaker::isSamePersonAs)) {
        found.add(speaker);
      }
    }
    if (found.size() > 2) {
      found.removeIf(speaker -> officials.held().isSpokesperson(speaker.office()));
    }
    boolean two =
        found.size() == 2
            && found.getFirst().country() != null
            && !found.getFirst().country().equals(found.getLast().country());
    return two ? found : List.of();
  }

  /** Whether a source is the one who speaks, or his own side. */
  static boolean isOwn(Speaker speaker, NameLexicon lexicon) {
    String label = speaker.label() == null ? "" : FoldedText.fold(speaker.label());
    return lexicon.list("i").contains(label) || lexicon.list("we").contains(label);
  }

  /** "I": whoever reports it; in a statement without turns its author. */
  Speaker self(Speaker printed, Scene scene) {
    Speaker reporter = scene.reporter();
    if (reporter != null && (hasTurns || !isDocument(reporter))) {
      return reporter.name() == null
          ? printed.standingFor(reporter, Basis.SELF)
          : as(printed, reporter, reporter.confidence());
    }
    Identified author = author();
    return author == null ? printed : as(printed, author, author.confidence());
  }

  /** "you": the one who is spoken to, in a transcript; of two, who is called last before it. */
  Speaker addressed(Speaker printed, Scene scene) {
    Speaker other = scene.other();
    Speaker speaking = scene.speaking();
    if (principals.size() == 2
        && speaking != null
        && scene.reporter() == speaking
        && !isPrincipal(speaking)
        && printed.span() != null
        && vocatives.callsBoth(speaking.span(), printed.span())) {
      return Plurals.members(printed, Parties.members(principals), ADDRESSED);
    }
    Reference call =
        speaking != null && scene.reporter() == speaking && printed.span() != null
            ? vocatives.lastCall(speaking.span(), printed.span())
            : null;
    if (call != null) {
      Identified called = vocatives.meant(call, principals);
      if (called != null && !scene.isSpeaking(called)) {
        return as(printed, called, ADDRESSED);
      }
      if (called == null && other != null && Vocatives.isAnother(call, other.office())) {
        return printed;
      }
    }
    if (other == null || scene.reporter() != scene.speaking()) {
      return printed;
    }
    return other.name() == null
        ? printed.standingFor(other, Basis.ADDRESSED)
        : as(printed, other, ADDRESSED);
  }

  private static Speaker as(Speaker printed, Identified who, double confidence) {
    return printed.resolved(
        SpeakerType.OFFICIAL, who.name(), who.iri(), who.office(), who.country(), confidence);
  }

  private static Speaker as(Speaker printed, Speaker who, double confidence) {
    return printed.resolved(
        who.type(), who.name(), who.iri(), who.office(), who.country(), confidence);
  }

  /**
   * "we": the government for which an official speaks; in a statement of several, those who issue
   * it.
   *
   * @param mutual whether it tells of what two do with each other
   * @param talks whether it may as well be done alone: "we have talked about it"
   */
  Speaker ownSide(Speaker printed, Scene scene, boolean mutual, boolean talks) {
    if (isDocument(scene.reporter()) && !hasTurns) {
      List<Speaker.Member> issuers = parties.issuers().all();
      if (issuers.size() > 1) {
        return Plurals.members(printed, issuers, ISSUERS);
      }
      Identified author = author();
      return author == null ? printed : government(printed, author.country());
    }
    Speaker speaking = scene.speaking();
    if (speaking == null || scene.reporter() != speaking) {
      return printed;
    }
    if (mutual && (isPrincipal(speaking) || !talks)) {
      // "as we discussed" of one who talks with reporters means him and them
      return isPrincipal(speaking)
          ? Plurals.members(printed, Parties.members(principals), BOTH)
          : printed;
    }
    return speaksForGovernment(speaking) ? government(printed, speaking.country()) : printed;
  }

  /** "we both" of one of two principals: their countries. */
  Speaker bothSides(Speaker printed, Scene scene) {
    Speaker speaking = scene.speaking();
    if (speaking == null || scene.reporter() != speaking || !isPrincipal(speaking)) {
      return printed;
    }
    List<Speaker.Member> countries = new ArrayList<>();
    for (Identified principal : principals) {
      officials
          .register()
          .country(principal.country())
          .ifPresent(c -> Parties.add(countries, Parties.country(c, parties.issuers().moment())));
    }
    return countries.size() < 2 ? printed : Plurals.members(printed, countries, BOTH);
  }

  /** Whether nobody but the document itself reports: one whose words are all one statement. */
  private static boolean isDocument(@Nullable Speaker reporter) {
    return reporter == null || reporter.label() == null && !reporter.isNamed();
  }

  /** Whether a speaker is one of the two officials of two countries who speak together. */
  private boolean isPrincipal(Speaker speaking) {
    return principals.size() == 2
        && principals.stream().anyMatch(p -> p.name().equals(speaking.name()));
  }

  private boolean speaksForGovernment(Speaker speaker) {
    OfficeHeld office = speaker.office();
    String held = office == null ? null : office.iri();
    return held == null
        ? speaker.country() != null && (speaker.name() == null || isAtHome(speaker, office))
        : speaker.type() == SpeakerType.OFFICIAL && officials.held().isOfGovernment(held);
  }

  /** Whether a printed post, which no register knows, is one of the government at home. */
  private boolean isAtHome(Speaker speaker, @Nullable OfficeHeld post) {
    return post != null
        && Objects.equals(speaker.country(), home)
        && Stream.of(FoldedText.fold(post.label()).split("[^\\p{L}]+"))
            .anyMatch(word -> governmentWords.stream().anyMatch(word::startsWith));
  }

  private Speaker government(Speaker printed, @Nullable String code) {
    Register.Country country = officials.register().country(code).orElse(null);
    return country == null
        ? printed
        : printed.resolved(
            SpeakerType.COUNTRY,
            parties.issuers().moment().nameOf(country),
            country.iri(),
            null,
            country.code(),
            OWN_SIDE);
  }

  /** The one official whom a document without turns names as taking part. */
  private @Nullable Identified author() {
    List<Participants.Known> known = hasTurns ? List.of() : participants.all();
    boolean sole = known.size() == 1 && known.getFirst().identified().isOfficial();
    return sole
        ? known.getFirst().identified()
        : known.isEmpty() && !hasTurns ? parties.issuers().signatory() : null;
  }
}
