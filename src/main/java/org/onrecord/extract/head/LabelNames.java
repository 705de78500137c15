package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.WordList;

/**
 * Reads who takes part from labels that say more than a surname: "ANNA KERN, HOST", "Mary Quill
 * (Eastmoor) (Ind)", "The Minister for the Arctic (Sir Hugh Dace)", "Ms. Halvorsen (Norway)".
 */
final class LabelNames {
  private final WordList titles;
  private final WordList honorifics;
  private final WordList roleNouns;

  LabelNames(Language language) {
    titles = language.list("titles.txt");
    honorifics = language.list("honorifics.txt");
    roleNouns = language.list("role-nouns.txt");
  }

  List<Participant> participants(List<Label> labels) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Label label : labels) {
      if (!found.containsKey(label.text())) {
        Participant participant = participant(label);
        if (participant != null) {
          found.put(label.text(), participant);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private @Nullable Participant participant(Label label) {
    String text = label.text();
    int open = text.indexOf('(');
    int comma = text.indexOf(',');
    if (open > 1 && text.endsWith(")")) {
      return bracketed(
          label, text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1));
    }
    if (comma > 1) {
      return named(label, text.substring(0, comma).strip(), text.substring(comma + 1).strip());
    }
    return null;
  }

  /**
   * The office stands before the brackets and the name in them, or the name before and what it
   * belongs to in them.
   */
  private @Nullable Participant bracketed(Label label, String before, String inside) {
    boolean office = roleNouns.has(lastWord(before)) || before.startsWith("The ");
    return office
        ? named(label, inside, before)
        : named(label, before, inside.replace(") (", ", "));
  }

  private @Nullable Participant named(Label label, String printed, String role) {
    String name = printed;
    int blank = name.indexOf(' ');
    while (blank > 0 && isTitle(name.substring(0, blank))) {
      name = name.substring(blank + 1).strip();
      blank = name.indexOf(' ');
    }
    boolean wordsOnly =
        name.chars().allMatch(c -> Character.isLetter(c) || " .-'’".indexOf(c) >= 0);
    if (name.isEmpty()
        || !wordsOnly
        || roleNouns.has(lastWord(name))
        || !Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    return new Participant(ParticipantParser.inTitleCase(name), role, null, null, label.span());
  }

  private boolean isTitle(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return titles.has(bare) || honorifics.has(bare);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
