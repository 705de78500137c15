package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.text.FoldedText;
import org.onrecord.text.SpellingDistance;

/** A label taken apart: the title, and the name after it; either may be missing. */
record SpeakerLabel(@Nullable Title title, PersonName name) {
  /**
   * What is added to a label in brackets: matches "(via interpreter)"; not a bracket without an
   * end.
   */
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final int LONGEST_TITLE = 7;

  static SpeakerLabel of(String label, NameLexicon lexicon) {
    String folded =
        FoldedText.fold(BRACKETS.matcher(label).replaceAll(" ")).replace(":", " ").strip();
    List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(folded.replace(',', ' '))));
    String first = words.getFirst();
    if (lexicon.list("past-titles").contains(first.substring(0, Math.max(0, first.indexOf('-'))))) {
      words.set(0, first.substring(first.indexOf('-') + 1));
    }
    while (words.size() > 1 && lexicon.list("label-leads").contains(words.getFirst())) {
      words.removeFirst();
    }
    for (int n = Math.min(LONGEST_TITLE, words.size()); n > 0; n--) {
      Title title = title(words.subList(0, n), lexicon);
      if (title != null && isRoleAlone(title, words.subList(n, words.size()), lexicon)) {
        return new SpeakerLabel(null, PersonName.NONE);
      }
      if (title != null) {
        return new SpeakerLabel(
            title, PersonName.of(String.join(" ", words.subList(n, words.size())), lexicon));
      }
    }
    return new SpeakerLabel(null, PersonName.of(String.join(" ", words), lexicon));
  }

  /**
   * Whether the words behind a title are none of a name but say of what: "minister" of "Minister of
   * Fisheries", "deputy" of "Deputy Speaker". Such a role is matched whole or not at all.
   */
  private static boolean isRoleAlone(Title title, List<String> rest, NameLexicon lexicon) {
    if (rest.isEmpty()) {
      return false;
    }
    Title next = lexicon.titleOf(String.join(" ", rest));
    boolean another =
        next != null && !next.isAddress() && !lexicon.list("regnal-titles").contains(next.form());
    return lexicon.list("complement-joints").contains(rest.getFirst())
        || (another && !title.isAddress());
  }

  /**
   * The title that words make, where need be with a slip of the keyboard in the longest: "prime
   * mininster".
   */
  private static @Nullable Title title(List<String> words, NameLexicon lexicon) {
    Title exact = lexicon.titleOf(String.join(" ", words));
    if (exact != null || words.size() < 2) {
      return exact;
    }
    for (Title title : lexicon.titlesOf(words.size())) {
      if (isAlmost(title.words(), words)) {
        return title;
      }
    }
    return null;
  }

  private static boolean isAlmost(List<String> parts, List<String> words) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (!part.equals(words.get(i))
          && (part.length() < 6 || !SpellingDistance.isSlip(part, words.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
