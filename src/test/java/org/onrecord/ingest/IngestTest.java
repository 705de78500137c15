package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.rdf.Provenance;
import org.onrecord.read.ReadException;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;
import org.onrecord.store.Store;

/** What comes of each input of a run, and in which order it is told. */
final class IngestTest {
  private static final String TALK =
      """
      MS. KERN: Good morning. The pier is open.

      QUESTION: Since when is it open?

      MS. KERN: It is open since May.
      """;

  @TempDir Path folder;

  /** What was heard, in order. */
  private static final class Heard implements Ingest.Listener {
    private final List<String> steps = new ArrayList<>();

    @Override
    public void found(Findings findings) {
      steps.add("found " + findings.document().id());
    }

    @Override
    public void unchanged(Document document) {
      steps.add("unchanged " + document.id());
    }

    @Override
    public void failed(ReadException problem) {
      steps.add("failed " + problem.getMessage());
    }

    @Override
    public void sameText(Document document, String otherIri) {
      steps.add("same text " + document.id() + " as " + otherIri.replaceAll(".*/", ""));
    }

    @Override
    public void inputDone() {
      steps.add("done");
    }
  }

  private final Heard heard = new Heard();

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("talks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private IngestReport run(String... paths) {
    heard.steps.clear();
    Pipeline pipeline =
        new Pipeline(SourceReaders.all(), Register.empty(), Pipeline.Overrides.NONE);
    FindingsMapper mapper = new FindingsMapper(new Provenance("test", "", "none"));
    List<String> given =
        Stream.of(paths.length == 0 ? new String[] {"talks"} : paths)
            .map(path -> folder.resolve(path).toString())
            .toList();
    List<Input> inputs = Inputs.of(given, new ByteArrayInputStream(new byte[0])).inputs();
    try (Store store = Store.open(folder.resolve("store"))) {
      return new Ingest(pipeline, mapper, store, 2, heard).run(inputs);
    }
  }

  @Test
  void whatStandsInTheStoreUnchangedIsNotWrittenAgain() throws IOException {
    write("a.txt", TALK);

    IngestReport first = run();
    assertThat(heard.steps).containsExactly("found a.txt", "done");
    assertThat(first.added()).isEqualTo(1);
    assertThat(first.statements()).isEqualTo(4);

    IngestReport second = run();
    assertThat(heard.steps).containsExactly("unchanged a.txt", "done");
    assertThat(second.added()).isZero();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.triples()).isZero();
  }

  @Test
  void aChangedTextReplacesWhatStoodUnderItsIdentity() throws IOException {
    write("a.txt", TALK);
    run();
    write("a.txt", TALK.replace("May", "June"));

    IngestReport report = run();

    assertThat(heard.steps).containsExactly("found a.txt", "done");
    assertThat(report.added()).isZero();
    assertThat(report.replaced()).isEqualTo(1);
  }

  @Test
  void theSameTextUnderAnotherIdentityIsTakenInAndTold() throws IOException {
    write("a.txt", TALK);
    write("b.txt", TALK);

    IngestReport report = run();

    assertThat(heard.steps)
        .containsExactly("found a.txt", "done", "same text b.txt as a.txt", "found b.txt", "done");
    assertThat(report.added()).isEqualTo(2);
  }

  @Test
  void aTextInWhichNobodySpeaksFailsAndStopsNoOther() throws IOException {
    write("a.txt", "The pier.\n");
    write("b.txt", TALK);

    IngestReport report = run();

    assertThat(heard.steps).hasSize(4).endsWith("found b.txt", "done");
    assertThat(heard.steps.getFirst()).contains("a.txt").contains("nobody speaks in it");
    assertThat(report.failed()).isEqualTo(1);
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void ofTwoDocumentsOfOneIdentityInARunTheSecondFails() throws IOException {
    write("a.txt", TALK);
    write("b/a.txt", TALK.replace("May", "June"));

    IngestReport report = run("talks/a.txt", "talks/b/a.txt");

    assertThat(heard.steps).hasSize(4).startsWith("found a.txt", "done").endsWith("done");
    assertThat(heard.steps.get(2))
        .startsWith("failed ")
        .contains("has the identity a.txt of another input of this run");
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.failed()).isEqualTo(1);
  }
}
