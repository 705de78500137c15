package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.model.Metadata;

@NullMarked
class DocumentDayTest {
  private final DocumentDay days = new DocumentDay(Language.of("en"));

  @Test
  void theDayOfTheWordsIsTakenAndNotTheDayOfPosting() {
    assertThat(day(List.of("Posted: 7 May 2034", "Lima, 5 May 2034"), null, "x", null))
        .isEqualTo("2034-05-05");
    assertThat(day(List.of("Updated: MAY 7, 2034 08:37", "Published 6 May 2034"), null, "x", null))
        .isEqualTo("2034-05-06");
  }

  @Test
  void twoDaysOfWordsAreNone() {
    assertThat(day(List.of("4 May 2034", "5 May 2034"), null, "x", null)).isNull();
  }

  @Test
  void whatABrowserPrintsAboveAPageIsNoDay() {
    assertThat(day(List.of("9/30/34, 6:17 PM Talks", "28 September 2034"), null, "x", null))
        .isEqualTo("2034-09-28");
    assertThat(DocumentDay.printedTitle("9/30/34, 6:17 PM Talks on tin")).isEqualTo("Talks on tin");
    assertThat(DocumentDay.printedTitle("9/30/34")).isNull();
  }

  @Test
  void aDayInABracketedReferenceIsNotTheDocuments() {
    assertThat(day(List.of("Talks began (Orders, 4 June and 30 December 2033)."), null, "x", null))
        .isNull();
    assertThat(day(List.of("Talks [see the order of 4 May 2033]"), null, "x", null)).isNull();
    assertThat(day(List.of("Talks (Friday, 5 May 2034)"), null, "x", null)).isEqualTo("2034-05-05");
  }

  @Test
  void aNameWithBothDaysMeansTheOneWrittenOut() {
    assertThat(day(List.of(), null, "2034-08-11-briefing-august-10-2034", null))
        .isEqualTo("2034-08-10");
    assertThat(day(List.of(), null, "2034-08-11-briefing", null)).isEqualTo("2034-08-11");
  }

  @Test
  void aTitlesDayShortlyBeforeThePostingIsTheBriefings() {
    assertThat(day(List.of(), "Briefing, August 10, 2034", "x", "2034-08-11"))
        .isEqualTo("2034-08-10");
    assertThat(day(List.of(), "Remarks on the Anniversary of March 5, 2001", "x", "2034-03-05"))
        .isEqualTo("2034-03-05");
  }

  @Test
  void numbersAreReadAsThePublisherWritesThem() {
    assertThat(day(List.of("The White House, 5/6/2034"), null, "x", null)).isEqualTo("2034-05-06");
    assertThat(day(List.of("12:58 P.M. EDT"), "Briefing, 5/6/2034", "x", null))
        .isEqualTo("2034-05-06");
    assertThat(day(List.of("10 Downing Street, 5/6/2034"), null, "x", null))
        .isEqualTo("2034-06-05");
    assertThat(day(List.of("Harbour Office, 5/6/2034"), null, "x", null)).isNull();
  }

  private @Nullable LocalDate day(
      List<String> head, @Nullable String title, String name, @Nullable String posted) {
    LocalDate known = posted == null ? null : LocalDate.parse(posted);
    return days.of(
        head, title, name, new Metadata(null, known, null, null, null, null, List.of()), true);
  }
}
