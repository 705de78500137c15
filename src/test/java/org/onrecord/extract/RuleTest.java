package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.Document;
import org.onrecord.model.Rule;
import org.onrecord.model.Utterance;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReaders;

/** Every rule fires in its example, and is silent in its near miss. */
final class RuleTest {
  private static final Extractor EXTRACTOR = Extractor.english();

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aRuleFiresInItsExample(Rule rule) {
    assertThat(firing(rule, rule.example())).contains(rule);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aRuleIsSilentInItsNearMiss(Rule rule) {
    assertThat(firing(rule, rule.nearMiss())).doesNotContain(rule);
  }

  @Test
  void noTwoRulesArePrintedAlike() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::printed)).doesNotHaveDuplicates();
  }

  private static Set<Rule> firing(Rule rule, String text) {
    return documents(rule, text).stream()
        .flatMap(document -> EXTRACTOR.extract(document).utterances().stream())
        .map(Utterance::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A turn that the format marks stands in a table; all others in plain text. */
  private static List<Document> documents(Rule rule, String text) {
    boolean table = rule == Rule.MARKED_TURN && text.startsWith("speaker,");
    Source source =
        Source.of(table ? "talks.csv" : "talks.txt", text.getBytes(StandardCharsets.UTF_8));
    try {
      return SourceReaders.all().read(source, "talks");
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    }
  }
}
