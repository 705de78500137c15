package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source in UTF-8, one at a time, without their ends (LF or CR LF) and without a
 * byte-order mark.
 *
 * <p>Strict: a byte that is not UTF-8 is refused with its place. Memory holds one line. Who opens
 * it closes it; single use, one thread.
 */
final class Utf8Lines implements AutoCloseable {
  private final String source;
  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int number;

  private Utf8Lines(String source, InputStream in) {
    this.source = source;
    this.in = in;
  }

  static Utf8Lines open(Source source) throws ReadException {
    SourceLimits.checkSize(source);
    try {
      return new Utf8Lines(source.name(), new BufferedInputStream(source.open(), 1 << 16));
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be opened: " + e.getMessage(), e);
    }
  }

  /** The next line, or null after the last. */
  @Nullable String next() throws ReadException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int last = read();
    if (last < 0) {
      return null;
    }
    number++;
    for (; last >= 0 && last != '\n'; last = read()) {
      if (line.size() == SourceLimits.LINE_BYTES) {
        throw failure(
            1,
            "the line has more than " + SourceLimits.LINE_BYTES + " bytes; such a file is not read",
            null);
      }
      line.write(last);
    }
    return decoded(line.toByteArray());
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  ReadException failure(int column, String problem, @Nullable Throwable cause) {
    return new ReadException(source, number + ":" + column, problem, cause);
  }

  private int read() throws ReadException {
    try {
      return in.read();
    } catch (IOException e) {
      throw new ReadException(
          source, Integer.toString(number), "cannot be read on: " + e.getMessage(), e);
    }
  }

  private String decoded(byte[] bytes) throws ReadException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    String line;
    try {
      line = decoder.decode(buffer).toString();
    } catch (CharacterCodingException e) {
      String valid = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
      int found = buffer.hasRemaining() ? buffer.get() & 0xFF : 0;
      throw failure(
          valid.codePointCount(0, valid.length()) + 1,
          "the byte 0x%02X is not UTF-8; save the file in UTF-8".formatted(found),
          e);
    }
    int start = number == 1 && line.startsWith("\uFEFF") ? 1 : 0;
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    return line.substring(start, Math.max(start, end));
  }

  @Override
  public void close() throws ReadException {
    try {
      in.close();
    } catch (IOException e) {
      throw new ReadException(source, null, "cannot be closed: " + e.getMessage(), e);
    }
  }
}
