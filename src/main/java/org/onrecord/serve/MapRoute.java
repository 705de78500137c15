package org.onrecord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.MapPage;
import org.onrecord.vocab.Iris;

/** How often each country is meant: a tile each, about where it lies in the world. */
final class MapRoute implements Route {
  private static final int SIDE = 34;
  private static final String COUNTRY = Iris.ID + "country/";

  /** Where a country's tile lies. */
  private record Place(String code, int column, int row) {}

  private final Pages pages;
  private final Statements statements;
  private final Things things;
  private final List<Place> places = places();

  MapRoute(Pages pages, Statements statements, Things things) {
    this.pages = pages;
    this.statements = statements;
    this.things = things;
  }

  /** The resource draws the map: a line a row, a code of two letters or dots a column. */
  private static List<Place> places() {
    try (InputStream in =
        Objects.requireNonNull(MapRoute.class.getResourceAsStream("tiles.txt"), "tiles.txt")) {
      List<Place> places = new ArrayList<>();
      int row = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int column = 0;
        for (String cell : line.strip().split(" +")) {
          if (!cell.equals("..")) {
            places.add(new Place(cell, column, row));
          }
          column++;
        }
        row++;
      }
      return List.copyOf(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply answer(Request request) {
    UrlQuery query = request.query();
    Selection selection = statements.selection(query);
    StatementIndex index = statements.index();
    List<Counts.Count> counts =
        Counts.of(index.column(Facet.COUNTRY), index.rows(selection, Facet.COUNTRY));
    MapPage page =
        new MapPage(
            query.first("speaker").orElse(""),
            tiles(query, counts),
            rows(query, counts),
            SIDE * (1 + places.stream().mapToInt(Place::column).max().orElse(0)),
            SIDE * (1 + places.stream().mapToInt(Place::row).max().orElse(0)),
            new FacetLists(index, things, pages.site().at("/map")).chosen(query));
    return pages.page(
        "map",
        pages.asked(pages.frame("Which countries are meant", "map"), "statements", query),
        page);
  }

  private List<MapPage.Tile> tiles(UrlQuery query, List<Counts.Count> counts) {
    Map<String, Integer> byCode = new HashMap<>();
    counts.forEach(
        count -> byCode.put(ShortNames.of(Facet.COUNTRY, count.key()), count.statements()));
    int most = counts.isEmpty() ? 1 : counts.getFirst().statements();
    List<MapPage.Tile> tiles = new ArrayList<>();
    for (Place place : places) {
      int count = byCode.getOrDefault(place.code(), 0);
      tiles.add(
          new MapPage.Tile(
              place.code(),
              things.label(COUNTRY + place.code()),
              place.column() * SIDE,
              place.row() * SIDE,
              count,
              MatrixRoute.shade(count, most),
              address(query, place.code())));
    }
    return tiles;
  }

  /** The same as a table, for those who see no map. */
  private List<MapPage.Row> rows(UrlQuery query, List<Counts.Count> counts) {
    return counts.stream()
        .map(
            count -> {
              String code = ShortNames.of(Facet.COUNTRY, count.key());
              Link link = new Link(things.label(count.key()), address(query, code));
              return new MapPage.Row(link, count.statements());
            })
        .toList();
  }

  private String address(UrlQuery query, String code) {
    return pages.site().at("/statements" + query.with("country", code).written());
  }
}
