package org.onrecord.link;

import java.util.List;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Tells whose family name a single word is where it stands first in full names: "Kim" behind "Kim
 * Yong-hyun" is not Kim Jong-un. For one document; immutable.
 */
final class LeadingFamilyNames {
  private final String text;
  private final NameWordReader words;
  private final Register register;

  LeadingFamilyNames(String text, NameWordReader words, Register register) {
    this.text = text;
    this.words = words;
    this.register = register;
  }

  /**
   * Whether the last full name before a word that opens with it is another's than the person's
   * whose name opens with it too.
   */
  boolean isAnothers(Span word, Identified who) {
    List<String> own =
        who.isOfficial() ? register.person(who.person()).names() : List.of(who.name());
    String family = word.of(text) + ' ';
    if (!anyOpens(own, family)) {
      return false;
    }
    int at = text.lastIndexOf(family, word.start() - 1);
    while (at >= 0) {
      Span given = words.wordAt(at + family.length());
      if (isCapital(given.start()) && !isInWord(at)) {
        return !anyOpens(own, family + given.of(text));
      }
      at = text.lastIndexOf(family, at - 1);
    }
    return false;
  }

  private static boolean anyOpens(List<String> names, String words) {
    String opening = FoldedText.fold(words);
    return names.stream().anyMatch(name -> FoldedText.fold(name).startsWith(opening));
  }

  private boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private boolean isInWord(int at) {
    return at > 0 && NameWordReader.isWordChar(text.charAt(at - 1));
  }
}
