package org.onrecord.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.onrecord.text.Sha256;

/**
 * The unpacked lines of a backup: hands on the triples, keeps the comments, and computes the digest
 * that the last of them must state.
 */
final class BackupLines extends InputStream {
  private static final String EXPECTED =
      "is no backup that 'onrecord backup' wrote: it does not begin with “"
          + Backup.FIRST_LINE
          + "”";

  /** One of the user's own registers. */
  record Register(String name, byte[] content) {}

  private final InputStream in;
  private final MessageDigest sha256 = Sha256.start();
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;
  private boolean atLineStart = true;
  private boolean begun;
  private String statedLastLine = "";
  private final List<Register> registers = new ArrayList<>();

  BackupLines(InputStream in) {
    this.in = in;
  }

  List<Register> registers() {
    return registers;
  }

  /**
   * Fails where the backup is not whole.
   *
   * @param triples how many were read
   */
  void checkWhole(long triples) throws IOException {
    if (!begun) {
      throw new IOException(EXPECTED);
    }
    if (statedLastLine.isEmpty()) {
      throw new IOException("is cut off after " + triples + " triples: its last line is missing");
    }
    String wanted = Backup.lastLine(triples, sha256);
    if (!statedLastLine.equals(wanted)) {
      throw new IOException(
          "is not as it was written: its last line says “"
              + statedLastLine
              + "”, what is in it gives “"
              + wanted
              + "”");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int copied = 0;
    while (copied < length && (at < end || (copied == 0 && fill()))) {
      if (atLineStart && block[at] == '#') {
        comment();
      } else {
        copied += copyLine(into, offset + copied, length - copied);
      }
    }
    return copied == 0 && length > 0 ? -1 : copied;
  }

  /** Copies to the end of the line, or as far as there is something and room. */
  private int copyLine(byte[] into, int offset, int room) throws IOException {
    if (!begun) {
      throw new IOException(EXPECTED);
    }
    if (!statedLastLine.isEmpty()) {
      throw new IOException("goes on after its last line");
    }
    int stop = Math.min(end, at + room);
    int next = at;
    atLineStart = false;
    while (next < stop && !atLineStart) {
      atLineStart = block[next++] == '\n';
    }
    int count = next - at;
    System.arraycopy(block, at, into, offset, count);
    sha256.update(block, at, count);
    at = next;
    return count;
  }

  private void comment() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (at < end || fill()) {
      byte next = block[at++];
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    take(line.toByteArray());
  }

  private void take(byte[] bytes) throws IOException {
    String line = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    if (!begun) {
      if (!line.equals(Backup.FIRST_LINE)) {
        throw new IOException(EXPECTED);
      }
      begun = true;
    } else if (line.startsWith(Backup.LAST_LINE)) {
      statedLastLine = line;
      return;
    } else if (line.startsWith(Backup.REGISTER)) {
      registers.add(register(line.substring(Backup.REGISTER.length())));
    }
    sha256.update(bytes);
  }

  private static Register register(String line) throws IOException {
    try {
      String[] parts = line.split(" ", -1);
      String name = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8);
      if (parts.length != 2 || name.isBlank() || name.contains("/") || name.startsWith(".")) {
        throw new IOException("has a register of the name “" + name + "”");
      }
      return new Register(name, Base64.getDecoder().decode(parts[1]));
    } catch (IllegalArgumentException e) {
      throw new IOException("has a register that cannot be read: " + e.getMessage(), e);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
