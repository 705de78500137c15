package org.onrecord.serve.pages;

import java.util.List;

/** Questions and what was answered. */
public record ExchangesPage(
    List<QuestionPage.Field> fields, List<ExchangesPage.Exchange> exchanges, Paging paging) {
  public record Exchange(
      String date,
      String asker,
      Link question,
      String answerer,
      Link answer,
      String reply,
      Link document) {
    public boolean declined() {
      return reply.equals("declined");
    }
  }
}
