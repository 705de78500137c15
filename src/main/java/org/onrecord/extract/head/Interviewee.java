package org.onrecord.extract.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Finds who answers under "A:" where the lines before the first label present one person: "Leila
 * Osman has been Deputy Foreign Minister of Ghana since 2031." Two who are presented are nobody.
 */
final class Interviewee {
  private static final String NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})";

  private final Pattern presented;
  private final WordList notNames;
  private final LabelNames labelNames;

  Interviewee(Language language, LabelNames labelNames) {
    this.notNames = language.list("not-names.txt");
    this.labelNames = labelNames;
    this.presented = presented(language.list("presentations.txt"));
  }

  /**
   * "Anna Kern is the ambassador of Peru", "Anna Kern has served as Minister of Ports since May";
   * but not "The talks were the first".
   */
  private static Pattern presented(WordList words) {
    return Pattern.compile(
        "(?:^|[.!?”]\\s+|\\n)"
            + NAME
            + ",? (?:"
            + String.join("|", words.marked("verb"))
            + ") (?:an? |the )?(?<role>\\p{L}[\\p{L}'’&, -]*?)(?= "
            + String.join("| ", words.marked("end"))
            + "| in \\d|[.;\\n(])");
  }

  /** The only person whom a head presents with what that person is, or null. */
  @Nullable Antecedent presented(String text, Span head) {
    Antecedent found = null;
    Matcher matcher = presented.matcher(text).region(head.start(), head.end());
    while (matcher.find()) {
      String name = matcher.group("name");
      if (!isPerson(name)) {
        continue;
      }
      if (found != null && !name.equals(found.name())) {
        return null;
      }
      Span span = new Span(matcher.start("name"), matcher.end("name"));
      found = new Antecedent(name, List.of(matcher.group("role").strip()), null, span);
    }
    return found;
  }

  private boolean isPerson(String name) {
    String first = name.substring(0, name.indexOf(' '));
    return labelNames.read(name).isFull() && !notNames.has(first);
  }
}
