package org.onrecord.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.onrecord.serve.pages.ChangesPage;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.QuestionPage;

/** How wording changes: the first and the last of each month or year. */
final class ChangesRoute implements Route {
  private static final int MOST = 1_000;
  private static final String QUESTION = "changes";
  private static final List<String> ASKED =
      List.of("speaker", "country", "topic", "words", "per", "since", "until");

  private final Pages pages;
  private final QuestionApi questions;

  ChangesRoute(Pages pages, QuestionApi questions) {
    this.pages = pages;
    this.questions = questions;
  }

  @Override
  public Reply answer(Request request) {
    UrlQuery query = request.query();
    boolean asked = List.of("speaker", "country", "topic", "words").stream().anyMatch(query::has);
    List<QuestionPage.Field> fields =
        questions.question(QUESTION).parameters().stream()
            .filter(one -> ASKED.contains(one.name()))
            .map(one -> QuestionPages.field(one, query))
            .toList();
    List<ChangesPage.Period> periods = asked ? periods(query) : List.of();
    return pages.page(
        "changes",
        asked
            ? pages.asked(pages.frame("Changes", "changes"), QUESTION, query)
            : pages.frame("Changes", "changes"),
        new ChangesPage(fields, asked, periods));
  }

  private List<ChangesPage.Period> periods(UrlQuery query) {
    Map<String, List<ChangesPage.Wording>> wordings = new LinkedHashMap<>();
    Map<String, String> counts = new LinkedHashMap<>();
    for (Binding row : questions.all(QUESTION, query, MOST).rows()) {
      Cells cells = new Cells(row);
      counts.put(cells.text("period"), cells.text("statements"));
      wordings
          .computeIfAbsent(cells.text("period"), key -> new ArrayList<>())
          .add(
              new ChangesPage.Wording(
                  cells.text("date_said"),
                  cells.text("who"),
                  new Link(cells.text("said"), pages.site().page(cells.text("statement"))),
                  cells.text("source")));
    }
    return wordings.entrySet().stream()
        .map(
            entry ->
                new ChangesPage.Period(
                    entry.getKey(), counts.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .toList();
  }
}
