package org.onrecord.serve.pages;

import java.util.List;

/** A named question: the form that asks it, and its answer, where it was asked. */
public record QuestionPage(
    String name,
    String summary,
    List<QuestionPage.Field> fields,
    boolean asked,
    List<String> columns,
    List<List<Link>> rows,
    Paging paging) {

  /** A parameter; choices are the words that it takes, where these are few. */
  public record Field(
      String name,
      String kind,
      boolean required,
      String value,
      String description,
      List<String> choices) {}
}
