package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.link.LinkOverrides;
import org.onrecord.link.LinkOverrides.Rule;
import org.onrecord.register.Register;
import org.onrecord.text.Sha256;
import org.onrecord.vocab.Iris;

/**
 * A CSV file of rules about who is meant: {@code document,label,person_or_none,note}. A person is
 * given by the register's IRI or by a name that only one official bears.
 *
 * @param digest SHA-256 of what the rules say, for the provenance
 */
public record OverridesFile(LinkOverrides overrides, String digest) {
  private static final List<String> NEEDED = List.of("document", "label", "person_or_none");
  private static final List<String> COLUMNS =
      List.of("document", "label", "person_or_none", "note");
  private static final String NOBODY = "none";

  /**
   * @throws RegisterException with file and line where a rule cannot be used
   */
  public static OverridesFile read(Path file, Register register) {
    try {
      return of(CsvTable.readForeign(file), register);
    } catch (NoSuchFileException e) {
      throw new RegisterException(file + ": there is no such file; check the path", e);
    } catch (IOException e) {
      throw new RegisterException(file + ": cannot be read (" + e + "); check the path", e);
    } catch (IllegalArgumentException e) {
      throw new RegisterException(String.valueOf(e.getMessage()), e);
    }
  }

  private static OverridesFile of(CsvTable table, Register register) {
    if (!table.columns().containsAll(NEEDED) || !COLUMNS.containsAll(table.columns())) {
      throw new IllegalArgumentException(
          table.name()
              + ":1: the columns are "
              + String.join(",", table.columns())
              + "; write "
              + String.join(",", COLUMNS));
    }
    List<Rule> rules = new ArrayList<>();
    Map<List<String>, String> seen = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      for (String column : NEEDED) {
        if (!row.has(column)) {
          throw new IllegalArgumentException(row.place() + ": no " + column);
        }
      }
      String before =
          seen.putIfAbsent(
              List.of(row.get("document"), Iris.folded(row.get("label"))), row.place());
      if (before != null) {
        throw new IllegalArgumentException(
            row.place() + ": a second rule for this document and label; the first is " + before);
      }
      rules.add(new Rule(row.get("document"), row.get("label"), person(row, register)));
    }
    return new OverridesFile(
        new LinkOverrides(rules),
        Sha256.sha256(String.join("\n", rules.stream().map(Rule::toString).toList())));
  }

  private static @Nullable String person(CsvTable.Row row, Register register) {
    String wanted = row.get("person_or_none");
    if (wanted.equals(NOBODY)) {
      return null;
    }
    List<String> named =
        register.content().people().stream()
            .filter(
                person ->
                    person.iri().equals(wanted)
                        || person.names().stream()
                            .anyMatch(name -> Iris.folded(name).equals(Iris.folded(wanted))))
            .map(Register.Person::iri)
            .toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          row.place()
              + ": no official of the register is called '"
              + wanted
              + "'; give a name or IRI of it, or none");
    }
    if (named.size() > 1) {
      throw new IllegalArgumentException(
          row.place()
              + ": '"
              + wanted
              + "' is the name of several; give one of "
              + String.join(", ", named));
    }
    return named.getFirst();
  }
}
