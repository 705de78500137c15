package org.onrecord.extract.turns;

import java.util.List;
import java.util.Locale;
import org.onrecord.language.Language;
import org.onrecord.text.Letters;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Tells the words of one speaker from prose about others, in a text without labels: a speaker says
 * I and we and addresses listeners; an article reports, and an opinion piece addresses nobody.
 */
final class SpeechDetector {
  /**
   * First persons outside quotation marks in a thousand words: reports stay below 8, speeches are
   * above 15.
   */
  private static final double FIRST_PERSONS = 12;

  /** Words of address in a thousand: opinion pieces have none. */
  private static final double ADDRESSES = 0.9;

  /** Reporting words in a thousand: reports have 8 and more. */
  private static final double REPORTS = 2.5;

  /** The share of words between quotation marks. */
  private static final double QUOTED = 0.1;

  /** The same where somebody is named and hearers are addressed. */
  private static final double MOST_QUOTED = 0.3;

  private static final int LETTERS = 32;
  private static final int LENGTHS = 16;

  private static final int FEWEST_WORDS = 60;
  private static final int FEWEST_WORDS_OF_AN_AUTHOR = 20;
  private static final int WORDS_OF_A_MONOLOGUE = 1200;
  private static final int LONGEST_ADDRESS = 40;

  private final WordList firstPersons;
  private final WordList addresses;
  private final WordList reports;

  /** By first letter and length: most words can be told from all that are counted. */
  private final boolean[] mayCount = new boolean[LETTERS * LENGTHS];

  SpeechDetector(Language language) {
    firstPersons = language.list("first-persons.txt");
    addresses = language.list("salutations.txt");
    reports = language.list("report-words.txt");
    firstPersons.entries().forEach(this::counts);
    reports.entries().forEach(this::counts);
    addresses.firstWords().forEach(this::counts);
  }

  private void counts(String word) {
    if (!word.isEmpty()) {
      mayCount[key(word.charAt(0), word.length())] = true;
    }
  }

  private static int key(char first, int length) {
    return Character.toLowerCase(first) % LETTERS * LENGTHS + Math.min(length, LENGTHS - 1);
  }

  /**
   * Whether a text whose head names its author is that author's own words, however few: somebody
   * says I, and hardly anybody is reported or quoted.
   */
  boolean isAuthors(String text, List<Span> body) {
    Counts counts = new Counts();
    body.forEach(span -> count(text, span, counts));
    return counts.words >= FEWEST_WORDS_OF_AN_AUTHOR
        && counts.inThousand(counts.firstPersons) >= FIRST_PERSONS
        && counts.reports <= Math.max(1, REPORTS * counts.words / 1000)
        && counts.quoted <= QUOTED * counts.words;
  }

  /** Whether a text whose head names its author addresses hearers in the first person. */
  boolean isAddress(String text, List<Span> body) {
    Counts counts = new Counts();
    body.forEach(span -> count(text, span, counts));
    return counts.words >= FEWEST_WORDS_OF_AN_AUTHOR
        && counts.inThousand(counts.firstPersons) >= FIRST_PERSONS
        && counts.addresses > 0
        && counts.reports <= Math.max(1, REPORTS * counts.words / 1000)
        && counts.quoted <= MOST_QUOTED * counts.words;
  }

  boolean isSpeech(String text, List<Span> body) {
    Counts counts = new Counts();
    body.forEach(span -> count(text, span, counts));
    return counts.words >= FEWEST_WORDS
        && counts.inThousand(counts.firstPersons) >= FIRST_PERSONS
        && counts.reports <= Math.max(1, REPORTS * counts.words / 1000)
        && counts.quoted <= QUOTED * counts.words
        && (counts.addresses >= Math.max(2, ADDRESSES * counts.words / 1000)
            || isLongMonologue(counts));
  }

  /**
   * Statements to a gathering that never address it are longer than opinion pieces, and quote and
   * report nobody.
   */
  private static boolean isLongMonologue(Counts counts) {
    return counts.words >= WORDS_OF_A_MONOLOGUE
        && counts.inThousand(counts.reports) <= 1
        && counts.quoted <= QUOTED / 2 * counts.words;
  }

  /** Whether somebody says I or addresses somebody in a passage. */
  boolean isInFirstPerson(String text, Span passage) {
    Counts counts = new Counts();
    count(text, passage, counts);
    return counts.firstPersons + counts.addresses > 0;
  }

  /** Words of a text by kind. */
  private static final class Counts {
    int words;
    int quoted;
    int firstPersons;
    int addresses;
    int reports;

    double inThousand(int count) {
      return 1000.0 * count / words;
    }
  }

  private void count(String text, Span span, Counts counts) {
    boolean quoted = false;
    int from = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (Letters.isLetter(c)) {
        from = from < 0 ? i : from;
        continue;
      }
      if (from >= 0) {
        countWord(text, from, i, span.end(), quoted, counts);
        from = -1;
      }
      quoted = isQuoted(text, i, span.end(), quoted);
    }
  }

  /**
   * Whether what follows the mark at an index stands in quotation marks; a line end closes them.
   */
  private static boolean isQuoted(String text, int at, int end, boolean quoted) {
    if (at >= end) {
      return quoted;
    }
    char c = text.charAt(at);
    boolean pair = (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
    if (c == '"' || pair) {
      return !quoted;
    }
    return c == '“' || (quoted && c != '”' && !Line.ends(c));
  }

  private void countWord(String text, int from, int to, int end, boolean quoted, Counts counts) {
    counts.words++;
    if (quoted) {
      counts.quoted++;
      return;
    }
    if (!mayCount[key(text.charAt(from), to - from)]) {
      return;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    counts.firstPersons += firstPersons.hasSmall(word) ? 1 : 0;
    counts.reports += reports.hasSmall(word) ? 1 : 0;
    counts.addresses +=
        addresses.hasFirst(word)
                && addresses.begins(text.substring(from, Math.min(end, from + LONGEST_ADDRESS)))
            ? 1
            : 0;
  }
}
