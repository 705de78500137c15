package org.onrecord.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.curation.tables.TermHolders.Person;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.NameWords;
import org.onrecord.text.SpellingDistance;

/**
 * Persons of one country who are two in the tables and seem to be one: they have a name in common
 * within a working life and no two Wikidata ids tell them apart, or they hold one kind of office at
 * once under names of nearly one spelling.
 */
final class SplitPersons {

  /** How many years may lie between two terms of one person. */
  private static final int WORKING_LIFE = 20;

  /** A person's names for comparison, and the terms. */
  private record Holder(Person person, List<NameWords> names, List<Term> terms) {
    static Holder of(Person person) {
      List<NameWords> names =
          Stream.concat(Stream.of(person.label()), person.otherNames().stream())
              .map(NameWords::of)
              .toList();
      return new Holder(person, names, new ArrayList<>());
    }

    /** What they are called decides first: "George H. W. Bush" is not "George W. Bush". */
    boolean shareName(Holder other) {
      NameWords label = names.getFirst();
      NameWords its = other.names.getFirst();
      boolean contrary = label.spelledOut().equals(its.spelledOut()) && !label.agreesWith(its);
      return !contrary && sharesAny(other);
    }

    private boolean sharesAny(Holder other) {
      return names.stream()
          .anyMatch(
              name ->
                  name.words().size() > 1
                      && other.names.stream()
                          .anyMatch(also -> name.equals(also) || name.agreesWith(also)));
    }

    boolean nearlyShareName(Holder other) {
      return names.stream()
          .anyMatch(name -> other.names.stream().anyMatch(also -> isNear(name, also)));
    }

    /** Whether every word of the shorter name is one of the longer but for a slip. */
    private static boolean isNear(NameWords one, NameWords other) {
      List<String> shorter = one.spelledOut();
      List<String> longer = other.spelledOut();
      return shorter.size() > 1
          && shorter.size() <= longer.size()
          && SpellingDistance.isSlip(shorter.getFirst(), longer.getFirst())
          && SpellingDistance.isSlip(shorter.getLast(), longer.getLast())
          && shorter.stream()
              .allMatch(word -> longer.stream().anyMatch(w -> SpellingDistance.isSlip(word, w)));
    }
  }

  private final RegisterTables tables;

  SplitPersons(RegisterTables tables) {
    this.tables = tables;
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (List<Holder> holders : holdersByCountry()) {
      for (int i = 0; i < holders.size(); i++) {
        for (Holder earlier : holders.subList(0, i)) {
          if (seemOne(earlier, holders.get(i))) {
            faults.add(fault(earlier, holders.get(i)));
          }
        }
      }
    }
    return faults;
  }

  private Iterable<List<Holder>> holdersByCountry() {
    Map<String, Map<String, Holder>> byCountry = new TreeMap<>();
    for (Term term : tables.terms()) {
      Person person = tables.people().of(term);
      if (!term.country().isEmpty()) {
        byCountry
            .computeIfAbsent(term.country(), country -> new LinkedHashMap<>())
            .computeIfAbsent(person.slug(), slug -> Holder.of(person))
            .terms
            .add(term);
      }
    }
    return byCountry.values().stream().map(map -> List.copyOf(map.values())).toList();
  }

  private static boolean seemOne(Holder one, Holder other) {
    boolean toldApart = !one.person.qid().isEmpty() && !other.person.qid().isEmpty();
    return !toldApart && one.shareName(other) && anyTerms(one, other, SplitPersons::oneLife)
        || anyTerms(one, other, SplitPersons::sameOffice)
            && (one.nearlyShareName(other) || other.nearlyShareName(one));
  }

  private interface Terms {
    boolean test(Term one, Term other);
  }

  private static boolean anyTerms(Holder one, Holder other, Terms fit) {
    return one.terms.stream()
        .anyMatch(term -> other.terms.stream().anyMatch(also -> fit.test(term, also)));
  }

  private static boolean oneLife(Term one, Term other) {
    return one.earliest().getYear() - WORKING_LIFE <= other.latest().getYear()
        && other.earliest().getYear() - WORKING_LIFE <= one.latest().getYear();
  }

  /** A parliament has so many members that some are nearly called like others. */
  private static boolean sameOffice(Term one, Term other) {
    return one.kind() == other.kind()
        && one.kind() != OfficeKind.MEMBER_OF_PARLIAMENT
        && RegisterCheck.surelyTogether(one, other);
  }

  private static String fault(Holder one, Holder other) {
    Term first = one.terms.getFirst();
    Term second = other.terms.getFirst();
    return second.place()
        + ": "
        + other.person.label()
        + " seems to be "
        + one.person.label()
        + " ("
        + first.place()
        + "); give one of the rows the other's name or Wikidata id";
  }
}
