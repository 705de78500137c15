package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * The tags of no known format that stand in a text at the ends of what is said, as scanned records
 * have them: {@code <Newspeech>Mr. Kern: It is.</Newspeech>}. Each ends a paragraph, and is nobody's
 * word. So are their names where they lost their brackets: {@code It is.newspeechMR. KERN: No.}
 *
 * @param tags where they stand; none in most texts
 */
public record Tags(List<Span> tags) {
  /** So often comes a tag that parts a text. */
  private static final int OFTEN = 10;

  /** The share of the opening tags before which a sentence ends or a tag stands. */
  private static final double SHARE_AT_ENDS = 0.7;

  /** A tag, its last mark missing or not: matches "<Header>", "</NEWSPEECH"; not "a < b", "<3". */
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z_-]{2,19})\\s*(?:>|(?=[<\\n]|$))");

  /** Shorter names stand at the ends of words. */
  private static final int SHORTEST = 4;

  public Tags {
    tags = List.copyOf(tags);
  }

  /** Tells once of all tags. */
  public Issue issue(String text) {
    String message =
        tags.size()
            + " tags such as "
            + tags.getFirst().of(text)
            + " were read as the ends of paragraphs";
    return Issue.info("tags", message, tags.getFirst());
  }

  public static Tags of(String text) {
    return new Tags(text.indexOf("</") < 0 ? List.of() : tags(text));
  }

  private static List<Span> tags(String text) {
    Map<String, Integer> opened = new HashMap<>();
    Map<String, Integer> atEnds = new HashMap<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        opened.merge(name, 1, Integer::sum);
        atEnds.merge(name, endsBefore(text, tag.start()) ? 1 : 0, Integer::sum);
      }
    }
    Set<String> parting = new HashSet<>();
    boolean often = false;
    for (Map.Entry<String, Integer> name : opened.entrySet()) {
      if (atEnds.getOrDefault(name.getKey(), 0) >= SHARE_AT_ENDS * name.getValue()) {
        parting.add(name.getKey());
        often |= name.getValue() >= OFTEN;
      }
    }
    if (!often) {
      return List.of();
    }
    List<Span> tags = new ArrayList<>();
    tag.reset();
    while (tag.find()) {
      if (parting.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        tags.add(new Span(tag.start(), tag.end()));
      }
    }
    parting.removeIf(name -> name.length() < SHORTEST);
    tags.addAll(withoutBrackets(text, parting, tags));
    tags.sort(Comparator.naturalOrder());
    return tags;
  }

  /** Those of the names that lost their brackets: "newspeechMR. KERN: It is.newspeech". */
  private static List<Span> withoutBrackets(String text, Set<String> names, List<Span> known) {
    List<Span> found = new ArrayList<>();
    int next = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = start;
      while (next < known.size() && known.get(next).end() <= start) {
        next++;
      }
      while (end < text.length() && isSmall(text.charAt(end))) {
        end++;
      }
      boolean inTag = next < known.size() && known.get(next).start() <= start;
      int from = end - start < SHORTEST || inTag ? end : bare(text, start, end, names);
      if (from < end) {
        found.add(new Span(from > 0 && text.charAt(from - 1) == '/' ? from - 1 : from, end));
      }
    }
    return found;
  }

  /**
   * Where names begin that a run of small letters ends with and that are glued to what stands
   * beside, as no word of a sentence is; its end where there are none.
   */
  private static int bare(String text, int start, int end, Set<String> names) {
    int from = end;
    for (int before = -1; before != from; ) {
      before = from;
      for (String name : names) {
        if (from - name.length() >= start && text.startsWith(name, from - name.length())) {
          from -= name.length();
        }
      }
    }
    char left = start == 0 ? '\n' : text.charAt(start - 1);
    char right = end == text.length() ? '\n' : text.charAt(end);
    boolean gluedRight = Character.isUpperCase(right) || "\"“(".indexOf(right) >= 0;
    boolean gluedLeft = Character.isUpperCase(left) || ".?!”\"/)".indexOf(left) >= 0;
    int next = end;
    while (next < text.length() && Line.isBlank(text.charAt(next))) {
      next++;
    }
    boolean opens =
        Line.ends(left)
            && (next == text.length()
                || Character.isUpperCase(text.charAt(next))
                || text.charAt(next) == '(');
    boolean closes = Line.ends(right) && from == start;
    return gluedRight || from == start && (gluedLeft || opens || closes) ? from : end;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean endsBefore(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Line.isBlank(text.charAt(i)) && !Line.ends(text.charAt(i))) {
      i--;
    }
    return i < 0 || Line.ends(text.charAt(i)) || ">.?!".indexOf(text.charAt(i)) >= 0;
  }
}
