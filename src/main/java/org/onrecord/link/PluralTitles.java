package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Finds names that share a title before them: "Presidents Diaz and Kern", "Foreign Ministers Diaz,
 * Kern and Vik". For one document; immutable.
 */
final class PluralTitles {
  private static final int MOST_WORDS = 3;
  private static final int MOST_NAMES = 12;

  private final String text;
  private final NameLexicon lexicon;
  private final NameWordReader words;

  PluralTitles(String text, NameLexicon lexicon, NameWordReader words) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Those who share a title.
   *
   * @param names the words of each name
   */
  record Sharing(Span span, Title title, List<List<Span>> names) {
    Sharing {
      names = names.stream().map(List::copyOf).toList();
    }
  }

  /** In text order; at least two names each. */
  List<Sharing> all() {
    List<Sharing> found = new ArrayList<>();
    for (int at = text.indexOf("s "); at > 0; at = text.indexOf("s ", at + 1)) {
      int name = words.skipBlanks(at + 1);
      if (name < text.length() && Character.isUpperCase(text.charAt(name))) {
        Sharing sharing = endingAt(at + 1, name);
        if (sharing != null) {
          found.add(sharing);
        }
      }
    }
    return found;
  }

  private @Nullable Sharing endingAt(int end, int name) {
    int start = end;
    Sharing longest = null;
    for (int n = 0; n < MOST_WORDS && start > 0; n++) {
      start = n == 0 ? end : start - 1;
      while (start > 0 && NameWordReader.isWordChar(text.charAt(start - 1))) {
        start--;
      }
      Span span = new Span(start, end);
      if (span.isEmpty() || !Character.isLetter(text.charAt(start))) {
        break;
      }
      Title title = lexicon.titleOfPlural(FoldedText.fold(span.of(text)));
      if (title != null && title.office()) {
        longest = new Sharing(span, title, List.of());
      }
      if (start == 0 || text.charAt(start - 1) != ' ') {
        break;
      }
    }
    List<List<Span>> names = longest == null ? List.of() : names(name);
    return longest == null || names.size() < 2
        ? null
        : new Sharing(longest.span(), longest.title(), names);
  }

  /** "Diaz, Kern and Vik": up to the one behind "and". */
  private List<List<Span>> names(int start) {
    List<List<Span>> names = new ArrayList<>();
    int at = start;
    boolean last = false;
    while (names.size() < MOST_NAMES) {
      List<Span> name = words.nameWords(at);
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name);
      int end = name.getLast().end();
      String rest = text.substring(end, Math.min(text.length(), end + 6));
      if (last) {
        return names;
      }
      int and = and(rest);
      if (and == 0 && !rest.startsWith(", ")) {
        return List.of();
      }
      last = and > 0;
      at = end + (last ? and : ", ".length());
    }
    return List.of();
  }

  /** The length of ", and ", " and " or " & " where words begin with it; else 0. */
  private int and(String rest) {
    int blank = rest.startsWith(", ") ? 1 : 0;
    for (String joint : lexicon.list("joins-names")) {
      if (rest.startsWith(' ' + joint + ' ', blank)) {
        return blank + joint.length() + 2;
      }
    }
    return 0;
  }
}
