package org.onrecord.read;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A look at the packed streams of a PDF before the library unpacks them: one that grows beyond the
 * limit is refused.
 */
final class PdfStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfStreams() {}

  static void check(String source, byte[] bytes) throws ReadException {
    byte[] unpacked = new byte[1 << 16];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      int start = at;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      boolean packed = start < bytes.length && (bytes[start] & 0x0F) == 8; // how zlib begins
      if (packed && unpackedSize(bytes, start, unpacked) > SourceLimits.UNPACKED_BYTES) {
        throw new ReadException(
            source,
            "a stream unpacks to more than "
                + SourceLimits.UNPACKED_BYTES
                + " bytes; it is not read");
      }
    }
  }

  /** Where the bytes after the next keyword "stream" begin, or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's'
          && (i == 0 || bytes[i - 1] != 'd')
          && matches(bytes, i)) { // not endstream
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static long unpackedSize(byte[] bytes, int start, byte[] unpacked) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      long size = 0;
      for (int count = 1; count > 0 && size <= SourceLimits.UNPACKED_BYTES; size += count) {
        count = inflater.inflate(unpacked);
      }
      return size;
    } catch (DataFormatException e) {
      return 0; // not packed this way: the library decides
    } finally {
      inflater.end();
    }
  }
}
