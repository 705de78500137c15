package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.vocab.Iris;

/** The topics are a hierarchy, each with a definition and with words that show it and no other. */
final class TopicTableTest {

  private static List<Row> topics = List.of();

  @BeforeAll
  static void read() throws IOException {
    topics = FactTables.read(Path.of("src/register")).topics().topics().rows();
  }

  @Test
  void thereAreBetween150And300() {
    assertThat(topics).hasSizeBetween(150, 300);
  }

  @Test
  void idsAreSlugsAndSorted() {
    assertThat(topics)
        .extracting(row -> row.get("id"))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.equals(Iris.slug(id)));
  }

  @Test
  void everyTopicHasLabelDefinitionAndTrigger() {
    assertThat(topics)
        .allSatisfy(
            row -> {
              assertThat(row.get("label")).as(row.place()).isNotEmpty();
              assertThat(row.get("definition"))
                  .as(row.place())
                  .endsWith(".")
                  .hasSizeGreaterThan(20);
              assertThat(row.list("triggers")).as(row.place()).isNotEmpty();
            });
    assertThat(topics).extracting(row -> row.get("label")).doesNotHaveDuplicates();
  }

  @Test
  void everyChainOfBroaderTopicsEndsAtATopConcept() {
    Map<String, Row> byId =
        topics.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
    assertThat(topics)
        .allSatisfy(
            row -> {
              Set<String> seen = new HashSet<>();
              for (Row at = row;
                  at.has("broader");
                  at = byId.getOrDefault(at.get("broader"), row)) {
                assertThat(byId).as(at.place()).containsKey(at.get("broader"));
                assertThat(seen.add(at.get("id")))
                    .as("%s: a circle of broader topics", at.place())
                    .isTrue();
              }
            });
    assertThat(topics.stream().filter(row -> !row.has("broader"))).hasSizeBetween(8, 20);
  }

  /** Longest match decides between triggers, so that one trigger cannot show two topics. */
  @Test
  void aTriggerShowsOneTopic() {
    assertThat(topics.stream().flatMap(TopicTableTest::triggers)).doesNotHaveDuplicates();
  }

  /** SKOS keeps preferred, alternative and hidden labels of a concept apart. */
  @Test
  void aLabelIsNoTriggerOfItsTopic() {
    assertThat(topics)
        .allSatisfy(
            row -> assertThat(triggers(row)).as(row.place()).doesNotContain(row.get("label")));
  }

  @Test
  void misleadingPhrasesHoldATriggerOfTheirTopic() {
    topics.forEach(
        row ->
            assertThat(row.list("not_when"))
                .as(row.place())
                .allMatch(
                    phrase ->
                        // the label is a trigger too
                        Stream.concat(Stream.of(row.get("label")), triggers(row))
                            .anyMatch(trigger -> lower(phrase).contains(lower(trigger)))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Stream<String> triggers(Row row) {
    return Stream.concat(row.list("triggers").stream(), row.list("forms").stream());
  }
}
