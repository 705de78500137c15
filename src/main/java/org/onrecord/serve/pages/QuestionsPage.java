package org.onrecord.serve.pages;

import java.util.List;

/** All named questions; and a plain one, with what came of it, where one was asked. */
public record QuestionsPage(
    String question, String refusal, List<String> notes, List<QuestionsPage.Entry> entries) {

  /** A named question. */
  public record Entry(String name, String href, String summary) {}
}
