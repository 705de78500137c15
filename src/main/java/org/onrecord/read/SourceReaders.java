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

  /** All formats that this version reads, with the usual columns of tables. */
  public static SourceReaders all() {
    return all(Columns.usual());
  }

  /**
   * All formats that this version reads.
   *
   * @param columns what the columns of tables hold
   */
  public static SourceReaders all(Columns columns) {
    return new SourceReaders(
        List.of(
            new HansardReader(),
            new AkomaNtosoReader(),
            new CanadianHansardReader(),
            new AustralianHansardReader(),
            new EuroparlReader(),
            new TeiReader(),
            new SubtitleReader(),
            new JsonLinesReader(columns),
            new CsvReader(columns),
            new WholeJsonReader(columns),
            new PdfReader(),
            new DocxReader(),
            new OdtReader(),
            new EpubReader(),
            new RtfReader(),
            new MailReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new OtherFormats(),
            new PlainTextReader()));
  }

  /**
   * Reads a source with the first reader that takes it; one that is packed with gzip is unpacked.
   *
   * @throws ReadException when no reader takes it, or the one that does fails
   */
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] head = head(source);
    if (Gunzipped.isPacked(head)) {
      Source plain = new Gunzipped(source);
      return readerOf(plain).read(plain, id);
    }
    return readerOf(source, head).read(source, id);
  }

  /** The first reader that takes a source. */
  SourceReader readerOf(Source source) throws ReadException {
    return readerOf(source, head(source));
  }

  private SourceReader readerOf(Source source, byte[] head) throws ReadException {
    String name = Gunzipped.nameWithin(source.name());
    for (SourceReader reader : readers) {
      if (reader.reads(name, head)) {
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
