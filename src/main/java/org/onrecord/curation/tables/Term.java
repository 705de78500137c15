package org.onrecord.curation.tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;

/**
 * A row of the terms tables: one person's uninterrupted time in one office, and where that is known
 * from. Either the country or the organisation is given. A missing start is before anything the
 * register knows, a missing end is still in office as far as known.
 */
public record Term(
    String place,
    String person,
    String qid,
    List<String> names,
    String familyName,
    String gender,
    OfficeKind kind,
    String title,
    String country,
    String organisation,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    boolean acting,
    String source,
    String note) {

  /** The columns of a terms table, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "person",
          "qid",
          "names",
          "family_name",
          "gender",
          "office_kind",
          "title",
          "country",
          "organisation",
          "start",
          "end",
          "acting",
          "source",
          "note");

  public Term {
    names = List.copyOf(names);
  }

  /** Throws an {@link IllegalArgumentException} that begins with the row's place. */
  public static Term of(CsvTable.Row row) {
    try {
      return new Term(
          row.place(),
          required(row, "person"),
          row.get("qid"),
          row.list("names"),
          row.get("family_name"),
          row.get("gender"),
          kind(required(row, "office_kind")),
          required(row, "title"),
          row.get("country"),
          row.get("organisation"),
          date(row, "start"),
          date(row, "end"),
          row.get("acting").equals("true"),
          row.get("source"),
          row.get("note"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.place() + ": " + e.getMessage(), e);
    }
  }

  private static OfficeKind kind(String text) {
    return OfficeKind.of(text)
        .orElseThrow(() -> new IllegalArgumentException("no office kind: '" + text + "'"));
  }

  private static String required(CsvTable.Row row, String column) {
    if (!row.has(column)) {
      throw new IllegalArgumentException("no " + column);
    }
    return row.get(column);
  }

  private static Optional<PartialDate> date(CsvTable.Row row, String column) {
    return row.has(column) ? Optional.of(new PartialDate(row.get(column))) : Optional.empty();
  }

  /** The country's code, or the organisation's slug: whom the office serves. */
  public String body() {
    return country.isEmpty() ? organisation : country;
  }

  /** The first day the term can have begun. */
  public LocalDate earliest() {
    return start.map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day the term can have gone on. */
  public LocalDate latest() {
    return end.map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  /** The last day the term can have begun. */
  public LocalDate surelyBegun() {
    return start.map(PartialDate::latest).orElse(LocalDate.MIN);
  }

  /** The first day it can have ended. */
  public LocalDate surelyUntil() {
    return end.map(PartialDate::earliest).orElse(LocalDate.MAX);
  }

  public Term during(Optional<PartialDate> newStart, Optional<PartialDate> newEnd) {
    return with(newStart, newEnd, acting, note);
  }

  public Term endingAt(PartialDate newEnd, String why) {
    return during(start, Optional.of(newEnd)).noted(why);
  }

  public Term asActing() {
    return with(start, end, true, note);
  }

  /** With one more note. */
  public Term noted(String more) {
    String notes = note.isEmpty() || more.isEmpty() ? note + more : note + "; " + more;
    return with(start, end, acting, notes);
  }

  private Term with(
      Optional<PartialDate> start, Optional<PartialDate> end, boolean acting, String note) {
    return new Term(
        place,
        person,
        qid,
        names,
        familyName,
        gender,
        kind,
        title,
        country,
        organisation,
        start,
        end,
        acting,
        source,
        note);
  }

  /** This term and a later one of the same person in the same office as one. */
  public Term joinedWith(Term next) {
    boolean longer = end.isEmpty() || (next.end.isPresent() && next.latest().isBefore(latest()));
    Term joined = during(start, longer ? end : next.end);
    String why = "terms split in the source are joined";
    return note.contains(why) ? joined : joined.noted(why);
  }

  /** The row as it is written to a table. */
  public Map<String, String> cells() {
    Map<String, String> cells = new HashMap<>();
    cells.put("person", person);
    cells.put("qid", qid);
    cells.put("names", String.join("|", names));
    cells.put("family_name", familyName);
    cells.put("gender", gender);
    cells.put("office_kind", kind.text());
    cells.put("title", title);
    cells.put("country", country);
    cells.put("organisation", organisation);
    cells.put("start", start.map(PartialDate::text).orElse(""));
    cells.put("end", end.map(PartialDate::text).orElse(""));
    cells.put("acting", acting ? "true" : "");
    cells.put("source", source);
    cells.put("note", note);
    return cells;
  }
}
