package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.labels.Label.Look;

/**
 * Names that stand as headings above what they say, in a record whose other labels stand before the
 * words: tributes that members pay, statements that are read into the record. Without it they would
 * speak inside the turn of whoever has the chair. For one text.
 */
final class HeadedSpeeches {
  /** So many different names above speech show that it is theirs. */
  private static final int SHOWN = 2;

  private final String text;
  private final LabelWords words;
  private final LabelledNames names;

  HeadedSpeeches(String text, LabelWords words) {
    this.text = text;
    this.words = words;
    this.names = new LabelledNames(words);
  }

  /**
   * Which lines speak, and which are left in doubt.
   *
   * @param taken labels
   * @param doubtful a name alone above speech, once
   */
  record Headed(List<Label> taken, List<Label> doubtful) {}

  /**
   * Sorts names on lines of their own.
   *
   * @param lines openings that fill a line, in text order
   * @param known the labels before the words, in text order
   */
  Headed among(List<Label> lines, List<Label> known) {
    Set<Integer> labelled = new HashSet<>();
    Set<Set<String>> speakers = new HashSet<>();
    for (Label label : known) {
      labelled.add(label.line());
      speakers.add(names.of(label.text()));
    }
    List<Label> headings = new ArrayList<>();
    Set<Set<String>> headed = new HashSet<>();
    List<Label> persons = lines.stream().filter(line -> isPerson(line.text())).toList();
    Set<Label> listed = listed(persons);
    for (Label line : persons) {
      if (!labelled.contains(line.line()) && !listed.contains(line) && isAbove(line, known)) {
        headings.add(line);
        headed.add(names.of(line.text()));
      }
    }
    List<Label> taken = new ArrayList<>();
    List<Label> doubtful = new ArrayList<>();
    for (Label heading : headings) {
      boolean speaks = headed.size() >= SHOWN || speakers.contains(names.of(heading.text()));
      (speaks ? taken : doubtful).add(heading);
    }
    return new Headed(taken, doubtful);
  }

  /** Those with another directly below or above: the members of a committee, and no speakers. */
  private Set<Label> listed(List<Label> persons) {
    Set<Label> listed = new HashSet<>();
    for (int i = 1; i < persons.size(); i++) {
      Label before = persons.get(i - 1);
      Label line = persons.get(i);
      boolean apart = before.bodyStart() >= line.from();
      if (apart || text.substring(before.bodyStart(), line.from()).isBlank()) {
        listed.add(before);
        listed.add(line);
      }
    }
    return listed;
  }

  /** Whether speech stands below, behind the first label and before the next. */
  private boolean isAbove(Label line, List<Label> known) {
    int next = text.length();
    boolean behind = false;
    for (Label label : known) {
      behind |= label.from() < line.from();
      next = label.from() > line.from() ? Math.min(next, label.from()) : next;
    }
    return behind
        && LabelBody.kind(text, line.bodyStart(), next) == LabelBody.Kind.SPEECH
        && opensSpeech(line.bodyStart(), next);
  }

  /** A sentence that begins with a capital letter, in the first person or to somebody. */
  private boolean opensSpeech(int from, int to) {
    String body = text.substring(from, Math.min(to, from + LabelScanner.LONGEST)).strip();
    return !body.isEmpty()
        && (Character.isUpperCase(body.charAt(0)) || "“\"‘'".indexOf(body.charAt(0)) >= 0)
        && body.indexOf(' ') > 0;
  }

  /** "Mrs KERN (Eastmoor)", "Anna Kern, Prime Minister": a person, and who that is. */
  private boolean isPerson(String label) {
    List<String> tokens = LabelWords.tokens(LabelWords.withoutBrackets(label));
    boolean plain =
        !words.isHeading(label) && tokens.size() > 1 && !label.contains("’s") && !label.contains("'s");
    boolean described = label.indexOf(',') > 0 && words.isDescribed(label);
    boolean constituency = label.endsWith(")") && tokens.size() < 5 && look(label) != Look.CAPITALS;
    return plain
        && !names.of(label).isEmpty()
        && !words.isRole(label)
        && (words.isAddressed(label) || described || constituency && words.isPersonal(label));
  }

  private Look look(String label) {
    return words.look(label).orElse(Look.CAPITALS);
  }
}
