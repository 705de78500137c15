package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.register.Period;

/**
 * Dates a document that has no date by those whom it names with their titles: the time in which
 * most of them held these offices at once.
 */
final class Dating {
  /** One is not enough: a former president is still called so. */
  private static final int LEAST = 2;

  private Dating() {}

  static Moment byOffices(List<Reference> references, Officials officials) {
    Map<Integer, List<Period>> byPerson = new HashMap<>();
    for (Reference reference : references) {
      Identified who = reference.identified();
      if (who != null
          && who.isOfficial()
          && reference.title() != null
          && !reference.title().isAddress()) {
        byPerson
            .computeIfAbsent(who.person(), p -> new ArrayList<>())
            .addAll(officials.periods(who.person(), reference.title()));
      }
    }
    return busiest(byPerson.values().stream().map(Dating::distinct).toList());
  }

  private static List<Period> distinct(List<Period> periods) {
    return periods.stream().distinct().toList();
  }

  private record Edge(int day, boolean opens) {}

  /** The stretch of days that lies in the most periods, the latest of several. */
  private static Moment busiest(List<List<Period>> people) {
    List<Edge> edges = new ArrayList<>();
    for (List<Period> periods : people) {
      for (Period period : periods) {
        edges.add(new Edge(period.startsFrom(), true));
        edges.add(new Edge(period.endsBy(), false));
      }
    }
    edges.sort(Comparator.comparingInt(Edge::day).thenComparing(edge -> edge.opens() ? 0 : 1));
    int open = 0;
    int most = LEAST - 1;
    Moment busiest = Moment.UNKNOWN;
    for (int i = 0; i + 1 < edges.size(); i++) {
      open += edges.get(i).opens() ? 1 : -1;
      if (edges.get(i).opens() && !edges.get(i + 1).opens() && open >= most && open >= LEAST) {
        most = open;
        busiest = inside(edges.get(i).day(), edges.get(i + 1).day());
      }
    }
    return busiest;
  }

  /** Without the days at the ends, on which offices change hands. */
  private static Moment inside(int from, int to) {
    boolean wide = (long) to - from > 2;
    return new Moment(
        wide && from != Period.EVER ? from + 1 : from,
        wide && to != Period.NEVER ? to - 1 : to,
        false);
  }
}
