package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.serve.pages.FacetView;
import org.onrecord.serve.pages.Histogram;
import org.onrecord.serve.pages.Link;

/** The facets of a selection, with addresses that narrow or widen it. */
final class FacetLists {
  private static final int SHOWN = 8;
  private static final int ALL = 200;
  private static final List<Facet> OPEN =
      List.of(Facet.SPEAKER, Facet.FOR, Facet.COUNTRY, Facet.TOPIC, Facet.HOW);

  private final StatementIndex index;
  private final Things things;
  private final String address;

  /**
   * @param address of the list, to which the choice is added
   */
  FacetLists(StatementIndex index, Things things, String address) {
    this.index = index;
    this.things = things;
    this.address = address;
  }

  /** Of each facet the values that statements still have when its own choice is given up. */
  List<FacetView> of(Selection selection, UrlQuery query) {
    List<FacetView> views = new ArrayList<>();
    BitSet all = index.rows(selection);
    for (Facet facet : Facet.values()) {
      boolean chosen =
          facet == Facet.CONFIDENCE
              ? selection.confidence() > 0
              : selection.values().containsKey(facet);
      if (facet.isListed()) {
        BitSet rows = chosen ? index.rows(selection, facet) : all;
        views.add(view(facet, Counts.of(index.column(facet), rows), query, chosen));
      }
    }
    return views.stream().filter(view -> !view.values().isEmpty()).toList();
  }

  private FacetView view(Facet facet, List<Counts.Count> counts, UrlQuery query, boolean chosen) {
    UrlQuery others = query.without("page", "all");
    Set<String> given = new HashSet<>(query.all(facet.parameter()));
    boolean all = query.all("all").contains(facet.parameter());
    int most = counts.isEmpty() ? 1 : counts.getFirst().statements();
    List<FacetView.Value> values = new ArrayList<>();
    int shown = 0;
    for (Counts.Count count : added(facet, counts)) {
      String value = ShortNames.of(facet, count.key());
      boolean on = given.contains(value) || given.contains(count.key());
      if (!on && shown++ >= (all ? ALL : SHOWN)) {
        continue;
      }
      UrlQuery changed =
          on
              ? others.without(facet.parameter(), value).without(facet.parameter(), count.key())
              : facet == Facet.CONFIDENCE
                  ? others.with(facet.parameter(), value)
                  : others.and(facet.parameter(), value);
      values.add(
          new FacetView.Value(
              things.label(facet, count.key()),
              count.statements(),
              address + changed.written(),
              on,
              (int) (1000L * count.statements() / most)));
    }
    int hidden = Math.max(0, counts.size() - values.size());
    return new FacetView(
        facet.parameter(),
        facet.title(),
        chosen || OPEN.contains(facet),
        hidden,
        all || hidden == 0 ? "" : address + query.and("all", facet.parameter()).written(),
        values);
  }

  /** Who wants so sure takes what is surer too. */
  private static List<Counts.Count> added(Facet facet, List<Counts.Count> counts) {
    if (facet != Facet.CONFIDENCE) {
      return counts;
    }
    List<Counts.Count> sums = new ArrayList<>();
    for (String least : List.of("0.9", "0.8", "0.5")) {
      int sum =
          counts.stream()
              .filter(count -> count.key().compareTo(least) >= 0)
              .mapToInt(Counts.Count::statements)
              .sum();
      if (sum > 0) {
        sums.add(new Counts.Count(least, sum));
      }
    }
    return sums;
  }

  /** Every choice, with the address that gives it up. */
  List<Link> chosen(UrlQuery query) {
    List<Link> chosen = new ArrayList<>();
    UrlQuery others = query.without("page", "all");
    for (String name : others.values().keySet()) {
      for (String value : others.all(name)) {
        chosen.add(new Link(told(name, value), address + others.without(name, value).written()));
      }
    }
    return chosen;
  }

  private String told(String name, String value) {
    return switch (name) {
      case "words" -> "“" + value + "”";
      case "since" -> "since " + value;
      case "until" -> "until " + value;
      case "depth" -> "reports in reports, " + value + " deep";
      default ->
          Facet.of(name)
              .map(
                  facet ->
                      facet.title().toLowerCase(java.util.Locale.ROOT) + ": " + label(facet, value))
              .orElse(name + ": " + value);
    };
  }

  private String label(Facet facet, String value) {
    FacetColumn column = index.column(facet);
    for (String key : column.keys()) {
      if (key.equals(value) || ShortNames.of(facet, key).equals(value)) {
        return things.label(facet, key);
      }
    }
    return value;
  }

  /** By month, or by year where there are many; each bar chooses its time. */
  Histogram histogram(Selection selection, UrlQuery query) {
    return new TimeLine(index.column(Facet.MONTH), index.rows(selection, Facet.MONTH))
        .histogram(selection, query.without("page"), address);
  }
}
