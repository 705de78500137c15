package org.onrecord.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What something packed unpacks to; it refuses to grow beyond a limit. */
class LimitedStream extends FilterInputStream {
  private final String refusal;
  private long left;

  /** What a packed source unpacks to. */
  LimitedStream(InputStream in, long limit) {
    this(in, limit, "it unpacks to more than " + limit + " bytes; split it");
  }

  /**
   * @param refusal what is said where there is more
   */
  LimitedStream(InputStream in, long limit, String refusal) {
    super(in);
    this.refusal = refusal;
    this.left = limit;
  }

  /** How many bytes may still come. */
  final long left() {
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

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException(refusal);
    }
  }
}
