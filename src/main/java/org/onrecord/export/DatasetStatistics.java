package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.StoreContents;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * What a data set holds: how many triples, documents, resources of each class, uses of each
 * property, links to Wikidata; from when the documents are and of which countries is spoken.
 * Counted in one pass.
 */
final class DatasetStatistics {
  private final SortedMap<String, Long> classes = new TreeMap<>();
  private final SortedMap<String, Long> properties = new TreeMap<>();
  private final SortedMap<String, Long> wikidata = new TreeMap<>();
  private final SortedSet<String> countries = new TreeSet<>();
  private long triples;
  private long subjects;
  private @Nullable String first;
  private @Nullable String last;
  private @Nullable String example;

  private DatasetStatistics() {}

  static DatasetStatistics of(StoreContents contents) {
    DatasetStatistics statistics = new DatasetStatistics();
    List<Triple> subject = new ArrayList<>();
    ExtendedIterator<Triple> all = contents.graph().find();
    try {
      while (all.hasNext()) {
        Triple triple = all.next();
        if (!subject.isEmpty() && !subject.getFirst().getSubject().equals(triple.getSubject())) {
          statistics.subject(subject);
          subject.clear();
        }
        subject.add(triple);
      }
    } finally {
      all.close();
    }
    statistics.subject(subject);
    return statistics;
  }

  private void subject(List<Triple> described) {
    if (described.isEmpty()) {
      return;
    }
    subjects++;
    String type = "";
    boolean linked = false;
    for (Triple triple : described) {
      triples++;
      String property = triple.getPredicate().getURI();
      properties.merge(property, 1L, Long::sum);
      Node object = triple.getObject();
      if (property.equals(RDF.type.getURI())) {
        type = object.getURI();
        classes.merge(type, 1L, Long::sum);
      } else if (property.equals(OWL.sameAs.getURI())) {
        linked |= object.getURI().startsWith(Iris.WIKIDATA);
      } else if (property.equals(Rec.ABOUT) && object.getURI().startsWith(Iris.country(""))) {
        countries.add(object.getURI());
      }
    }
    if (linked) {
      wikidata.merge(type, 1L, Long::sum);
    }
    if (type.equals(Rec.DOCUMENT)) {
      document(described);
    }
  }

  private void document(List<Triple> described) {
    String iri = described.getFirst().getSubject().getURI();
    example = example == null || iri.compareTo(example) < 0 ? iri : example;
    for (Triple triple : described) {
      if (triple.getPredicate().getURI().equals(Rec.DATE)) {
        String day = triple.getObject().getLiteralLexicalForm();
        first = first == null || day.compareTo(first) < 0 ? day : first;
        last = last == null || day.compareTo(last) > 0 ? day : last;
      }
    }
  }

  long triples() {
    return triples;
  }

  long subjects() {
    return subjects;
  }

  long documents() {
    return classes.getOrDefault(Rec.DOCUMENT, 0L);
  }

  /** How many resources there are of each class. */
  Map<String, Long> classes() {
    return classes;
  }

  /** How often each property is used. */
  Map<String, Long> properties() {
    return properties;
  }

  /** How many resources of each class are linked with Wikidata. */
  Map<String, Long> wikidata() {
    return wikidata;
  }

  /** Countries of which is spoken. */
  SortedSet<String> countries() {
    return countries;
  }

  /** The first day of a document. */
  @Nullable String first() {
    return first;
  }

  /** The last day of a document. */
  @Nullable String last() {
    return last;
  }

  /** One document, the same whenever the documents are the same. */
  @Nullable String example() {
    return example;
  }
}
