package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.onrecord.model.Document;

/**
 * The readers in the fixed order in which they are asked. The first that takes a source reads it.
 */
public final class SourceReaders {

  /** How many bytes of a source a reader sees before it decides. */
  public static final int HEAD_BYTES = 4096;

  private final List<SourceReader> readers;

  public SourceReaders(List<SourceReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats that this version reads. */
  public static SourceReaders all() {
    return new SourceReaders(
        List.of(
            new HansardReader(),
            new TeiReader(),
            new SubtitleReader(),
            new JsonLinesReader(),
            new CsvReader(),
            new PdfReader(),
            new DocxReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new OtherFormats(),
            new PlainTextReader()));
  }

  /**
   * Reads a source with the first reader that takes it.
   *
   * @throws ReadException when no reader takes it, or the one that does fails
   */
  public List<Document> read(Source source, String id) throws ReadException {
    return readerOf(source).read(source, id);
  }

  /** The first reader that takes a source. */
  SourceReader readerOf(Source source) throws ReadException {
    byte[] head = head(source);
    for (SourceReader reader : readers) {
      if (reader.reads(source.name(), head)) {
        return reader;
      }
    }
    throw new ReadException(
        source.name(), "no reader for this kind of file; known are " + formats());
  }

  private String formats() {
    return String.join(", ", readers.stream().map(SourceReader::format).toList());
  }

  static byte[] head(Source source) throws ReadException {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be opened: " + e.getMessage(), e);
    }
  }
}
