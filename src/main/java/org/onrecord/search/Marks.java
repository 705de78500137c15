package org.onrecord.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a text what a query hit in it, in the way of jena-text's {@code highlight:} option:
 * parts with a bar between, {@code s:} and {@code e:} for the marks, {@code m:} for the number of
 * fragments, {@code z:} for their size, {@code f:} for what stands between them.
 */
final class Marks {
  private static final int FRAGMENTS = 3;
  private static final int SIZE = 128;

  private final @Nullable Highlighter highlighter;
  private final Analyzer analyzer = Words.analyzer();
  private String start = "\u21a6";
  private String end = "\u21a4";
  private String between = "\u2223";
  private int fragments = FRAGMENTS;
  private int size = SIZE;

  private Marks(Query query, @Nullable String options) {
    if (options == null) {
      this.highlighter = null;
      return;
    }
    for (String option : options.strip().split("\\|")) {
      take(option.strip());
    }
    this.highlighter = new Highlighter(new SimpleHTMLFormatter(start, end), new QueryScorer(query));
    highlighter.setTextFragmenter(new SimpleFragmenter(size));
    highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
  }

  /**
   * @param options none leave texts as they are
   */
  static Marks of(Query query, @Nullable String options) {
    return new Marks(query, options);
  }

  private void take(String option) {
    String value = option.substring(Math.min(2, option.length()));
    switch (option.substring(0, Math.min(2, option.length()))) {
      case "s:" -> start = value;
      case "e:" -> end = value;
      case "f:" -> between = value;
      case "m:" -> fragments = number(value, fragments);
      case "z:" -> size = number(value, size);
      default -> {
        // of no meaning here, as jena-text has it
      }
    }
  }

  /** One mark for words that stand side by side. */
  private String joined(String marked) {
    return marked.replaceAll(Pattern.quote(end) + "(\\p{Z}*)" + Pattern.quote(start), "$1");
  }

  private static int number(String value, int otherwise) {
    return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : otherwise;
  }

  String in(String text) {
    if (highlighter == null) {
      return text;
    }
    try {
      TextFragment[] found =
          highlighter.getBestTextFragments(
              analyzer.tokenStream(Field.TEXT, text), text, true, fragments);
      StringBuilder marked = new StringBuilder();
      for (TextFragment fragment : found) {
        if (fragment != null && fragment.getScore() > 0) {
          marked.append(marked.isEmpty() ? "" : between).append(fragment);
        }
      }
      return joined(marked.toString());
    } catch (IOException | InvalidTokenOffsetsException e) {
      throw new IllegalStateException(e);
    }
  }
}
