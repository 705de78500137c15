package org.onrecord.extract.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Vocabulary.Gender;
import org.onrecord.text.Span;

/**
 * A place where the text names a person.
 *
 * @param name the name as printed there, without titles
 * @param surname its last word in lower case
 * @param full whether more than the surname is printed: not so in "Al Dosari"
 * @param titles titles and descriptions printed beside it
 * @param affiliation the organisation printed beside it, or null
 * @param first the first token, titles included
 * @param last the last token of the name, included
 * @param quoted whether it stands inside a quotation
 */
record PersonMention(
    String name,
    String surname,
    boolean full,
    Gender gender,
    List<String> titles,
    @Nullable String affiliation,
    Span span,
    int first,
    int last,
    boolean quoted) {

  PersonMention {
    titles = List.copyOf(titles);
  }

  boolean isFull() {
    return full;
  }
}
