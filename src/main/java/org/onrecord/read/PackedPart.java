package org.onrecord.read;

import java.io.InputStream;

/**
 * A part of a packed file as it is unpacked. It refuses to grow beyond a limit, and closing it
 * leaves the file open.
 */
final class PackedPart extends LimitedStream {

  PackedPart(String part, InputStream in, long limit) {
    super(
        in,
        limit,
        part + " unpacks to more than " + SourceLimits.UNPACKED_BYTES + " bytes; it is not read");
  }

  @Override
  public void close() {}
}
