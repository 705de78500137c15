package org.onrecord.batch;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What tasks hand on: rows of all tables and lines of triples in one schema, so that one pass over
 * the documents writes them all.
 */
final class FoundRow {
  static final String QUADS = "quads";
  static final String SHARED = "shared";
  static final String DOCUMENTS = "documents";
  static final String UTTERANCES = "utterances";
  static final String STATEMENTS = "statements";
  static final String MENTIONS = "mentions";
  static final String SPEAKERS = "speakers";
  static final String FAILURES = "failures";

  /** The tables, in the order of their columns here. */
  private static final List<String> TABLES =
      List.of(DOCUMENTS, UTTERANCES, STATEMENTS, MENTIONS, SPEAKERS, FAILURES);

  static final StructType SCHEMA =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("place", DataTypes.LongType)
          .add("nth", DataTypes.IntegerType)
          .add("document", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("subject", DataTypes.StringType)
          .add("lines", DataTypes.StringType)
          .add("triples", DataTypes.LongType)
          .add(DOCUMENTS, TableSchemas.DOCUMENTS)
          .add(UTTERANCES, TableSchemas.UTTERANCES)
          .add(STATEMENTS, TableSchemas.STATEMENTS)
          .add(MENTIONS, TableSchemas.MENTIONS)
          .add(SPEAKERS, TableSchemas.SPEAKERS)
          .add(FAILURES, TableSchemas.FAILURES);

  /** Behind these columns come the tables'. */
  private static final int BEFORE_TABLES = 8;

  /**
   * Of which document rows are.
   *
   * @param place the place of its input
   * @param nth its place in the input
   */
  record Of(long place, int nth, @Nullable String document, @Nullable Integer year) {}

  private FoundRow() {}

  /** A row of a table. */
  static Row of(String table, Of of, Row cells) {
    Object[] values = values(table, of);
    values[BEFORE_TABLES + TABLES.indexOf(table)] = cells;
    return RowFactory.create(values);
  }

  /** Lines of N-Quads, whole, without the last end of line. */
  static Row quads(Of of, String lines, long triples) {
    Object[] values = values(QUADS, of);
    values[6] = lines;
    values[7] = triples;
    return RowFactory.create(values);
  }

  /**
   * What a document says of a resource that others may have too.
   *
   * @param triple in N-Triples, without the full stop
   */
  static Row shared(Of of, String subject, String triple) {
    Object[] values = values(SHARED, of);
    values[5] = subject;
    values[6] = triple;
    return RowFactory.create(values);
  }

  private static Object[] values(String kind, Of of) {
    @Nullable Object[] values = new @Nullable Object[BEFORE_TABLES + TABLES.size()];
    values[0] = kind;
    values[1] = of.place();
    values[2] = of.nth();
    values[3] = of.document();
    values[4] = of.year();
    return values;
  }
}
