package org.onrecord.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Span;

/**
 * Takes a layer of text apart into the reporter's sentences. A quotation is one item, so that full
 * stops inside it end nothing, unless what follows its end begins a new sentence.
 */
public final class SentenceBreaker {
  /**
   * Words and quotations beyond which a sentence is cut: no writer makes one of so many, and work
   * grows with the square of them.
   */
  public static final int LONGEST = 1_000;

  private final Vocabulary vocabulary;
  private final PageFields fields;

  public SentenceBreaker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.fields = new PageFields(vocabulary);
  }

  /**
   * The sentences of a span, in order.
   *
   * @param quotations the outermost quotations of this layer, ascending
   */
  public List<Sentence> of(Tokens tokens, Span span, List<Quoted> quotations) {
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> items = new ArrayList<>();
    List<@Nullable Quoted> quoted = new ArrayList<>();
    boolean opensParagraph = true;
    int nextQuotation = 0;
    int i = tokens.at(span.start());
    while (i < tokens.size() && tokens.start(i) < span.end()) {
      if (tokens.startsLine(i) && !items.isEmpty()) {
        sentences.add(new Sentence(tokens, items, quoted, opensParagraph, true));
        items = new ArrayList<>();
        quoted = new ArrayList<>();
        opensParagraph = true;
      }
      while (nextQuotation < quotations.size()
          && quotations.get(nextQuotation).outer().end() <= tokens.start(i)) {
        nextQuotation++;
      }
      int next;
      if (nextQuotation < quotations.size()
          && quotations.get(nextQuotation).outer().start() <= tokens.start(i)) {
        Quoted quotation = quotations.get(nextQuotation++);
        items.add(-1);
        quoted.add(quotation);
        next = Math.max(i + 1, tokens.at(quotation.outer().end()));
      } else {
        items.add(i);
        quoted.add(null);
        next = i + 1;
      }
      if (items.size() == LONGEST || endsSentence(tokens, i, next, quoted.getLast(), span.end())) {
        boolean closes =
            next >= tokens.size() || tokens.startsLine(next) || tokens.start(next) >= span.end();
        sentences.add(new Sentence(tokens, items, quoted, opensParagraph, closes));
        items = new ArrayList<>();
        quoted = new ArrayList<>();
        opensParagraph = closes;
      }
      i = next;
    }
    if (!items.isEmpty()) {
      sentences.add(new Sentence(tokens, items, quoted, opensParagraph, true));
    }
    return sentences;
  }

  private boolean endsSentence(
      Tokens tokens, int i, int next, @Nullable Quoted quotation, int limit) {
    if (next >= tokens.size()
        || tokens.start(next) >= limit
        || tokens.startsLine(next)
        || fields.partsAt(tokens, next)) {
      return true;
    }
    if (quotation != null) {
      return endsInside(tokens, quotation)
          && beginsSentence(tokens, next)
          && !followsAttribution(tokens, quotation, next);
    }
    boolean closesAside =
        tokens.tag(i) == Tag.CLOSE_BRACKET
            && i > 0
            && (tokens.tag(i - 1) == Tag.STOP
                || tokens.tag(i - 1) == Tag.QUOTE_MARK && i > 1 && tokens.tag(i - 2) == Tag.STOP);
    if (closesAside) {
      return tokens.isCapital(next);
    }
    if (tokens.tag(i) == Tag.STOP) {
      Tag tag = tokens.tag(next);
      return tag != Tag.COMMA
          && tag != Tag.STOP
          && tag != Tag.CLOSE_BRACKET
          && (beginsSentence(tokens, next)
              || tag == Tag.NUMBER
              || tag == Tag.OPEN_BRACKET
              || tag == Tag.DASH);
    }
    return abbreviationEnds(tokens, i, next);
  }

  /**
   * Whether a quotation ends with a full stop, question or exclamation mark before its closing
   * mark.
   */
  private static boolean endsInside(Tokens tokens, Quoted quotation) {
    char last = lastMark(tokens, quotation);
    return last == '.' || last == '?' || last == '!' || last == '…';
  }

  private static char lastMark(Tokens tokens, Quoted quotation) {
    String text = tokens.text();
    int end = quotation.inner().end();
    while (end > quotation.inner().start()
        && (Character.isWhitespace(text.charAt(end - 1))
            || "'\"’”)]".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > quotation.inner().start() ? text.charAt(end - 1) : ' ';
  }

  private static boolean beginsSentence(Tokens tokens, int next) {
    return tokens.isCapital(next)
        || tokens.tag(next) == Tag.QUOTE_MARK
        || tokens.tag(next) == Tag.OPEN_BRACKET;
  }

  /**
   * After "…?" or "…!" the attribution may still come: a short noun phrase and a reporting verb.
   */
  private boolean followsAttribution(Tokens tokens, Quoted quotation, int next) {
    boolean pronoun =
        tokens.tag(next) == Tag.PRONOUN && tokens.isCapital(next) && !tokens.word(next).equals("i");
    for (int i = pronoun ? tokens.size() : next;
        i < tokens.size() && i < next + 14 && !tokens.startsLine(i);
        i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.FINITE_VERB) {
        VerbForms.Form verb = tokens.verb(i);
        boolean full = lastMark(tokens, quotation) == '.';
        boolean hearer = verb != null && vocabulary.in("TELL", verb.lemma());
        boolean follows =
            hearer
                ? !leadsOn(tokens, i + 1)
                : full
                    ? i + 1 < tokens.size() && tokens.tag(i + 1) == Tag.STOP
                    : !introducesMore(tokens, i + 1);
        boolean known = verb != null && vocabulary.in("TAGVERB", verb.lemma());
        boolean bare =
            !full && i - next < 5 && i + 1 < tokens.size() && tokens.tag(i + 1) == Tag.STOP;
        return i > next && (known && follows || bare);
      }
      if (!tag.isNominal()
          && tag != Tag.ADVERB
          && tag != Tag.PREPOSITION
          && !(tag == Tag.COMMA && i > next)) {
        return false;
      }
    }
    return false;
  }

  /** Whether "that" or another quotation follows a hearer: "told reporters that". */
  private static boolean leadsOn(Tokens tokens, int from) {
    for (int i = from;
        i < tokens.size() && i < from + 12 && !tokens.startsLine(i) && tokens.tag(i) != Tag.STOP;
        i++) {
      if (tokens.tag(i) == Tag.PREPOSITION && i > from) {
        return false;
      }
      if (tokens.tag(i) == Tag.THAT
          || tokens.tag(i) == Tag.QUOTE_MARK
          || tokens.tag(i).isPredicate()) {
        return true;
      }
    }
    return false;
  }

  private static boolean introducesMore(Tokens tokens, int verb) {
    int i = verb;
    while (i + 1 < tokens.size() && tokens.tag(i) == Tag.ADVERB) {
      i++;
    }
    boolean quotes =
        i + 1 < tokens.size()
            && (tokens.tag(i) == Tag.COMMA || tokens.tag(i) == Tag.COLON)
            && tokens.tag(i + 1) == Tag.QUOTE_MARK;
    if (quotes) {
      return true;
    }
    return i < tokens.size()
        && (tokens.tag(i).isNominal() && tokens.tag(i) != Tag.TIME
            || tokens.tag(i) == Tag.THAT
            || tokens.tag(i) == Tag.TO && i + 1 < tokens.size() && tokens.tag(i + 1) == Tag.VERB);
  }

  /** An abbreviation that also ends its sentence: "in the U.S. He said". */
  private boolean abbreviationEnds(Tokens tokens, int i, int next) {
    String word = tokens.word(i);
    if (word.length() < 2 || word.charAt(word.length() - 1) != '.') {
      return false;
    }
    boolean ordinary = !vocabulary.isTitle(word) && word.length() > 2;
    if (tokens.tag(next) == Tag.QUOTE_MARK) {
      return ordinary
          && next + 1 < tokens.size()
          && (tokens.isCapital(next + 1) || tokens.tag(next + 1) == Tag.STOP);
    }
    if (!tokens.isCapital(next)) {
      return false;
    }
    boolean wide = tokens.start(next) - tokens.end(i) > 1;
    if (wide && ordinary) {
      return true;
    }
    Tag tag = vocabulary.closedClass(tokens.word(next));
    return ordinary && tag != null && tag != Tag.TIME && tag != Tag.NUMBER && tag != Tag.ADJECTIVE;
  }
}
