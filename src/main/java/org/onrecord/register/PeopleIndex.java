package org.onrecord.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Language;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Person;
import org.onrecord.text.FoldedText;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/**
 * Finds officials of a register by the names under which they are printed alone, and offices by
 * country. Immutable.
 */
public final class PeopleIndex {
  private final WordList particles;
  private final WordList endings;
  private final Register register;
  private final Map<String, List<Integer>> byFamily = new HashMap<>();
  private final Map<String, List<Integer>> byGiven = new HashMap<>();
  private final Map<String, List<Integer>> officesOfCountry = new HashMap<>();

  /**
   * @param language whose particles of names nobody is called by
   */
  public PeopleIndex(Register register, Language language) {
    this.register = register;
    this.particles = language.list("name-particles.txt");
    this.endings = language.list("name-endings.txt");
    List<Person> people = register.content().people();
    for (int i = 0; i < people.size(); i++) {
      for (String key : familyKeys(people.get(i))) {
        put(byFamily, key, i);
      }
      put(byGiven, firstWord(FoldedText.fold(people.get(i).name())), i);
    }
    List<Office> offices = register.content().offices();
    for (int i = 0; i < offices.size(); i++) {
      Office office = offices.get(i);
      if (office.country() != null) {
        put(officesOfCountry, office.country(), i);
      }
    }
  }

  private static void put(Map<String, List<Integer>> index, String key, int place) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
  }

  private Set<String> familyKeys(Person person) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : person.familyNames()) {
      addFamily(FoldedText.fold(name), keys);
    }
    addWithoutArticle(lastWord(FoldedText.fold(person.name())), keys);
    return keys;
  }

  private static String firstWord(String folded) {
    int blank = folded.indexOf(' ');
    return blank < 0 ? folded : folded.substring(0, blank);
  }

  /** The last word that is no number of a generation. */
  private String lastWord(String folded) {
    int blank = folded.lastIndexOf(' ');
    if (blank < 0) {
      return folded;
    }
    String last = folded.substring(blank + 1);
    return isNoName(NameWords.withoutPoint(last)) ? lastWord(folded.substring(0, blank)) : last;
  }

  private void addFamily(String family, Set<String> keys) {
    addWithoutArticle(family, keys);
    String[] words = family.split(" ");
    if (words.length > 1) {
      for (String word : words) {
        if (word.length() > 2 && !isNoName(word)) {
          addWithoutArticle(word, keys);
        }
      }
    }
  }

  /** A word inside a family name by which nobody is called alone. */
  private boolean isNoName(String word) {
    return particles.has(word) || endings.has(word);
  }

  /** "al-sabah" is also "sabah", "al sabah" and "alsabah". */
  private static void addWithoutArticle(String name, Set<String> keys) {
    keys.add(name);
    if (name.startsWith("al-") || name.startsWith("al ") || name.startsWith("el-")) {
      String bare = name.substring(3);
      keys.add(bare);
      keys.add("al-" + bare);
      keys.add("al " + bare);
    } else if (name.indexOf('-') > 0) {
      keys.add(name.replace('-', ' '));
    }
  }

  public List<Integer> byFamily(String folded) {
    return byFamily.getOrDefault(folded, List.of());
  }

  /** Officials by the first word of their name, as monarchs and popes are called. */
  public List<Integer> byGiven(String folded) {
    return byGiven.getOrDefault(folded, List.of());
  }

  public List<Integer> officesOf(String country) {
    return officesOfCountry.getOrDefault(country, List.of());
  }

  public Register register() {
    return register;
  }
}
