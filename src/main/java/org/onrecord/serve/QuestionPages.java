package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Answer;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.ParameterType;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.Paging;
import org.onrecord.serve.pages.QuestionPage;
import org.onrecord.vocab.Prefixes;

/** Named questions as pages: a form, and a table. */
final class QuestionPages implements QuestionApi.Shown {
  private static final Paging NONE = new Paging(0, 0, 0, "", "");

  private final Pages pages;

  QuestionPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Reply form(Request request, NamedQuery question) {
    return page(request, question, false, List.of(), List.of(), NONE);
  }

  @Override
  public Reply page(Request request, NamedQuery question, Answer.Rows rows, Paging paging) {
    List<List<Link>> cells = new ArrayList<>();
    for (Binding row : rows.rows()) {
      cells.add(rows.variables().stream().map(name -> cell(row.get(Var.alloc(name)))).toList());
    }
    return page(
        request,
        question,
        true,
        rows.variables().stream().map(name -> name.replace('_', ' ')).toList(),
        cells,
        paging);
  }

  private Reply page(
      Request request,
      NamedQuery question,
      boolean asked,
      List<String> columns,
      List<List<Link>> rows,
      Paging paging) {
    QuestionPage page =
        new QuestionPage(
            question.name(),
            question.summary(),
            question.parameters().stream().map(one -> field(one, request.query())).toList(),
            asked,
            columns,
            rows,
            paging);
    String title = question.name().replace('-', ' ');
    return pages.page(
        "question",
        asked
            ? pages.asked(pages.frame(title, "ask"), question.name(), request.query())
            : pages.frame(title, "ask"),
        page);
  }

  static QuestionPage.Field field(Parameter parameter, UrlQuery query) {
    List<String> choices =
        parameter.type() == ParameterType.MANNER
            ? List.of("turn", "direct", "mixed", "indirect")
            : parameter.choices();
    return new QuestionPage.Field(
        parameter.name(),
        parameter.kind(),
        parameter.required(),
        query.first(parameter.name()).or(parameter::fallback).orElse(""),
        parameter.description(),
        choices);
  }

  private Link cell(@Nullable Node node) {
    if (node == null) {
      return Link.text("");
    }
    String words = GraphView.words(node);
    if (node.isURI()) {
      return new Link(Prefixes.abbreviated(words), pages.site().page(words));
    }
    boolean address = words.startsWith("http://") || words.startsWith("https://");
    return address ? new Link(words, words) : Link.text(words);
  }
}
