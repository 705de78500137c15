package org.onrecord.batch;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Table;

/**
 * The columns of the tables in Parquet: those of the tables in CSV, with types. What is several is
 * a list there, and what is unknown is null.
 */
final class TableSchemas {
  private static final Set<String> LISTS =
      Set.of("speakers", "offices", "speaks_for", "addressees", "about", "topics");

  private static final Set<String> INTEGERS = Set.of("start", "end", "depth");

  static final StructType DOCUMENTS = of(Table.DOCUMENTS);
  static final StructType UTTERANCES = of(Table.UTTERANCES);
  static final StructType STATEMENTS = of(Table.STATEMENTS);

  /** Every entity named anywhere in a text, whether somebody speaks there or not. */
  static final StructType MENTIONS =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("text", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("how", DataTypes.StringType)
          .add("entity", DataTypes.StringType)
          .add("code", DataTypes.StringType);

  /** Who speaks, and what a document says of those whom no register knows. */
  static final StructType SPEAKERS =
      new StructType()
          .add("speaker", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("name", DataTypes.StringType);

  /** What IRIs are called: all of the register, and those whom only documents name. */
  static final StructType NAMES =
      new StructType()
          .add("entity", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("same_as", DataTypes.StringType)
          .add("code", DataTypes.StringType);

  static final StructType FAILURES =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("what", DataTypes.StringType)
          .add("advice", DataTypes.StringType);

  private TableSchemas() {}

  private static StructType of(Table table) {
    StructType schema = new StructType();
    for (Table.Column column : table.columns()) {
      schema = schema.add(column.name(), type(column.name()));
    }
    return schema;
  }

  private static DataType type(String column) {
    if (LISTS.contains(column) || column.equals("mentions")) {
      return DataTypes.createArrayType(DataTypes.StringType, false);
    }
    if (INTEGERS.contains(column)) {
      return DataTypes.IntegerType;
    }
    return switch (column) {
      case "confidence" -> DataTypes.DoubleType;
      case "date" -> DataTypes.DateType;
      default -> DataTypes.StringType;
    };
  }

  /**
   * A row of a table.
   *
   * @param cells as the table in CSV has them
   */
  static Row row(StructType schema, List<String> cells) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      values.add(value(schema.fields()[i].dataType(), cells.get(i)));
    }
    return RowFactory.create(values.toArray());
  }

  private static @Nullable Object value(DataType type, String cell) {
    if (type instanceof org.apache.spark.sql.types.ArrayType) {
      return cell.isEmpty() ? new String[0] : cell.split(" ");
    }
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type.typeName().toLowerCase(Locale.ROOT)) {
      case "integer" -> Integer.valueOf(cell);
      case "double" -> Double.valueOf(cell);
      case "date" -> Date.valueOf(cell);
      default -> cell;
    };
  }
}
