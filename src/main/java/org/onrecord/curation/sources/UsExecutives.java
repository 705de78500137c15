package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;

/**
 * Presidents and vice presidents of the United States, {@code congress-executive.yaml} of the
 * congress-legislators project, as terms.
 */
public final class UsExecutives {

  static final String SOURCE = "us-congress-legislators";

  /**
   * A scalar entry: matches " first: George" and " start: '1789-04-30'", not a key without a value.
   */
  private static final Pattern ENTRY = Pattern.compile("^[ -]*([a-z_]+): '?([^']+?)'?$");

  private UsExecutives() {}

  public static List<Term> read(Path file) throws IOException {
    List<Person> persons = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("- ")) {
        persons.add(new Person(new HashMap<>(), new ArrayList<>()));
      }
      Matcher entry = ENTRY.matcher(line);
      if (!persons.isEmpty() && entry.matches()) {
        persons.get(persons.size() - 1).add(line, entry.group(1), entry.group(2));
      }
    }
    Map<String, Long> shared =
        persons.stream().collect(Collectors.groupingBy(Person::shortName, Collectors.counting()));
    List<Term> terms = new ArrayList<>();
    for (Person person : persons) {
      String name = person.name(shared.getOrDefault(person.shortName(), 0L) > 1);
      person.terms().forEach(term -> terms.add(person.term(name, term, file)));
    }
    return terms;
  }

  private record Person(Map<String, String> facts, List<Map<String, String>> terms) {

    /** A term begins with its type; what follows it in deeper indentation belongs to the term. */
    void add(String line, String key, String value) {
      if (key.equals("type")) {
        terms.add(new HashMap<>());
      }
      if (terms.isEmpty()) {
        facts.put(key, value);
      } else if (line.startsWith("  - ") || line.startsWith("    ")) {
        terms.get(terms.size() - 1).put(key, value);
      }
    }

    private String fact(String key) {
      return facts.getOrDefault(key, "");
    }

    String shortName() {
      String given = facts.getOrDefault("nickname", fact("first"));
      return given + " " + fact("last");
    }

    /**
     * The name as an encyclopedia has it; else with the middle initials where two would be called
     * the same.
     */
    String name(boolean shared) {
      if (facts.containsKey("wikipedia")) {
        return fact("wikipedia");
      }
      if (!shared || fact("middle").isEmpty()) {
        return shortName();
      }
      String initials =
          List.of(fact("middle").split(" ")).stream()
              .map(middle -> middle.charAt(0) + ".")
              .collect(Collectors.joining(" "));
      return fact("first") + " " + initials + " " + fact("last");
    }

    Term term(String name, Map<String, String> term, Path file) {
      boolean president = term.getOrDefault("type", "").equals("prez");
      return new Term(
          file.getFileName() + " (" + name + ")",
          name,
          fact("wikidata"),
          List.of(),
          fact("last").contains(" ") ? fact("last") : "",
          fact("gender").equals("F") ? "female" : "male",
          president ? OfficeKind.HEAD_OF_STATE : OfficeKind.VICE_PRESIDENT,
          president ? "President" : "Vice President",
          "US",
          "",
          Optional.of(new PartialDate(term.getOrDefault("start", ""))),
          Optional.of(new PartialDate(term.getOrDefault("end", ""))),
          false,
          SOURCE,
          "");
    }
  }
}
