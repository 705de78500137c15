package org.onrecord.read;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;

/**
 * What a web page tells of itself: JSON-LD first, then meta elements, then its heading and title.
 */
final class PageMetadata {
  /** What stands between the title of a page and the name of its site. */
  private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " » ");

  private final Document page;
  private final String linkedData;

  PageMetadata(Document page) {
    this.page = page;
    this.linkedData =
        String.join(
            "\n",
            page.select("script[type=application/ld+json]").stream().map(Element::data).toList());
  }

  Metadata metadata() {
    return new Metadata(title(), date(), url(), publisher(), language(), null, List.of());
  }

  private @Nullable String title() {
    String heading = onlyHeading();
    String title =
        first(json("headline"), meta("property", "og:title"), meta("name", "dc.title"), heading);
    boolean withSite =
        title != null
            && heading != null
            && !heading.isBlank()
            && SEPARATORS.stream().anyMatch(s -> title.startsWith(heading + s));
    return first(withSite ? heading : title, siteless(page.title()));
  }

  private @Nullable String onlyHeading() {
    var headings = page.select("h1");
    Element first = headings.first();
    return headings.size() == 1 && first != null ? first.text() : null;
  }

  /**
   * "Remarks – The White House": without the name of the site after the last bar or spaced dash.
   */
  private @Nullable String siteless(String title) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > title.length() / 3) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  private @Nullable LocalDate date() {
    for (String value :
        new @Nullable String[] {
          json("datePublished"),
          meta("property", "article:published_time"),
          meta("name", "date"),
          meta("name", "sit_date"),
          meta("name", "dc.date"),
          meta("name", "dcterms.date"),
          meta("name", "pubdate"),
          meta("itemprop", "datePublished"),
          time()
        }) {
      LocalDate day = value == null ? null : FrontMatter.IsoDate.of(value);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The time element of the page, where all of them name one day. */
  private @Nullable String time() {
    var days =
        page.select("time[datetime]").stream()
            .map(t -> t.attr("datetime"))
            .filter(t -> t.length() >= 10)
            .map(t -> t.substring(0, 10))
            .distinct()
            .toList();
    return days.size() == 1 ? days.getFirst() : null;
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? null : canonical.attr("href");
    return href != null && href.startsWith("http") ? href : meta("property", "og:url");
  }

  private @Nullable String publisher() {
    int at = linkedData.indexOf("\"publisher\"");
    String name = at < 0 ? null : json("name", at, Math.min(linkedData.length(), at + 400));
    return first(name, meta("property", "og:site_name"), meta("name", "dc.publisher"));
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html[lang]");
    return first(
        html == null ? null : html.attr("lang"), json("inLanguage"), meta("name", "dc.language"));
  }

  private @Nullable String meta(String attribute, String value) {
    for (Element meta : page.select("meta[" + attribute + "][content]")) {
      if (meta.attr(attribute).equalsIgnoreCase(value)) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private @Nullable String json(String key) {
    return json(key, 0, linkedData.length());
  }

  /** The first string that stands under a key in the page's JSON-LD. */
  private @Nullable String json(String key, int from, int to) {
    int at = linkedData.indexOf('"' + key + '"', from);
    if (at < 0 || at >= to) {
      return null;
    }
    int colon = linkedData.indexOf(':', at + key.length() + 2);
    int open = colon < 0 ? -1 : linkedData.indexOf('"', colon);
    if (open < 0 || !linkedData.substring(colon + 1, open).isBlank()) {
      return null;
    }
    StringBuilder value = new StringBuilder();
    for (int i = open + 1; i < linkedData.length() && linkedData.charAt(i) != '"'; i++) {
      char c = linkedData.charAt(i);
      if (c != '\\' || i + 1 == linkedData.length()) {
        value.append(c);
        continue;
      }
      char escape = linkedData.charAt(++i);
      if (escape == 'u' && i + 4 < linkedData.length()) {
        value.append((char) hex(i + 1));
        i += 4;
      } else {
        value.append(escape == 'n' || escape == 't' ? ' ' : escape);
      }
    }
    return value.toString();
  }

  private int hex(int from) {
    try {
      return Integer.parseInt(linkedData, from, from + 4, 16);
    } catch (NumberFormatException e) {
      return '?';
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      String single = value == null ? "" : Blanks.single(value);
      if (!single.isEmpty()) {
        return single;
      }
    }
    return null;
  }
}
