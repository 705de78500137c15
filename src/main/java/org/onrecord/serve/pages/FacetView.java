package org.onrecord.serve.pages;

import java.util.List;

/** A facet with the values that people may choose, the most frequent first. */
public record FacetView(
    String parameter, String title, boolean open, int hidden, String more, List<Value> values) {

  /** A value; its address chooses it, or gives it up. */
  public record Value(String label, int count, String href, boolean chosen, int permille) {}
}
