package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Takes a printed source of several apart. */
final class Coordination {
  /** Between two of several: matches ", and ", " and ", " & ", ", as well as "; not " andante". */
  private static final Pattern AND =
      Pattern.compile(",?\\s+(?:and|&|as well as|along with|together with)\\s+(?:both\\s+)?");

  /** Between the first of three or more. */
  private static final Pattern COMMA = Pattern.compile("[,;]\\s+");

  private static final String BOTH = "both ";

  private Coordination() {}

  /** "A", "B" and "C" of "A, B and C"; the whole where nothing is coordinated. */
  static List<Span> parts(String text, Span source) {
    boolean joins = mayJoin(text, source);
    Span span = joins ? withoutBoth(text, source) : source;
    List<Span> byAnd = joins ? split(text, span, AND) : whole(span);
    if (byAnd.size() != 2) {
      return byAnd;
    }
    Span first = byAnd.getFirst();
    List<Span> parts = new ArrayList<>(split(text, first, COMMA));
    parts.add(byAnd.getLast());
    return parts;
  }

  /** "A and B" of "both A and B". */
  private static Span withoutBoth(String text, Span span) {
    boolean both = text.regionMatches(true, span.start(), BOTH, 0, BOTH.length());
    return both ? new Span(span.start() + BOTH.length(), span.end()) : span;
  }

  private static List<Span> whole(Span span) {
    return span.isEmpty() ? List.of() : List.of(span);
  }

  /** Looks for the words that join before anything else: most sources have none. */
  private static boolean mayJoin(String text, Span span) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      boolean joins =
          switch (text.charAt(i)) {
            case '&' -> true;
            case 'a' ->
                text.startsWith("and", i)
                    || text.startsWith("as", i)
                    || text.startsWith("along", i);
            case 't' -> text.startsWith("together", i);
            default -> false;
          };
      if (joins) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> split(String text, Span span, Pattern between) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = between.matcher(text).region(span.start(), span.end());
    int start = span.start();
    while (matcher.find()) {
      if (matcher.start() > start) {
        parts.add(new Span(start, matcher.start()));
      }
      start = matcher.end();
    }
    if (start < span.end()) {
      parts.add(new Span(start, span.end()));
    }
    return parts;
  }
}
