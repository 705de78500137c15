package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.read.Columns.Field;
import org.onrecord.text.WrittenDays;

/**
 * Puts rows together into documents, in the order in which they begin.
 *
 * <p>A row with a speaker is a turn: turns that share the document, address, title and day that
 * they name are one document. Where no row of a source has a speaker each is a document of its own,
 * but for those that share an address, and for passages with times and nothing else. Single use.
 */
final class RowDocuments {
  private final String source;
  private final Columns columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<RowDocument> documents = new ArrayList<>();
  private final Map<String, RowDocument> byKey = new HashMap<>();
  private final RowCountries countries = new RowCountries();
  private int wordless;
  private @Nullable String firstWordless;

  RowDocuments(String source, Columns columns) {
    this.source = source;
    this.columns = columns;
  }

  void add(Row row) {
    if (row.get(Field.TEXT) != null || !row.turns().isEmpty()) {
      rows.add(row);
    } else {
      wordless++;
      firstWordless = firstWordless == null ? row.place() : firstWordless;
    }
  }

  /** What is doubtful about the source as a whole. */
  void issue(Issue issue) {
    issues.add(issue);
  }

  /**
   * The documents; one that the rows name is {@code id#name}.
   *
   * @throws ReadException where no row has a text
   */
  List<Document> documents(String id) throws ReadException {
    if (rows.isEmpty()) {
      throw new ReadException(
          source,
          "holds no row with a text; name the fields 'speaker' and 'text', as in {\"speaker\": …,"
              + " \"text\": …}, or say with --text-column which holds the text");
    }
    RowDays days =
        RowDays.of(
            rows.stream().map(row -> row.line(Field.DATE)).filter(Objects::nonNull).toList(),
            columns.order());
    boolean spoken = rows.stream().anyMatch(row -> row.get(Field.SPEAKER) != null);
    for (Row row : rows) {
      of(row, spoken, days).add(row);
    }
    if (wordless > 0) {
      String others = wordless == 1 ? "" : ", and so have " + (wordless - 1) + " others";
      issues.add(
          Issue.warning(
              "row-without-text", firstWordless + " has no text" + others + "; left out", null));
    }
    issues.forEach(documents.getFirst()::issue);
    return named(id);
  }

  private List<Document> named(String id) throws ReadException {
    List<Document> named = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RowDocument document : documents) {
      String name = document.name();
      String own = name == null ? id : id + "#" + name;
      for (int i = named.size() + 1; !ids.add(own); i++) {
        own = id + "#" + (name == null ? "" : name + "-") + i;
      }
      named.add(document.document(own));
    }
    return named;
  }

  /** The document that a row belongs to. */
  private RowDocument of(Row row, boolean spoken, RowDays days) {
    String key = key(row, spoken, days);
    RowDocument known = key == null ? null : byKey.get(key);
    if (known != null) {
      return known;
    }
    RowDocument last = documents.isEmpty() ? null : documents.getLast();
    if (last != null && key == null && (spoken || isPassage(row))) {
      return last;
    }
    if (last != null && spoken && last.goesOn(row)) {
      return last;
    }
    RowDocument begun = new RowDocument(source, spoken || isPassage(row), days, countries);
    documents.add(begun);
    if (key != null) {
      byKey.put(key, begun);
    }
    return begun;
  }

  /** What rows of one document share; null where a row tells nothing of its document. */
  private static @Nullable String key(Row row, boolean spoken, RowDays days) {
    String document = row.line(Field.DOCUMENT);
    if (document != null) {
      return "document " + document;
    }
    String url = row.line(Field.URL);
    if (url != null) {
      return "url " + url;
    }
    String title = row.line(Field.TITLE);
    String date = dayOrNull(row.line(Field.DATE));
    if (!spoken || (title == null && date == null)) {
      return null;
    }
    LocalDate day = date == null ? null : days.day(date);
    return "title " + title + " on " + (day == null ? date : day);
  }

  /** What names no day at all tells rows of one document from no others. */
  private static @Nullable String dayOrNull(@Nullable String date) {
    return date == null || WrittenDays.inName(date).isEmpty() ? null : date;
  }

  /** A piece of one recording: words and their times, and nothing else. */
  private static boolean isPassage(Row row) {
    return row.get(Field.START) != null
        && row.turns().isEmpty()
        && row.get(Field.TITLE) == null
        && row.get(Field.DATE) == null;
  }

  /** What a row tells of its document. */
  static Metadata metadata(Row row, @Nullable LocalDate day) {
    return new Metadata(
        row.line(Field.TITLE),
        day,
        row.line(Field.URL),
        row.line(Field.PUBLISHER),
        row.line(Field.LANGUAGE),
        row.line(Field.PLACE),
        List.of());
  }
}
