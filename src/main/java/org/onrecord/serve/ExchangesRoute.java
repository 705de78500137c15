package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.query.Answer;
import org.onrecord.query.NamedQuery;
import org.onrecord.serve.pages.ExchangesPage;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.Paging;
import org.onrecord.serve.pages.QuestionPage;

/** Questions and answers side by side. */
final class ExchangesRoute implements Route {
  private static final int SIZE = 20;
  private static final String QUESTION = "exchanges";

  /** Matches the blank line in "We will.\n\nAnd soon."; not the break in "We will\nand soon." */
  private static final Pattern PARAGRAPH = Pattern.compile("(?>\\R)\\h*(?>\\R)\\s*");

  private final Pages pages;
  private final QuestionApi questions;

  ExchangesRoute(Pages pages, QuestionApi questions) {
    this.pages = pages;
    this.questions = questions;
  }

  @Override
  public Reply answer(Request request) {
    UrlQuery asked = request.query().without("page");
    int from = (Pages.number(request) - 1) * SIZE;
    Answer.Rows rows = questions.all(QUESTION, asked, from + SIZE + 1);
    List<ExchangesPage.Exchange> exchanges = new ArrayList<>();
    rows.rows().stream()
        .skip(from)
        .limit(SIZE)
        .forEach(row -> exchanges.add(exchange(new Cells(row))));
    Paging paging = pages.paging(request, SIZE, rows.rows().size());
    NamedQuery question = questions.question(QUESTION);
    List<QuestionPage.Field> fields =
        question.parameters().stream()
            .map(one -> QuestionPages.field(one, request.query()))
            .filter(field -> !field.name().equals("min_confidence"))
            .toList();
    return pages.page(
        "exchanges",
        pages.asked(pages.frame("Exchanges", "exchanges"), QUESTION, asked),
        new ExchangesPage(fields, exchanges, paging));
  }

  /** Only a blank line parts paragraphs; other line breaks are the width of the source's page. */
  static String paragraphs(String text) {
    return PARAGRAPH
        .splitAsStream(text.strip())
        .map(part -> part.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("\n\n"));
  }

  private ExchangesPage.Exchange exchange(Cells row) {
    String answering = row.text("answering");
    String document = answering.substring(0, Math.max(0, answering.indexOf('#')));
    return new ExchangesPage.Exchange(
        row.text("date"),
        row.text("asked_by"),
        new Link(paragraphs(row.text("question")), pages.site().page(row.text("asking"))),
        row.text("answered_by"),
        new Link(paragraphs(row.text("answer")), pages.site().page(answering)),
        row.text("reply"),
        new Link(row.text("source"), pages.site().page(document)));
  }
}
