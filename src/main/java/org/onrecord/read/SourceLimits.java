package org.onrecord.read;

import java.io.IOException;

/**
 * How large, deep and long a source may be. Beyond a limit it is refused, and the message names the
 * limit.
 */
final class SourceLimits {
  /**
   * The bytes of a source, packed. The largest volume of diplomatic papers that we know has 13 MB.
   */
  static final long SOURCE_BYTES = 256L << 20;

  /** The characters of one canonical text. */
  static final int TEXT_CHARS = 64 << 20;

  /**
   * Elements inside one another in XML. Published transcripts stay below 30; newer JDKs themselves
   * stop at 100.
   */
  static final int XML_DEPTH = 96;

  /** The bytes of one line in formats that are read line by line. */
  static final int LINE_BYTES = 16 << 20;

  /**
   * The characters of one line of plain text, Markdown or a paragraph of a page: a book has fewer
   * on all its pages.
   */
  static final int LINE_CHARS = 1 << 20;

  /** The bytes that one part of a packed file may unpack to. */
  static final long UNPACKED_BYTES = 128L << 20;

  /** The pages of a PDF. */
  static final int PAGES = 5_000;

  private SourceLimits() {}

  static void checkSize(Source source) throws ReadException {
    try {
      if (source.size() > SOURCE_BYTES) {
        throw new ReadException(
            source.name(),
            "has " + source.size() + " bytes, at most " + SOURCE_BYTES + " are read; split it");
      }
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be opened: " + e.getMessage(), e);
    }
  }
}
