package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.curation.tables.BundledTables;
import org.onrecord.curation.tables.Collectives;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;

/**
 * How much of the time the register can say who was head of state, head of government and foreign
 * minister: by country and office, the share of days that have exactly one incumbent, over the
 * members of the United Nations, from the day the register begins to the day it states itself to be
 * complete to. Acting incumbents count; of an office that several hold at once, all must be there.
 * Where the head of state heads the government (the executives table), there is no separate head of
 * government to miss.
 */
public final class RegisterCoverage {

  /** The kinds of office that every country has. */
  private static final List<OfficeKind> KINDS =
      List.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.FOREIGN_MINISTER);

  /** Days without an incumbent, or with too many, first and last. */
  public record Hole(LocalDate from, LocalDate until, boolean crowded) {
    @Override
    public String toString() {
      return (crowded ? "two at once " : "nobody ") + from + ".." + until;
    }
  }

  /** One office of one country: days looked at, days filled, and what is amiss. */
  public record Line(String country, String officeKind, long days, long filled, List<Hole> holes) {
    public Line {
      holes = List.copyOf(holes);
    }

    /** Between 0 and 1; 1 where there are no days to fill. */
    public double share() {
      return days == 0 ? 1 : (double) filled / days;
    }

    @Override
    public String toString() {
      String holesText =
          holes.isEmpty()
              ? ""
              : "\t" + String.join("; ", holes.stream().map(Hole::toString).toList());
      return String.format(Locale.ROOT, "%s\t%s\t%.4f%s", country, officeKind, share(), holesText);
    }
  }

  private final List<Line> lines;
  private final LocalDate since;
  private final LocalDate asOf;

  private RegisterCoverage(List<Line> lines, LocalDate since, LocalDate asOf) {
    this.lines = List.copyOf(lines);
    this.since = since;
    this.asOf = asOf;
  }

  /**
   * @param register the folder of tables
   */
  public static RegisterCoverage of(Path register) throws IOException {
    return of(RegisterTables.read(register), register);
  }

  public static RegisterCoverage of(RegisterTables tables, Path register) throws IOException {
    Map<String, String> scope = new TreeMap<>();
    CsvTable.read(register.resolve("scope.csv"))
        .rows()
        .forEach(row -> scope.put(row.get("key"), row.get("value")));
    LocalDate since = LocalDate.parse(scope.getOrDefault("since", ""));
    LocalDate asOf = LocalDate.parse(scope.getOrDefault("as-of", ""));
    List<CsvTable.Row> executives = RegisterTables.allRows(register, "executives");
    List<Line> lines = new ArrayList<>();
    for (CsvTable.Row state : CsvTable.read(register.resolve("un-members.csv")).rows()) {
      LocalDate begin =
          state.has("since") ? latest(since, LocalDate.parse(state.get("since"))) : since;
      for (OfficeKind kind : KINDS) {
        lines.add(line(state.get("country"), kind, tables.terms(), executives, begin, asOf));
      }
    }
    return new RegisterCoverage(lines, since, asOf);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Line line(
      String country,
      OfficeKind kind,
      List<Term> terms,
      List<CsvTable.Row> executives,
      LocalDate begin,
      LocalDate asOf) {
    List<Term> own =
        terms.stream()
            .filter(term -> term.country().equals(country) && term.kind() == kind)
            .toList();
    Incumbents incumbents = new Incumbents(own, Collectives.holders(country, kind));
    List<CsvTable.Row> without =
        kind == OfficeKind.HEAD_OF_GOVERNMENT
            ? executives.stream().filter(row -> row.get("country").equals(country)).toList()
            : List.of();
    List<Hole> holes = new ArrayList<>();
    long days = 0;
    long filled = 0;
    for (LocalDate day = begin; !day.isAfter(asOf); day = day.plusDays(1)) {
      if (isExecutive(without, day)) {
        continue;
      }
      days++;
      Incumbents.Day state = incumbents.on(day);
      if (state == Incumbents.Day.FILLED) {
        filled++;
      } else {
        extend(holes, day, state == Incumbents.Day.CROWDED);
      }
    }
    return new Line(country, kind.text(), days, filled, holes);
  }

  private static boolean isExecutive(List<CsvTable.Row> executives, LocalDate day) {
    return executives.stream()
        .anyMatch(
            row ->
                (!row.has("from") || !day.isBefore(LocalDate.parse(row.get("from"))))
                    && (!row.has("until") || day.isBefore(LocalDate.parse(row.get("until")))));
  }

  private static void extend(List<Hole> holes, LocalDate day, boolean crowded) {
    Hole last = holes.isEmpty() ? null : holes.get(holes.size() - 1);
    if (last != null && last.crowded() == crowded && last.until().plusDays(1).equals(day)) {
      holes.set(holes.size() - 1, new Hole(last.from(), day, crowded));
    } else {
      holes.add(new Hole(day, day, crowded));
    }
  }

  /** By country, then office. */
  public List<Line> lines() {
    return lines;
  }

  public LocalDate since() {
    return since;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** Of the tables that the program carries. */
  public static RegisterCoverage bundled() throws IOException {
    return BundledTables.read(RegisterCoverage::of);
  }

  /**
   * The members of the G20 that are states, as the memberships table has them on the day that the
   * register is complete to.
   */
  public static Set<String> groupOfTwenty() throws IOException {
    return BundledTables.read(
        folder ->
            CsvTable.read(folder.resolve("memberships.csv")).rows().stream()
                .filter(row -> row.get("organisation").equals("g20") && !row.has("end"))
                .map(row -> row.get("member"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The share over the countries given that have the office. */
  public double share(String officeKind, Set<String> countries) {
    List<Line> ofKind =
        lines.stream()
            .filter(
                line -> line.officeKind().equals(officeKind) && countries.contains(line.country()))
            .toList();
    return new Line(
            "",
            officeKind,
            ofKind.stream().mapToLong(Line::days).sum(),
            ofKind.stream().mapToLong(Line::filled).sum(),
            List.of())
        .share();
  }

  /**
   * The share over all countries that have the office; empty for a kind of office that is not
   * looked at.
   */
  public Optional<Double> share(String officeKind) {
    List<Line> ofKind =
        lines.stream().filter(line -> line.officeKind().equals(officeKind)).toList();
    long days = ofKind.stream().mapToLong(Line::days).sum();
    long filled = ofKind.stream().mapToLong(Line::filled).sum();
    return days == 0 ? Optional.empty() : Optional.of((double) filled / days);
  }
}
