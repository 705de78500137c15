package org.onrecord.curation.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.WordListFile;
import org.onrecord.vocab.Iris;

/**
 * Which offices the rows of the terms tables are terms of. For kinds of which a country has one
 * ({@link OfficeKind#single()}) country and kind decide; for the others every title is an office.
 * Rows of the offices table pin a slug or a label and add titles.
 */
public final class Offices {

  private final Map<Term, Office> byTerm = new HashMap<>();
  private final Map<String, Office> bySlug = new TreeMap<>();

  public Office of(Term term) {
    Office office = byTerm.get(term);
    if (office == null) {
      throw new IllegalArgumentException(
          term.place() + ": not one of the terms these offices were found in");
    }
    return office;
  }

  /** All of them, by slug. */
  Collection<Office> all() {
    return bySlug.values();
  }

  /**
   * @param terms all rows of all tables
   * @param pins rows of the offices table: {@code country, organisation, office_kind, of_title,
   *     slug, label, titles, short_titles, note}
   * @param executives rows of the executives table: countries whose head of state is the head of
   *     government
   * @param names English names of countries and organisations by code or slug, as they stand after
   *     "of"
   */
  static Offices in(
      List<Term> terms,
      List<CsvTable.Row> pins,
      List<CsvTable.Row> executives,
      Map<String, String> names) {
    Offices offices = new Offices();
    ShortTitles shortTitles = ShortTitles.load();
    Map<String, List<Term>> groups = new LinkedHashMap<>();
    terms.stream()
        .sorted(
            Comparator.comparing(Term::kind).thenComparing(Term::body).thenComparing(Term::title))
        .forEach(term -> groups.computeIfAbsent(key(term), key -> new ArrayList<>()).add(term));
    for (List<Term> group : groups.values()) {
      Office office = office(group, pins, executives, names, shortTitles);
      // one title, two kinds: a deputy prime minister who is the foreign minister too
      Office own =
          offices.bySlug.containsKey(office.slug())
              ? office.withSlug(office.slug() + "-" + group.get(0).kind().text())
              : office;
      Office other = offices.bySlug.put(own.slug(), own);
      if (other != null) {
        throw new IllegalArgumentException(
            group.get(0).place()
                + ": a second office with the slug "
                + own.slug()
                + "; pin another one in offices.csv");
      }
      group.forEach(term -> offices.byTerm.put(term, own));
    }
    return offices;
  }

  private static String key(Term term) {
    String key = term.country() + "/" + term.organisation() + "/" + term.kind().text();
    return term.kind().single() ? key : key + "/" + Iris.slug(term.title());
  }

  private static Office office(
      List<Term> terms,
      List<CsvTable.Row> pins,
      List<CsvTable.Row> executives,
      Map<String, String> names,
      ShortTitles shortTitles) {
    Term first = terms.get(0);
    Set<OfficeKind> kinds = new TreeSet<>(Set.of(first.kind()));
    if (first.kind() == OfficeKind.HEAD_OF_STATE
        && executives.stream()
            .anyMatch(row -> row.get("country").equals(first.country()) && !row.has("until"))) {
      kinds.add(OfficeKind.HEAD_OF_GOVERNMENT);
    }
    Set<String> titles = new TreeSet<>();
    terms.forEach(term -> titles.add(term.title()));
    Set<String> before = new TreeSet<>();
    String title = usual(terms);
    String slug = Iris.slug(first.body()) + "-" + Iris.slug(title);
    String body = names.getOrDefault(first.body(), first.body());
    // "President of the European Commission" and "Prime Minister of Montenegro" name the body
    // themselves
    String label =
        title.contains(" of the European ") || title.endsWith(body) ? title : title + " of " + body;
    for (CsvTable.Row pin : pins) {
      if (pinned(pin, first)) {
        slug = pin.has("slug") ? pin.get("slug") : slug;
        label = pin.has("label") ? pin.get("label") : label;
        titles.addAll(pin.list("titles"));
        before.addAll(pin.list("short_titles"));
      }
    }
    for (Term term : terms) {
      before.addAll(shortTitles.of(term.kind(), withoutActing(term.title())));
    }
    titles.addAll(before);
    titles.remove(label);
    return new Office(slug, label, titles, before, kinds, first.country(), first.organisation());
  }

  /** The title that most terms have, the latest of equals. */
  private static String usual(List<Term> terms) {
    Map<String, List<Term>> byTitle = new TreeMap<>();
    terms.forEach(
        term ->
            byTitle
                .computeIfAbsent(withoutActing(term.title()), title -> new ArrayList<>())
                .add(term));
    return byTitle.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, List<Term>> entry) -> entry.getValue().size())
                .thenComparing(
                    entry ->
                        entry.getValue().stream()
                            .map(Term::earliest)
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static boolean pinned(CsvTable.Row pin, Term term) {
    return pin.get("country").equals(term.country())
        && pin.get("organisation").equals(term.organisation())
        && pin.get("office_kind").equals(term.kind().text())
        && (term.kind().single() || pin.get("of_title").equals(term.title()));
  }

  private static String withoutActing(String title) {
    return title.startsWith("Acting ") ? title.substring("Acting ".length()) : title;
  }

  /**
   * Titles that stand before a surname, from {@code short-titles.txt}: lines "kind | words in the
   * title: short titles".
   */
  private record ShortTitles(List<Rule> rules) {

    private record Rule(String kind, String words, List<String> titles) {
      boolean fits(OfficeKind officeKind, String title) {
        return (kind.equals("any") || kind.equals(officeKind.text()))
            && title.toLowerCase(Locale.ROOT).contains(words);
      }
    }

    static ShortTitles load() {
      return new ShortTitles(
          WordListFile.beside(Offices.class, "short-titles.txt").lines().stream()
              .map(ShortTitles::rule)
              .toList());
    }

    private static Rule rule(String line) {
      int bar = line.indexOf('|');
      int colon = line.indexOf(':', bar);
      List<String> titles =
          List.of(line.substring(colon + 1).split(",")).stream().map(String::strip).toList();
      return new Rule(
          line.substring(0, bar).strip(),
          line.substring(bar + 1, colon).strip().toLowerCase(Locale.ROOT),
          titles);
    }

    /**
     * The short titles of the rules that fit; the title itself where it is short already and none
     * does.
     */
    public Set<String> of(OfficeKind kind, String title) {
      Set<String> found = new TreeSet<>();
      rules.stream()
          .filter(rule -> rule.fits(kind, title))
          .forEach(rule -> found.addAll(rule.titles()));
      if (found.isEmpty()
          && !title.contains(" of ")
          && !title.contains(" for ")
          && !title.contains(" to ")) {
        found.add(title);
      }
      return found;
    }
  }
}
