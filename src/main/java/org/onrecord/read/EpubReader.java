package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * EPUB: the pages that its package lists, in the order of reading, as one text. Title, publisher
 * and language are the package's.
 */
final class EpubReader implements SourceReader {
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public String format() {
    return "EPUB";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    return name.toLowerCase(Locale.ROOT).endsWith(".epub")
        || (start.startsWith(ZipParts.SIGNATURE) && start.contains("mimetypeapplication/epub+zip"));
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    Map<String, byte[]> parts = ZipParts.of(source, "EPUB", EpubReader::isText);
    byte[] container = parts.get(CONTAINER);
    String address =
        container == null ? null : first(xml(container).select("rootfile[full-path]"), "full-path");
    byte[] packed = address == null ? null : parts.get(address);
    if (address == null || packed == null) {
      throw new ReadException(
          source.name(), "has no package that " + CONTAINER + " names; is it an EPUB file?");
    }
    return List.of(book(source, id, parts, address, xml(packed)));
  }

  private static Document book(
      Source source,
      String id,
      Map<String, byte[]> parts,
      String address,
      org.jsoup.nodes.Document packed)
      throws ReadException {
    StringBuilder text = new StringBuilder();
    List<Span> strong = new ArrayList<>();
    List<Span> asides = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (String page : pages(packed, address.substring(0, address.lastIndexOf('/') + 1))) {
      byte[] bytes = parts.get(page);
      if (bytes == null) {
        issues.add(
            Issue.error(
                "page-missing", "the page " + page + " is named but not in the file", null));
        continue;
      }
      String html = DecodedText.decode(source.name() + "!" + page, bytes, null).text();
      PageLayout layout = PageLayout.of(Jsoup.parse(html));
      text.append(text.isEmpty() || layout.text().isBlank() ? "" : "\n\n");
      int shift = text.length();
      text.append(layout.text().strip());
      layout.strong().forEach(span -> strong.add(shifted(span, shift)));
      layout.asides().forEach(span -> asides.add(shifted(span, shift)));
    }
    if (text.toString().isBlank()) {
      throw new ReadException(source.name(), "is an EPUB file without words");
    }
    PlainTextReader.checkLines(source.name(), text.toString());
    return new Document(
        id,
        source.name(),
        null,
        new SourceText(text.toString()),
        metadata(packed),
        List.of(),
        inside(strong, text.length()),
        inside(asides, text.length()),
        issues);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static List<Span> inside(List<Span> spans, int end) {
    return spans.stream().filter(span -> span.end() <= end).toList();
  }

  private static Metadata metadata(org.jsoup.nodes.Document packed) {
    return new Metadata(
        text(packed, "dc|title"),
        null,
        null,
        text(packed, "dc|publisher"),
        text(packed, "dc|language"),
        null,
        List.of());
  }

  private static @Nullable String text(org.jsoup.nodes.Document packed, String element) {
    Element found = packed.selectFirst(element);
    String single = found == null ? "" : Blanks.single(found.text());
    return single.isEmpty() ? null : single;
  }

  /** The paths of the pages in their order. */
  private static List<String> pages(org.jsoup.nodes.Document packed, String folder) {
    Map<String, String> items = new HashMap<>();
    for (Element item : packed.select("manifest > item[id][href]")) {
      items.put(item.attr("id"), folder + item.attr("href").replace("%20", " "));
    }
    return packed.select("spine > itemref[idref]").stream()
        .map(item -> items.get(item.attr("idref")))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static @Nullable String first(List<Element> elements, String attribute) {
    return elements.isEmpty() ? null : elements.getFirst().attr(attribute);
  }

  private static org.jsoup.nodes.Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static boolean isText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.equals(CONTAINER)
        || lower.endsWith(".opf")
        || lower.endsWith(".xhtml")
        || lower.endsWith(".html")
        || lower.endsWith(".htm")
        || lower.endsWith(".xml");
  }
}
