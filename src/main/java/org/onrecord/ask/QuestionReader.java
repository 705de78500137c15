package org.onrecord.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Piece.Time;
import org.onrecord.language.Language;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Period;
import org.onrecord.register.Register;

/**
 * Reads plain questions in English. Immutable and thread-safe; the same question is read the same
 * way whatever a store holds.
 */
public final class QuestionReader {
  private final Register register;
  private final QueryCatalogue catalogue;
  private final Pieces pieces;
  private final Namesakes persons;
  private final Phrasing phrasing;

  public QuestionReader(Language language, Register register, QueryCatalogue catalogue) {
    this.register = register;
    this.catalogue = catalogue;
    this.pieces = new Pieces(language, register, new PeopleIndex(register, language));
    this.persons = new Namesakes(language, register);
    this.phrasing = new Phrasing(persons);
  }

  /** How the question is understood. */
  public Reading read(String question) {
    Pieces.Cut cut = pieces.cut(question);
    List<Time> times = times(cut.pieces());
    Phrasing.Phrased phrased = phrasing.phrase(cut.pieces(), period(times));
    Asked asked = new Asked(phrased.pieces());
    return new Interpretation(register, catalogue, persons, asked, period(times))
        .reading(question, phrased, cut.mended());
  }

  private static List<Time> times(List<Piece> pieces) {
    return pieces.stream().filter(Time.class::isInstance).map(Time.class::cast).toList();
  }

  /** The whole time asked for, or null where none is given. */
  private static @Nullable Period period(List<Time> times) {
    LocalDate since = null;
    LocalDate until = null;
    for (Time time : times) {
      since = time.since() == null ? since : time.since();
      until = time.until() == null ? until : time.until();
    }
    return since == null && until == null
        ? null
        : Period.of(
            since == null ? null : since.toString(), until == null ? null : until.toString());
  }
}
