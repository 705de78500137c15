package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.labels.Label;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * {@link BareNames}, {@link HeadRows}, {@link Interviewee} and {@link FullNamesByPart}: what a head
 * tells of names.
 */
final class NamesInHeadsTest {
  private static final Language ENGLISH = Language.english();
  private static final BareNames BARE = new BareNames(ENGLISH);
  private static final LabelNames LABELS = new LabelNames(ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "Mr. Paul Weiss, Paul Weiss",
    "THE HON. ANNA KERN, Anna Kern",
    "Dr Paul Weiss MP, Paul Weiss",
    "Secretary Kern, Kern",
    "Paul Weiss, Paul Weiss",
    "Mr, Mr",
    "Mr Tan Keng Soon, Tan Keng Soon",
  })
  void formsOfAddressTitlesAndSuffixesAreNoPartOfAName(String printed, String name) {
    assertThat(BARE.bare(printed)).isEqualTo(name);
  }

  @Test
  void anArticleIsNoFormOfAddress() {
    assertThat(List.of("Mr", "Hon.", "Ms.")).allMatch(BARE::isAddress);
    assertThat(List.of("the", "The", "Kern")).noneMatch(BARE::isAddress);
  }

  private static List<String> rows(String head) {
    return new HeadRows(ENGLISH, LABELS)
        .participants(head, Line.all(head)).stream().map(p -> p.name() + " = " + p.role()).toList();
  }

  @Test
  void rowsOfTheHeadSayWhoHoldsWhichPart() {
    assertThat(rows("President: Ms. Anna Kern . . . (Norland)\n"))
        .containsExactly("Anna Kern = President (Norland)");
    assertThat(rows("Moderator:\nPaul Weiss, Radio Fjord\n"))
        .containsExactly("Paul Weiss = Moderator");
    assertThat(rows("Subject: the harbour\nPlace: Oslo\n")).isEmpty();
  }

  private static @Nullable String presented(String head) {
    Antecedent found = new Interviewee(ENGLISH, LABELS).presented(head, new Span(0, head.length()));
    return found == null ? null : found.name() + ' ' + found.titles();
  }

  @Test
  void whoIsPresentedAloneAnswers() {
    assertThat(presented("Anna Kern has been Deputy Minister of Norland since 2031.\n"))
        .isEqualTo("Anna Kern [Deputy Minister of Norland]");
    assertThat(presented("Anna Kern is the ambassador. Paul Weiss is the mayor.\n")).isNull();
    assertThat(presented("The talks were the first.\n")).isNull();
  }

  private static Antecedent named(String name) {
    return new Antecedent(name, List.of(), null, new Span(0, 1));
  }

  /** Whose full name a label gives a part of; "-" for nobody, or for several. */
  private static String bearer(String label, String part) {
    FullNamesByPart names =
        new FullNamesByPart(
            Map.of(
                "anna kern", named("Anna Kern"),
                "ben kern", named("Ben Kern"),
                "jo van weir", named("Jo van Weir")),
            ENGLISH.vocabulary());
    Span span = new Span(0, label.length());
    Label printed =
        new Label(0, span, label, span.end(), Label.Form.COLON, Label.Look.TITLED, 0, true, false);
    Antecedent found = names.bearer(printed, part, Map.of());
    return found == null ? "-" : String.valueOf(found.name());
  }

  @Test
  void aPartOfOneFullNameMeansItsBearer() {
    assertThat(bearer("Mr Weir", "Weir")).isEqualTo("Jo van Weir");
    assertThat(bearer("Mr van Weir", "van Weir")).isEqualTo("Jo van Weir");
    assertThat(bearer("Minister Jo", "Jo")).isEqualTo("Jo van Weir");
    assertThat(bearer("Mr Holm", "Holm")).isEqualTo("-");
  }

  @Test
  void ofTwoWithOneSurnameTheFormOfAddressDecides() {
    assertThat(bearer("Mr Kern", "Kern")).isEqualTo("Ben Kern");
    assertThat(bearer("Ms Kern", "Kern")).isEqualTo("Anna Kern");
    assertThat(bearer("Minister Kern", "Kern")).isEqualTo("-");
  }
}
