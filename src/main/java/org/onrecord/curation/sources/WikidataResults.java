package org.onrecord.curation.sources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;

/**
 * The answers of the Wikidata query service to the queries in {@code queries/wikidata}, in its JSON
 * or its CSV, as a table of terms. Rows that differ only in a person's names or gender are one.
 */
public final class WikidataResults {
  public static final String SOURCE = "wikidata-query-service";

  /** The columns that tell these results from a table of terms. */
  private static final List<String> COLUMNS =
      List.of("person", "personLabel", "officeKind", "title", "start", "end");

  /**
   * Matches "http://www.wikidata.org/entity/Q148" with Q148 as its group; not a statement's IRI.
   */
  private static final Pattern ENTITY =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q[1-9][0-9]*)");

  /**
   * Matches "2019-05-01T00:00:00Z" with its parts; not "t1234", which stands for an unknown date,
   * and not a year before Christ.
   */
  private static final Pattern TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T.*");

  private static final String YEAR = "9";
  private static final String MONTH = "10";
  private static final Set<String> TOO_ROUGH = Set.of("6", "7", "8");

  private WikidataResults() {}

  public static boolean isJson(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".srj");
  }

  public static boolean areIn(CsvTable table) {
    return table.columns().containsAll(COLUMNS);
  }

  /**
   * @throws IllegalArgumentException with file and place where it is no such result
   */
  public static CsvTable readJson(Path file) throws IOException {
    List<CsvTable.Row> rows = new ArrayList<>();
    try {
      JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      int number = 0;
      for (JsonElement binding : root.getAsJsonObject("results").getAsJsonArray("bindings")) {
        rows.add(new CsvTable.Row(file + ": result", ++number, values(binding.getAsJsonObject())));
      }
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException(
          file
              + ": no SPARQL results in JSON; download them from the query service as JSON or as"
              + " CSV",
          e);
    }
    List<String> columns = rows.isEmpty() ? COLUMNS : List.copyOf(rows.getFirst().cells().keySet());
    return new CsvTable(file.toString(), columns, rows);
  }

  private static Map<String, String> values(JsonObject binding) {
    Map<String, String> values = new HashMap<>();
    binding
        .entrySet()
        .forEach(
            value ->
                values.put(
                    value.getKey(), value.getValue().getAsJsonObject().get("value").getAsString()));
    return values;
  }

  /** The same as a table of terms; rows that say nothing usable are told as faults. */
  public static CsvTable asTerms(CsvTable results, List<String> faults) {
    Map<Map<String, String>, List<CsvTable.Row>> same = new LinkedHashMap<>();
    for (CsvTable.Row row : results.rows()) {
      Matcher entity = ENTITY.matcher(row.get("person"));
      if (!entity.matches()) {
        faults.add(row.place() + ": no person of Wikidata: '" + row.get("person") + "'");
      } else if (!row.has("personLabel") || row.get("personLabel").equals(entity.group(1))) {
        faults.add(row.place() + ": " + entity.group(1) + " has no English label; left out");
      } else {
        Map<String, String> cells = cells(row, String.valueOf(entity.group(1)));
        same.computeIfAbsent(cells, key -> new ArrayList<>()).add(row);
      }
    }
    List<CsvTable.Row> rows = new ArrayList<>();
    same.forEach((cells, of) -> rows.add(withNames(cells, of)));
    return new CsvTable(results.name(), Term.COLUMNS, rows);
  }

  private static Map<String, String> cells(CsvTable.Row row, String qid) {
    Map<String, String> cells = new HashMap<>();
    cells.put("person", row.get("personLabel"));
    cells.put("qid", qid);
    cells.put("office_kind", row.get("officeKind"));
    cells.put("title", title(row));
    cells.put("country", row.get("country"));
    cells.put("organisation", row.get("organisation"));
    cells.put("start", date(row.get("start"), row.get("startPrecision")));
    cells.put("end", date(row.get("end"), row.get("endPrecision")));
    cells.put("acting", row.get("acting").equals("true") ? "true" : "");
    cells.put("source", SOURCE);
    return cells;
  }

  /** "Prime Minister of Norway" is the title Prime Minister. */
  private static String title(CsvTable.Row row) {
    String title = row.get("title");
    for (String link : List.of(" of the ", " of ")) {
      String tail = link + row.get("countryLabel");
      if (row.has("countryLabel") && title.endsWith(tail)) {
        title = title.substring(0, title.length() - tail.length());
      }
    }
    return title.isEmpty()
        ? ""
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String date(String time, String precision) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches() || TOO_ROUGH.contains(precision)) {
      return "";
    }
    return switch (precision) {
      case YEAR -> String.valueOf(parts.group(1));
      case MONTH -> parts.group(1) + "-" + parts.group(2);
      default -> parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
    };
  }

  private static CsvTable.Row withNames(Map<String, String> cells, List<CsvTable.Row> rows) {
    Set<String> names = new TreeSet<>();
    Set<String> genders = new TreeSet<>();
    for (CsvTable.Row row : rows) {
      names.addAll(row.list("names"));
      genders.add(row.get("gender"));
    }
    names.remove(cells.get("person"));
    genders.removeIf(gender -> !gender.equals("female") && !gender.equals("male"));
    Map<String, String> whole = new HashMap<>(cells);
    whole.put("names", String.join("|", names));
    whole.put("gender", genders.size() == 1 ? genders.iterator().next() : "");
    return new CsvTable.Row(rows.getFirst().table(), rows.getFirst().line(), whole);
  }
}
