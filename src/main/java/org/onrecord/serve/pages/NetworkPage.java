package org.onrecord.serve.pages;

import java.util.List;

/** Who reports whom: the most frequent as a picture, all in a table. */
public record NetworkPage(
    List<NetworkPage.Knot> left,
    List<NetworkPage.Knot> right,
    List<NetworkPage.Edge> edges,
    List<NetworkPage.Row> rows,
    int height) {

  /** Somebody in the picture. */
  public record Knot(String name, int y, String href) {}

  /** A line in the picture; its path goes from left to right. */
  public record Edge(String path, String width, String told) {}

  public record Row(String reporter, Link said, int statements) {}
}
