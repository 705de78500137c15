package org.onrecord.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.text.Span;

/**
 * A sentence of the reporter: a row of items, each a token or a whole passage between quotation
 * marks. What stands inside the marks is a sentence of another layer.
 */
public final class Sentence {
  private final Tokens tokens;
  private final int[] firsts;
  private final @Nullable Quoted[] quotations;
  private final boolean opensParagraph;
  private final boolean closesParagraph;
  private final @Nullable Lead lead;

  /** Asked for more often than anything else, so kept beside each other. */
  private final Tag[] tags;

  private final String[] words;

  /**
   * @param items the first token of each item, or -1 for a quotation
   */
  Sentence(
      Tokens tokens,
      List<Integer> items,
      List<@Nullable Quoted> quotations,
      boolean opensParagraph,
      boolean closesParagraph) {
    this.tokens = tokens;
    this.firsts = new int[items.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = items.get(i);
    }
    this.quotations = quotations.toArray(new Quoted[0]);
    this.opensParagraph = opensParagraph;
    this.closesParagraph = closesParagraph;
    this.lead = null;
    this.tags = new Tag[firsts.length];
    this.words = new String[firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      boolean quotation = this.quotations[i] != null;
      tags[i] = quotation ? Tag.QUOTATION : tokens.tag(firsts[i]);
      words[i] = quotation ? "" : tokens.word(firsts[i]);
    }
  }

  private Sentence(Sentence sentence, Lead lead, int predicate) {
    this.tokens = sentence.tokens;
    this.firsts = sentence.firsts;
    this.quotations = sentence.quotations;
    this.opensParagraph = sentence.opensParagraph;
    this.closesParagraph = sentence.closesParagraph;
    this.lead = lead;
    this.words = sentence.words;
    this.tags = sentence.tags.clone();
    if (tags[predicate] != Tag.QUOTATION && tags[predicate] != Tag.GERUND) {
      tags[predicate] = Tag.FINITE_VERB;
    }
  }

  /** This sentence with the subject that stands before it, and the verb that it begins with. */
  public Sentence under(Lead lead, int predicate) {
    return new Sentence(this, lead, predicate);
  }

  /** The subject that stands before the sentence, or null where it has its own. */
  public @Nullable Lead lead() {
    return lead;
  }

  public int size() {
    return firsts.length;
  }

  /** The tag of an item; outside the sentence, a full stop. */
  public Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.STOP : tags[i];
  }

  public boolean is(int i, Tag tag) {
    return tag(i) == tag;
  }

  /** The word of an item in lower case; empty for a quotation and outside the sentence. */
  public String word(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }

  public boolean isCapital(int i) {
    return i >= 0 && i < firsts.length && quotations[i] == null && tokens.isCapital(firsts[i]);
  }

  /** Whether an item is a word of capitals, two letters or more. */
  boolean isUpperCase(int i) {
    if (!isCapital(i)) {
      return false;
    }
    String word = tokens.text().substring(start(i), end(i));
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  public VerbForms.@Nullable Form verb(int i) {
    return i < 0 || i >= firsts.length || quotations[i] != null ? null : tokens.verb(firsts[i]);
  }

  public @Nullable Quoted quotation(int i) {
    return i < 0 || i >= firsts.length ? null : quotations[i];
  }

  /** Whether a quotation stands in it. */
  public boolean quotes() {
    for (Quoted quotation : quotations) {
      if (quotation != null) {
        return true;
      }
    }
    return false;
  }

  public int start(int i) {
    Quoted quotation = quotations[i];
    return quotation != null ? quotation.outer().start() : tokens.start(firsts[i]);
  }

  int end(int i) {
    Quoted quotation = quotations[i];
    return quotation != null ? quotation.outer().end() : tokens.end(firsts[i]);
  }

  /** The text from one item to another, both included. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to));
  }

  public Span span(Subjects.Phrase phrase) {
    return span(phrase.start(), phrase.end());
  }

  public String text() {
    return tokens.text();
  }

  public boolean opensParagraph() {
    return opensParagraph;
  }

  /** Whether the sentence was cut for its length. */
  public boolean isCut() {
    return size() == SentenceBreaker.LONGEST && !closesParagraph;
  }

  /** The last character inside a quotation's marks, or right behind them where that is a comma. */
  public char lastMark(int i) {
    Quoted quotation = quotation(i);
    if (quotation == null) {
      return ' ';
    }
    int end = quotation.inner().end();
    while (end > quotation.inner().start() && isMarkOrBlank(tokens.text().charAt(end - 1))) {
      end--;
    }
    return end > quotation.inner().start() ? tokens.text().charAt(end - 1) : ' ';
  }

  private static boolean isMarkOrBlank(char c) {
    return Character.isWhitespace(c) || c == '\'' || c == '"' || c == '’' || c == '”';
  }

  /** Whether a quotation ends with the comma or the mark after which its attribution follows. */
  public boolean endsAsFronted(int i) {
    return switch (lastMark(i)) {
      case ',', '?', '!', '—', '-', '–', '…' -> true;
      default -> false;
    };
  }

  /** Whether a quotation ends with an exclamation or question mark. */
  public boolean isExclaimed(int i) {
    char last = lastMark(i);
    return last == '!' || last == '?';
  }

  /** Whether a quotation begins as a sentence does, with a capital letter. */
  public boolean beginsAsSentence(int i) {
    Quoted quotation = quotation(i);
    if (quotation == null) {
      return false;
    }
    for (int k = quotation.inner().start(); k < quotation.inner().end(); k++) {
      char c = tokens.text().charAt(k);
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c);
      }
    }
    return false;
  }

  /**
   * Whether the longer words of a quotation have capitals, as in the title of a book or an article.
   */
  public boolean isTitleCase(int i) {
    Quoted quotation = quotation(i);
    if (quotation == null) {
      return false;
    }
    int longer = 0;
    int capitals = 0;
    for (int t = tokens.at(quotation.inner().start());
        t < tokens.size() && tokens.start(t) < quotation.inner().end();
        t++) {
      if (tokens.word(t).length() > 3 && Character.isLetter(tokens.word(t).charAt(0))) {
        longer++;
        capitals += tokens.isCapital(t) ? 1 : 0;
      }
    }
    return longer > 1 && capitals * 10 > longer * 7;
  }

  /** The first word between a quotation's marks, in lower case; empty where there is none. */
  public String firstWord(int i) {
    Quoted quotation = quotation(i);
    int t = quotation == null ? tokens.size() : tokens.at(quotation.inner().start());
    return quotation != null && t < tokens.size() && tokens.start(t) < quotation.inner().end()
        ? tokens.word(t)
        : "";
  }

  /** Whether a quotation looks like a whole sentence: a capital letter and some words. */
  public boolean isSentenceLike(int i) {
    return beginsAsSentence(i) && words(i) > 4;
  }

  /** The number of words between a quotation's marks. */
  public int words(int i) {
    Quoted quotation = quotation(i);
    if (quotation == null) {
      return 0;
    }
    int words = 0;
    int to = quotation.inner().end();
    for (int t = tokens.at(quotation.inner().start());
        t < tokens.size() && tokens.start(t) < to;
        t++) {
      words += Character.isLetterOrDigit(tokens.word(t).charAt(0)) ? 1 : 0;
    }
    return words;
  }

  /** Whether a finite verb begins at an item, adverbs apart. */
  boolean verbBegins(int i) {
    while (is(i, Tag.ADVERB)) {
      i++;
    }
    Tag tag = tag(i);
    return tag == Tag.FINITE_VERB
        || tag == Tag.BE
        || tag == Tag.HAVE
        || tag == Tag.MODAL
        || tag == Tag.DO;
  }

  /** "Egypt accusing her and Sudan urging both": a subject of its own and a participle. */
  boolean absoluteBegins(int from) {
    boolean subject =
        switch (tag(from)) {
          case NAME, DETERMINER, POSSESSIVE_PRONOUN -> true;
          default -> false;
        };
    int i = from;
    while (subject && i < from + 8 && tag(i).isNominal()) {
      i++;
    }
    return (i > from + 1 || i > from && is(from, Tag.NAME)) && is(i, Tag.GERUND);
  }

  /** "Asked about Ghana, the minister, a lawyer, said": a subject, a parenthesis and its verb. */
  boolean partedClauseBegins(int i) {
    int comma = behindNames(i);
    int closing = behindNames(comma + 1);
    return comma > i
        && closing > comma + 1
        && is(comma, Tag.COMMA)
        && is(closing, Tag.COMMA)
        && !is(comma + 1, Tag.CONJUNCTION)
        && verbBegins(closing + 1);
  }

  private int behindNames(int from) {
    int i = from;
    while (i < from + 14 && (tag(i).isNominal() || is(i, Tag.PREPOSITION))) {
      i++;
    }
    return i > from ? i : from - 1;
  }

  public boolean mainClauseBegins(int i) {
    for (int k = i; k < i + 14; k++) {
      Tag tag = tag(k);
      if (tag.isPredicate()) {
        return k > i;
      }
      if (!tag.isNominal()
          && tag != Tag.PREPOSITION
          && tag != Tag.ADVERB
          && !((tag == Tag.CONJUNCTION || tag == Tag.OPEN_BRACKET) && k > i)) {
        return false;
      }
    }
    return false;
  }
}
