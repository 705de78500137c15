package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.text.SourceText;

/** Plain text: the canonical text is the file's own, decoded, without a byte-order mark. */
final class PlainTextReader implements SourceReader {

  @Override
  public String format() {
    return "plain text";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return true;
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    DecodedText decoded = DecodedText.of(source, null).withWrittenBytes();
    checkLines(source.name(), decoded.text());
    return List.of(
        new Document(
            id,
            source.name(),
            null,
            new SourceText(decoded.text()),
            Metadata.UNKNOWN,
            List.of(),
            List.of(),
            NumberedLines.of(decoded.text()),
            decoded.issues()));
  }

  /** Refuses a text with a line that no prose has. */
  static void checkLines(String source, String text) throws ReadException {
    if (text.length() <= SourceLimits.LINE_CHARS) {
      return;
    }
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end && i - start > SourceLimits.LINE_CHARS) {
        throw new ReadException(
            source,
            line + ":1",
            "a line of "
                + (i - start)
                + " characters, at most "
                + SourceLimits.LINE_CHARS
                + " are read; break it into paragraphs",
            null);
      }
      if (end) {
        start = i + 1;
        line += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
      }
    }
  }
}
