package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A source that is packed with gzip, as what it unpacks to. It unpacks as it is read, and refuses
 * to grow beyond the limit of a source.
 */
record Gunzipped(Source packed) implements Source {
  private static final int BUFFER = 1 << 16;

  /** Whether the first bytes are those of gzip. */
  static boolean isPacked(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** The name without what packing added: {@code talks.jsonl} of {@code talks.jsonl.gz}. */
  static String nameWithin(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz")
        ? name.substring(0, name.length() - ".gz".length())
        : lower.endsWith(".tgz") ? name.substring(0, name.length() - 2) + "ar" : name;
  }

  @Override
  public String name() {
    return packed.name();
  }

  @Override
  public InputStream open() throws IOException {
    InputStream in = packed.open();
    try {
      return new LimitedStream(new GZIPInputStream(in, BUFFER), SourceLimits.SOURCE_BYTES);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public long size() throws IOException {
    return packed.size();
  }
}
