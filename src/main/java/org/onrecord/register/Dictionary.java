package org.onrecord.register;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.NameLexicon;
import org.onrecord.register.Register.Content;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.SharedForm;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Letters;

/**
 * All forms under which the names of a register and of the lexicon stand in texts, with what each
 * may mean. Immutable and thread-safe; finds all of them in one pass over a text.
 */
public final class Dictionary {

  /** A form found: a range of folded chars and what it may mean there, as packed {@link Sense}s. */
  public interface Hit {
    void at(int start, int end, int[] senses);
  }

  private final PhraseTrie trie;
  private final int[][] senses;

  private Dictionary(PhraseTrie trie, int[][] senses) {
    this.trie = trie;
    this.senses = senses;
  }

  static Dictionary of(Content content, NameLexicon lexicon) {
    return new Forms(lexicon).addAll(content).dictionary();
  }

  /** Every form that stands in the text as whole words. */
  public void find(char[] folded, Hit hit) {
    trie.find(
        folded,
        (start, end, phrase) -> {
          if (isBoundary(folded, start) && isBoundary(folded, end)) {
            hit.at(start, end, senses[phrase]);
          }
        });
  }

  /** What a name means that is given as a whole; nothing where the dictionary does not hold it. */
  public List<Sense> exactly(String name) {
    int phrase = trie.numberOf(FoldedText.fold(name));
    if (phrase < 0) {
      return List.of();
    }
    List<Sense> found = new ArrayList<>(senses[phrase].length);
    for (int packed : senses[phrase]) {
      found.add(Sense.unpacked(packed));
    }
    return found;
  }

  /** Whether no word goes on across this place. */
  private static boolean isBoundary(char[] text, int at) {
    return at == 0
        || at == text.length
        || !Letters.isLetterOrDigit(text[at - 1])
        || !Letters.isLetterOrDigit(text[at]);
  }

  void write(DataOutputStream out) throws IOException {
    trie.write(out);
    PhraseTrie.writeLists(senses, out);
  }

  static Dictionary read(DataInputStream in) throws IOException {
    return new Dictionary(PhraseTrie.read(in), PhraseTrie.readLists(in));
  }

  /** Collects the forms of everything; for one dictionary. */
  private static final class Forms {
    private final TreeMap<String, List<Sense>> byForm = new TreeMap<>();

    Forms(NameLexicon lexicon) {
      lexicon.otherNames().forEach(name -> add(name, Sense.Kind.OTHER_NAME, 0));
      for (int i = 0; i < lexicon.titles().size(); i++) {
        add(lexicon.titles().get(i).form(), Sense.Kind.TITLE, i, false, false);
      }
    }

    Forms addAll(Content content) {
      for (int i = 0; i < content.countries().size(); i++) {
        addCountry(content.countries().get(i), i);
      }
      content.sharedForms().forEach(shared -> addShared(shared, content.countries()));
      for (int i = 0; i < content.organisations().size(); i++) {
        addNames(content.organisations().get(i).names(), Sense.Kind.ORGANISATION, i);
      }
      for (int i = 0; i < content.people().size(); i++) {
        addNames(content.people().get(i).names(), Sense.Kind.PERSON, i);
      }
      for (int i = 0; i < content.topics().size(); i++) {
        addTopic(content.topics().get(i), i);
      }
      return this;
    }

    private void addCountry(Country country, int index) {
      addNames(country.names(), Sense.Kind.COUNTRY, index);
      addNames(country.capitals(), Sense.Kind.CAPITAL, index);
      addNames(country.metonyms(), Sense.Kind.METONYM, index);
      addNames(country.parts(), Sense.Kind.PART, index);
      country.notWhen().forEach(name -> add(name, Sense.Kind.OTHER_NAME, 0));
      for (String demonym : country.demonyms()) {
        boolean people = DemonymForms.isPeople(demonym, country.demonyms());
        add(demonym, people ? Sense.Kind.PEOPLE : Sense.Kind.DEMONYM, index);
        if (!people) {
          DemonymForms.people(demonym).forEach(form -> add(form, Sense.Kind.PEOPLE, index));
        }
      }
    }

    private void addShared(SharedForm shared, List<Country> countries) {
      Sense.Kind kind =
          switch (shared.role()) {
            case "demonym" -> Sense.Kind.DEMONYM;
            case "capital" -> Sense.Kind.CAPITAL;
            case "metonym" -> Sense.Kind.METONYM;
            case "part" -> Sense.Kind.PART;
            default -> Sense.Kind.COUNTRY;
          };
      for (int i = 0; i < countries.size(); i++) {
        if (shared.countries().contains(countries.get(i).code())) {
          for (String form : shared.forms()) {
            boolean people =
                kind == Sense.Kind.DEMONYM && DemonymForms.isPeople(form, shared.forms());
            addUnlessKnown(form, people ? Sense.Kind.PEOPLE : kind, i);
          }
        }
      }
    }

    /** A form that the country's own lists hold already keeps the sense that they give it. */
    private void addUnlessKnown(String form, Sense.Kind kind, int country) {
      boolean known =
          byForm.getOrDefault(FoldedText.fold(form), List.of()).stream()
              .anyMatch(sense -> sense.isCountry() && sense.index() == country);
      if (!known) {
        add(form, kind, country);
      }
    }

    private void addTopic(Register.Topic topic, int index) {
      for (String trigger : topic.triggers()) {
        boolean capital =
            startsWithCapital(trigger)
                && !(trigger.equals(topic.name()) && isSentenceCase(trigger));
        add(trigger, Sense.Kind.TOPIC, index, isAbbreviation(trigger), capital);
        plural(trigger).ifPresent(form -> add(form, Sense.Kind.TOPIC, index, false, capital));
      }
      topic.notWhen().forEach(phrase -> add(phrase, Sense.Kind.NOT_TOPIC, index, false, false));
    }

    /** Whether a label has its one capital only because it is a label: "Arms control". */
    private static boolean isSentenceCase(String label) {
      return label.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /**
     * The plural of a trigger that is a singular noun: "treaties" for "treaty"; none for
     * "sanctions" and "START".
     */
    private static Optional<String> plural(String trigger) {
      char last = trigger.charAt(trigger.length() - 1);
      if (trigger.length() < 4 || last == 's' || !Character.isLowerCase(last)) {
        return Optional.empty();
      }
      boolean consonantY = last == 'y' && "aeiou".indexOf(trigger.charAt(trigger.length() - 2)) < 0;
      boolean sibilant =
          last == 'x' || last == 'z' || trigger.endsWith("sh") || trigger.endsWith("ch");
      return Optional.of(
          consonantY
              ? trigger.substring(0, trigger.length() - 1) + "ies"
              : trigger + (sibilant ? "es" : "s"));
    }

    private static boolean startsWithCapital(String form) {
      return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    private void addNames(List<String> names, Sense.Kind kind, int index) {
      for (String name : names) {
        if (kind != Sense.Kind.PERSON || name.indexOf(' ') > 0) {
          add(name, kind, index);
        }
        if (isDotted(name)) {
          add(name.substring(0, name.length() - 1), kind, index);
        }
      }
    }

    /**
     * "U.S." and the like, which lose their last dot before a comma or at the end of a sentence.
     */
    private static boolean isDotted(String name) {
      return name.length() > 3 && name.endsWith(".") && isAbbreviation(name);
    }

    private void add(String form, Sense.Kind kind, int index) {
      add(form, kind, index, isAbbreviation(form), startsWithCapital(form));
    }

    private void add(
        String form, Sense.Kind kind, int index, boolean capitals, boolean capitalised) {
      String folded = FoldedText.fold(form);
      if (folded.length() < 2) {
        return;
      }
      Sense sense = new Sense(kind, index, capitals, capitalised);
      List<Sense> senses = byForm.computeIfAbsent(folded, f -> new ArrayList<>(1));
      if (senses.stream().noneMatch(s -> s.kind() == kind && s.index() == index)) {
        senses.add(sense);
      }
    }

    /** A form of capitals: "US" and "U.S.", not "Us" and not "Xi". */
    private static boolean isAbbreviation(String form) {
      return form.chars().noneMatch(Character::isLowerCase)
          && form.chars().anyMatch(Character::isUpperCase);
    }

    Dictionary dictionary() {
      TreeMap<String, Integer> numbers = new TreeMap<>();
      int[][] senses = new int[byForm.size()][];
      for (Map.Entry<String, List<Sense>> entry : byForm.entrySet()) {
        senses[numbers.size()] = entry.getValue().stream().mapToInt(Sense::packed).toArray();
        numbers.put(entry.getKey(), numbers.size());
      }
      return new Dictionary(new PhraseTrie(numbers), senses);
    }
  }
}
