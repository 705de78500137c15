package org.onrecord.curation.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.text.WordListFile;

/**
 * Which part of a full name stands after a title ("Secretary Blinken", "President Xi", "Prime
 * Minister von der Leyen"). Customs differ by country; they are data in {@code family-names.txt}.
 * Gives every form in use where there are several. Immutable.
 */
public final class FamilyNames {

  /** A generation suffix: matches ", Jr." and " III", not " Ill". */
  private static final Pattern SUFFIX = Pattern.compile(",? (Jr|Sr|II|III|IV)\\.?$");

  /** A name with its realm: matches "Abdullah II of Jordan", not "Sauli Niinistö". */
  private static final Pattern OF_REALM = Pattern.compile("^(.+?)(?: [IVX]+)?(?:,.*| of .+)$");

  /** A name with a regnal number alone: matches "Felipe VI", not "Malcolm X." */
  private static final Pattern REGNAL = Pattern.compile("^(.+) [IVX]+$");

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Map<String, Set<String>> lists;

  private FamilyNames(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  public static FamilyNames load() {
    return parse(WordListFile.beside(FamilyNames.class, "family-names.txt").lines());
  }

  private static FamilyNames parse(List<String> lines) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        lists
            .computeIfAbsent(line.substring(0, colon).strip(), key -> new TreeSet<>())
            .addAll(List.of(BLANK.split(line.substring(colon + 1).strip())));
      }
    }
    return new FamilyNames(lists);
  }

  /** At least one form, the most usual first; the whole name where it is a single word. */
  public List<String> of(String name, String country) {
    String bare = SUFFIX.matcher(name).replaceAll("");
    var realm = OF_REALM.matcher(bare);
    var regnal = REGNAL.matcher(name);
    if (realm.matches()) {
      return List.of(realm.group(1));
    }
    if (regnal.matches()) {
      return List.of(regnal.group(1));
    }
    String[] words = BLANK.split(bare);
    if (words.length == 1) {
      return List.of(bare);
    }
    Set<String> forms = new LinkedHashSet<>();
    if (in("whole name", country)) {
      forms.add(bare);
    } else if (in("family name first", country) && in("surname", words[0])) {
      forms.add(words[0]);
    } else if (in("first and last", country) && !words[0].endsWith(".")) {
      forms.add(words[0]);
      forms.add(lastWithParticles(words));
    } else if (in("two family names", country)) {
      forms.addAll(iberian(words));
    } else {
      forms.add(lastWithParticles(words));
    }
    return List.copyOf(forms);
  }

  /**
   * The name as it is said at home where English news turn it round: "Fumio Kishida" gives "Kishida
   * Fumio".
   */
  public List<String> otherOrders(String name, String country) {
    String[] words = BLANK.split(name);
    return in("turned round in English", country) && words.length == 2
        ? List.of(words[1] + " " + words[0])
        : List.of();
  }

  private boolean in(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** "Ursula von der Leyen" gives "von der Leyen". */
  private String lastWithParticles(String[] words) {
    int first = words.length - 1;
    while (first > 1 && in("particle", words[first - 1])) {
      first--;
    }
    return String.join(" ", List.of(words).subList(first, words.length));
  }

  /**
   * "Juan Manuel Santos Calderón" gives "Santos" and "Santos Calderón": what follows the given
   * names.
   */
  private List<String> iberian(String[] words) {
    int first = 1;
    while (first < words.length - 1 && in("spanish given name", words[first])) {
      first++;
    }
    List<String> family = List.of(words).subList(first, words.length);
    if (family.size() == 1 || in("particle", family.get(0))) {
      return List.of(String.join(" ", family));
    }
    List<String> forms = new ArrayList<>();
    forms.add(family.get(0));
    forms.add(String.join(" ", family));
    return forms;
  }
}
