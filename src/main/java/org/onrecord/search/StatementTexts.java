package org.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Rec;

/**
 * What jena-text's {@code text:query} reads: the words of statements. Every hit is given, however
 * many there are, and what cannot be asked is refused; jena-text's own index would stop at the ten
 * thousandth and give nothing for a property that it does not have.
 */
final class StatementTexts implements TextIndex {
  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);

  private final Supplier<IndexSearcher> opened;
  private final EntityDefinition definition = new OnlyTexts();

  /**
   * @param opened called when something is asked
   */
  StatementTexts(Supplier<IndexSearcher> opened) {
    this.opened = opened;
  }

  /** Refuses properties that are not indexed, for which jena-text would find nothing. */
  private static final class OnlyTexts extends EntityDefinition {
    OnlyTexts() {
      super(Field.STATEMENT, Field.TEXT, TEXT);
    }

    @Override
    public @Nullable String getField(Node property) {
      String field = super.getField(property);
      if (field == null) {
        throw new QueryExecException(
            "text:query searches the words of statements (rec:text), not <" + property + ">");
      }
      return field;
    }
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    String one = subject != null && subject.isURI() ? subject.getURI() : null;
    return query(one, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable String statement,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    if (language != null) {
      throw new QueryExecException("statements have no language: ask text:query without one");
    }
    IndexSearcher searcher = opened.get();
    try {
      Query asked = parsed(words);
      Query query = statement == null ? asked : of(statement, asked);
      int count = limit > 0 ? limit : Math.max(1, searcher.getIndexReader().maxDoc());
      return hits(
          searcher.storedFields(),
          searcher.search(query, count).scoreDocs,
          Marks.of(asked, highlight));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words as Lucene's classic syntax has them: phrases, prefixes, AND, OR, NOT. */
  static Query parsed(String words) {
    QueryParser parser = new QueryParser(Field.TEXT, Words.analyzer());
    parser.setSplitOnWhitespace(true);
    parser.setAutoGeneratePhraseQueries(true);
    parser.setAllowLeadingWildcard(true);
    try {
      return parser.parse(words);
    } catch (ParseException | RuntimeException e) {
      throw new QueryExecException(
          "“"
              + words
              + "” cannot be searched for; write words, \"a phrase\", pre*, AND, OR, NOT and"
              + " brackets, and a backslash before what is meant as it stands",
          e);
    }
  }

  private static Query of(String statement, Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(Field.STATEMENT, statement)), Occur.FILTER)
        .build();
  }

  private static List<TextHit> hits(StoredFields stored, ScoreDoc[] docs, Marks marks)
      throws IOException {
    List<TextHit> hits = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      Document entry = stored.document(doc.doc, Set.of(Field.STATEMENT, Field.TEXT));
      hits.add(
          new TextHit(
              NodeFactory.createURI(entry.get(Field.STATEMENT)),
              doc.score,
              NodeFactory.createLiteralString(marks.in(entry.get(Field.TEXT))),
              null,
              TEXT));
    }
    return hits;
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, -1);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return query(List.of(), words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return query((String) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public Map<String, Node> get(String statement) {
    return Map.of();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the index follows the store");
  }

  @Override
  public void close() {
    // whoever opened the searcher closes it
  }
}
