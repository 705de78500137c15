package org.onrecord.serve.pages;

import java.util.List;

/** How often each country is meant: a tile a country, about where it lies. */
public record MapPage(
    String of,
    List<MapPage.Tile> tiles,
    List<MapPage.Row> rows,
    int width,
    int height,
    List<Link> chosen) {
  public record Tile(String code, String name, int x, int y, int count, int shade, String href) {}

  public record Row(Link country, int count) {}
}
