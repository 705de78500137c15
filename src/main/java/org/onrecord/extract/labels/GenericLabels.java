package org.onrecord.extract.labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.WordList;

/** Knows the words that stand for a speaker without a name: "QUESTION", "OFFICIAL ONE". Immutable. */
final class GenericLabels {
  private final WordList generic;
  private final WordList numbers;

  GenericLabels(WordList generic, WordList numbers) {
    this.generic = generic;
    this.numbers = numbers;
  }

  /**
   * The type that a known word gives a label, such as {@code questioner}; none for "ANNA KERN,
   * HOST".
   */
  Optional<String> type(String label) {
    int comma = label.indexOf(',');
    if (comma > 0) {
      return generic.value(label.substring(0, comma).strip()).filter("questioner"::equals);
    }
    List<String> tokens = LabelWords.tokens(LabelWords.withoutBrackets(label));
    return generic
        .value(label)
        .or(() -> generic.value(LabelWords.withoutBrackets(label).strip()))
        .or(() -> lastKnown(tokens))
        .or(
            () ->
                tokens.size() == 1 && LabelPrint.isNumbered(label)
                    ? Optional.of("other")
                    : Optional.empty());
  }

  /**
   * "POLISH AIDE", "OFFICIAL ONE", "QUESTION 3": the last word is known, or the one before a
   * number.
   */
  Optional<String> lastKnown(List<String> tokens) {
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 2); i--) {
      String token = tokens.get(i).toLowerCase(Locale.ROOT);
      if (i == tokens.size() - 1 || isNumber(tokens.getLast())) {
        Optional<String> value = generic.value(token);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    int last = tokens.size();
    return last < 3
        ? Optional.empty()
        : generic.value(String.join(" ", tokens.subList(last - 2, last)));
  }

  private boolean isNumber(String token) {
    return numbers.has(token)
        || token.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '#')
        || token.length() == 1;
  }
}
