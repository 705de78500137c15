package org.onrecord.link;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.FoldedText;

/**
 * What a user lays down about who is meant by a printed label, over what linking finds. Immutable;
 * a rule for a document goes before one for all documents, an earlier one before a later.
 */
public record LinkOverrides(List<Rule> rules) {
  /** In the place of a document: all of them. */
  public static final String EVERYWHERE = "*";

  public static final LinkOverrides NONE = new LinkOverrides(List.of());

  /**
   * @param document the identity of a document, or {@link #EVERYWHERE}
   * @param label a speaker as printed; letter case, accents and a colon at its end do not matter
   * @param person IRI of the official who is meant, or null where nobody may be
   */
  public record Rule(String document, String label, @Nullable String person) {

    private boolean isAbout(String of, String printed) {
      return document.equals(of) && bare(label).equals(bare(printed));
    }

    private static String bare(String label) {
      String folded = FoldedText.fold(label).strip();
      return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }
  }

  public LinkOverrides {
    rules = List.copyOf(rules);
  }

  Optional<Rule> on(String document, @Nullable String label) {
    if (label == null || rules.isEmpty()) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> rule.isAbout(document, label))
        .findFirst()
        .or(() -> rules.stream().filter(rule -> rule.isAbout(EVERYWHERE, label)).findFirst());
  }
}
