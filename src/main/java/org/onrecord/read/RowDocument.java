package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.read.Columns.Field;
import org.onrecord.text.SourceText;

/**
 * One document in the making, of one row or of several. Where it has turns they are laid out; a
 * text of its own stays as it is, or is laid out where it is HTML. Single use.
 */
final class RowDocument {
  /** Markup in a cell: {@code <p>Yes.</p>}, {@code <br/>}; not {@code a < b}. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</(?:p|div|span|a|b|strong|li|h[1-6]|em)>|<br ?/?>", Pattern.CASE_INSENSITIVE);

  /** A speaker whom the transcriber knows by number only: {@code 0}; not {@code 2031}. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /**
   * A family name in capitals before the others: matches "KERN, Anna", "DE WIT, Jo B."; not "KERN,
   * MP", "Kern, Anna".
   */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{Lu}'’ -]+), (\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}.]*)*)");

  /** A speaker whom the transcriber of a recording calls by a letter: {@code B}; not {@code Q}. */
  private static final Pattern LETTER = Pattern.compile("[A-PR-Z]");

  private final String source;
  private final boolean parts;
  private final RowDays days;
  private final RowCountries countries;
  private final TextLayout layout;
  private final List<String> texts = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private Metadata metadata = Metadata.UNKNOWN;
  private @Nullable String name;
  private @Nullable String speaking;
  private boolean spoken;
  private int unspoken;

  /**
   * @param parts whether its rows are turns and passages, rather than each a text of its own
   */
  RowDocument(String source, boolean parts, RowDays days, RowCountries countries) {
    this.source = source;
    this.parts = parts;
    this.days = days;
    this.countries = countries;
    this.layout = new TextLayout(source);
  }

  /** The name that its rows give it, or null. */
  @Nullable String name() {
    return name;
  }

  void issue(Issue issue) {
    issues.add(issue);
  }

  /** Whether a row contradicts nothing that is known of the document. */
  boolean goesOn(Row row) {
    Metadata told = RowDocuments.metadata(row, day(row));
    return row.get(Field.DOCUMENT) == null
        && (told.url() == null || metadata.url() == null)
        && (told.title() == null || metadata.title() == null)
        && (told.date() == null || metadata.date() == null);
  }

  void add(Row row) throws ReadException {
    LocalDate day = day(row);
    if (day == null && row.line(Field.DATE) != null && metadata.date() == null) {
      issues.add(notRead(row));
    }
    metadata =
        RowDocuments.metadata(row, day).overriddenBy(metadata); // the first row that tells counts
    nameOnce(row);
    if (!row.turns().isEmpty()) {
      for (Row turn : row.turns()) {
        part(turn);
      }
    } else if (parts) {
      part(row);
    } else if (!texts.contains(row.get(Field.TEXT))) {
      texts.add(String.valueOf(row.get(Field.TEXT)));
    }
  }

  private void nameOnce(Row row) {
    if (name == null) {
      String document = row.line(Field.DOCUMENT);
      name = document != null ? document : parts ? null : row.line(Field.ID);
    }
  }

  private static Issue notRead(Row row) {
    return Issue.warning(
        "date-not-read",
        row.place()
            + ": '"
            + row.line(Field.DATE)
            + "' is not one day, such as 2021-06-30; no date is taken from it (--date-order says"
            + " which number is the month)",
        null);
  }

  private @Nullable LocalDate day(Row row) {
    String date = row.line(Field.DATE);
    return date == null ? null : days.day(date);
  }

  // --------------------------------------------------------------- turns and passages

  private void part(Row row) throws ReadException {
    String label = label(row);
    String text = plain(String.valueOf(row.get(Field.TEXT)));
    boolean timed = row.get(Field.START) != null;
    boolean goesOn = !running.isEmpty() && java.util.Objects.equals(label, speaking);
    if (!timed || !goesOn) {
      flush();
    }
    if (timed) {
      begin(label, row);
      running.append(running.isEmpty() ? "" : " ").append(text.strip());
      return;
    }
    begin(label, row);
    for (String paragraph : text.split("\\R+")) {
      put(paragraph);
    }
    layout.end();
  }

  /** Words that run on from row to row end where another speaks. */
  private void flush() throws ReadException {
    if (!running.isEmpty()) {
      put(running.toString());
      running.setLength(0);
      layout.end();
    }
  }

  private void begin(@Nullable String label, Row row) throws ReadException {
    boolean turn = row.get(Field.SPEAKER) != null || (spoken && row.get(Field.START) != null);
    unspoken += turn ? 0 : 1;
    if (turn && (running.isEmpty() || !layout.inTurn())) {
      layout.turn(label, label == null ? null : participant(row, label));
      spoken = true;
    }
    speaking = label;
  }

  private void put(String words) throws ReadException {
    if (layout.inTurn()) {
      layout.words(words);
    } else {
      layout.paragraph(words);
    }
  }

  private static @Nullable String label(Row row) {
    String label = row.line(Field.SPEAKER);
    boolean number = label != null && NUMBER.matcher(label).matches();
    boolean letter =
        label != null && row.get(Field.START) != null && LETTER.matcher(label).matches();
    return number || letter ? "Speaker " + label : label == null ? null : inOrder(label);
  }

  /** "Anna KERN" of "KERN, Anna", "The PRESIDENT" of "PRESIDENT, The". */
  private static String inOrder(String label) {
    Matcher family = FAMILY_FIRST.matcher(label);
    return family.matches() ? family.group(2) + ' ' + family.group(1) : label;
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).find() ? PageLayout.of(Jsoup.parse(text)).text() : text;
  }

  /** Who speaks, where a row tells more than the label. */
  private @Nullable Participant participant(Row row, String speaker) {
    String role = row.line(Field.ROLE);
    String country = country(row);
    String person = row.line(Field.PERSON);
    boolean nothing = person == null || person.equals(speaker);
    return role == null && country == null && nothing
        ? null
        : new Participant(speaker, role, country, person, null);
  }

  private @Nullable String country(Row row) {
    String country = row.line(Field.COUNTRY);
    String code = country == null ? null : countries.code(country);
    if (country != null && code == null) {
      issues.add(
          Issue.warning(
              "country-not-known",
              row.place() + ": '" + country + "' is neither an ISO code nor the name of a country",
              null));
    }
    return code;
  }

  // --------------------------------------------------------------- the whole

  Document document(String id) throws ReadException {
    flush();
    if (spoken && unspoken > 0) {
      issues.add(
          Issue.info(
              "row-without-speaker",
              "rows that name no speaker: "
                  + unspoken
                  + "; they stand in the text and are nobody's turn",
              null));
    }
    if (texts.isEmpty()) {
      issues.forEach(layout::issue);
      return layout.document(id, spoken ? DocumentKind.TRANSCRIPT : null, metadata);
    }
    String text = String.join("\n\n", texts);
    return MARKUP.matcher(text).find() ? page(id, text) : own(id, Blanks.lines(text));
  }

  private Document own(String id, String text) throws ReadException {
    PlainTextReader.checkLines(source, text);
    return new Document(
        id, source, null, new SourceText(text), metadata, List.of(), List.of(), List.of(), issues);
  }

  private Document page(String id, String html) throws ReadException {
    PageLayout page = PageLayout.of(Jsoup.parse(html));
    PlainTextReader.checkLines(source, page.text());
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(page.issues());
    return new Document(
        id,
        source,
        null,
        new SourceText(page.text()),
        metadata,
        List.of(),
        page.strong(),
        page.asides(),
        all);
  }
}
