package org.onrecord.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.SpellingDistance;
import org.onrecord.vocab.Rec;

/** Finds terms of a query that the ontology does not have: what they ask for is never there. */
public final class UnknownTerms {
  /** Matches "rec:speaker" and the whole IRI in angle brackets, not "?rec". */
  private static final Pattern TERM =
      Pattern.compile("(?<![\\w?$:])rec:(\\w+)|<" + Pattern.quote(Rec.NS) + "(\\w+)>");

  /** Matches a comment to the end of its line, and quoted text, in which nothing is a term. */
  private static final Pattern NO_TERMS =
      Pattern.compile("(?m)\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|(?<=^|\\s)#.*$");

  private UnknownTerms() {}

  /** What to tell of them, such as “rec:spaker: did you mean rec:speaker?”. */
  public static List<String> in(String sparql) {
    Set<String> known = Rec.terms();
    Set<String> found = new TreeSet<>();
    Matcher terms = TERM.matcher(NO_TERMS.matcher(sparql).replaceAll(" "));
    while (terms.find()) {
      found.add(terms.group(1) == null ? terms.group(2) : terms.group(1));
    }
    List<String> told = new ArrayList<>();
    for (String term : found) {
      if (!known.contains(term)) {
        told.add("rec:" + term + " is no term of the ontology" + near(term, known));
      }
    }
    return told;
  }

  private static String near(String term, Set<String> known) {
    return known.stream()
        .filter(other -> SpellingDistance.between(term, other) <= Math.max(1, term.length() / 3))
        .min(
            Comparator.<String>comparingInt(other -> SpellingDistance.between(term, other))
                .thenComparing(Comparator.naturalOrder()))
        .map(other -> ": did you mean rec:" + other + "?")
        .orElse("");
  }
}
