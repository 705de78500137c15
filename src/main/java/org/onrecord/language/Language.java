package org.onrecord.language;

import java.util.List;
import org.onrecord.text.WordList;
import org.onrecord.text.WordListFile;

/**
 * What is known of one language, as data: its words and verb forms, cues with their frames, titles,
 * labels, months, the furniture of its pages. It goes into every stage by constructor; word order
 * is the stages' own.
 *
 * <p>A language is a folder of word lists beside this class, named by its ISO 639-1 code. Immutable
 * and thread-safe; it reads a list when it is asked for, and keeps none, so ask once.
 */
public final class Language {
  /** The language whose records are read where nothing else is said. */
  public static final String ENGLISH = "en";

  private final String code;

  private Language(String code) {
    this.code = code;
  }

  /**
   * @param code ISO 639-1
   * @throws IllegalArgumentException for a language of which nothing is known
   */
  public static Language of(String code) {
    if (Language.class.getResource(code + "/cues.txt") == null) {
      throw new IllegalArgumentException(
          "nothing is known of the language '" + code + "'; there is: " + ENGLISH);
    }
    return new Language(code);
  }

  public static Language english() {
    return of(ENGLISH);
  }

  public String code() {
    return code;
  }

  /** The entries of one of its files, {@code NAME.txt} or {@code NAME.tsv}, in order. */
  public List<String> lines(String file) {
    return WordListFile.beside(Language.class, code + '/' + file).lines();
  }

  /** One of its word lists. */
  public WordList list(String file) {
    return WordList.of(lines(file));
  }

  public Vocabulary vocabulary() {
    return new Vocabulary(this);
  }

  public CueLexicon cues() {
    return new CueLexicon(this);
  }

  public NameLexicon names() {
    return new NameLexicon(this);
  }
}
