package org.onrecord.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Says what the words beside a title make of it: "former" one that is held no more, "shadow" or
 * "university" one of another post, which nobody who bears the plain title holds. Immutable.
 */
final class PrintedTitle {
  /** A title stands no further before its name than this. */
  private static final int BEFORE = 60;

  private final String text;
  private final NameLexicon lexicon;

  PrintedTitle(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The title as it is meant, or null where it is that of another post. */
  @Nullable Title meant(Span span, Title title) {
    if (isOfAnotherPost(span)) {
      return null;
    }
    boolean past = lexicon.list("past-titles").contains(wordBefore(span.start()));
    return past ? title.former() : title;
  }

  /** The title as it is meant where it is printed in a name or shortly before it, or null. */
  @Nullable Title near(Span name, Title title) {
    int length = title.form().length();
    int last = Math.min(text.length(), name.end()) - length;
    for (int at = last; at >= Math.max(0, name.start() - BEFORE); at--) {
      if (text.regionMatches(true, at, title.form(), 0, length)) {
        return whole(new Span(at, at + length), title);
      }
    }
    return title;
  }

  /** The longest title that ends there: "vice president" for "president". */
  private @Nullable Title whole(Span span, Title title) {
    String before = wordBefore(span.start());
    Title longer = before.isEmpty() ? null : lexicon.titleOf(before + ' ' + title.form());
    return longer == null
        ? meant(span, title)
        : whole(new Span(span.start() - before.length() - 1, span.end()), longer);
  }

  private boolean isOfAnotherPost(Span span) {
    Set<String> before = lexicon.list("other-post");
    int end = span.end();
    int behind =
        end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-') ? end + 1 : end;
    int stop = behind;
    while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return before.contains(wordBefore(span.start()))
        || isInCharge(end)
        || lexicon
            .list("other-post-behind")
            .contains(FoldedText.fold(text.substring(behind, stop)));
  }

  /** Whether a portfolio follows that the title does not hold: " of Fisheries". */
  private boolean isInCharge(int end) {
    for (String joint : lexicon.list("complement-joints")) {
      if (text.startsWith(' ' + joint + ' ', end)) {
        int from = end + joint.length() + 2;
        int to = from;
        while (to < text.length()
            && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
          to++;
        }
        return lexicon.list("portfolio-words").contains(FoldedText.fold(text.substring(from, to)));
      }
    }
    return false;
  }

  /** The folded word right before a place, behind a blank or a hyphen; empty where none stands. */
  private String wordBefore(int at) {
    int end = at - 1;
    if (end < 1 || " -\u00a0".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return FoldedText.fold(text.substring(start, end));
  }
}
