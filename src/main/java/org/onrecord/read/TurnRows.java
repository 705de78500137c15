package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.read.TurnRow.Field;
import org.onrecord.text.WordListFile;

/**
 * Puts rows of turns together into documents: one, or one for each value of the field {@code
 * document}, in the order in which they begin. Rows without a speaker are passages that nobody is
 * said to speak. Single use.
 */
final class TurnRows {
  private static final Map<String, String> COUNTRIES = countries();

  private final String source;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** One document in the making. */
  private static final class Group {
    final TextLayout layout;
    Metadata metadata = Metadata.UNKNOWN;
    boolean turns;

    Group(String source) {
      this.layout = new TextLayout(source);
    }
  }

  TurnRows(String source) {
    this.source = source;
  }

  void add(TurnRow row) throws ReadException {
    String document = row.line(Field.DOCUMENT);
    Group group =
        groups.computeIfAbsent(document == null ? "" : document, key -> new Group(source));
    String text = row.get(Field.TEXT);
    if (text == null) {
      group.layout.issue(
          Issue.warning("row-without-text", "line " + row.line() + " has no text; left out", null));
      return;
    }
    group.metadata =
        metadata(row, group).overriddenBy(group.metadata); // the first row that tells counts
    turn(row, text, group);
  }

  /** The documents; one that the rows name is {@code id#name}. */
  List<Document> documents(String id) throws ReadException {
    groups.values().removeIf(group -> group.layout.isEmpty());
    if (groups.isEmpty()) {
      throw new ReadException(
          source,
          "holds no row with a text; name the fields 'speaker' and 'text', as in {\"speaker\": …,"
              + " \"text\": …}");
    }
    List<Document> documents = new ArrayList<>();
    groups.forEach(
        (name, group) ->
            documents.add(
                group.layout.document(
                    name.isEmpty() ? id : id + "#" + name,
                    group.turns ? DocumentKind.TRANSCRIPT : null,
                    group.metadata)));
    return documents;
  }

  private void turn(TurnRow row, String text, Group group) throws ReadException {
    String speaker = row.line(Field.SPEAKER);
    if (speaker != null) {
      group.layout.turn(speaker, participant(row, speaker, group));
      group.turns = true;
    }
    for (String paragraph : text.split("\\R+")) {
      if (speaker != null) {
        group.layout.words(paragraph);
      } else {
        group.layout.paragraph(paragraph);
      }
    }
    group.layout.end();
  }

  /** Who speaks, where a row tells more than the label. */
  private @Nullable Participant participant(TurnRow row, String speaker, Group group) {
    String role = row.line(Field.ROLE);
    String country = country(row, group);
    String person = row.line(Field.PERSON);
    return role == null && country == null && person == null
        ? null
        : new Participant(speaker, role, country, person, null);
  }

  private Metadata metadata(TurnRow row, Group group) {
    return new Metadata(
        row.line(Field.TITLE),
        date(row, group),
        row.line(Field.URL),
        row.line(Field.PUBLISHER),
        row.line(Field.LANGUAGE),
        row.line(Field.PLACE),
        List.of());
  }

  /** An ISO day, alone or at the start of a date and time. */
  private @Nullable LocalDate date(TurnRow row, Group group) {
    String date = row.line(Field.DATE);
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
    } catch (DateTimeException e) {
      if (group.metadata.date() == null) {
        group.layout.issue(
            Issue.warning(
                "date-not-read",
                "line "
                    + row.line()
                    + ": '"
                    + date
                    + "' is not a day such as 2021-06-30; no date is taken from it",
                null));
      }
      return null;
    }
  }

  private @Nullable String country(TurnRow row, Group group) {
    String country = row.line(Field.COUNTRY);
    String code = country == null ? null : COUNTRIES.get(country.toLowerCase(Locale.ROOT));
    if (country != null && code == null) {
      group.layout.issue(
          Issue.warning(
              "country-not-known",
              "line "
                  + row.line()
                  + ": '"
                  + country
                  + "' is neither an ISO code nor the name of a country",
              null));
    }
    return code;
  }

  /**
   * ISO codes of two and three letters, English names and their aliases, in lower case, to codes of
   * two letters.
   */
  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      countries.put(code.toLowerCase(Locale.ROOT), code);
      countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      countries.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    for (String line : WordListFile.beside(TurnRows.class, "country-aliases.txt").lines()) {
      int equals = line.indexOf('=');
      countries.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return Map.copyOf(countries);
  }
}
