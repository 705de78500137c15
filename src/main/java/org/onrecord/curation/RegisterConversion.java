package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.curation.sources.WikidataResults;
import org.onrecord.curation.tables.BundledTables;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;
import org.onrecord.curation.tables.TermsTable;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.rdf.TurtleWriter;
import org.onrecord.vocab.Iris;

/**
 * Tables of terms, or results of the Wikidata query service, as Turtle that {@code --register}
 * takes. Persons and offices that the program's register knows keep their IRIs. The same files in
 * the same order give the same bytes.
 */
public final class RegisterConversion {
  private static final Predicate<Triple> OF_OFFICES =
      triple -> triple.getSubject().getURI().startsWith(Iris.office(""));

  private final List<Triple> triples;
  private final List<String> faults;

  private RegisterConversion(List<Triple> triples, List<String> faults) {
    this.triples = List.copyOf(triples);
    this.faults = List.copyOf(faults);
  }

  /**
   * @throws RegisterException when a file as a whole cannot be read
   */
  public static RegisterConversion of(List<Path> files) throws IOException {
    Graph known = RegisterReader.bundledGraph();
    KnownRegister register = new KnownRegister(known);
    List<String> faults = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (Path file : files) {
      TermsTable table = TermsTable.of(table(file, faults), register::knows);
      faults.addAll(table.faults());
      terms.addAll(table.terms());
    }
    Graph own = BundledTables.read(folder -> OwnTerms.of(terms, register, folder)).graph();
    List<Triple> triples = new ArrayList<>(own.find().toList());
    if (terms.stream().anyMatch(term -> term.source().equals(WikidataResults.SOURCE))) {
      triples.addAll(wikidata());
    }
    return new RegisterConversion(triples, faults);
  }

  private static CsvTable table(Path file, List<String> faults) {
    try {
      CsvTable table =
          WikidataResults.isJson(file)
              ? WikidataResults.readJson(file)
              : CsvTable.readForeign(file);
      return WikidataResults.isJson(file) || WikidataResults.areIn(table)
          ? WikidataResults.asTerms(table, faults)
          : table;
    } catch (IOException e) {
      throw new RegisterException(file + ": cannot be read (" + e + "); check the path", e);
    } catch (IllegalArgumentException e) {
      throw new RegisterException(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Triple> wikidata() {
    var source = NodeFactory.createURI(Iris.source(WikidataResults.SOURCE));
    return List.of(
        Triple.create(
            source,
            DCTerms.title.asNode(),
            NodeFactory.createLiteralLang("Wikidata, by its query service", "en")),
        Triple.create(
            source,
            DCTerms.license.asNode(),
            NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/")),
        Triple.create(
            source, RDFS.seeAlso.asNode(), NodeFactory.createURI("https://www.wikidata.org/")));
  }

  /** Rows that were left out, and why, each with its place. */
  public List<String> faults() {
    return faults;
  }

  /** All in one file. */
  public String turtle() {
    return TurtleWriter.write(triples);
  }

  /** Writes {@code offices.ttl} and {@code officials.ttl}. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("offices.ttl"),
        TurtleWriter.write(triples.stream().filter(OF_OFFICES).toList()));
    Files.writeString(
        folder.resolve("officials.ttl"),
        TurtleWriter.write(triples.stream().filter(OF_OFFICES.negate()).toList()));
  }
}
