package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.onrecord.ask.Reading;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.serve.pages.QuestionsPage;

/** The list of questions; a plain one, {@code /ask?q=…}, leads to the named one that it becomes. */
final class AskRoute implements Route {
  private static final String PATH = "/ask";

  private final Pages pages;
  private final QueryCatalogue catalogue;
  private final PlainQuestions questions;

  AskRoute(Pages pages, QueryCatalogue catalogue, PlainQuestions questions) {
    this.pages = pages;
    this.catalogue = catalogue;
    this.questions = questions;
  }

  @Override
  public Reply answer(Request request) {
    boolean json =
        request.path().equals(PATH + ".json")
            || request.accept().best(List.of(Media.HTML, Media.JSON)).orElse(Media.HTML)
                == Media.JSON;
    String asked = request.query().first("q").orElse("");
    if (asked.isEmpty()) {
      return json ? list() : page("", "", List.of());
    }
    Reading reading = questions.read(asked);
    if (json) {
      return read(reading);
    }
    return reading.refusal().isPresent() || reading.query().isEmpty()
        ? page(asked, reading.refusal().orElse("not understood"), reading.notes())
        : Reply.seeOther(address(reading, ""));
  }

  /** The named question's address, with the values. */
  String address(Reading reading, String extension) {
    UrlQuery query = new UrlQuery(reading.given().values());
    return pages.site().at(PATH + "/" + reading.query().orElse("") + extension + query.written());
  }

  private Reply page(String question, String refusal, List<String> notes) {
    QuestionsPage page =
        new QuestionsPage(
            question,
            refusal,
            notes,
            catalogue.queries().stream()
                .map(
                    query ->
                        new QuestionsPage.Entry(
                            query.name(),
                            pages.site().at(PATH + "/" + query.name()),
                            query.summary()))
                .toList());
    return pages.page("questions", pages.frame("Questions", "ask").searching(question), page);
  }

  private Reply list() {
    JsonArray list = new JsonArray();
    catalogue
        .queries()
        .forEach(
            query -> {
              JsonObject entry = new JsonObject();
              entry.addProperty("name", query.name());
              entry.addProperty("summary", query.summary());
              entry.addProperty("address", pages.site().at(PATH + "/" + query.name()));
              list.add(entry);
            });
    JsonObject result = new JsonObject();
    result.add("questions", list);
    return Reply.of(Media.JSON, StatementJson.text(result));
  }

  /** How it is read, and where the answer is. */
  private Reply read(Reading reading) {
    JsonObject result = new JsonObject();
    result.addProperty("question", reading.question());
    reading.refusal().ifPresent(refusal -> result.addProperty("refusal", refusal));
    reading.query().ifPresent(query -> result.addProperty("query", query));
    if (reading.refusal().isEmpty() && reading.query().isPresent()) {
      result.addProperty("answer", address(reading, ".json"));
    }
    JsonArray ignored = new JsonArray();
    reading.ignored().forEach(ignored::add);
    result.add("ignored", ignored);
    JsonArray notes = new JsonArray();
    reading.notes().forEach(notes::add);
    result.add("notes", notes);
    return Reply.of(Media.JSON, StatementJson.text(result));
  }
}
