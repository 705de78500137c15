package org.onrecord.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.ask.Piece.Cue;

/** Chooses the named question: the first in the list whose signs stand in what is asked. */
final class Frames {

  private record Frame(String query, Predicate<Asked> fits) {}

  private static final List<Frame> IN_ORDER =
      List.of(
          new Frame("compare", a -> a.has(Sign.COMPARE) && a.people() > 1),
          new Frame("matrix", Frames::isMatrix),
          new Frame("co-mentioned", a -> a.has(Sign.TOGETHER)),
          new Frame("coverage", a -> a.has(Sign.COVERAGE) || isPer(a) && a.has(Sign.DOCUMENTS)),
          new Frame("changes", a -> a.has(Sign.CHANGES)),
          new Frame(
              "mentions-over-time",
              a -> isPer(a) || a.has(Sign.HOW_OFTEN) && !a.has(Sign.QUOTE)),
          new Frame("first-and-last", a -> a.has(Sign.FIRST, Sign.LAST)),
          new Frame("unanswered", a -> a.has(Sign.UNANSWERED)),
          new Frame("anonymous", a -> a.has(Sign.ANONYMOUS)),
          new Frame("same-words", a -> a.hasWords() && !a.hasSpeaker() && isSameWords(a)),
          new Frame("press-against-record", a -> a.has(Sign.RECORD) && a.has(Sign.QUOTE)),
          new Frame("says-that-said", a -> a.has(Sign.RECORD) && isReport(a)),
          new Frame("reported-speech", Frames::isReport),
          new Frame("who-quotes-whom", a -> a.has(Sign.QUOTE)),
          new Frame("denied-or-hedged", a -> a.has(Sign.DENIED_OR_HEDGED)),
          new Frame("speech-acts", Frames::isAct),
          new Frame("answers-naming", a -> a.has(Sign.ANSWERED_WITH)),
          new Frame("exchanges", Frames::isExchange),
          new Frame("office-on", a -> a.has(Sign.EACH_HOLDER) && a.hasPost()),
          new Frame("officials-in-office", Frames::isInOffice),
          new Frame("register-holes", a -> a.has(Sign.REGISTER_HOLES)),
          new Frame("unresolved-speakers", a -> a.has(Sign.LABELS)),
          new Frame("organisations", a -> a.asksFor(Sign.ORGANISATIONS)),
          new Frame("people", a -> a.has(Sign.PEOPLE_NAMED)),
          new Frame("countries-by-speaker", a -> a.asksFor(Sign.COUNTRIES)),
          new Frame("topics-by-country", a -> a.asksFor(Sign.TOPICS)),
          new Frame(
              "documents",
              a -> a.asksFor(Sign.DOCUMENTS) && !(a.is(0, Sign.WHAT) && a.is(1, Sign.AUX))),
          new Frame("speakers", Frames::isSpeakers),
          new Frame("statements-by", Asked::isOfPerson),
          new Frame("search", Frames::isSearch),
          new Frame("who-said-what", Frames::isAnything));

  private Frames() {}

  static Optional<String> choose(Asked asked) {
    return IN_ORDER.stream().filter(f -> f.fits.test(asked)).map(Frame::query).findFirst();
  }

  /**
   * Signs that ask for something of their own, and the questions that answer it: elsewhere they
   * would be passed over in silence.
   */
  private static final Map<Sign, Set<String>> OWN =
      Map.ofEntries(
          Map.entry(Sign.COMPARE, Set.of("compare")),
          Map.entry(
              Sign.WHICH_COUNTRY, Set.of("matrix", "co-mentioned", "speech-acts", "who-quotes-whom")),
          Map.entry(
              Sign.COUNTRIES,
              Set.of("countries-by-speaker", "matrix", "co-mentioned", "speech-acts")),
          Map.entry(Sign.OFFICES, Set.of("matrix")),
          Map.entry(Sign.MATRIX, Set.of("matrix")),
          Map.entry(Sign.TOPICS, Set.of("topics-by-country")),
          Map.entry(Sign.HOW_OFTEN, Set.of("mentions-over-time", "coverage", "co-mentioned", "who-quotes-whom")),
          Map.entry(Sign.EVERY_MONTH, Set.of("mentions-over-time", "changes", "coverage")),
          Map.entry(Sign.EVERY_YEAR, Set.of("mentions-over-time", "changes", "coverage")),
          Map.entry(Sign.OVER_TIME, Set.of("mentions-over-time", "changes", "coverage")),
          Map.entry(Sign.UNANSWERED, Set.of("unanswered")),
          Map.entry(Sign.SAME_WORDS, Set.of("same-words", "who-quotes-whom")),
          Map.entry(Sign.TOGETHER, Set.of("co-mentioned")),
          Map.entry(Sign.CHANGES, Set.of("changes")),
          Map.entry(Sign.HEARSAY, Set.of("reported-speech", "says-that-said")),
          Map.entry(Sign.COVERAGE, Set.of("coverage")),
          Map.entry(Sign.EACH_HOLDER, Set.of("office-on", "mentions-over-time")),
          Map.entry(Sign.DENIED_OR_HEDGED, Set.of("denied-or-hedged")),
          Map.entry(Sign.BOTH, Set.of("compare", "co-mentioned")));

  /** The signs whose meaning the chosen question would leave out. */
  static List<Sign> unused(String query, Asked asked) {
    return OWN.entrySet().stream()
        .filter(own -> asked.has(own.getKey()) && !own.getValue().contains(query))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean isPer(Asked asked) {
    return asked.has(Sign.EVERY_MONTH, Sign.EVERY_YEAR, Sign.OVER_TIME);
  }

  /** "which country talks about which country", "who speaks about whom". */
  private static boolean isMatrix(Asked asked) {
    boolean twoCountries =
        asked.count(Sign.WHICH_COUNTRY, Sign.COUNTRIES) > 1
            || asked.is(0, Sign.WHICH_COUNTRY) && asked.has(Sign.SAY, Sign.MENTION);
    int about = asked.first(Sign.ABOUT, Sign.MENTION);
    boolean whom = asked.is(about + 1, Sign.WHOM, Sign.WHICH_COUNTRY, Sign.COUNTRIES, Sign.WHO);
    boolean offices = asked.has(Sign.OFFICES) && asked.has(Sign.SAY, Sign.MENTION);
    return twoCountries
        || asked.has(Sign.MATRIX)
        || offices && asked.has(Sign.COUNTRIES, Sign.WHICH_COUNTRY, Sign.WHOM)
        || about > 0 && whom && asked.has(Sign.WHO, Sign.SPEAKERS) && !asked.hasPerson();
  }

  private static boolean isSameWords(Asked asked) {
    return asked.has(Sign.SAME_WORDS)
        || asked.has(Sign.WHO, Sign.SPEAKERS) && asked.has(Sign.USE, Sign.PHRASE, Sign.SAY);
  }

  /** Two who speak, one of the other: "What does A report that B said?" */
  private static boolean isReport(Asked asked) {
    boolean twice = asked.has(Sign.REPORT) && (asked.has(Sign.SAY) || asked.people() > 1);
    boolean told = asked.has(Sign.ACCORDING) && asked.has(Sign.SAY, Sign.ACT);
    return asked.has(Sign.HEARSAY) || told || twice && (asked.people() > 1 || asked.has(Sign.WHO));
  }

  /** A verb of an act that is not itself what is spoken of. */
  private static boolean isAct(Asked asked) {
    int act = asked.first(Sign.ACT);
    boolean asks = isRequest(asked);
    return asks || act >= 0 && !asked.is(act - 1, Sign.ABOUT) && !asked.has(Sign.QUESTIONS, Sign.QA);
  }

  /** "What did Kuleba ask Germany for": he requests; nobody asks him. */
  static boolean isRequest(Asked asked) {
    int asks = asked.first(Sign.ASKED);
    return asks > 0
        && !asked.has(Sign.QUESTIONS, Sign.REPORTERS, Sign.ANSWERS, Sign.QA, Sign.BE)
        && (asked.hasSpeaker() || asked.has(Sign.WHO))
        && !asked.is(asks + 1, Sign.ABOUT);
  }

  private static boolean isExchange(Asked asked) {
    return asked.has(Sign.QA)
        || asked.has(Sign.QUESTIONS) && !asked.is(asked.first(Sign.QUESTIONS) - 1, Sign.ABOUT)
        || asked.has(Sign.ASKED)
        || asked.has(Sign.ANSWERS) && (asked.has(Sign.REPORTERS) || asked.hasSpeaker());
  }

  private static boolean isInOffice(Asked asked) {
    boolean whoIs = asked.is(0, Sign.WHO) && asked.is(1, Sign.BE) && asked.at(2) instanceof Piece.Someone;
    if (whoIs && asked.pieces().size() <= 4) {
      return true;
    }
    boolean said = asked.has(Sign.SAY, Sign.REMARKS, Sign.MENTION, Sign.ABOUT, Sign.ANONYMOUS);
    boolean postAlone =
        asked.pieces().stream().allMatch(p -> p instanceof Piece.Post || p instanceof Piece.Time);
    int officials = asked.first(Sign.OFFICIALS);
    boolean rulers = officials >= 0 && asked.is(officials + 1, Sign.OF, Sign.IN) && !said;
    if (postAlone && asked.hasPost() || rulers && asked.hasLand()) {
      return true;
    }
    boolean who = asked.has(Sign.WHO, Sign.LIST) || asked.asksFor(Sign.OFFICE_HELD);
    boolean holds = asked.has(Sign.OFFICE_HELD) && !asked.has(Sign.SAY, Sign.REMARKS);
    boolean bears = asked.hasPost() && asked.has(Sign.BE) && !asked.has(Sign.SAY, Sign.REMARKS);
    return who && (holds && (asked.hasLand() || asked.hasPost()) || bears);
  }

  /** Who speaks, most or at all; not what they say. */
  private static boolean isSpeakers(Asked asked) {
    boolean says = asked.has(Sign.SAY, Sign.MENTION);
    boolean list = asked.has(Sign.SPEAKERS) || asked.has(Sign.WHO) && asked.has(Sign.MOST);
    return list && says && !asked.has(Sign.WHAT) && !asked.hasSpeaker()
        || asked.has(Sign.SPEAKERS) && !asked.has(Sign.WHAT) && !asked.hasSpeaker();
  }

  private static boolean isSearch(Asked asked) {
    return asked.hasWords() && !asked.hasLand() && !asked.hasMatter() && !asked.hasPost();
  }

  private static boolean isAnything(Asked asked) {
    return asked.hasLand()
        || asked.hasMatter()
        || asked.hasPost()
        || asked.hasPerson()
        || asked.pieces().stream().anyMatch(Piece.Paper.class::isInstance);
  }

  /** "What is the GDP of Ghana": no word of saying, asking or writing in it. */
  static boolean asksForAFact(Asked asked) {
    boolean whatIs =
        asked.is(0, Sign.WHAT, Sign.HOW)
            && (asked.is(1, Sign.BE) || asked.at(1) instanceof Piece.Possessive);
    boolean said =
        asked.pieces().stream()
            .anyMatch(
                piece ->
                    piece instanceof Cue cue
                        && (cue.sign().isVerb() || Leftovers.isNoun(cue.sign())
                            || cue.sign() == Sign.ABOUT
                            || cue.sign() == Sign.FIRST
                            || cue.sign() == Sign.LAST
                            || cue.sign() == Sign.COMPARE));
    return whatIs && !said && !asked.hasWords();
  }

  /** The act asked for, of speech-acts. */
  static Optional<String> act(Asked asked) {
    if (isRequest(asked)) {
      return Optional.of("ask");
    }
    return asked.pieces().stream()
        .filter(piece -> piece instanceof Cue cue && cue.sign() == Sign.ACT)
        .map(piece -> ((Cue) piece).act())
        .findFirst();
  }
}
