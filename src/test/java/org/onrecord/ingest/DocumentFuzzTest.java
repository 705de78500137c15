package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;

/**
 * Whatever comes in is read and searched, or refused in a line that names it; and every statement
 * is a passage of the text. The build runs the kept inputs; the profile {@code fuzz} makes new
 * ones.
 */
class DocumentFuzzTest {
  /** The names that decide how a file is read; an input's first byte picks one. */
  private static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.md",
          "a.html",
          "a.xml",
          "a.csv",
          "a.jsonl",
          "a.srt",
          "a.vtt",
          "a.pdf",
          "a.docx",
          "a.eml",
          "a.json",
          "a",
          "a.odt",
          "a.rtf",
          "a.epub",
          "a.zip",
          "a.txt.gz",
          "a.jsonl.gz",
          "a.tsv");

  private static final Pipeline ANY = pipeline(null);
  private static final Pipeline TRANSCRIPT = pipeline(DocumentKind.TRANSCRIPT);
  private static final Pipeline ARTICLE = pipeline(DocumentKind.ARTICLE);

  private static Pipeline pipeline(@org.jspecify.annotations.Nullable DocumentKind kind) {
    return new Pipeline(
        SourceReaders.all(), Register.empty(), new Pipeline.Overrides(kind, Metadata.UNKNOWN));
  }

  @FuzzTest
  void files(byte[] input) {
    if (input.length > 0) {
      String name = NAMES.get((input[0] & 0xff) % NAMES.size());
      check(ANY, name, Arrays.copyOfRange(input, 1, input.length));
    }
  }

  @FuzzTest
  void turns(byte[] input) {
    check(TRANSCRIPT, "a.txt", input);
  }

  @FuzzTest
  void quotations(byte[] input) {
    check(ARTICLE, "a.txt", input);
  }

  private static void check(Pipeline pipeline, String name, byte[] content) {
    try {
      for (Document document : pipeline.read(new Input(Source.of(name, content), "x"))) {
        check(pipeline.findings(document));
      }
    } catch (ReadException refused) {
      assertThat(refused).hasMessageStartingWith(name);
    }
  }

  private static void check(Findings findings) {
    String text = findings.document().text().text();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .as("a text without unpaired surrogates")
        .isEqualTo(text);
    for (Utterance utterance : findings.utterances()) {
      for (Statement statement : utterance.statements()) {
        assertThat(findings.document().text().slice(statement.span())).isNotBlank();
      }
    }
  }
}
