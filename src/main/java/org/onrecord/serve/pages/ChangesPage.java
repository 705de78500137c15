package org.onrecord.serve.pages;

import java.util.List;

/** The first and the last wording of each month or year. */
public record ChangesPage(
    List<QuestionPage.Field> fields, boolean asked, List<ChangesPage.Period> periods) {
  public record Period(String name, String statements, List<Wording> wordings) {}

  public record Wording(String date, String who, Link said, String source) {}
}
