package org.onrecord.serve.pages;

import java.util.List;

/** Who speaks about whom, as a table whose cells are the darker the more there is. */
public record MatrixPage(
    String by,
    List<Link> choices,
    List<Link> columns,
    List<MatrixPage.Row> rows,
    String left,
    String since,
    String until) {

  public record Row(Link who, int total, List<Cell> cells) {}

  /** A count, its address, and its shade from 0 to 9. */
  public record Cell(int count, String href, int shade, String told) {}
}
