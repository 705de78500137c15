package org.onrecord.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a shard through and keeps its end, which says how many triples there are. */
final class ShardTail extends FilterInputStream {
  private static final int KEPT = 64;

  /** The last line: matches "# end: 12 triples" with its end of line. */
  private static final Pattern END = Pattern.compile("(?:^|\\n)# end: (\\d{1,18}) triples\\n$");

  private final byte[] last = new byte[KEPT];
  private long passed;

  ShardTail(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    if (octet >= 0) {
      last[(int) (passed++ % KEPT)] = (byte) octet;
    }
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = Math.max(0, count - KEPT); i < count; i++) {
      last[(int) ((passed + i) % KEPT)] = buffer[offset + i];
    }
    passed += Math.max(0, count);
    return count;
  }

  /**
   * How many triples the last line says there are; -1 where it says nothing: the end is missing.
   */
  long stated() {
    int kept = (int) Math.min(KEPT, passed);
    byte[] tail = new byte[kept];
    for (int i = 0; i < kept; i++) {
      tail[i] = last[(int) ((passed - kept + i) % KEPT)];
    }
    Matcher end = END.matcher(new String(tail, StandardCharsets.ISO_8859_1));
    return end.find() ? Long.parseLong(end.group(1)) : -1;
  }
}
