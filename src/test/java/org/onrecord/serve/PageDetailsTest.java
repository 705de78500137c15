package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.ExampleQueries;
import org.onrecord.serve.pages.Histogram;
import org.onrecord.serve.pages.Link;

/** What looked wrong on pages, and does no more. */
class PageDetailsTest {
  /** Matches the address of a style or script in a page: src="/assets/site.js?v=0123456789ab". */
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.on(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String page(String path) {
    return served.get(path, "Accept", "text/html").body();
  }

  @Test
  void stylesAndScriptsAreKeptForGoodUnderTheAddressOfTheirContent() {
    Matcher found = ASSET.matcher(page("/sparql"));
    int count = 0;
    while (found.find()) {
      HttpResponse<String> asset = served.get(found.group(1));
      assertThat(asset.statusCode()).as(found.group(1)).isEqualTo(200);
      assertThat(Served.header(asset, "Cache-Control"))
          .as(found.group(1))
          .isEqualTo("public, max-age=31536000, immutable");
      count++;
    }
    assertThat(count).isGreaterThan(8);
    for (String other : List.of("", "?v=", "?v=000000000000")) {
      assertThat(Served.header(served.get("/assets/site.css" + other), "Cache-Control"))
          .isEqualTo("no-cache");
    }
  }

  @Test
  void editorShowsTheThirtyExamplesWithTheirQuestions() {
    String page = page("/sparql");
    List<ExampleQueries.Example> examples = ExampleQueries.all();
    assertThat(examples).hasSize(30);
    for (ExampleQueries.Example example : examples) {
      assertThat(page).contains(">" + example.summary().replace("&", "&amp;") + "</a>");
    }
    Matcher link = Pattern.compile("<li><a href=\"(/sparql\\?query=[^\"]+)\">").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(served.get(link.group(1), "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void namesBelowAHistogramStandWithinIt() {
    Histogram months =
        new Histogram(
            "month",
            "",
            IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Histogram.Bar("2031-" + (100 + i), i, "", true))
                .toList());
    assertThat(IntStream.range(0, 12).filter(months::isNamed)).containsExactly(0, 3, 6, 9);
    assertThat(months.anchor(9)).isEqualTo("start");
    assertThat(months.nameX(9)).isEqualTo("75.000%");
    Histogram six = new Histogram("year", "", months.bars().subList(0, 7));
    assertThat(six.isNamed(6)).isTrue();
    assertThat(six.anchor(6)).isEqualTo("end");
    assertThat(six.nameX(6)).isEqualTo("100.000%");
  }

  @Test
  void lineBreaksOfASourceAreNoneOfAnExchange() {
    assertThat(
            ExchangesRoute.paragraphs("We told them that the\nquota stays.\n \n  And it\r\ndoes. "))
        .isEqualTo("We told them that the quota stays.\n\nAnd it does.");
  }

  @Test
  void labelOfATurnIsShownOnce() {
    assertThat(page("/doc/talks/briefing.txt"))
        .contains("<span class=\"printed\">MINISTER LUND</span>")
        .doesNotContain("MINISTER LUND:");
  }

  @Test
  void daysAreNotBroken() {
    assertThat(Link.text("2031-05-04").isDay()).isTrue();
    assertThat(Link.text("2031-05").isDay()).isFalse();
    assertThat(Link.text("4,031-05-0").isDay()).isFalse();
    assertThat(Link.text("2031-05-04").width()).isEqualTo("day");
    assertThat(Link.text("Minister of Foreign Affairs of Norway").width()).isNull();
    assertThat(Link.text("count the fish, ".repeat(4)).width()).isEqualTo("words");
    assertThat(new Link("https://w3id.org/onrecord/doc/".repeat(2), "/doc/a").width())
        .isEqualTo("address");
    assertThat(page("/ask/statements-by?speaker=Ingrid+Lund")).contains("<td class=\"day\" data-column=\"date\">2031-");
  }
}
