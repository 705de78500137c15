package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/**
 * Looks into the text of every document, and of those that have the words into their statements.
 */
final class Contained implements WordSearch {
  private static final Node TEXT = GraphView.node(Rec.TEXT);
  private static final Node KIND = GraphView.node(Rec.DOCUMENT_KIND);
  private static final Node IN_UTTERANCE = GraphView.node(Rec.IN_UTTERANCE);

  private final Store store;

  Contained(Store store) {
    this.store = store;
  }

  @Override
  public List<String> statements(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return store.read(
        dataset -> {
          Graph graph = dataset.getDefaultGraph();
          List<String> found = new ArrayList<>();
          for (Node document : documents(graph)) {
            GraphView view = new GraphView(graph);
            if (has(view.text(document, TEXT), wanted)) {
              for (Node part : view.subjects(Rec.IN_DOCUMENT, document)) {
                if (graph.contains(part, IN_UTTERANCE, Node.ANY)
                    && has(view.text(part, TEXT), wanted)) {
                  found.add(part.getURI());
                }
              }
            }
          }
          return found;
        });
  }

  private static boolean has(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static List<Node> documents(Graph graph) {
    ExtendedIterator<Node> found = graph.find(Node.ANY, KIND, Node.ANY).mapWith(Triple::getSubject);
    try {
      return found.toList();
    } finally {
      found.close();
    }
  }
}
