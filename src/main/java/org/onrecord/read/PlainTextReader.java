package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceText;

/** Plain text: the canonical text is the file's own, decoded. */
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
    try (InputStream in = source.open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(
          new Document(
              id, source.name(), null, new SourceText(text), Metadata.UNKNOWN,
              List.of(), List.of(), List.of(), List.of()));
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be read: " + e.getMessage(), e);
    }
  }
}
