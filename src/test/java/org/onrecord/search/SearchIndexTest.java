package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/** The index follows its store, or is known not to. Texts are invented. */
final class SearchIndexTest {
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static DocumentTriples talk(String name, String... texts) {
    String document = "https://w3id.org/onrecord/doc/" + name;
    List<Triple> triples = new ArrayList<>();
    add(triples, document, RDF.type.getURI(), node(Rec.DOCUMENT));
    add(triples, document, Rec.IN_DOCUMENT, node(document));
    add(triples, document + "#u", RDF.type.getURI(), node(Rec.TURN));
    add(triples, document + "#u", Rec.IN_DOCUMENT, node(document));
    for (int i = 0; i < texts.length; i++) {
      String statement = document + "#s" + i;
      add(triples, statement, RDF.type.getURI(), node(Rec.STATEMENT));
      add(triples, statement, Rec.IN_DOCUMENT, node(document));
      add(triples, statement, Rec.IN_UTTERANCE, node(document + "#u"));
      add(triples, statement, Rec.TEXT, NodeFactory.createLiteralString(texts[i]));
      add(
          triples,
          statement,
          Rec.CHAR_START,
          NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger));
    }
    return new DocumentTriples(document, triples);
  }

  private static void add(List<Triple> triples, String subject, String property, Node object) {
    triples.add(Triple.create(node(subject), node(property), object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The statements that contain these words, as the index has them. */
  private List<String> found(String words) {
    return store.read(
        dataset -> {
          try (StatementSearch search = SearchIndex.of(store).open(dataset).orElseThrow()) {
            return search.newest(List.of(new Criterion.Contains(words)), 100).stream()
                .map(hit -> hit.statement().replaceFirst(".*/", ""))
                .toList();
          }
        });
  }

  private void reopen() {
    store.close();
    store = Store.openExisting(folder.resolve("store"));
  }

  @Test
  void documentsTakenInReplacedAndRemovedAreFollowed() {
    SearchIndex index = SearchIndex.of(store);
    store.replace(List.of(talk("a", "Nets are mended.", "Boats leave."), talk("b", "New nets.")));
    assertThat(found("nets")).containsExactly("a#s0", "b#s0");
    store.replace(List.of(talk("a", "Boats leave at dawn.")));
    assertThat(found("nets")).containsExactly("b#s0");
    assertThat(found("leave at")).containsExactly("a#s0");
    store.remove("https://w3id.org/onrecord/doc/b");
    assertThat(found("nets")).isEmpty();
    assertThat(index.state()).isEqualTo(SearchState.IN_STEP);
    assertThat(index.problems()).isEmpty();
    reopen();
    assertThat(SearchIndex.of(store).state()).isEqualTo(SearchState.IN_STEP);
    store.replace(List.of(talk("c", "Nets again.")));
    assertThat(found("nets")).containsExactly("c#s0");
  }

  @Test
  void registerAndCompactionLeaveTheIndexInStep() {
    SearchIndex index = SearchIndex.of(store);
    store.replace(List.of(talk("a", "Nets are mended.")));
    store.loadRegister("another", List.of());
    assertThat(index.state()).isEqualTo(SearchState.IN_STEP);
    store.compact();
    assertThat(index.state()).isEqualTo(SearchState.IN_STEP);
    assertThat(found("mended")).containsExactly("a#s0");
  }

  @Test
  void whatIsWrittenWithoutTheIndexIsNoticed() {
    SearchIndex.of(store);
    store.replace(List.of(talk("a", "Nets are mended.")));
    reopen();
    store.replace(List.of(talk("b", "New nets.")));
    SearchIndex index = SearchIndex.of(store);
    assertThat(index.state()).isEqualTo(SearchState.OUT_OF_STEP);
    assertThat(store.<Boolean>read(dataset -> index.open(dataset).isEmpty())).isTrue();
    store.replace(List.of(talk("c", "No nets.")));
    assertThat(index.state()).isEqualTo(SearchState.OUT_OF_STEP);
    assertThat(index.rebuild()).isEqualTo(3);
    assertThat(index.state()).isEqualTo(SearchState.IN_STEP);
    assertThat(found("nets")).containsExactly("a#s0", "b#s0", "c#s0");
  }

  @Test
  void storeWithoutAnIndexGetsOneByRebuilding() {
    store.replace(List.of(talk("a", "Nets are mended.")));
    SearchIndex index = SearchIndex.of(store);
    assertThat(index.state()).isEqualTo(SearchState.MISSING);
    index.rebuild();
    assertThat(found("nets are")).containsExactly("a#s0");
  }

  @Test
  void anotherStoresIndexIsNotTaken() throws IOException {
    SearchIndex.of(store);
    store.replace(List.of(talk("a", "Nets are mended.")));
    store.close();
    Path other = folder.resolve("other");
    try (Store second = Store.open(other)) {
      second.replace(List.of(talk("a", "Nets are mended.")));
    }
    copy(folder.resolve("store").resolve("search"), other.resolve("search"));
    store = Store.openExisting(other);
    assertThat(SearchIndex.of(store).state()).isEqualTo(SearchState.OUT_OF_STEP);
  }

  @Test
  void damagedIndexIsFoundByItsChecksum() throws IOException {
    SearchIndex.of(store);
    store.replace(List.of(talk("a", "Nets are mended.", "Boats leave.")));
    store.close();
    try (Stream<Path> files = Files.list(folder.resolve("store").resolve("search"))) {
      Path data = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(data);
      bytes[bytes.length / 2] ^= 1;
      Files.write(data, bytes);
    }
    store = Store.openExisting(folder.resolve("store"));
    SearchIndex index = SearchIndex.of(store);
    boolean told = !index.problems().isEmpty() || index.state() != SearchState.IN_STEP;
    assertThat(told).isTrue();
    index.rebuild();
    assertThat(index.problems()).isEmpty();
  }

  @Test
  void garbageInPlaceOfAnIndexIsNone() throws IOException {
    store.replace(List.of(talk("a", "Nets are mended.")));
    Path search = Files.createDirectories(folder.resolve("store").resolve("search"));
    Files.writeString(search.resolve("segments_1"), "no index");
    SearchIndex index = SearchIndex.of(store);
    assertThat(index.state()).isEqualTo(SearchState.MISSING);
    index.rebuild();
    assertThat(index.state()).isEqualTo(SearchState.IN_STEP);
  }

  @Test
  void anythingThatATextContainsIsFound() {
    SearchIndex.of(store);
    String endless = "x".repeat(9_000) + "yz" + "x".repeat(9_000);
    store.replace(
        List.of(talk("a", "The quota-free zone: 3.5 % of İzmir, ΟΔΟΣ.", "É is e\u0301.", endless)));
    assertThat(found("ota-fr")).containsExactly("a#s0");
    assertThat(found("3.5 %")).containsExactly("a#s0");
    assertThat(found("QUOTA free")).isEmpty();
    assertThat(found("i\u0307zmir")).containsExactly("a#s0");
    assertThat(found("οδος")).containsExactly("a#s0");
    assertThat(found("é is")).containsExactly("a#s1");
    assertThat(found("xxyzxx")).containsExactly("a#s2");
    assertThat(found(": ")).containsExactly("a#s0");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
