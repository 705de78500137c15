package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryCatalogue;

/** The web API in the terms of OpenAPI 3.1, made from the heads of the questions. */
final class OpenApi implements Route {
  private static final String PARAMETER = "parameters";
  private static final String DESCRIPTION = "description";

  private final Site site;
  private final QueryCatalogue catalogue;

  OpenApi(Site site, QueryCatalogue catalogue) {
    this.site = site;
    this.catalogue = catalogue;
  }

  @Override
  public Reply answer(Request request) {
    JsonObject api = new JsonObject();
    api.addProperty("openapi", "3.1.0");
    JsonObject info = new JsonObject();
    info.addProperty("title", "OnRecord");
    info.addProperty("version", "1");
    info.addProperty(DESCRIPTION, "Who said what about which country. Read-only.");
    api.add("info", info);
    JsonArray servers = new JsonArray();
    JsonObject server = new JsonObject();
    server.addProperty("url", site.absolute(""));
    servers.add(server);
    api.add("servers", servers);
    JsonObject paths = new JsonObject();
    for (NamedQuery query : catalogue.queries()) {
      paths.add("/ask/" + query.name(), path(operation(query)));
    }
    paths.add("/ask.json", path(plain()));
    paths.add("/statements.json", path(statements()));
    api.add("paths", paths);
    return Reply.of(Media.JSON, StatementJson.text(api));
  }

  private static JsonObject path(JsonObject operation) {
    JsonObject path = new JsonObject();
    path.add("get", operation);
    return path;
  }

  private static JsonObject operation(NamedQuery query) {
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(one -> parameters.add(parameter(one)));
    parameters.add(parameter("limit", "integer", false, "At most so many rows.", List.of()));
    parameters.add(
        parameter("offset", "integer", false, "Leave out so many rows first.", List.of()));
    JsonObject operation = operation(query.name(), query.summary(), parameters);
    JsonObject content =
        operation.getAsJsonObject("responses").getAsJsonObject("200").getAsJsonObject("content");
    for (Media media : List.of(Media.CSV, Media.MARKDOWN, Media.JSONLD)) {
      content.add(media.type(), new JsonObject());
    }
    return operation;
  }

  private static JsonObject operation(String id, String summary, JsonArray parameters) {
    JsonObject operation = new JsonObject();
    operation.addProperty("operationId", id);
    operation.addProperty("summary", summary);
    operation.add(PARAMETER, parameters);
    JsonObject content = new JsonObject();
    content.add(Media.JSON.type(), new JsonObject());
    JsonObject found = new JsonObject();
    found.addProperty(DESCRIPTION, "The answer");
    found.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("200", found);
    told(responses, "400", "A value that means nothing, or several things; which is told");
    told(responses, "404", "A name that nothing has");
    told(responses, "503", "Busy, or no answer in time; Retry-After says when to ask again");
    operation.add("responses", responses);
    return operation;
  }

  private static void told(JsonObject responses, String status, String description) {
    JsonObject response = new JsonObject();
    response.addProperty(DESCRIPTION, description);
    responses.add(status, response);
  }

  private static JsonObject plain() {
    JsonArray parameters = new JsonArray();
    parameters.add(parameter("q", "string", true, "A question in English.", List.of()));
    return operation(
        "plain-question", "How a plain question is read, and where its answer is", parameters);
  }

  private static JsonObject statements() {
    JsonArray parameters = new JsonArray();
    for (Facet facet : Facet.values()) {
      if (facet != Facet.MONTH) {
        parameters.add(parameter(facet.parameter(), "string", false, facet.title(), List.of()));
      }
    }
    for (String name : List.of("words", "since", "until", "depth", "page")) {
      parameters.add(parameter(name, "string", false, "", List.of()));
    }
    return operation(
        "statements-with-facets", "Statements with the counts of each facet", parameters);
  }

  private static JsonObject parameter(Parameter parameter) {
    String type =
        switch (parameter.type()) {
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          case BOOLEAN -> "boolean";
          default -> "string";
        };
    List<String> choices =
        parameter.type() == ParameterType.MANNER
            ? List.of("turn", "direct", "mixed", "indirect")
            : parameter.choices();
    return parameter(
        parameter.name(), type, parameter.required(), parameter.description(), choices);
  }

  private static JsonObject parameter(
      String name, String type, boolean required, String description, List<String> choices) {
    JsonObject object = new JsonObject();
    object.addProperty("name", name);
    object.addProperty("in", "query");
    object.addProperty("required", required);
    object.addProperty(DESCRIPTION, description);
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    if (!choices.isEmpty()) {
      JsonArray values = new JsonArray();
      choices.forEach(values::add);
      schema.add("enum", values);
    }
    object.add("schema", schema);
    return object;
  }
}
