package org.onrecord.extract.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/**
 * The words and marks of a text with their tags, as parallel columns: token {@code i} is the text
 * from {@code start(i)} to {@code end(i)}. Filled by {@link Tokenizer} and {@link Tagger}; read
 * only after that.
 */
public final class Tokens {
  private final String text;
  private int size;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private String[] words = new String[256];
  private boolean[] capital = new boolean[256];
  private boolean[] lineStart = new boolean[256];
  private Tag[] tags = new Tag[0];
  private VerbForms.@Nullable Form[] verbs = new VerbForms.Form[0];

  Tokens(String text) {
    this.text = text;
  }

  void add(int start, int end, String word, boolean capital, boolean lineStart) {
    if (size == starts.length) {
      int longer = size * 2;
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      words = Arrays.copyOf(words, longer);
      this.capital = Arrays.copyOf(this.capital, longer);
      this.lineStart = Arrays.copyOf(this.lineStart, longer);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    this.capital[size] = capital;
    this.lineStart[size++] = lineStart;
  }

  public void tag(Tag[] tags, VerbForms.@Nullable Form[] verbs) {
    this.tags = tags;
    this.verbs = verbs;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** The word in lower case with straight apostrophes. */
  public String word(int i) {
    return words[i];
  }

  public boolean isCapital(int i) {
    return capital[i];
  }

  /** Whether the token is the first of its line. */
  public boolean startsLine(int i) {
    return lineStart[i];
  }

  public Tag tag(int i) {
    return tags[i];
  }

  public VerbForms.@Nullable Form verb(int i) {
    return verbs[i];
  }

  /** The first token that starts at or after an offset; {@link #size()} where there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
