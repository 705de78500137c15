package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;

/**
 * Compares an index with the store that it is of: its files' checksums, and the number of what each
 * entry holds, document by document. Used once.
 */
final class IndexVerification {
  private final StatementSearch search;
  private final Graph graph;
  private final List<String> problems = new ArrayList<>();

  /**
   * The entries of one document.
   *
   * @param sum of their numbers: equal for equal entries in any order
   */
  private record Content(long entries, long sum) {
    static final Content NONE = new Content(0, 0);

    Content with(long check) {
      return new Content(entries + 1, sum + check);
    }
  }

  IndexVerification(StatementSearch search, Graph graph) {
    this.search = search;
    this.graph = graph;
  }

  List<String> problems() {
    try {
      Map<String, Content> indexed = indexed(search.searcher().getIndexReader());
      new StoredDocuments(graph)
          .each(
              (document, triples) -> {
                Content stored = Content.NONE;
                for (Document entry : StatementDocuments.of(triples)) {
                  stored = stored.with(StatementDocuments.check(entry));
                }
                Content there = indexed.remove(document);
                compare(document, stored, there == null ? Content.NONE : there);
              });
      indexed.forEach((document, there) -> compare(document, Content.NONE, there));
    } catch (IOException | RuntimeException damage) {
      problems.add("the index cannot be read: " + damage + "; " + SearchIndex.ADVICE);
    }
    return problems;
  }

  private void compare(String document, Content stored, Content there) {
    if (!stored.equals(there)) {
      problems.add(
          document
              + ": the index has "
              + there.entries()
              + " statements, the store "
              + stored.entries()
              + (stored.entries() == there.entries() ? ", but others; " : "; ")
              + SearchIndex.ADVICE);
    }
  }

  private static Map<String, Content> indexed(IndexReader reader) throws IOException {
    Map<String, Content> contents = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues checks = leaf.reader().getNumericDocValues(Field.CHECK);
      SortedSetDocValues documents = leaf.reader().getSortedSetDocValues(Column.DOCUMENT.field());
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live != null && !live.get(doc)) {
          continue;
        }
        String document =
            documents.advanceExact(doc)
                ? documents.lookupOrd(documents.nextOrd()).utf8ToString()
                : "(no document)";
        long check = checks.advanceExact(doc) ? checks.longValue() : 0;
        contents.merge(
            document,
            Content.NONE.with(check),
            (a, b) -> new Content(a.entries + 1, a.sum + b.sum));
      }
    }
    return contents;
  }
}
