package org.onrecord.extract.labels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of the name in a label, without titles and roles: what labels are compared by. */
final class LabelledNames {

  private static final int SHORTEST = 2;

  private final LabelWords words;

  LabelledNames(LabelWords words) {
    this.words = words;
  }

  /**
   * The words of the name in a label, in small letters: of "Hon. Anna J. Kern (Eastmoor, Lab)"
   * anna, j. and kern; empty for a role.
   */
  Set<String> of(String label) {
    String plain = LabelWords.withoutBrackets(label);
    int comma = plain.indexOf(',');
    Set<String> found = of(LabelWords.tokens(comma > 0 ? plain.substring(0, comma) : plain));
    int open = label.indexOf('(');
    if (found.isEmpty() && open > 0) {
      List<String> tokens = LabelWords.tokens(label.substring(open).replaceAll("[()\\[\\]]", " "));
      boolean named = !tokens.isEmpty() && words.isTitle(tokens.getFirst());
      return named ? of(tokens) : Set.of();
    }
    return found.isEmpty() ? behindComplement(LabelWords.tokens(plain)) : found;
  }

  /** "Vladimir" and "Putin" of "President of Russia Vladimir Putin": behind a known given name. */
  private Set<String> behindComplement(List<String> tokens) {
    int size = tokens.size();
    boolean personal =
        size > 4 && words.isPersonal(tokens.get(size - 2) + ' ' + tokens.get(size - 1));
    return personal ? of(tokens.subList(size - 2, size)) : Set.of();
  }

  private Set<String> of(List<String> tokens) {
    Set<String> found = new LinkedHashSet<>();
    boolean complement = false;
    for (String token : tokens) {
      complement |= words.joinsComplement(token);
      boolean role = !words.isOfName(token);
      if (role && !words.isParticle(token)) {
        complement = false;
      }
      if (!role && !complement && token.length() >= SHORTEST) {
        found.add(token.toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }
}
