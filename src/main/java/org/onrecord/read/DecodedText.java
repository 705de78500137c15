package org.onrecord.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Issue;

/**
 * The text of a source, decoded, without its byte-order mark.
 *
 * <p>UTF-8 is taken wherever the bytes are valid UTF-8; otherwise the declared encoding, otherwise
 * the detected one, each with an issue. Empty and binary sources are refused, and so are longer
 * ones than the limits allow.
 *
 * @param issues what was doubtful about the encoding
 */
record DecodedText(String text, List<Issue> issues) {
  /** What to do about a file that is no text. */
  private static final String ADVICE = "; save what it holds as text, HTML, PDF or DOCX";

  /** The bytes from which an encoding is guessed. */
  private static final int SAMPLE_BYTES = 64 << 10;

  /**
   * Of a hundred characters beyond ASCII so many must be right before a damaged text counts as
   * UTF-8.
   */
  private static final int SHARE_OF_DAMAGED_UTF_8 = 80;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  DecodedText {
    issues = List.copyOf(issues);
  }

  /**
   * Reads and decodes a source.
   *
   * @param declared the encoding that the source itself names, or null
   */
  static DecodedText of(Source source, @Nullable String declared) throws ReadException {
    byte[] bytes = bytes(source);
    DecodedText decoded = decode(source.name(), bytes, declared);
    if (decoded.text().isBlank()) {
      throw new ReadException(
          source.name(), "holds no words, only blanks; fetch or save it again, or leave it out");
    }
    return decoded;
  }

  static byte[] bytes(Source source) throws ReadException {
    SourceLimits.checkSize(source);
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(SourceLimits.TEXT_CHARS + 1);
      if (bytes.length > SourceLimits.TEXT_CHARS) {
        throw new ReadException(
            source.name(), "has more than " + SourceLimits.TEXT_CHARS + " bytes of text; split it");
      }
      if (bytes.length == 0) {
        throw new ReadException(source.name(), "is empty; fetch or save it again, or leave it out");
      }
      return bytes;
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be read: " + e.getMessage(), e);
    }
  }

  static DecodedText decode(String name, byte[] bytes, @Nullable String declared)
      throws ReadException {
    if (startsWith(bytes, UTF_8_MARK)) {
      byte[] rest = Arrays.copyOfRange(bytes, UTF_8_MARK.length, bytes.length);
      return decode(name, rest, declared);
    }
    Optional<Charset> wide = wideCharset(bytes);
    if (wide.isPresent()) {
      return other(bytes, wide.get(), Known.MARKED);
    }
    refuseBinary(name, bytes);
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new DecodedText(utf8.get(), List.of());
    }
    Optional<Charset> named = declared == null ? Optional.empty() : charset(declared);
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      return other(bytes, widened(named.get()), Known.DECLARED);
    }
    return isDamagedUtf8(bytes)
        ? damaged(bytes)
        : other(bytes, widened(detected(bytes)), Known.GUESSED);
  }

  /** The same with literals of bytes read, as an issue tells. */
  DecodedText withWrittenBytes() {
    String read = WrittenBytes.read(text);
    if (read.equals(text)) {
      return this;
    }
    List<Issue> all = new ArrayList<>(issues);
    all.add(
        Issue.warning(
            "encoding", "bytes that a program wrote out (b'\\xe2\\x80') were read as text", null));
    return new DecodedText(read, all);
  }

  /** How an encoding other than UTF-8 is known. */
  private enum Known {
    MARKED("as its byte order shows", Issue.Severity.WARNING),
    DECLARED("as it declares", Issue.Severity.WARNING),
    GUESSED("which is a guess by its bytes; convert it to UTF-8 to be sure", Issue.Severity.ERROR);

    private final String words;
    private final Issue.Severity severity;

    Known(String words, Issue.Severity severity) {
      this.words = words;
      this.severity = severity;
    }
  }

  private static DecodedText other(byte[] bytes, Charset charset, Known how) {
    String text = new String(bytes, charset);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    return new DecodedText(
        text,
        List.of(
            new Issue(
                how.severity,
                "encoding",
                "the text is not UTF-8; it was read as " + charset + ", " + how.words,
                null)));
  }

  private static DecodedText damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new DecodedText(
        text,
        List.of(
            Issue.error(
                "encoding",
                "some bytes are not UTF-8; each stands in the text as U+FFFD, the first at"
                    + " character "
                    + text.indexOf('\ufffd'),
                null)));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** UTF-16 or UTF-32 by its mark, or by the zero bytes of its letters. */
  private static Optional<Charset> wideCharset(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if (mark == 0xFFFE) {
      boolean four = bytes[2] == 0 && bytes[3] == 0;
      return Optional.of(four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
    }
    if (mark == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int even = 0;
    int odd = 0;
    int sample = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = sample / 2;
    if (odd > pairs * 7 / 10 && even < pairs / 20) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > pairs * 7 / 10 && odd < pairs / 20
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static void refuseBinary(String name, byte[] bytes) throws ReadException {
    int controls = 0;
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    for (int i = 0; i < sample; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        throw new ReadException(
            name, "is a binary file (a zero byte at " + i + "), not text" + ADVICE);
      }
      controls += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
    }
    if (controls > sample / 50) {
      throw new ReadException(
          name, "is a binary file (" + controls + " control characters), not text" + ADVICE);
    }
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    String text = new String(bytes, 0, sample, StandardCharsets.UTF_8);
    long wrong = text.chars().filter(c -> c == '\ufffd').count();
    long beyond = text.chars().filter(c -> c > 0x7f).count();
    return (beyond - wrong) * 100 > beyond * SHARE_OF_DAMAGED_UTF_8;
  }

  private static Charset detected(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return match == null
        ? Charset.forName("windows-1252")
        : charset(match.getName()).orElse(Charset.forName("windows-1252"));
  }

  /**
   * What calls itself Latin-1 is read as windows-1252, which prints quotation marks where Latin-1
   * has controls.
   */
  private static Charset widened(Charset charset) {
    boolean latin1 =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin1 ? Charset.forName("windows-1252") : charset;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
