package org.onrecord.extract.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.model.Issue;
import org.onrecord.text.Span;

/**
 * How deeply reports may lie in reports: each repeats the words of those inside it, so that without
 * a limit what is found grows with the square of the text. So it holds each word at most {@link
 * #DEEPEST} times.
 *
 * @param kept the attributions that lie in fewer others
 * @param issues what was left out, once for each outermost report
 */
record Nesting(List<Attribution> kept, List<Issue> issues) {

  /** "A said that B said that …": of real reports more than four are rare. */
  static final int DEEPEST = 8;

  private static final Comparator<Attribution> OUTER_FIRST =
      Comparator.comparingInt((Attribution a) -> cover(a).start())
          .thenComparingInt(a -> -cover(a).end());

  Nesting {
    kept = List.copyOf(kept);
    issues = List.copyOf(issues);
  }

  /** The attributions keep their order. */
  static Nesting of(List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    Deque<Span> around = new ArrayDeque<>();
    int told = -1;
    for (Attribution attribution : attributions.stream().sorted(OUTER_FIRST).toList()) {
      Span content = cover(attribution);
      while (!around.isEmpty() && around.peek().end() <= content.start()) {
        around.pop();
      }
      if (around.size() < DEEPEST) {
        around.push(content);
      } else {
        left.add(attribution);
        if (content.start() >= told) {
          issues.add(
              Issue.warning(
                  "deep-nesting",
                  "reports lie more than "
                      + DEEPEST
                      + " deep in one another; the inner ones are"
                      + " left out",
                  content));
          told = around.peekLast().end();
        }
      }
    }
    if (left.isEmpty()) {
      return new Nesting(attributions, issues);
    }
    java.util.Set<Attribution> gone =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    gone.addAll(left);
    return new Nesting(attributions.stream().filter(a -> !gone.contains(a)).toList(), issues);
  }

  private static Span cover(Attribution attribution) {
    return attribution.content().getFirst().cover(attribution.content().getLast());
  }
}
