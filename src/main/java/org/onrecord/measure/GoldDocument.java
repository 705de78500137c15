package org.onrecord.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.measure.Evaluation.Content;
import org.onrecord.measure.Evaluation.Kind;
import org.onrecord.text.Span;

/**
 * One document of a gold standard: a line of JSON, either with {@code text_file} and {@code
 * attributions} (content, source, {@code quoted}, {@code cue_kind}) or in the shape that {@code
 * onrecord extract} prints. Offsets in it count code points, those here UTF-16 units.
 *
 * @param file the text that the offsets refer to
 */
public record GoldDocument(Path file, String text, List<Content> contents) {

  public GoldDocument {
    contents = List.copyOf(contents);
  }

  /** Reads a gold standard; a bad line is an error that names it. */
  public static List<GoldDocument> read(Path gold) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<String> lines = Files.readAllLines(gold);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        documents.add(of(JsonParser.parseString(lines.get(i)).getAsJsonObject(), gold));
      } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException e) {
        throw new IOException(
            gold
                + ":"
                + (i + 1)
                + ": not a gold document ("
                + e.getMessage()
                + "); expected text_file and attributions, or a line of onrecord extract",
            e);
      }
    }
    return documents;
  }

  private static GoldDocument of(JsonObject line, Path gold) throws IOException {
    boolean attributions = line.has("attributions");
    Path file = textFile(string(line, attributions ? "text_file" : "source"), gold);
    String text = Files.readString(file);
    List<Content> contents = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray(attributions ? "attributions" : "utterances")) {
      JsonObject item = element.getAsJsonObject();
      if (attributions) {
        contents.add(attribution(item, text));
      } else if (!string(item, "kind").equals("turn") && isNull(item, "within")) {
        contents.add(utterance(item, text));
      }
    }
    return new GoldDocument(file, text, contents);
  }

  /** Relative names are meant from the gold file's folder, or else from here. */
  private static Path textFile(String name, Path gold) throws IOException {
    Path beside = gold.toAbsolutePath().resolveSibling(name);
    Path file = Files.exists(beside) ? beside : Path.of(name);
    if (!Files.exists(file)) {
      throw new IOException(gold + ": its text " + name + " is neither beside it nor here");
    }
    return file;
  }

  private static Content attribution(JsonObject item, String text) {
    String quoted = item.has("quoted") ? string(item, "quoted") : "indirect";
    boolean speech = !item.has("cue_kind") || string(item, "cue_kind").equals("speech");
    Kind kind =
        switch (quoted) {
          case "direct" -> Kind.DIRECT;
          case "mixed" -> Kind.MIXED;
          default -> speech ? Kind.SPEECH : Kind.OTHER;
        };
    JsonArray source =
        isNull(item, "source")
            ? new JsonArray()
            : item.getAsJsonObject("source").getAsJsonArray("spans");
    List<Span> sources = spans(source, text);
    Span cover = sources.isEmpty() ? null : sources.getFirst().cover(sources.getLast());
    return new Content(
        kind, spans(item.getAsJsonObject("content").getAsJsonArray("spans"), text), cover);
  }

  private static Content utterance(JsonObject item, String text) {
    JsonObject speaker = item.getAsJsonObject("speaker");
    Span source = isNull(speaker, "span") ? null : span(speaker.getAsJsonArray("span"), text);
    Kind kind =
        switch (string(item, "kind").toLowerCase(Locale.ROOT)) {
          case "direct" -> Kind.DIRECT;
          case "mixed" -> Kind.MIXED;
          default -> cueKind(item).equals("speech") ? Kind.SPEECH : Kind.OTHER;
        };
    return new Content(kind, spans(item.getAsJsonArray("spans"), text), source);
  }

  private static String cueKind(JsonObject item) {
    if (isNull(item, "cue") || !item.getAsJsonObject("cue").has("kind")) {
      return "speech";
    }
    return string(item.getAsJsonObject("cue"), "kind");
  }

  private static List<Span> spans(JsonArray pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonElement pair : pairs) {
      spans.add(span(pair.getAsJsonArray(), text));
    }
    return spans;
  }

  private static Span span(JsonArray pair, String text) {
    int start = text.offsetByCodePoints(0, pair.get(0).getAsInt());
    return new Span(start, text.offsetByCodePoints(0, pair.get(1).getAsInt()));
  }

  private static boolean isNull(JsonObject object, String name) {
    @Nullable JsonElement element = object.get(name);
    return element == null || element.isJsonNull();
  }

  private static String string(JsonObject object, String name) {
    if (isNull(object, name)) {
      throw new IllegalStateException("no " + name);
    }
    return object.get(name).getAsString();
  }
}
