package org.onrecord.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** Vocabulary, ontology, shapes, register and graph speak of the same terms. */
class OntologyTest {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private static final String ONTOLOGY = "/org/onrecord/ontology/";
  private static final Graph DECLARED = read("onrecord.ttl");
  private static final Graph SHAPES = read("shapes.ttl");

  /**
   * PROV-O as published (https://www.w3.org/ns/prov-o), for Jena has no constants of it: what we
   * use and its neighbours.
   */
  private static final Set<String> PROV =
      Set.of(
          "Activity",
          "Entity",
          "Agent",
          "Person",
          "SoftwareAgent",
          "Organization",
          "used",
          "wasGeneratedBy",
          "wasDerivedFrom",
          "wasAttributedTo",
          "wasAssociatedWith",
          "actedOnBehalfOf",
          "wasQuotedFrom",
          "wasRevisionOf",
          "hadPrimarySource",
          "value",
          "wasInformedBy");

  @Test
  void everyConstantIsDeclaredAndEveryDeclaredTermHasAConstant() throws IllegalAccessException {
    assertThat(constants()).isEqualTo(declaredTerms());
  }

  @Test
  void everyTermHasLabelAndCommentInEnglish() {
    for (String term : declaredTerms()) {
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        assertThat(
                DECLARED.find(node(term), property, Node.ANY).mapWith(Triple::getObject).toList())
            .as(term)
            .singleElement()
            .matches(
                text ->
                    text.getLiteralLanguage().equals("en")
                        && !text.getLiteralLexicalForm().isBlank());
      }
    }
  }

  @Test
  void everyPropertyHasOneDomainAndOneRange() {
    for (String property : properties()) {
      assertThat(DECLARED.find(node(property), RDFS.domain.asNode(), Node.ANY).toList())
          .as(property)
          .hasSize(1);
      assertThat(DECLARED.find(node(property), RDFS.range.asNode(), Node.ANY).toList())
          .as(property)
          .hasSize(1);
    }
  }

  @Test
  void ontologyAndShapesUseNoUndeclaredTermOfOurs() {
    Set<String> used = new TreeSet<>();
    used.addAll(ours(DECLARED));
    used.addAll(ours(SHAPES));
    used.remove(Rec.NS.substring(0, Rec.NS.length() - 1));
    assertThat(declaredTerms()).containsAll(used);
  }

  @Test
  void registerUsesNoUndeclaredTermOfOurs() {
    for (Graph register : registers()) {
      assertThat(declaredTerms()).containsAll(ours(register));
    }
  }

  @Test
  void registerConformsToTheShapes() {
    Graph all = GraphFactory.createDefaultGraph();
    registers().forEach(register -> register.find().forEachRemaining(all::add));
    assertThat(Shapes.bundled().validate(all).violations()).isEmpty();
  }

  @Test
  void everyTermOfADocumentHasAPlaceInItsShape() {
    Set<String> used = new TreeSet<>();
    SampleFindings.all()
        .forEach(findings -> used.addAll(ours(SampleGraph.graph(SampleGraph.triples(findings)))));
    assertThat(ours(SHAPES)).containsAll(used);
  }

  @Test
  void foreignTermsExistInTheirVocabularies() throws IllegalAccessException {
    Set<String> known = foreignTerms();
    Set<String> used = new TreeSet<>();
    Stream.of(DECLARED, SHAPES).forEach(graph -> used.addAll(foreign(graph)));
    registers().forEach(graph -> used.addAll(foreignPredicatesAndTypes(graph)));
    SampleFindings.all()
        .forEach(
            f -> used.addAll(foreignPredicatesAndTypes(SampleGraph.graph(SampleGraph.triples(f)))));
    assertThat(known).containsAll(used);
  }

  @Test
  void compiledChecksFindWhatFullValidationFinds() {
    Shapes shapes = Shapes.bundled();
    List<Triple> sound = SampleGraph.triples(SampleFindings.interview());
    Node statement =
        NodeFactory.createURI(Iris.part(Iris.document(SampleFindings.INTERVIEW), "s-2"));
    int found = 0;
    for (Triple triple : sound) {
      if (triple.getSubject().equals(statement)) {
        List<Triple> without = new ArrayList<>(sound);
        without.remove(triple);
        boolean full = shapes.validate(SampleGraph.graph(without)).conforms();
        assertThat(shapes.check(without).isEmpty()).as(triple.toString()).isEqualTo(full);
        found += full ? 0 : 1;
      }
    }
    assertThat(found).isEqualTo(5);
    for (Triple wrong :
        List.of(
            Triple.create(statement, node(Rec.CHAR_END), NodeFactory.createLiteralString("many")),
            Triple.create(
                statement, node(Rec.NS + "unheardOf"), NodeFactory.createLiteralString("x")),
            Triple.create(statement, node(Rec.ABOUT), NodeFactory.createLiteralString("Norway")),
            Triple.create(statement, node(Rec.IN_UTTERANCE), statement))) {
      List<Triple> with = new ArrayList<>(sound);
      with.add(wrong);
      assertThat(shapes.validate(SampleGraph.graph(with)).conforms())
          .as(wrong.toString())
          .isFalse();
      assertThat(shapes.check(with)).as(wrong.toString()).isNotEmpty();
    }
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Rec.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && field.get(null) instanceof String iri
          && !iri.equals(Rec.NS)) {
        assertThat(constants.add(iri)).as("two constants for " + iri).isTrue();
      }
    }
    return constants;
  }

  private static Set<String> declaredTerms() {
    Set<String> terms = properties();
    terms.addAll(subjects(OWL.Class.asNode()));
    return terms;
  }

  private static Set<String> properties() {
    Set<String> terms = subjects(OWL.ObjectProperty.asNode());
    terms.addAll(subjects(OWL.DatatypeProperty.asNode()));
    return terms;
  }

  private static Set<String> subjects(Node type) {
    Set<String> subjects = new TreeSet<>();
    DECLARED
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .forEachRemaining(subject -> subjects.add(subject.getURI()));
    return subjects;
  }

  private static Set<String> ours(Graph graph) {
    Set<String> terms = iris(graph);
    terms.removeIf(iri -> !iri.startsWith(Rec.NS));
    return terms;
  }

  private static Set<String> foreign(Graph graph) {
    Set<String> terms = iris(graph);
    terms.removeIf(
        iri ->
            iri.startsWith("https://w3id.org/onrecord/")
                || iri.startsWith("http://www.w3.org/ns/shacl#")
                || iri.startsWith("https://www.apache.org/")
                || iri.equals("https://w3id.org/onrecord/ns"));
    return terms;
  }

  private static Set<String> foreignPredicatesAndTypes(Graph graph) {
    Set<String> terms = new TreeSet<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              terms.add(triple.getPredicate().getURI());
              if (triple.getPredicate().equals(RDF.type.asNode())) {
                terms.add(triple.getObject().getURI());
              }
            });
    terms.removeIf(iri -> iri.startsWith(Rec.NS));
    return terms;
  }

  private static Set<String> iris(Graph graph) {
    Set<String> iris = new TreeSet<>();
    graph
        .find()
        .forEachRemaining(
            triple ->
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .filter(Node::isURI)
                    .forEach(node -> iris.add(node.getURI())));
    return iris;
  }

  /** Jena's constants are made from the published vocabularies. */
  private static Set<String> foreignTerms() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    PROV.forEach(name -> terms.add("http://www.w3.org/ns/prov#" + name));
    for (Class<?> vocabulary :
        List.of(
            RDF.class,
            RDFS.class,
            OWL.class,
            OWL2.class,
            XSD.class,
            SKOS.class,
            DCTerms.class,
            DC_11.class,
            FOAF.class,
            ORG.class,
            OA.class,
            SchemaDO.class)) {
      for (Field field : vocabulary.getFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.get(null) instanceof org.apache.jena.rdf.model.Resource term
            && term.isURIResource()) {
          terms.add(term.getURI());
        }
      }
    }
    return terms;
  }

  private static List<Graph> registers() {
    return Stream.of("countries", "organisations", "topics", "speech-acts", "offices", "officials")
        .map(name -> read(name + ".ttl"))
        .toList();
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Graph read(String name) {
    InputStream in =
        Objects.requireNonNull(OntologyTest.class.getResourceAsStream(ONTOLOGY + name), name);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }
}
