package org.onrecord.extract.head;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.labels.Label;
import org.onrecord.language.Language;
import org.onrecord.text.WordList;

/** The surnames that labels with a title print. Immutable. */
final class LabelledSurnames {
  private final WordList roleNouns;
  private final WordList titles;
  private final WordList notNames;
  private final WordList generic;

  LabelledSurnames(Language language) {
    roleNouns = language.list("role-nouns.txt");
    titles = language.titles();
    notNames = language.list("not-names.txt");
    generic = language.list("speaker-labels.txt");
  }

  /** The surnames of labels in text order: of "MR. VAN DYKE" the words after the title. */
  Set<String> of(List<Label> labels) {
    Set<String> surnames = new LinkedHashSet<>();
    for (Label label : labels) {
      String[] words = label.text().replace(".", "").split("[ \\u00a0,]+", -1);
      int first = 0;
      while (first < words.length
          && (titles.has(words[first])
              || roleNouns.has(words[first])
              || notNames.has(words[first]))) {
        first++;
      }
      boolean titled = first > 0 && first < words.length;
      String last = words[words.length - 1];
      if (titled && last.length() > 2 && !generic.has(last)) {
        surnames.add(last.toLowerCase(Locale.ROOT));
      }
    }
    return surnames;
  }
}
