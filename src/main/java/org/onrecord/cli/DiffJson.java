package org.onrecord.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.export.Change;
import org.onrecord.export.DocumentChanges;

/** Differences for programs: one JSON object, a document a line. */
final class DiffJson implements DiffCommand.DiffPrint {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final PrintStream out;
  private final boolean summary;
  private String between = "";

  DiffJson(PrintStream out, boolean summary) {
    this.out = out;
    this.summary = summary;
    out.print("{\"documents\": [");
  }

  @Override
  public void document(DocumentChanges document) {
    if (summary) {
      return;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("document", document.iri());
    json.put("id", document.identity());
    json.put("sign", word(document.sign()));
    json.put("text_differs", document.text());
    json.put("changes", document.changes().stream().map(DiffJson::change).toList());
    out.print(between + "\n" + GSON.toJson(json));
    between = ",";
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", word(change.what()));
    json.put("sign", word(change.sign()));
    json.put("iri", change.iri());
    json.put("start", change.start());
    json.put("property", change.property());
    json.put("before", change.before());
    json.put("after", change.after());
    json.put("words", change.words());
    return json;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void end(DiffCounts counts) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    Map<String, Integer> documents = new LinkedHashMap<>();
    documents.put("same", counts.same());
    for (Change.Sign sign : Change.Sign.values()) {
      documents.put(word(sign), counts.documents(sign));
    }
    numbers.put("documents", documents);
    for (Change.What what : List.of(Change.What.values())) {
      Map<String, Integer> of = new LinkedHashMap<>();
      for (Change.Sign sign : Change.Sign.values()) {
        of.put(word(sign), counts.of(what, sign));
      }
      numbers.put(word(what) + "s", of);
    }
    out.print("],\n\"summary\": " + GSON.toJson(numbers) + "}\n");
  }
}
