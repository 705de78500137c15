package org.onrecord.curation.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/**
 * The tables of offices and terms as triples: every row of {@code terms/*.csv} a tenure, its holder
 * an official, its office an office. The same tables give the same triples in the same order.
 * Immutable after reading.
 */
public final class RegisterTables {
  static {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
  }

  private static final Node FAMILY_NAME =
      NodeFactory.createURI("http://xmlns.com/foaf/0.1/familyName");
  private static final Node GENDER = NodeFactory.createURI("http://xmlns.com/foaf/0.1/gender");

  private final List<Term> terms;
  private final TermHolders people;
  private final Offices offices;
  private final List<CsvTable.Row> sources;

  private RegisterTables(
      List<Term> terms, TermHolders people, Offices offices, List<CsvTable.Row> sources) {
    this.terms = List.copyOf(terms);
    this.people = people;
    this.offices = offices;
    this.sources = List.copyOf(sources);
  }

  /** Reads {@code terms/*.csv} and the small tables beside it. */
  public static RegisterTables read(Path folder) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (Path file : csvFiles(folder.resolve("terms"), "")) {
      CsvTable.read(file).rows().forEach(row -> terms.add(Term.of(row)));
    }
    return of(terms, folder);
  }

  /** Reads one table of terms, of the user's own; the small tables are those of the register. */
  public static RegisterTables readTerms(Path file, Path folder) throws IOException {
    return of(CsvTable.read(file).rows().stream().map(Term::of).toList(), folder);
  }

  /**
   * Terms of office of the user's own: what the program's tables note of persons says nothing of
   * them.
   */
  public static RegisterTables ofOwn(List<Term> terms, Path folder) throws IOException {
    TermHolders people = TermHolders.in(terms, List.of(), FamilyNames.load());
    Offices offices =
        Offices.in(terms, allRows(folder, "offices"), allRows(folder, "executives"), names(folder));
    return new RegisterTables(terms, people, offices, List.of());
  }

  private static RegisterTables of(List<Term> terms, Path folder) throws IOException {
    TermHolders people = TermHolders.in(terms, allRows(folder, "persons"), FamilyNames.load());
    Offices offices =
        Offices.in(terms, allRows(folder, "offices"), allRows(folder, "executives"), names(folder));
    return new RegisterTables(terms, people, offices, rows(folder, "sources.csv"));
  }

  public static List<Path> csvFiles(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  String.valueOf(file.getFileName()).startsWith(prefix)
                      && file.toString().endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** The rows of all tables whose file name begins so. */
  public static List<CsvTable.Row> allRows(Path folder, String prefix) throws IOException {
    List<CsvTable.Row> rows = new ArrayList<>();
    for (Path file : csvFiles(folder, prefix)) {
      rows.addAll(CsvTable.read(file).rows());
    }
    return rows;
  }

  private static List<CsvTable.Row> rows(Path folder, String file) throws IOException {
    return Files.exists(folder.resolve(file))
        ? CsvTable.read(folder.resolve(file)).rows()
        : List.of();
  }

  /** Names of countries and organisations as they stand after "of", by code or slug. */
  private static Map<String, String> names(Path folder) throws IOException {
    Map<String, String> names = new TreeMap<>();
    rows(folder, "countries.csv").forEach(row -> names.put(row.get("code"), row.get("name")));
    rows(folder, "office-bodies.csv").forEach(row -> names.put(row.get("body"), row.get("name")));
    return names;
  }

  public List<Term> terms() {
    return terms;
  }

  public TermHolders people() {
    return people;
  }

  public Offices offices() {
    return offices;
  }

  public Set<String> sourceKeys() {
    return sources.stream().map(source -> source.get("key")).collect(Collectors.toSet());
  }

  /** The IRI of a term's tenure. */
  public String iri(Term term) {
    return Iris.tenure(
        offices.of(term).slug(),
        people.of(term).slug(),
        term.start().map(PartialDate::text).orElse("unknown"));
  }

  /** The offices, for {@code ontology/offices.ttl}. */
  public List<Triple> officeTriples() {
    List<Triple> triples = new ArrayList<>();
    for (Office office : offices.all()) {
      Node subject = NodeFactory.createURI(Iris.office(office.slug()));
      triples.add(Triple.create(subject, RDF.type.asNode(), rec("Office")));
      triples.add(Triple.create(subject, RDFS.label.asNode(), english(office.label())));
      office
          .titles()
          .forEach(
              title -> triples.add(Triple.create(subject, SKOS.altLabel.asNode(), english(title))));
      office
          .shortTitles()
          .forEach(title -> triples.add(Triple.create(subject, rec("title"), english(title))));
      office
          .kinds()
          .forEach(
              kind -> triples.add(Triple.create(subject, rec("officeKind"), plain(kind.text()))));
      if (!office.country().isEmpty()) {
        triples.add(
            Triple.create(
                subject, rec("country"), NodeFactory.createURI(Iris.country(office.country()))));
      }
      if (!office.organisation().isEmpty()) {
        triples.add(
            Triple.create(
                subject,
                rec("organisation"),
                NodeFactory.createURI(Iris.organisation(office.organisation()))));
      }
    }
    return triples;
  }

  /** The officials, their terms and the sources of these, for {@code ontology/officials.ttl}. */
  public List<Triple> officialTriples() {
    List<Triple> triples = new ArrayList<>();
    people
        .all()
        .forEach(
            person ->
                triples.addAll(
                    personTriples(person, NodeFactory.createURI(Iris.person(person.slug())))));
    terms.forEach(term -> triples.addAll(tenureTriples(term)));
    sources.forEach(source -> triples.addAll(sourceTriples(source)));
    return triples;
  }

  private static List<Triple> sourceTriples(CsvTable.Row source) {
    List<Triple> triples = new ArrayList<>();
    Node subject = NodeFactory.createURI(Iris.source(source.get("key")));
    triples.add(Triple.create(subject, DCTerms.title.asNode(), english(source.get("title"))));
    if (source.has("url")) {
      triples.add(
          Triple.create(subject, RDFS.seeAlso.asNode(), NodeFactory.createURI(source.get("url"))));
    }
    if (source.has("licence")) {
      triples.add(
          Triple.create(
              subject, DCTerms.license.asNode(), NodeFactory.createURI(source.get("licence"))));
    }
    return triples;
  }

  public static List<Triple> personTriples(TermHolders.Person person, Node subject) {
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(subject, RDF.type.asNode(), rec("Official")));
    triples.add(Triple.create(subject, RDFS.label.asNode(), english(person.label())));
    person
        .otherNames()
        .forEach(name -> triples.add(Triple.create(subject, SKOS.altLabel.asNode(), plain(name))));
    person
        .familyNames()
        .forEach(name -> triples.add(Triple.create(subject, FAMILY_NAME, plain(name))));
    if (!person.gender().isEmpty()) {
      triples.add(Triple.create(subject, GENDER, plain(person.gender())));
    }
    if (!person.qid().isEmpty()) {
      triples.add(
          Triple.create(
              subject, OWL.sameAs.asNode(), NodeFactory.createURI(Iris.wikidata(person.qid()))));
    }
    return triples;
  }

  private List<Triple> tenureTriples(Term term) {
    Node person = NodeFactory.createURI(Iris.person(people.of(term).slug()));
    Node office = NodeFactory.createURI(Iris.office(offices.of(term).slug()));
    return tenureTriples(term, NodeFactory.createURI(iri(term)), person, office);
  }

  public static List<Triple> tenureTriples(Term term, Node subject, Node person, Node office) {
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(subject, RDF.type.asNode(), rec("Tenure")));
    triples.add(Triple.create(subject, rec("holder"), person));
    triples.add(Triple.create(subject, rec("office"), office));
    term.start()
        .ifPresent(
            date -> triples.add(Triple.create(subject, rec("start"), Tenures.literal(date))));
    term.end()
        .ifPresent(date -> triples.add(Triple.create(subject, rec("end"), Tenures.literal(date))));
    if (term.acting()) {
      triples.add(
          Triple.create(
              subject, rec("acting"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
    }
    if (!term.source().isEmpty()) {
      triples.add(
          Triple.create(
              subject, DCTerms.source.asNode(), NodeFactory.createURI(Iris.source(term.source()))));
    }
    if (!term.note().isEmpty()) {
      triples.add(Triple.create(subject, rec("note"), english(term.note())));
    }
    return triples;
  }

  private static Node rec(String name) {
    return NodeFactory.createURI(Iris.NS + name);
  }

  private static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }
}
