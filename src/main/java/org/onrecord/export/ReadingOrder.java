package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/**
 * The order in which a document's resources are written: the document, what has no place in its
 * text, then utterances and statements as they stand there. It depends on the content only.
 */
final class ReadingOrder {
  private static final int FIRST = -2;
  private static final int WITHOUT_PLACE = -1;

  /**
   * The triples of one subject.
   *
   * @param start where it begins in the text
   * @param statement whether it is part of an utterance, which comes before it
   */
  private record Described(Node subject, int start, boolean statement, List<Triple> triples) {
    static final Comparator<Described> ORDER =
        Comparator.comparingInt(Described::start)
            .thenComparing(Described::statement)
            .thenComparing(Described::subject, NodeCmp::compareRDFTerms);
  }

  private ReadingOrder() {}

  /**
   * In order.
   *
   * @param triples those of a subject one after the other
   */
  static List<List<Triple>> of(Node document, List<Triple> triples) {
    List<Described> described = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= triples.size(); to++) {
      if (to == triples.size()
          || !triples.get(to).getSubject().equals(triples.get(from).getSubject())) {
        described.add(described(document, triples.subList(from, to)));
        from = to;
      }
    }
    described.sort(Described.ORDER);
    return described.stream().map(Described::triples).toList();
  }

  private static Described described(Node document, List<Triple> triples) {
    Node subject = triples.getFirst().getSubject();
    triples.sort(TripleOrder.BY_TERMS);
    int start = subject.equals(document) ? FIRST : WITHOUT_PLACE;
    boolean statement = false;
    for (Triple triple : triples) {
      String property = triple.getPredicate().getURI();
      if (property.equals(Rec.CHAR_START)) {
        start = Integer.parseInt(triple.getObject().getLiteralLexicalForm());
      }
      statement |= property.equals(Rec.IN_UTTERANCE);
    }
    return new Described(subject, start, statement, triples);
  }
}
