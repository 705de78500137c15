package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Piece.Cue;
import org.onrecord.ask.Piece.Land;
import org.onrecord.ask.Piece.Mark;
import org.onrecord.ask.Piece.Possessive;
import org.onrecord.ask.Piece.Post;
import org.onrecord.ask.Piece.Role;
import org.onrecord.ask.Piece.Someone;
import org.onrecord.ask.Piece.Unknown;
import org.onrecord.register.Period;
import org.onrecord.register.Register;

/**
 * Joins neighbouring pieces that mean one thing: title and name, country and title. What is not
 * asked ("I am a student and I need …") and words that say nothing are taken out.
 */
final class Phrasing {
  private final Namesakes persons;

  Phrasing(Namesakes persons) {
    this.persons = persons;
  }

  /**
   * The question as it is understood.
   *
   * @param pieces without what says nothing
   * @param ignored words in front of the question itself
   * @param problems why it cannot be answered
   */
  record Phrased(List<Piece> pieces, List<String> ignored, List<String> problems) {
    Phrased {
      pieces = List.copyOf(pieces);
      ignored = List.copyOf(ignored);
      problems = List.copyOf(problems);
    }
  }

  Phrased phrase(List<Piece> cut, @Nullable Period time) {
    List<Piece> pieces = new ArrayList<>(cut);
    List<String> ignored = withoutPreamble(pieces);
    pieces.removeIf(piece -> piece instanceof Cue cue && cue.sign() == Sign.FILLER);
    List<String> problems = new ArrayList<>();
    persons(pieces, problems);
    posts(pieces, time, problems);
    pieces.removeIf(piece -> piece instanceof Mark);
    return new Phrased(pieces, ignored, problems);
  }

  /** What stands before "I want to know" and the like is no part of the question. */
  private static List<String> withoutPreamble(List<Piece> pieces) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Cue cue && cue.sign() == Sign.PLEA) {
        last = i;
      }
    }
    List<String> ignored = new ArrayList<>();
    for (Piece piece : pieces.subList(0, last + 1)) {
      if (!(piece instanceof Cue) && !(piece instanceof Mark)) {
        ignored.add(piece.text());
      }
    }
    pieces.subList(0, last + 1).clear();
    return ignored;
  }

  private @Nullable Piece at(List<Piece> pieces, int index) {
    return index >= 0 && index < pieces.size() ? pieces.get(index) : null;
  }

  /** "French President Macron", "Russia's Lavrov", "Antony Blinken" with an unknown first name. */
  private void persons(List<Piece> pieces, List<String> problems) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Someone someone)) {
        continue;
      }
      if (!someone.full() && at(pieces, i - 1) instanceof Unknown given) {
        if (!persons.isGivenName(org.onrecord.text.FoldedText.fold(given.text()), someone.people())) {
          problems.add(
              "the register knows nobody called “" + given.text() + " " + someone.text() + "”");
        }
        pieces.remove(--i);
      }
      if (at(pieces, i - 1) instanceof Role role) {
        someone = with(someone, role.title(), someone.country());
        pieces.remove(--i);
      }
      int land = at(pieces, i - 1) instanceof Possessive ? i - 2 : i - 1;
      if (at(pieces, land) instanceof Land country && country.codes().size() == 1) {
        someone = with(someone, someone.title(), country.codes().getFirst());
        pieces.subList(land, i).clear();
        i = land;
      }
      pieces.set(i, someone);
    }
  }

  private static Someone with(Someone someone, @Nullable String title, @Nullable String country) {
    return new Someone(someone.text(), someone.people(), someone.full(), title, country);
  }

  /** "the French foreign minister", "foreign minister of Canada", "Secretary of State". */
  private void posts(List<Piece> pieces, @Nullable Period time, List<String> problems) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Role role)) {
        continue;
      }
      int before = at(pieces, i - 1) instanceof Possessive ? i - 2 : i - 1;
      Piece following = at(pieces, i + 1);
      boolean of = following instanceof Cue cue && (cue.sign() == Sign.OF || cue.sign() == Sign.FOR);
      if (isBody(at(pieces, before))) {
        replace(pieces, before, i + 1, post(role, at(pieces, before), time), problems, role);
        i = before;
      } else if (of && isBody(at(pieces, i + 2))) {
        replace(pieces, i, i + 3, post(role, at(pieces, i + 2), time), problems, role);
      } else {
        replace(pieces, i, i + 1, post(role, null, time), problems, role);
      }
    }
  }

  private static void replace(
      List<Piece> pieces,
      int from,
      int to,
      Optional<Post> post,
      List<String> problems,
      Role role) {
    Piece piece = post.isPresent() ? post.get() : new Unknown(role.text(), false);
    if (post.isEmpty() && to - from > 1) {
      problems.add("the register knows no office “" + role.text() + "” of that country");
    }
    pieces.subList(from, to).clear();
    pieces.add(from, piece);
  }

  private static boolean isBody(@Nullable Piece piece) {
    return piece instanceof Land land && land.codes().size() == 1
        || piece instanceof Piece.Matter matter && matter.organisation() != null;
  }

  private Optional<Post> post(Role role, @Nullable Piece of, @Nullable Period time) {
    String body =
        switch (of) {
          case Land land -> land.codes().getFirst();
          case Piece.Matter matter -> matter.organisation();
          case null, default -> null;
        };
    List<Register.Office> offices = persons.offices(role.title(), body, time);
    if (offices.isEmpty() || body == null && offices.size() > 1) {
      return Optional.empty();
    }
    Register.Office office = offices.getFirst();
    String country = office.country() == null ? "" : office.country();
    return Optional.of(new Post(role.text(), office.iri(), country));
  }
}
