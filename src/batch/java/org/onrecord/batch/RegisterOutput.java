package org.onrecord.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.onrecord.batch.ShardWriter.Lines;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.export.Base;
import org.onrecord.export.QuadLines;
import org.onrecord.export.Table;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/** The register as a shard of its own, and its names for the tables. */
final class RegisterOutput {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final Node CODE = NodeFactory.createURI(Rec.COUNTRY_CODE);

  private final List<Triple> triples;

  RegisterOutput(LoadedRegister register) {
    Set<Triple> all = new HashSet<>(register.triples());
    all.add(
        Triple.create(
            NodeFactory.createURI(Iris.ID + "register"),
            NodeFactory.createURI(Rec.REGISTER_DIGEST),
            NodeFactory.createLiteralString(register.digest())));
    this.triples = all.stream().sorted(TripleOrder.BY_TERMS).toList();
  }

  long write(String output, Configuration hadoop) throws IOException {
    QuadLines quads = new QuadLines();
    return new ShardWriter(new Path(output, "triples"), hadoop)
        .write(
            "register",
            0,
            triples.stream()
                .map(
                    triple -> {
                      StringBuilder line = new StringBuilder();
                      quads.append(triple, "", line);
                      return new Lines(line.substring(0, line.length() - 1), 1);
                    })
                .iterator());
  }

  /** Everything that has a name. */
  List<Row> names() {
    Map<Node, List<Triple>> named = new HashMap<>();
    for (Triple triple : triples) {
      named.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>()).add(triple);
    }
    return named.values().stream()
        .filter(resource -> !values(resource, RDF.type.asNode()).isEmpty())
        .flatMap(resource -> row(resource).stream())
        .toList();
  }

  private static Optional<Row> row(List<Triple> resource) {
    List<Node> labels = new ArrayList<>(values(resource, LABEL));
    labels.addAll(values(resource, PREFERRED));
    labels.removeIf(label -> !label.getLiteralLanguage().equals("en"));
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    List<String> cells = Table.SPEAKERS.row(resource, Base.OWN);
    List<Node> codes = values(resource, CODE);
    return Optional.of(
        RowFactory.create(
            cells.get(0),
            cells.get(1),
            labels.getFirst().getLiteralLexicalForm(),
            cells.get(3).isEmpty() ? null : cells.get(3),
            codes.isEmpty() ? null : codes.getFirst().getLiteralLexicalForm()));
  }

  private static List<Node> values(List<Triple> resource, Node property) {
    return resource.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }
}
