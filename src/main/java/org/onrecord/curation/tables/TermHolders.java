package org.onrecord.curation.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.vocab.Iris;

/**
 * Who the rows of the terms tables are about. Rows with one Wikidata id are about one person; a row
 * without an id is about the person of the same name (or other name) in the same country, and if it
 * belongs to an organisation, about the only person so named. Two persons never share a slug.
 */
public final class TermHolders {

  /** What the register says of a person beside the terms. */
  public record Person(
      String slug,
      String label,
      Set<String> otherNames,
      Set<String> familyNames,
      String gender,
      String qid) {}

  private final Map<Term, Person> byTerm;

  private TermHolders(Map<Term, Person> byTerm) {
    this.byTerm = byTerm;
  }

  public Person of(Term term) {
    Person person = byTerm.get(term);
    if (person == null) {
      throw new IllegalArgumentException(
          term.place() + ": not one of the terms these people were found in");
    }
    return person;
  }

  /** All of them, by slug. */
  Collection<Person> all() {
    Map<String, Person> sorted = new TreeMap<>();
    byTerm.values().forEach(person -> sorted.put(person.slug(), person));
    return sorted.values();
  }

  /**
   * @param terms all rows of all tables
   * @param notes rows of the persons tables: {@code qid, source_name, country, person, names,
   *     family_name, gender, note}
   */
  static TermHolders in(List<Term> terms, List<CsvTable.Row> notes, FamilyNames familyNames) {
    Map<String, Group> groups = new TreeMap<>();
    Identity identity = new Identity(terms, notes);
    for (Term term : terms) {
      groups.computeIfAbsent(identity.of(term), Group::new).terms.add(term);
    }
    for (CsvTable.Row note : notes) {
      Group group = groups.get(identity.of(note));
      if (group != null) {
        group.notes.add(note);
      }
    }
    return new TermHolders(persons(groups.values(), familyNames));
  }

  private static Map<Term, Person> persons(Collection<Group> groups, FamilyNames familyNames) {
    Map<String, List<Group>> bySlug = new TreeMap<>();
    groups.forEach(
        group ->
            bySlug.computeIfAbsent(Iris.slug(group.label()), slug -> new ArrayList<>()).add(group));
    Map<Term, Person> persons = new HashMap<>();
    bySlug.forEach(
        (slug, sharers) -> {
          sharers.sort(Group.BY_WEIGHT);
          for (int i = 0; i < sharers.size(); i++) {
            Group group = sharers.get(i);
            Person person = group.person(i == 0 ? slug : slug + "-" + group.suffix(), familyNames);
            group.terms.forEach(term -> persons.put(term, person));
          }
        });
    return persons;
  }

  /** Which rows are about the same person; the answer is a key. */
  private static final class Identity {
    private final Map<String, Set<String>> qidsByNameAndBody = new HashMap<>();
    private final Map<String, Set<String>> keysByName = new HashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();

    Identity(List<Term> terms, List<CsvTable.Row> notes) {
      for (Term term : terms) {
        if (!term.qid().isEmpty()) {
          // an official of an organisation may come from any country
          Stream.concat(Stream.of(term.person()), term.names().stream())
              .forEach(name -> know(name, term.country(), term.qid()));
        }
      }
      notes.stream()
          .filter(note -> note.has("qid"))
          .forEach(note -> knowNames(note, note.get("qid"), terms));
      notes.stream()
          .filter(note -> !note.has("qid"))
          .forEach(note -> qid(note).ifPresent(qid -> knowNames(note, qid, terms)));
      terms.stream().filter(Identity::isNamedOnly).forEach(this::learn);
      for (Term term : terms) {
        if (term.organisation().isEmpty() || !term.qid().isEmpty()) {
          keysByName
              .computeIfAbsent(Iris.slug(term.person()), name -> new TreeSet<>())
              .add(of(term));
        }
      }
    }

    private void knowNames(CsvTable.Row note, String qid, List<Term> terms) {
      Set<String> bodies = new TreeSet<>();
      terms.stream().filter(term -> term.qid().equals(qid)).map(Term::country).forEach(bodies::add);
      bodies.add(note.get("country"));
      Stream.concat(
              Stream.of(note.get("person"), note.get("source_name")), note.list("names").stream())
          .filter(name -> !name.isEmpty())
          .forEach(name -> bodies.forEach(body -> know(name, body, qid)));
    }

    /** The id of the person of the note's source name, or of one of the other names it gives. */
    private Optional<String> qid(CsvTable.Row note) {
      return qid(
          Stream.concat(Stream.of(note.get("source_name")), note.list("names").stream()).toList(),
          note.get("country"));
    }

    private static boolean isNamedOnly(Term term) {
      return term.qid().isEmpty() && term.organisation().isEmpty();
    }

    /**
     * A row that names somebody known by an id tells other names of that person; a row about
     * somebody without an id, under which other names there are rows about that person.
     */
    private void learn(Term term) {
      Optional<String> qid = qid(names(term), term.body());
      for (String name : names(term)) {
        String key = at(name, term.body());
        if (qid.isEmpty()) {
          unite(own(term), key);
        } else if (!qidsByNameAndBody.containsKey(key)) {
          know(name, term.body(), qid.get());
        }
      }
    }

    private static List<String> names(Term term) {
      return Stream.concat(Stream.of(term.person()), term.names().stream()).toList();
    }

    private static String own(Term term) {
      return at(term.person(), term.body());
    }

    /** The key of a person without an id: the first of the names that mean one person. */
    private String named(String key) {
      String first = firstNames.getOrDefault(key, key);
      return first.equals(key) ? key : named(first);
    }

    private void unite(String one, String other) {
      String first = named(one);
      String second = named(other);
      if (first.compareTo(second) < 0) {
        firstNames.put(second, first);
      } else {
        firstNames.put(first, second);
      }
    }

    private Optional<String> qid(List<String> names, String body) {
      return names.stream()
          .map(name -> only(qidsByNameAndBody.get(at(name, body))))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private void know(String name, String body, String qid) {
      qidsByNameAndBody.computeIfAbsent(at(name, body), key -> new TreeSet<>()).add(qid);
    }

    public String of(Term term) {
      if (!term.qid().isEmpty()) {
        return term.qid();
      }
      Optional<String> qid = only(qidsByNameAndBody.get(at(term.person(), term.body())));
      if (!term.organisation().isEmpty()) {
        return qid.or(() -> only(keysByName.get(Iris.slug(term.person()))))
            .orElse(at(term.person(), ""));
      }
      return qid.or(() -> qid(names(term), term.body()))
          .or(() -> only(qidsByNameAndBody.get(at(term.person(), ""))))
          .orElseGet(() -> named(own(term)));
    }

    public String of(CsvTable.Row note) {
      if (note.has("qid")) {
        return note.get("qid");
      }
      return qid(note).orElseGet(() -> named(at(note.get("source_name"), note.get("country"))));
    }

    private static String at(String name, String body) {
      return Iris.slug(name) + "@" + body;
    }

    private static Optional<String> only(@org.jspecify.annotations.Nullable Set<String> values) {
      return values != null && values.size() == 1
          ? Optional.of(values.iterator().next())
          : Optional.empty();
    }
  }

  /** The rows about one person. */
  private static final class Group {
    /** The person of highest office, then of the earlier one, keeps the plain slug. */
    static final Comparator<Group> BY_WEIGHT =
        Comparator.comparing((Group group) -> group.highest().kind())
            .thenComparing(group -> group.highest().earliest())
            .thenComparing(group -> group.key);

    private final String key;
    private final List<Term> terms = new ArrayList<>();
    private final List<CsvTable.Row> notes = new ArrayList<>();

    Group(String key) {
      this.key = key;
    }

    private Term highest() {
      return terms.stream()
          .min(Comparator.comparing(Term::kind).thenComparing(Term::earliest))
          .orElseThrow();
    }

    public String label() {
      return notes.stream()
          .map(note -> note.get("person"))
          .filter(name -> !name.isEmpty())
          .findFirst()
          .orElseGet(
              () ->
                  terms.stream()
                      .min(
                          Comparator.comparing(
                                  (Term term) -> !term.source().equals("general-knowledge"))
                              .thenComparing(Term::earliest)
                              .thenComparing(Term::person))
                      .orElseThrow()
                      .person());
    }

    String suffix() {
      return qid().isEmpty() ? Iris.slug(highest().body()) : Iris.slug(qid());
    }

    private String qid() {
      return Stream.concat(
              terms.stream().map(Term::qid), notes.stream().map(note -> note.get("qid")))
          .filter(qid -> !qid.isEmpty())
          .findFirst()
          .orElse("");
    }

    Person person(String slug, FamilyNames familyNames) {
      String label = label();
      Set<String> others = new TreeSet<>();
      notes.forEach(note -> others.addAll(note.list("names")));
      notes.stream().map(note -> note.get("source_name")).forEach(others::add);
      terms.forEach(term -> others.addAll(term.names()));
      terms.forEach(term -> others.add(term.person()));
      others.addAll(familyNames.otherOrders(label, highest().country()));
      others.remove(label);
      others.remove("");
      Set<String> family = new LinkedHashSet<>();
      notes.forEach(note -> family.addAll(note.list("family_name")));
      if (family.isEmpty()) {
        terms.forEach(term -> family.addAll(List.of(term.familyName().split("\\|"))));
      }
      family.remove("");
      if (family.isEmpty()) {
        family.addAll(familyNames.of(label, highest().country()));
      }
      String gender =
          Stream.concat(
                  notes.stream().map(note -> note.get("gender")), terms.stream().map(Term::gender))
              .filter(value -> !value.isEmpty())
              .findFirst()
              .orElse("");
      return new Person(slug, label, others, family, gender, qid());
    }
  }
}
