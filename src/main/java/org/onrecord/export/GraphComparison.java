package org.onrecord.export;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoredDocument;

/**
 * What two graphs say differently, document by document in the order of their IRIs: statements,
 * attributions and links that one has and the other has not, or has otherwise. The register is not
 * compared. Memory holds one document of each.
 */
public final class GraphComparison {
  private final StoreContents before;
  private final StoreContents after;

  /** Both are read while this is used: inside a transaction, where they are stores. */
  public GraphComparison(StoreContents before, StoreContents after) {
    this.before = before;
    this.after = after;
  }

  /** A document as both sides have it, or one. */
  private static final class Pair {
    private final StoredDocument[] sides = new StoredDocument[2];
  }

  /**
   * Hands on the documents that differ.
   *
   * @return how many are the same
   */
  public int forEach(Consumer<DocumentChanges> differing) {
    TreeMap<String, Pair> documents = new TreeMap<>();
    before.documents().forEach(one -> pair(documents, one).sides[0] = one);
    after.documents().forEach(one -> pair(documents, one).sides[1] = one);
    int same = 0;
    for (Pair pair : documents.values()) {
      DocumentChanges changes = changes(pair.sides[0], pair.sides[1]);
      if (changes.isEmpty()) {
        same++;
      } else {
        differing.accept(changes);
      }
    }
    return same;
  }

  private static Pair pair(TreeMap<String, Pair> documents, StoredDocument document) {
    return documents.computeIfAbsent(document.iri(), iri -> new Pair());
  }

  private DocumentChanges changes(StoredDocument one, StoredDocument other) {
    StoredDocument any = one == null ? other : one;
    Node iri = NodeFactory.createURI(any.iri());
    if (one == null || other == null) {
      Change.Sign sign = one == null ? Change.Sign.GAINED : Change.Sign.LOST;
      return new DocumentChanges(any.iri(), any.id(), sign, false, List.of());
    }
    boolean text = !one.sha256().equals(other.sha256());
    List<Change> changes =
        new DocumentComparison(before.triplesOf(iri), after.triplesOf(iri)).changes();
    return new DocumentChanges(any.iri(), any.id(), Change.Sign.CHANGED, text, changes);
  }
}
