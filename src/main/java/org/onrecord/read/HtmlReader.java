package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.text.SourceText;

/**
 * Web pages, well-formed or not. The canonical text is the page's main content, a paragraph a block
 * with a blank line between; menus, forms, scripts and other furniture are left out and reported.
 * Bold passages are reported, headings are asides, and the page's own description of itself becomes
 * metadata.
 */
final class HtmlReader implements SourceReader {
  /**
   * {@code charset="iso-8859-1"} and {@code charset=utf-8} in a meta element; not a word "charset"
   * in prose.
   */
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 2048;

  /** The start tag of a page: matches {@code <html lang="en">}; not {@code <htmlx>}. */
  private static final Pattern START = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);

  /** The end tag of a page or of its body: matches {@code </HTML>}; not {@code </b>}. */
  private static final Pattern END =
      Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "HTML";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    if (!XmlHead.hasTags(head)) {
      return false;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body");
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] bytes = DecodedText.bytes(source);
    DecodedText decoded =
        DecodedText.decode(source.name(), bytes, declaredCharset(bytes)).withWrittenBytes();
    return List.of(page(source.name(), id, decoded.text(), decoded.issues()));
  }

  /** A page as a document. */
  static Document page(String source, String id, String html, List<Issue> doubts)
      throws ReadException {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageLayout layout = PageLayout.of(page);
    if (layout.text().isBlank()) {
      throw new ReadException(source, "is an HTML page without words");
    }
    PlainTextReader.checkLines(source, layout.text());
    List<Issue> issues = new ArrayList<>(doubts);
    issues.addAll(layout.issues());
    if (isCutOff(html)) {
      issues.add(
          Issue.error(
              "cut-off",
              "the page ends before its end tag; what comes before was read, the rest may be lost",
              null));
    }
    return new Document(
        id,
        source,
        null,
        new SourceText(layout.text()),
        new PageMetadata(page).metadata(),
        List.of(),
        layout.strong(),
        layout.asides(),
        issues);
  }

  /**
   * Whether a whole page was begun and not ended: the sign of a broken download. A fragment without
   * {@code <html>} is none.
   */
  private static boolean isCutOff(String page) {
    return START.matcher(page).find() && !END.matcher(page).find();
  }

  private static @Nullable String declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }
}
