package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Document;

/** Reads one format. Stateless and thread-safe. Line ends CR LF and LF give the same document. */
public interface SourceReader {

  /** The format's name as messages print it, such as {@code HTML}. */
  String format();

  /**
   * Whether this reader is the one for a source.
   *
   * @param name the source's name, for its extension
   * @param head the first bytes of the source, at most {@link SourceReaders#HEAD_BYTES}
   */
  boolean reads(String name, byte[] head);

  /**
   * Reads a source: one document in most formats, several where a file holds several.
   *
   * @param id the identity of the document; further documents of the same source add {@code #2}, {@code #3} …
   * @throws ReadException when it cannot be read wholly
   */
  List<Document> read(Source source, String id) throws ReadException;
}
