package org.onrecord.extract;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;

/**
 * Sentence boundaries by Unicode's rules (UAX 29), with abbreviations of the field kept from ending a sentence. ICU's
 * own filter is not used: it takes any word that ends like an abbreviation for one ("apart." for "art."). A line end inside a hard-wrapped paragraph ends no sentence; a blank line, and a line end after a short or long line, does.
 */
final class Sentences {
  /** Lines that are wrapped by hand or program have about this many characters. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 132;

  private final BreakIterator prototype = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  private final Set<String> abbreviations = Set.copyOf(distinct("abbreviations.txt"));
  private final Set<String> numbered = Set.copyOf(distinct("numbered-abbreviations.txt"));
  private final Set<String> openers = Set.copyOf(distinct("sentence-openers.txt"));

  private static Set<String> distinct(String resource) {
    return new java.util.HashSet<>(WordList.load(resource).entries());
  }

  /** The sentences inside a span, without blanks at their ends, in order. */
  List<Span> of(String text, Span span) {
    BreakIterator breaks = prototype.clone();
    String words = unwrapped(text, span);
    breaks.setText(words);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < words.length() && endsInAbbreviation(words, end)) {
        continue;
      }
      Span sentence = trimmed(text, span.start() + start, span.start() + end);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }

  /** Whether what stands before a boundary is an abbreviation that what follows goes on with. */
  private boolean endsInAbbreviation(String words, int boundary) {
    int stop = boundary - 1;
    while (stop > 0 && Character.isSpaceChar(words.charAt(stop))) {
      stop--;
    }
    if (words.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && (Character.isLetter(words.charAt(start - 1)) || words.charAt(start - 1) == '.')) {
      start--;
    }
    String word = words.substring(start, stop + 1);
    if (abbreviations.contains(word)) {
      return true;
    }
    if (Character.isDigit(words.charAt(boundary))) {
      return numbered.contains(word);
    }
    return isInitials(word) && !openers.contains(wordAt(words, boundary));
  }

  /** Single letters with full stops after them: matches "U.S.", "J.", "a.m."; not "them." or "..". */
  private static boolean isInitials(String word) {
    if (word.length() < 2 || word.length() % 2 == 1) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((i % 2 == 0) != Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.equals("I.");
  }

  private static String wordAt(String words, int from) {
    int start = from;
    while (start < words.length() && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end);
  }

  /** The span's text with blanks for the line ends at which a paragraph is only wrapped; of the same length. */
  private static String unwrapped(String text, Span span) {
    String words = span.of(text);
    if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
      return words;
    }
    StringBuilder unwrapped = new StringBuilder(words);
    int lineStart = lineStart(text, span.start()) - span.start();
    for (int i = 0; i < words.length(); i++) {
      if (!Line.ends(words.charAt(i))) {
        continue;
      }
      boolean two = words.charAt(i) == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n';
      int next = i + (two ? 2 : 1);
      int length = i - lineStart;
      boolean wraps = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && hasWords(words, next);
      for (int j = i; j < next; j++) {
        unwrapped.setCharAt(j, wraps ? ' ' : words.charAt(j));
      }
      lineStart = next;
      i = next - 1;
    }
    return unwrapped.toString();
  }

  private static int lineStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start <= LONGEST_WRAPPED && !Line.ends(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether the line that begins at an index has anything but blanks. */
  private static boolean hasWords(String words, int from) {
    for (int i = from; i < words.length() && !Line.ends(words.charAt(i)); i++) {
      if (!Line.isBlank(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span trimmed(String text, int start, int end) {
    while (start < end && Line.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Line.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
