package org.onrecord.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.serve.pages.Link;
import org.onrecord.store.Store;

/** What things are called, and where they are shown. Thread-safe; remembers names. */
final class Things {
  private static final int MOST = 50_000;
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("turn", "spoken (turn)"),
          Map.entry("direct", "quoted word for word"),
          Map.entry("mixed", "quoted in part"),
          Map.entry("indirect", "reported in other words"),
          Map.entry("none", "simply said"),
          Map.entry("negated", "said not to have been said"),
          Map.entry("hypothetical", "only supposed"),
          Map.entry("belief", "believed"),
          Map.entry("intention", "intended"),
          Map.entry("0.9", ".9 and more"),
          Map.entry("0.8", ".8 and more"),
          Map.entry("0.5", ".5 and more"),
          Map.entry("0", "any"));

  private final Store store;
  private final Site site;
  private final Map<String, String> labels = new ConcurrentHashMap<>();

  Things(Store store, Site site) {
    this.store = store;
    this.site = site;
  }

  String label(String iri) {
    String known = labels.get(iri);
    if (known != null) {
      return known;
    }
    String label =
        store.read(dataset -> new GraphView(dataset.getDefaultGraph()).label(GraphView.node(iri)));
    if (labels.size() >= MOST) {
      labels.clear();
    }
    labels.put(iri, label);
    return label;
  }

  /** What people call a value of a facet. */
  String label(Facet facet, String key) {
    return facet.hasThings() && key.startsWith("http") ? label(key) : WORDS.getOrDefault(key, key);
  }

  static String word(String key) {
    return WORDS.getOrDefault(key, key);
  }

  Link link(String iri) {
    return new Link(label(iri), site.page(iri));
  }
}
