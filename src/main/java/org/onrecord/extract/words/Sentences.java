package org.onrecord.extract.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.LineWraps;
import org.onrecord.text.Span;

/**
 * Sentence boundaries by Unicode's rules (UAX 29), with abbreviations of the field kept from ending
 * a sentence. ICU's own filter is not used: it takes any word that ends like an abbreviation for
 * one ("apart." for "art."). A line end inside a hard-wrapped paragraph ends no sentence; a blank
 * line, and a line end after a short or long line, does.
 */
public final class Sentences {
  private final BreakIterator prototype = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  private final Set<String> abbreviations;
  private final Set<String> numbered;
  private final Set<String> openers;

  public Sentences(Language language) {
    abbreviations = Set.copyOf(distinct(language.lines("abbreviations.txt")));
    numbered = Set.copyOf(distinct(language.lines("numbered-abbreviations.txt")));
    openers = Set.copyOf(distinct(language.lines("sentence-openers.txt")));
  }

  private static Set<String> distinct(List<String> entries) {
    return new java.util.HashSet<>(entries);
  }

  /** A reader of sentences, for one thread: what breaks them is costly to make. */
  public Reader reader() {
    return new Reader(prototype.clone());
  }

  /** Reads the sentences of texts. For one thread. */
  public final class Reader {
    private final BreakIterator breaks;

    private Reader(BreakIterator breaks) {
      this.breaks = breaks;
    }

    /** The sentences inside a span, without blanks at their ends, in order. */
    public List<Span> of(String text, Span span) {
      return sentences(text, span, breaks);
    }
  }

  private List<Span> sentences(String text, Span span, BreakIterator breaks) {
    String words = LineWraps.unwrapped(text, span);
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
    while (start > 0
        && (Character.isLetter(words.charAt(start - 1)) || words.charAt(start - 1) == '.')) {
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

  /**
   * Single letters with full stops after them: matches "U.S.", "J.", "a.m."; not "them." or "..".
   */
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
