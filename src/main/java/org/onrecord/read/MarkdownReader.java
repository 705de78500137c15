package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * Markdown: the canonical text is the file's own with all its marks. Front matter becomes metadata
 * and an aside, bold passages are reported, the first heading is the title where the front matter
 * names none.
 */
final class MarkdownReader implements SourceReader {
  private static final int LONGEST_BOLD = 300;

  @Override
  public String format() {
    return "Markdown";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || lower.endsWith(".mdx")
        || FrontMatter.of(new String(head, StandardCharsets.UTF_8)) != null;
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    DecodedText decoded = DecodedText.of(source, null).withWrittenBytes();
    String text = decoded.text();
    PlainTextReader.checkLines(source.name(), text);
    FrontMatter front = FrontMatter.of(text);
    int from = front == null ? 0 : front.span().end();
    Metadata metadata =
        heading(text, from).overriddenBy(front == null ? Metadata.UNKNOWN : front.metadata());
    return List.of(
        new Document(
            id,
            source.name(),
            null,
            new SourceText(text),
            metadata,
            List.of(),
            bold(text, from),
            front == null ? List.of() : List.of(front.span()),
            decoded.issues()));
  }

  /** The first heading of the first level as title. */
  private static Metadata heading(String text, int from) {
    int at = text.startsWith("# ", from) ? from : text.indexOf("\n# ", from);
    if (at < 0) {
      return Metadata.UNKNOWN;
    }
    int start = text.indexOf('#', at) + 1;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String title = Blanks.single(text.substring(start, end).replace("*", ""));
    return title.isEmpty()
        ? Metadata.UNKNOWN
        : new Metadata(title, null, null, null, null, null, List.of());
  }

  /** Passages between two pairs of stars or low lines, inside one paragraph. */
  private static List<Span> bold(String text, int from) {
    List<Span> bold = new ArrayList<>();
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '*' || c == '_') && text.charAt(i + 1) == c) {
        Span span = boldFrom(text, i, c);
        if (span != null) {
          bold.add(span);
          i = span.end() + 1;
        } else {
          i++;
        }
      }
    }
    return bold;
  }

  private static @Nullable Span boldFrom(String text, int open, char mark) {
    int stop = Math.min(text.length() - 1, open + LONGEST_BOLD);
    boolean lineHasWords = true;
    for (int i = open + 2; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '\n' && !lineHasWords) {
        return null;
      }
      lineHasWords = c != '\n' && (lineHasWords || !Blanks.isBlank(c));
      if (c == mark && text.charAt(i + 1) == mark) {
        return i > open + 2 ? new Span(open + 2, i) : null;
      }
    }
    return null;
  }
}
