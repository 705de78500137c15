package org.onrecord.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.language.Language;
import org.onrecord.link.RegisterLookup;
import org.onrecord.query.Answer;
import org.onrecord.query.Given;
import org.onrecord.query.GivenDate;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryException;
import org.onrecord.query.QueryRunner;

/**
 * Resolves persons that a store does not know by the name given as {@code register find} does: "the
 * Secretary of State" on the day, or in the time, that the question is about. Several who may be
 * meant are an error that lists them.
 */
final class RegisterNames {
  private static final int LISTED = 8;

  private final StoredRegisters stored;

  RegisterNames(StoredRegisters stored) {
    this.stored = stored;
  }

  /**
   * The same values, with the IRI where the register alone knows who is meant.
   *
   * @throws UsageException when several may be meant
   */
  Given resolved(QueryRunner runner, NamedQuery query, Given given) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : given.values().entrySet()) {
      boolean person =
          query
              .parameter(entry.getKey())
              .filter(
                  parameter ->
                      parameter.type() == ParameterType.AGENT
                          || parameter.type() == ParameterType.OFFICIAL)
              .isPresent();
      List<String> all = new ArrayList<>();
      for (String value : entry.getValue()) {
        all.add(
            person && isUnknown(runner, value)
                ? found(runner, value, entry.getKey(), given)
                : value);
      }
      values.put(entry.getKey(), all);
    }
    return new Given(values);
  }

  private static boolean isUnknown(QueryRunner runner, String value) {
    try {
      runner.resolve(ParameterType.AGENT, value);
      return false;
    } catch (QueryException e) {
      return e.kind() == QueryException.Kind.NOT_FOUND;
    }
  }

  private String found(QueryRunner runner, String name, String parameter, Given given)
      throws IOException {
    LocalDate first = day(given, "on", false).orElse(day(given, "since", false).orElse(null));
    LocalDate last = day(given, "on", false).orElse(day(given, "until", true).orElse(first));
    if (first == null && last == null) {
      refuseOffice(runner, name, parameter);
      return name;
    }
    Map<String, String> meant =
        inOffice(name, first == null ? last : first, last == null ? first : last);
    if (meant.size() > 1) {
      throw new UsageException(
          "--"
              + parameter.replace('_', '-')
              + " “"
              + name
              + "” may be any of these; give one:\n"
              + listed(meant));
    }
    return meant.isEmpty() ? name : meant.keySet().iterator().next();
  }

  /** Who of this name or title is in office on these days: names by IRI. */
  private Map<String, String> inOffice(String name, @Nullable LocalDate... days)
      throws IOException {
    RegisterLookup lookup =
        new RegisterLookup(
            LoadedRegister.with(stored.with(List.of())).register(), Language.english());
    Map<String, String> meant = new LinkedHashMap<>();
    for (LocalDate day : days) {
      lookup.find(name, java.util.Objects.requireNonNull(day), null).stream()
          .filter(RegisterLookup.Candidate::inOffice)
          .forEach(candidate -> meant.putIfAbsent(candidate.iri(), candidate.name()));
    }
    return meant;
  }

  /** An office has another holder at another time: the question must say when. */
  private void refuseOffice(QueryRunner runner, String name, String parameter) throws IOException {
    Optional<LocalDate> latest = latestDay(runner);
    Map<String, String> meant = latest.isEmpty() ? Map.of() : inOffice(name, latest.get());
    if (!meant.isEmpty()) {
      throw new UsageException(
          "--"
              + parameter.replace('_', '-')
              + " “"
              + name
              + "” is an office: say when, with --since or --until; on "
              + latest.get()
              + " it is held by\n"
              + listed(meant));
    }
  }

  /** The last day of which there is a document. */
  private static Optional<LocalDate> latestDay(QueryRunner runner) {
    Answer found =
        runner.run(QueryCatalogue.bundled("dates").find("dates").orElseThrow(), Given.NOTHING);
    return found instanceof Answer.Rows rows
        ? rows.rows().stream()
            .map(row -> row.get(Var.alloc("last")))
            .filter(java.util.Objects::nonNull)
            .flatMap(last -> GivenDate.of(last.getLiteralLexicalForm()).stream())
            .map(GivenDate::last)
            .findFirst()
        : Optional.empty();
  }

  private static String listed(Map<String, String> meant) {
    List<String> lines =
        meant.entrySet().stream().map(e -> "  " + e.getValue() + "  " + e.getKey()).toList();
    String more = lines.size() > LISTED ? "\n  and " + (lines.size() - LISTED) + " more" : "";
    return String.join("\n", lines.subList(0, Math.min(LISTED, lines.size()))) + more;
  }

  /** A day that the question gives, or the first or last of its month or year. */
  private static Optional<LocalDate> day(Given given, String name, boolean end) {
    return given.values().getOrDefault(name, List.of()).stream()
        .findFirst()
        .flatMap(GivenDate::of) // what is no date, the question itself tells
        .map(date -> end ? date.last() : date.first());
  }
}
