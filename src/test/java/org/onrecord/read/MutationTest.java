package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;
import org.onrecord.model.MarkedTurn;
import org.onrecord.text.Span;

/**
 * No input makes a reader do anything but read it, or refuse it with a ReadException that names the
 * source.
 */
class MutationTest {
  private static final int MUTATIONS = 120;

  /** Pieces that matter to some format. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&#0;",
          "&#xD800;",
          "]]>",
          "<!--",
          "<u who=\"\">",
          "</u>",
          "</p>",
          "<p>",
          "<speech speakername=\"\">",
          "-->",
          "00:00:01.000 --> 00:00:02.000\n",
          "<v >",
          ">>",
          "\"",
          ",",
          "{",
          "}",
          "\\ud800",
          "\u0000",
          "\uFEFF",
          "\n\n",
          "\r",
          " stream\n",
          "endobj",
          "PK\u0003\u0004",
          "<div type=\"document\">",
          "<w:p>",
          "<w:tr>",
          "</w:tc>",
          "<note>");

  static Stream<Arguments> seeds() {
    Stream<Arguments> files =
        Stream.of(
                "hansard/debates2031-05-06a.xml",
                "tei/ParlaMint-QX_2031-05-06.xml",
                "tei/ParlaMint-QX_2031-05-07.ana.xml",
                "tei/ParlaMint-QX-listPerson.xml",
                "tei/papers1975v99.xml",
                "subtitles/voices.vtt",
                "subtitles/labels.srt",
                "rows/talks.jsonl",
                "rows/talks.csv",
                "rows/news.json",
                "rows/diarized.json",
                "rows/archive.jsonl",
                "akn/dail.xml",
                "hansard/HAN001-E.XML",
                "mail/remarks.eml",
                "rtf/remarks.rtf",
                "docx/talks/word/document.xml")
            .map(file -> Arguments.of(file, seed(file)));
    return Stream.concat(
        files,
        Stream.of(
            Arguments.of(
                "talks.html",
                bytes(
                    "<html><head><title>Talks</title></head><body><p><b>MS. BERG:</b>"
                        + " Yes.</p></body></html>")),
            Arguments.of(
                "talks.md",
                bytes(
                    "---\n"
                        + "title: Talks\n"
                        + "date: 2031-05-06\n"
                        + "---\n"
                        + "**MS. BERG:** Yes.\n\n"
                        + "**Q** Why?\n")),
            Arguments.of("talks.txt", bytes("MS. BERG: Yes.\n\nQUESTION: Why?\n")),
            Arguments.of("talks.docx", Fixtures.docx()),
            Arguments.of(
                "talks.pdf",
                Fixtures.pdf(
                    List.of(List.of("MR. VIK: Yes, we govern-", "ed it."), List.of("No."))))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] seed(String file) {
    return Fixtures.bytes(file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void aChangedFileIsReadOrRefused(String name, byte[] seed) {
    Random random = new Random(20_310_506);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] changed = seed;
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        changed = mutated(changed, random);
      }
      read(name, name.endsWith("document.xml") ? packed(changed) : changed);
    }
  }

  private static byte[] packed(byte[] document) {
    return Fixtures.packed(java.util.Map.of("word/document.xml", document));
  }

  private static void read(String name, byte[] bytes) {
    String source =
        name.endsWith("document.xml") ? "talks.docx" : name.substring(name.lastIndexOf('/') + 1);
    try {
      for (Document document : SourceReaders.all().read(Source.of(source, bytes), "x")) {
        for (MarkedTurn turn : document.turns()) {
          for (Span span : turn.spans()) {
            assertThat(document.text().slice(span)).isNotBlank();
          }
        }
      }
    } catch (ReadException e) {
      assertThat(e).hasMessageStartingWith(source);
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(5)) {
      case 0 ->
          spliced(
              bytes,
              at,
              at,
              PIECES
                  .get(random.nextInt(PIECES.size()))
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      case 1 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
      case 2 -> Arrays.copyOf(bytes, at);
      case 3 -> {
        byte[] noise = new byte[1 + random.nextInt(3)];
        random.nextBytes(noise);
        yield spliced(bytes, at, Math.min(bytes.length, at + noise.length), noise);
      }
      default -> {
        int from = random.nextInt(bytes.length + 1);
        yield spliced(
            bytes,
            at,
            at,
            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200))));
      }
    };
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
