package org.onrecord.extract;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/** Sentence boundaries by Unicode's rules (UAX 29), with abbreviations of the field kept from ending a sentence. */
final class Sentences {
  private final BreakIterator prototype =
      FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
          .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

  /** The sentences inside a span, without blanks at their ends, in order. */
  List<Span> of(String text, Span span) {
    BreakIterator breaks = prototype.clone();
    breaks.setText(new StringCharacterIterator(text, span.start(), span.end(), span.start()));
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span sentence = trimmed(text, start, end);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static Span trimmed(String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
