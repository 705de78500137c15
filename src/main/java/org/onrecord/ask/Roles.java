package org.onrecord.ask;

import java.util.List;
import java.util.Set;
import org.onrecord.ask.Piece.Land;
import org.onrecord.ask.Piece.Matter;
import org.onrecord.ask.Piece.Someone;

/** Says which part a name has in a named question. */
final class Roles {
  private static final Set<String> OF_TWO = Set.of("who-quotes-whom", "reported-speech", "says-that-said");

  /** Where every person named is one who speaks. */
  private static final Set<String> OF_SPEAKERS = Set.of("compare", "exchanges", "unanswered");

  private final String query;
  private final Asked asked;

  Roles(String query, Asked asked) {
    this.query = query;
    this.asked = asked;
  }

  /** The parameter for whom a name at a place stands. */
  String of(int index) {
    return switch (asked.pieces().get(index)) {
      case Someone someone -> person(index);
      case Land land -> land(index);
      case Matter matter -> matter(index, matter);
      default -> throw new IllegalArgumentException("no name: " + asked.pieces().get(index));
    };
  }

  private String person(int index) {
    if (OF_TWO.contains(query)) {
      return isReporter(index) ? "reporter" : "speaker";
    }
    if (query.equals("officials-in-office")) {
      return "official";
    }
    if (query.equals("speech-acts")) {
      return isTarget(index) ? "addressee" : "speaker";
    }
    if (OF_SPEAKERS.contains(query) || !asked.isContent(index)) {
      return "speaker";
    }
    return asked.isHearer(index) ? "addressee" : "person";
  }

  /** Who quotes or reports: before the verb, or after "quoted by". */
  private boolean isReporter(int index) {
    int verb = asked.first(Sign.QUOTE, Sign.REPORT);
    boolean passive =
        asked.is(asked.leader(index), Sign.BY, Sign.ACCORDING)
            || asked.at(asked.leader(index)) instanceof Piece.Cue cue
                && cue.text().endsWith(" by");
    boolean before =
        verb >= 0
            && index < verb
            && !asked.is(verb - 1, Sign.BE)
            && !asked.is(asked.leader(index), Sign.BE);
    return passive || before && !isPassive(verb);
  }

  private boolean isPassive(int verb) {
    return asked.at(verb) instanceof Piece.Cue cue && cue.text().endsWith(" by");
  }

  private String land(int index) {
    boolean speaks = asked.isSpeaker(index);
    if (query.equals("speech-acts")) {
      return speaks ? "for" : isTarget(index) ? "addressee" : "country";
    }
    if (asked.isHearer(index)) {
      return "addressee";
    }
    return speaks && !query.equals("officials-in-office") ? "for" : "country";
  }

  /** To whom or against whom the act goes: right behind the verb, or behind "to" and "against". */
  private boolean isTarget(int index) {
    int leader = asked.leader(index);
    boolean object = asked.is(leader, Sign.ACT, Sign.ASKED) && !asked.isSubject(index);
    boolean demand = asked.is(leader, Sign.FROM, Sign.OF);
    boolean subject = asked.at(leader) instanceof Someone && !asked.isSubject(index);
    return object || demand || subject || asked.is(leader, Sign.TO, Sign.AGAINST);
  }

  private String matter(int index, Matter matter) {
    if (asked.isSpeaker(index) && matter.organisation() != null) {
      return "speaker";
    }
    boolean target = query.equals("speech-acts") && isTarget(index);
    if (target && matter.organisation() != null) {
      return "addressee";
    }
    return matter.topic() == null ? "organisation" : "topic";
  }

  /** Whether it goes on with words that are not used: "during his visit to Tokyo". */
  private boolean isAdjunct(int leader) {
    int start = leader - 1;
    if (!asked.is(leader, Sign.TO, Sign.IN, Sign.FROM, Sign.OF)
        || !(asked.at(start) instanceof Piece.Unknown)) {
      return false;
    }
    while (asked.at(start) instanceof Piece.Unknown) {
      start--;
    }
    return asked.at(start) instanceof Land || asked.at(start) instanceof Matter;
  }

  /** Whether it is where something happened, not what is spoken of: "at the summit". */
  boolean isScene(int index) {
    Piece piece = asked.pieces().get(index);
    int leader = asked.leader(index);
    if (isAdjunct(leader)) {
      return piece instanceof Land || piece instanceof Matter;
    }
    if (!asked.is(leader, Sign.IN)) {
      return false;
    }
    boolean at = asked.at(leader) instanceof Piece.Cue cue && cue.text().equalsIgnoreCase("at");
    boolean spokenThere = asked.is(leader - 1, Sign.SAY) && asked.has(Sign.ABOUT);
    return piece instanceof Matter && at || piece instanceof Land && spokenThere;
  }
}
