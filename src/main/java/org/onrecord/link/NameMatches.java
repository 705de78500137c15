package org.onrecord.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Register;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.NameWords;

/** Who of a register has a name, wholly or in part, and what of the name matched, in words. */
record NameMatches(PeopleIndex index) {

  /** Persons by their places in the register, each with what the name is of theirs. */
  Map<Integer, String> of(PersonName name) {
    Map<Integer, String> people = new LinkedHashMap<>();
    register().dictionary().exactly(name.joined()).stream()
        .filter(sense -> sense.kind() == Sense.Kind.PERSON)
        .map(Sense::index)
        .forEach(person -> people.put(person, "the name \"" + label(person, name) + "\""));
    if (people.isEmpty()) {
      addOtherwise(NameWords.of(name.joined()), people);
    }
    index
        .byFamily(name.joined())
        .forEach(person -> people.putIfAbsent(person, quoted("the family name of", person)));
    if (people.isEmpty()) {
      index
          .byGiven(name.joined())
          .forEach(person -> people.putIfAbsent(person, quoted("the first word of", person)));
    }
    return people;
  }

  /**
   * Who has the name with its dots and blanks set otherwise; where nobody has, who has it but for
   * initials and the generation: "George W Bush", "Thomas A. Shannon Jr.".
   */
  private void addOtherwise(NameWords name, Map<Integer, String> people) {
    Map<Integer, String> near = new LinkedHashMap<>();
    for (int person = 0; person < register().content().people().size(); person++) {
      for (String printed : register().person(person).names()) {
        NameWords known = NameWords.of(printed);
        if (known.words().size() > 1 && known.equals(name)) {
          people.putIfAbsent(person, "the name \"" + printed + "\"");
        } else if (known.agreesWith(name)) {
          near.putIfAbsent(person, "but for initials the name \"" + printed + "\"");
        }
      }
    }
    if (people.isEmpty()) {
      people.putAll(near);
    }
  }

  /** The label that matched, as the register prints it. */
  private String label(int person, PersonName name) {
    return register().person(person).names().stream()
        .filter(known -> FoldedText.fold(known).equals(name.joined()))
        .findFirst()
        .orElse(register().person(person).name());
  }

  private String quoted(String what, int person) {
    return what + " \"" + register().person(person).name() + "\"";
  }

  private Register register() {
    return index.register();
  }
}
