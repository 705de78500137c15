package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Findings;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

class StoreTest {

  @TempDir Path folder;

  @Test
  void documentIsStoredWhollyAndRemovedWholly() {
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThat(store.replace(samples())).isEqualTo(new Changes(2, 0, 0, tripleCount()));
      assertThat(all(store))
          .containsExactlyInAnyOrderElementsOf(
              samples().stream().flatMap(d -> d.triples().stream()).toList());
      assertThat(store.remove(Iris.document(SampleFindings.ARTICLE))).isTrue();
      assertThat(store.remove(Iris.document(SampleFindings.INTERVIEW))).isTrue();
      assertThat(all(store)).isEmpty();
      assertThat(store.remove(Iris.document(SampleFindings.ARTICLE))).isFalse();
    }
  }

  @Test
  void sameDocumentAgainWritesNothing() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      List<String> before = fileTimes();
      assertThat(store.replace(samples())).isEqualTo(new Changes(0, 0, 2, 0));
      assertThat(fileTimes()).isEqualTo(before);
    }
  }

  @Test
  void changedDocumentIsReplacedByItsDifference() {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      DocumentTriples article = samples().get(1);
      List<Triple> changed = new ArrayList<>(article.triples());
      Triple removed = changed.removeLast();
      Changes changes = store.replace(List.of(new DocumentTriples(article.document(), changed)));
      assertThat(changes).isEqualTo(new Changes(0, 1, 0, 1));
      assertThat(all(store)).doesNotContain(removed).hasSize((int) tripleCount() - 1);
    }
  }

  @Test
  void whatDocumentsShareGoesWithTheLastOfThem() {
    DocumentTriples first = naming("https://a.example/1");
    DocumentTriples second = naming("https://a.example/2");
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(List.of(first));
      store.replace(List.of(second));
      assertThat(store.replace(List.of(first, second))).isEqualTo(new Changes(0, 0, 2, 0));
      assertThat(all(store)).hasSize(3);
      store.remove(first.document());
      assertThat(all(store)).containsExactlyInAnyOrderElementsOf(second.triples());
      store.replace(List.of(first));
      store.remove(List.of(first.document(), second.document()));
      assertThat(all(store)).isEmpty();
    }
  }

  /** A document that says no more than that a name speaks in it. */
  private static DocumentTriples naming(String document) {
    Node name = NodeFactory.createURI(Iris.named("Jo Kern"));
    return new DocumentTriples(
        document,
        List.of(
            Triple.create(name, Terms.TYPE, NodeFactory.createURI(Rec.NAMED_PERSON)),
            Triple.create(name, Terms.DOCUMENT, NodeFactory.createURI(document))));
  }

  @Test
  void whatComesInOneStepIsAsIfItCameInSeveral() {
    DocumentTriples first = naming("https://a.example/1");
    DocumentTriples second = naming("https://a.example/2");
    DocumentTriples other = many("https://a.example/2", 3);
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(List.of(first));
      try (Writing writing = store.writing()) {
        assertThat(writing.put(List.of(second))).isEqualTo(new Changes(1, 0, 0, 2));
        // the first no longer names whom the second, which is not committed, still does
        assertThat(writing.put(List.of(new DocumentTriples(first.document(), List.of()))))
            .isEqualTo(new Changes(0, 1, 0, 2));
      }
      assertThat(all(store)).containsExactlyInAnyOrderElementsOf(second.triples());
      store.remove(second.document());
      try (Writing writing = store.writing()) {
        writing.put(List.of(second));
        assertThat(writing.put(List.of(other))).isEqualTo(new Changes(0, 1, 0, 8));
        assertThat(writing.put(List.of(other))).isEqualTo(new Changes(0, 0, 1, 0));
      }
      assertThat(all(store)).containsExactlyInAnyOrderElementsOf(other.triples());
    }
  }

  @Test
  void fewBesideManyAndManyBesideFewAreAllThere() {
    List<Triple> wanted = new ArrayList<>();
    try (Store store = Store.open(folder.resolve("store"))) {
      for (int size : new int[] {10, 5_000, 300, 4_000}) {
        DocumentTriples document = many("https://a.example/" + size, size);
        store.replace(List.of(document));
        wanted.addAll(document.triples());
        assertThat(all(store)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(store.status().triples()).isEqualTo(wanted.size());
      }
      store.assertWhole();
      store.remove("https://a.example/5000");
      assertThat(all(store)).hasSize(2 * (10 + 300 + 4_000));
      store.assertWhole();
    }
  }

  @Test
  void nothingStaysOfAStepThatFailsAfterItWasWritten() {
    Path path = folder.resolve("store");
    DocumentTriples document = many("https://a.example/1", 5_000);
    try (Store store = Store.open(path)) {
      store.replace(List.of(many("https://a.example/0", 2)));
      Failing failing = store.follower(Failing.class, Failing::new);
      assertThatThrownBy(() -> store.replace(List.of(document)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(all(store)).hasSize(4);
      failing.fails = false;
      store.replace(List.of(document));
      assertThat(all(store)).hasSize(4 + 10_000);
      assertThat(store.verify().problems()).noneMatch(p -> p.contains("index"));
    }
    try (Store store = Store.openExisting(path)) {
      assertThat(all(store)).hasSize(4 + 10_000);
    }
  }

  @Test
  void nothingStaysOfAStepThatFailsWhileItIsWritten() {
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      store.replace(List.of(many("https://a.example/0", 2)));
      Failing failing = store.follower(Failing.class, Failing::new);
      failing.failsEarly = true;
      assertThatThrownBy(
              () -> {
                try (Writing writing = store.writing()) {
                  for (int i = 1; i < 9; i++) {
                    writing.put(List.of(many("https://a.example/" + i, 10)));
                  }
                }
              })
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("change");
      assertThat(all(store)).hasSize(4);
      failing.failsEarly = false;
      failing.fails = false;
      store.replace(List.of(many("https://a.example/1", 10)));
      assertThat(all(store)).hasSize(4 + 20);
    }
  }

  /** Fails when a commit is due, or at once. */
  private static final class Failing implements Follower {
    private volatile boolean fails = true;
    private volatile boolean failsEarly;

    @Override
    public void begin() {}

    @Override
    public void change(List<DocumentTriples> documents) {
      if (failsEarly) {
        throw new IllegalArgumentException("change");
      }
    }

    @Override
    public void prepare(String state) {
      if (fails) {
        throw new IllegalArgumentException(state);
      }
    }

    @Override
    public void committed() {}

    @Override
    public void abandoned() {}

    @Override
    public void close() {}
  }

  /** A document with parts, two triples each. */
  private static DocumentTriples many(String document, int parts) {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Node part = NodeFactory.createURI(document + "#" + i);
      triples.add(Triple.create(part, Terms.DOCUMENT, NodeFactory.createURI(document)));
      triples.add(Triple.create(part, Terms.TEXT, NodeFactory.createLiteralString("n " + i % 99)));
    }
    return new DocumentTriples(document, triples);
  }

  @Test
  void registerIsReplacedAsAWholeAndLeavesDocumentsAlone() {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      assertThat(store.loadRegister("first", SampleGraph.register())).isTrue();
      assertThat(store.loadRegister("first", List.of())).isFalse();
      List<Triple> smaller =
          SampleGraph.register().stream().filter(t -> !t.toString().contains("Congo")).toList();
      assertThat(store.loadRegister("second", smaller)).isTrue();
      assertThat(store.registerDigest()).contains("second");
      assertThat(all(store)).hasSize((int) tripleCount() + smaller.size() + 1);
      store.replace(
          samples().stream().map(d -> new DocumentTriples(d.document(), List.of())).toList());
      assertThat(all(store)).hasSize(smaller.size() + 1).containsAll(smaller);
    }
  }

  @Test
  void documentsAreListedWithWhatIngestNeeds() {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      Findings article = SampleFindings.article();
      assertThat(store.documents())
          .extracting(StoredDocument::id)
          .containsExactly(SampleFindings.ARTICLE, SampleFindings.INTERVIEW);
      StoredDocument stored = store.documents().getFirst();
      assertThat(stored.fingerprint())
          .isEqualTo(SampleGraph.MAPPER.fingerprint(article.document()));
      assertThat(stored.sha256()).isEqualTo(article.document().text().sha256());
      assertThat(store.versions())
          .containsOnlyKeys(store.documents().stream().map(StoredDocument::iri).toList())
          .containsEntry(stored.iri(), new StoredVersion(stored.sha256(), stored.fingerprint()));
      assertThat(stored.title()).isEqualTo("Nets stay");
      assertThat(stored.date()).hasToString("2031-05-20");
    }
  }

  /**
   * TDB2 of Jena 5.6.0 corrupts a database when a write is aborted and another follows
   * (apache/jena#3877): then every full read fails, also after opening again.
   */
  @Test
  void writeAfterAnAbortedWriteLeavesEverythingReadable() {
    Path path = folder.resolve("store");
    List<DocumentTriples> many = copies(40);
    try (Store store = Store.open(path)) {
      store.replace(many.subList(0, 10));
      for (int round = 1; round < 4; round++) {
        List<DocumentTriples> next = many.subList(round * 10, round * 10 + 10);
        assertThatThrownBy(
                () ->
                    store.write(
                        graph -> {
                          next.forEach(document -> document.triples().forEach(graph::add));
                          throw new IllegalStateException("stop");
                        }))
            .hasMessage("stop");
        store.replace(next);
      }
      assertThat(store.verify().problems()).isEmpty();
    }
    try (Store store = Store.open(path)) {
      assertThat(store.verify().sound()).isTrue();
      assertThat(store.status().documents()).isEqualTo(40);
    }
  }

  @Test
  void failedWriteLeavesWhatWasThere() {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      assertThatThrownBy(
              () ->
                  store.write(
                      graph -> {
                        graph.clear();
                        throw new OutOfMemoryError("pretended");
                      }))
          .isInstanceOf(OutOfMemoryError.class);
      assertThat(all(store)).hasSize((int) tripleCount());
    }
  }

  @Test
  void verifyTellsOfWordsThatAreNotInTheTextAndOfAWrongHash() {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      assertThat(store.verify()).isEqualTo(new VerifyReport(tripleCount(), 2, 8, List.of(), 0));
      Node statement =
          NodeFactory.createURI(Iris.part(Iris.document(SampleFindings.INTERVIEW), "s-2"));
      Node document = NodeFactory.createURI(Iris.document(SampleFindings.ARTICLE));
      store.write(
          graph -> {
            graph.remove(statement, Terms.TEXT, Node.ANY);
            graph.add(
                statement, Terms.TEXT, NodeFactory.createLiteralString("Norway will not sign."));
            graph.remove(document, Terms.SHA256, Node.ANY);
            graph.add(document, Terms.SHA256, NodeFactory.createLiteralString("0"));
            return true;
          });
      assertThat(store.verify().problems())
          .hasSize(2)
          .anyMatch(
              problem ->
                  problem.contains("#s-2: says “Norway will not sign.”")
                      && problem.contains("at 72 its document says “Norway will sign in J”"))
          .anyMatch(problem -> problem.contains("SHA-256"));
    }
  }

  @Test
  void compactionKeepsEverythingAndFreesRoom() {
    try (Store store = Store.open(folder.resolve("store"))) {
      for (DocumentTriples document : copies(20)) {
        store.replace(List.of(document));
      }
      Set<Triple> before = all(store);
      long disk = store.status().diskBytes();
      store.compact();
      assertThat(all(store)).isEqualTo(before);
      assertThat(store.status().diskBytes()).isLessThan(disk);
    }
  }

  @Test
  void compactionPacksWhatMayBeChangedAndPackedAgain() {
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      store.compact(); // of nothing
      List<DocumentTriples> documents = copies(12);
      store.replace(documents.subList(0, 9));
      store.compact();
      store.replace(documents.subList(6, 12));
      store.remove(documents.getFirst().document());
      Set<Triple> before = all(store);
      store.compact();
      assertThat(all(store)).isEqualTo(before);
      assertThat(store.verify().sound()).isTrue();
      store.replace(documents);
      assertThat(store.documents()).hasSize(12);
      store.assertWhole();
    }
    try (Store store = Store.openExisting(path)) {
      assertThat(store.documents()).hasSize(12);
    }
  }

  @Test
  void compactionFreesTheRoomOfTextsThatAreInNoTripleAnyMore() throws IOException {
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      List<DocumentTriples> documents = copies(40);
      store.replace(documents);
      store.remove(documents.stream().skip(1).map(DocumentTriples::document).toList());
      long disk = store.bytesOnDisk();
      store.compact();
      assertThat(store.bytesOnDisk()).isLessThan(disk);
      assertThat(store.documents()).hasSize(1);
      assertThat(nodes(path).split(documents.getLast().document(), -1)).hasSize(1);
    }
  }

  /** The file of nodes, in which texts stand as they are. */
  private static String nodes(Path store) throws IOException {
    try (var generations = Files.list(store)) {
      Path last = generations.filter(Files::isDirectory).max(Comparator.naturalOrder()).orElseThrow();
      return Files.readString(last.resolve("nodes-data.obj"), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void remainsOfAKilledCompactionAreClearedAway() throws IOException {
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      store.replace(samples());
      store.compact();
    }
    Files.createDirectories(path.resolve("Data-0003-tmp"));
    Files.writeString(path.resolve("Data-0003-tmp/SPO.idn"), "begun");
    Files.createDirectories(path.resolve("Data-0001"));
    Files.writeString(path.resolve("Data-0001/SPO.idn"), "old");
    try (Store store = Store.open(path)) {
      assertThat(all(store)).hasSize((int) tripleCount());
      try (var files = Files.list(path)) {
        assertThat(files.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
            .containsExactly("Data-0002");
      }
    }
  }

  @Test
  void backupRestoresIntoAnotherStore() {
    Path file = folder.resolve("backup.nq.gz");
    try (Store store = Store.open(folder.resolve("store"))) {
      store.replace(samples());
      store.loadRegister("first", SampleGraph.register());
      store.backup(file);
      Set<Triple> saved = all(store);
      Store.restore(file, folder.resolve("other"));
      try (Store other = Store.open(folder.resolve("other"))) {
        assertThat(all(other)).isEqualTo(saved);
        assertThat(other.registerDigest()).contains("first");
      }
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup.nq.gz");
  }

  @Test
  @Timeout(60)
  void closingDoesNotWaitForAReaderThatDoesNotEnd() throws InterruptedException {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Store store = Store.open(folder.resolve("store"));
    Thread reader =
        Thread.ofPlatform().daemon().start(() -> store.read(dataset -> await(reading, end)));
    reading.await();
    store.close();
    assertThat(reader.isAlive()).isTrue();
    end.countDown();
    reader.join();
    store.close();
  }

  private static boolean await(CountDownLatch reading, CountDownLatch end) {
    reading.countDown();
    try {
      return end.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void folderOfSomethingElseIsNotMadeAStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear reader,");
    assertThatThrownBy(() -> Store.open(folder))
        .hasMessageContaining("neither a store nor an empty folder");
  }

  @Test
  void missingStoreIsSaidToBeMissing() {
    assertThatThrownBy(() -> Store.openExisting(folder.resolve("none")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.MISSING));
  }

  private List<String> fileTimes() throws IOException {
    try (var files = Files.walk(folder.resolve("store"))) {
      List<String> times = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        times.add(file + " " + Files.getLastModifiedTime(file));
      }
      return times;
    }
  }

  private static Set<Triple> all(Store store) {
    return store.read(dataset -> Set.copyOf(dataset.getDefaultGraph().find().toList()));
  }

  private static long tripleCount() {
    return samples().stream().mapToLong(document -> document.triples().size()).sum();
  }

  private static List<DocumentTriples> samples() {
    return SampleFindings.all().stream().map(StoreTest::document).toList();
  }

  private static List<DocumentTriples> copies(int count) {
    List<DocumentTriples> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      copies.add(document(SampleFindings.copy(SampleFindings.interview(), "copy-" + i + ".txt")));
    }
    return copies;
  }

  private static DocumentTriples document(Findings findings) {
    return new DocumentTriples(
        Iris.document(findings.document().id()), SampleGraph.triples(findings));
  }
}
