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
   * @param id the identity of the document. Where a source holds several, one that has a name in it
   *     adds {@code #name}, so that it keeps its identity when others come and go; without names,
   *     further ones add {@code #2}, {@code #3} …
   * @return the documents in the source's order; none where it is read but holds no text, such as a
   *     list of persons
   * @throws ReadException when it cannot be read wholly
   */
  List<Document> read(Source source, String id) throws ReadException;
}
