package org.onrecord.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a packed file as it is unpacked. It refuses to grow beyond a limit, and closing it
 * leaves the file open.
 */
final class PackedPart extends FilterInputStream {
  private final String part;
  private long left;

  PackedPart(String part, InputStream in, long limit) {
    super(in);
    this.part = part;
    this.left = limit;
  }

  /** How many bytes may still come. */
  long left() {
    return left;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public void close() {}

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException(
          part + " unpacks to more than " + SourceLimits.UNPACKED_BYTES + " bytes; it is not read");
    }
  }
}
