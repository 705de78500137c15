package org.onrecord.link;

import org.onrecord.language.NameLexicon;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * What a relative clause behind a name shows of a person's sex: "Jo Kern, who lost her brother".
 * Immutable.
 */
final class OwnSex {
  /** So many characters of the clause are read. */
  private static final int REACH = 60;

  private static final String WHO = ", who ";

  private final String text;
  private final NameLexicon lexicon;

  OwnSex(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The sex of the first pronoun of the clause, before it names anybody else. */
  Sex behind(Span name) {
    if (!text.startsWith(WHO, name.end())) {
      return Sex.UNKNOWN;
    }
    int from = name.end() + WHO.length();
    int end = Math.min(text.length(), from + REACH);
    for (String word : text.substring(from, end).split(" ")) {
      String folded = FoldedText.fold(word);
      if (lexicon.list("his").contains(folded)) {
        return lexicon.sex(folded);
      }
      boolean over = word.isEmpty() || !Character.isLetter(word.charAt(word.length() - 1));
      if (over || Character.isUpperCase(word.charAt(0))) {
        return Sex.UNKNOWN;
      }
    }
    return Sex.UNKNOWN;
  }
}
