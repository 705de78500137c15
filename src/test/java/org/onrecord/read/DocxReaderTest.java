package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;

class DocxReaderTest {

  @Test
  void paragraphsRunsBoldTablesAndChangesAreReadAsPrinted() throws Exception {
    assertThat(GoldenTest.printed(read(Fixtures.docx())))
        .isEqualTo(
            """
            document: talks
            title: Ferry Talks in Oslo
            issue: tracked-changes: the file tracks changes; the text is that with all accepted
            ---- text
            Ferry Talks in Oslo

            MS. BERG: We will sail at dawn.

            QUESTION:
            Where to?

            MR. VIK: To Denmark, and back.

            And to Skagen.
            ---- turns
            ---- asides
            ---- strong
              | MS. BERG:
              | QUESTION:
            """);
  }

  @Test
  void aPartThatUnpacksBeyondTheLimitIsRefused() {
    byte[] bomb =
        Fixtures.packed(
            Map.of("word/media/image1.bin", new byte[(int) SourceLimits.UNPACKED_BYTES + 1]));
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("word/media/image1.bin unpacks to more than 134217728 bytes");
  }

  @Test
  void aPackedFileWithoutADocumentIsRefused() {
    assertThatThrownBy(() -> read(Fixtures.packed(Map.of("content.xml", new byte[] {'x'}))))
        .hasMessage(
            "talks.docx: has no word/document.xml; is it a DOCX file? Save it from Word as DOCX");
  }

  @Test
  void aTruncatedFileIsRefusedWithItsName() {
    byte[] whole = Fixtures.docx();
    assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length / 3)))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.docx");
  }

  private static List<Document> read(byte[] bytes) throws ReadException {
    return SourceReaders.all().read(Source.of("talks.docx", bytes), "talks");
  }
}
