package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/** Takes a printed source of several apart. Immutable and thread-safe. */
final class Coordination {
  /** Between the first of three or more. */
  private static final Pattern COMMA = Pattern.compile("[,;]\\s+");

  private final List<String> joints;

  /** What they begin with. */
  private final String firstOfJoints;

  private final Pattern and;
  private final String both;
  private final Set<String> portfolio;

  Coordination(NameLexicon lexicon) {
    joints = lexicon.list("joins-sources").stream().sorted().toList();
    firstOfJoints = joints.stream().map(j -> j.substring(0, 1)).collect(Collectors.joining());
    both = lexicon.list("before-two").iterator().next() + ' ';
    and = and(joints, both);
    portfolio = lexicon.list("portfolio-words");
  }

  /** Between two of several: matches ", and ", " and ", " & ", ", as well as "; not " andante". */
  private static Pattern and(List<String> joints, String both) {
    return Pattern.compile(
        ",?\\s+(?:" + String.join("|", joints) + ")\\s+(?:" + both.strip() + "\\s+)?");
  }

  /** "A", "B" and "C" of "A, B and C"; the whole where nothing is coordinated. */
  List<Span> parts(String text, Span source) {
    boolean joins = mayJoin(text, source);
    Span span = joins ? withoutBoth(text, source) : source;
    List<Span> byAnd = joins ? split(text, span, and) : whole(span);
    if (byAnd.size() != 2) {
      return byAnd;
    }
    Span first = byAnd.getFirst();
    List<Span> parts = new ArrayList<>(split(text, first, COMMA));
    parts.add(byAnd.getLast());
    return parts;
  }

  /** "A and B" of "both A and B". */
  private Span withoutBoth(String text, Span span) {
    boolean begins = text.regionMatches(true, span.start(), both, 0, both.length());
    return begins ? new Span(span.start() + both.length(), span.end()) : span;
  }

  private static List<Span> whole(Span span) {
    return span.isEmpty() ? List.of() : List.of(span);
  }

  /** Looks for the words that join before anything else: most sources have none. */
  private boolean mayJoin(String text, Span span) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      if (firstOfJoints.indexOf(text.charAt(i)) >= 0 && isJoint(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoint(String text, int at) {
    for (String joint : joints) {
      if (text.startsWith(joint, at)) {
        return true;
      }
    }
    return false;
  }

  private List<Span> split(String text, Span span, Pattern between) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = between.matcher(text).region(span.start(), span.end());
    int start = span.start();
    while (matcher.find()) {
      if (isInPortfolio(text, span, matcher.start(), matcher.end())) {
        continue;
      }
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

  /** "Fisheries and Ocean" of "Minister of Fisheries and Ocean Policy Jo Kern". */
  private boolean isInPortfolio(String text, Span span, int end, int start) {
    int from = Math.max(span.start(), text.lastIndexOf(' ', end - 1) + 1);
    int to = text.indexOf(' ', start);
    return from < end
        && to > 0
        && to < span.end()
        && portfolio.contains(FoldedText.fold(text.substring(from, end)))
        && portfolio.contains(FoldedText.fold(text.substring(start, to).replace(",", "")));
  }
}
