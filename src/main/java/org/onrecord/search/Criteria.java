package org.onrecord.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Criteria as the index is asked for them.
 *
 * @param query finds what meets them all, and perhaps more
 * @param words in lower case; what is found meets the criteria where its text has them all
 */
record Criteria(Query query, List<String> words) {

  Criteria {
    words = List.copyOf(words);
  }

  /**
   * @param cut whether words in the index are cut, so that strings must be looked for in texts
   */
  static Criteria of(Collection<Criterion> criteria, boolean cut) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    Set<String> toLookAt =
        criteria.stream()
            .filter(Criterion.Contains.class::isInstance)
            .map(criterion -> ((Criterion.Contains) criterion).words())
            .filter(words -> cut || !Words.containing(words).exact())
            .map(words -> words.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    criteria.forEach(criterion -> add(criterion, all));
    return new Criteria(all.build(), List.copyOf(toLookAt));
  }

  private static void add(Criterion criterion, BooleanQuery.Builder all) {
    switch (criterion) {
      case Criterion.AnyOf any -> all.add(anyOf(any), Occur.FILTER);
      case Criterion.Some some ->
          all.add(new FieldExistsQuery(some.column().field()), Occur.FILTER);
      case Criterion.None none ->
          all.add(new FieldExistsQuery(none.column().field()), Occur.MUST_NOT);
      case Criterion.Reported reported ->
          all.add(new WildcardQuery(new Term(Field.REPORTING, "*")), Occur.FILTER);
      case Criterion.Dated dated -> all.add(new FieldExistsQuery(Field.DAY), Occur.FILTER);
      case Criterion.Since since ->
          all.add(
              IntField.newRangeQuery(Field.DAY, day(since.day()), Integer.MAX_VALUE), Occur.FILTER);
      case Criterion.Until until ->
          all.add(
              IntField.newRangeQuery(Field.DAY, Integer.MIN_VALUE, day(until.day())), Occur.FILTER);
      case Criterion.DepthAtMost depth ->
          all.add(
              IntField.newRangeQuery(Field.DEPTH, Integer.MIN_VALUE, depth.depth()), Occur.FILTER);
      case Criterion.NotLessSure sure ->
          all.add(
              DoubleField.newRangeQuery(
                  Field.CONFIDENCE, Double.NEGATIVE_INFINITY, Math.nextDown(sure.confidence())),
              Occur.MUST_NOT);
      case Criterion.Contains contains ->
          all.add(
              new BooleanQuery.Builder()
                  .add(Words.containing(contains.words()).query(), Occur.SHOULD)
                  .add(new TermQuery(new Term(Field.CUT, Field.CUT)), Occur.SHOULD)
                  .build(),
              Occur.FILTER);
    }
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static Query anyOf(Criterion.AnyOf any) {
    String field = any.column().field();
    return any.values().size() == 1
        ? new TermQuery(new Term(field, any.values().iterator().next()))
        : new TermInSetQuery(field, any.values().stream().map(BytesRef::new).toList());
  }
}
