package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;

/**
 * Sittings of the European Parliament in the markup of the Europarl corpus: lines {@code <CHAPTER>}
 * with a title below, {@code <SPEAKER>} with the words of a turn below, {@code <P>} between
 * paragraphs. It is no XML: nothing is ever closed.
 */
final class EuroparlReader implements SourceReader {
  /** {@code <SPEAKER ID="164" NAME="Anna Kern" AFFILIATION="PSE">}, {@code <SPEAKER ID=3 …>}. */
  private static final Pattern SPEAKER = Pattern.compile("<SPEAKER ID=[^>]*>");

  /** The name in a line of a speaker; not the affiliation. */
  private static final Pattern NAME = Pattern.compile("\\bNAME=\"([^\"]*)\"");

  /** {@code <CHAPTER ID="020">}, {@code <CHAPTER ID=1>}; not {@code <P>}. */
  private static final Pattern CHAPTER = Pattern.compile("<CHAPTER ID=[^>]*>");

  /**
   * "Member of the Commission. ", "rapporteur. - (ES) ", "on behalf of the Greens. – ", "(FR) ": it
   * tells how one speaks.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:\\p{Lu}[^.()]{0,60} of the (?:Council|Commission)\\. ?(?:[-–—]"
              + " ?)?(?:\\([A-Z]{2}\\) ?)?)|(?:\\p{Ll}[^.()]{0,120}\\. ?)?[-–—] ?(?:\\([A-Z]{2}\\)"
              + " ?)?|\\([A-Z]{2}\\) ?)(?=\\S)");

  /** "ep-2007-05-21-ch020.txt", "ep-07-05-21.txt"; not "ep-verbatim.txt". */
  private static final Pattern DAY = Pattern.compile("ep-(?:(\\d\\d))?(\\d\\d)-(\\d\\d-\\d\\d)");

  /** Years of two digits from here on are of the century before. */
  private static final int FIRST_YEAR = 52;

  @Override
  public String format() {
    return "Europarl markup";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    return (CHAPTER.matcher(start).lookingAt() || SPEAKER.matcher(start).lookingAt())
        && SPEAKER.matcher(start).find();
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    DecodedText decoded = DecodedText.of(source, null);
    TextLayout layout = new TextLayout(source.name());
    decoded.issues().forEach(layout::issue);
    String title = null;
    boolean named = false;
    boolean first = false;
    for (String line : (Iterable<String>) decoded.text().lines()::iterator) {
      if (CHAPTER.matcher(line.strip()).matches()) {
        layout.end();
        named = true;
      } else if (SPEAKER.matcher(line.strip()).matches()) {
        open(layout, line);
        first = true;
        named = false;
      } else if (!line.isBlank() && !line.startsWith("<")) {
        title = named && title == null ? Blanks.single(line) : title;
        put(layout, line, first);
        first = false;
      }
    }
    return List.of(
        layout.document(
            id,
            DocumentKind.TRANSCRIPT,
            new Metadata(
                title, day(source.name()), null, "European Parliament", "en", null, List.of())));
  }

  private static void open(TextLayout layout, String line) {
    Matcher name = NAME.matcher(line);
    String label = name.find() ? Blanks.single(name.group(1)) : "";
    if (label.isEmpty()) {
      layout.issue(
          Issue.warning("speaker-unknown", "a SPEAKER without a NAME: " + line.strip(), null));
    }
    boolean chair = label.isEmpty() || label.indexOf(' ') < 0;
    layout.turn(
        label.isEmpty() ? null : label,
        chair ? null : new Participant(label, null, null, null, null));
  }

  private static void put(TextLayout layout, String line, boolean first) throws ReadException {
    if (!layout.inTurn()) {
      layout.paragraph(line);
      return;
    }
    Matcher opening = OPENING.matcher(line);
    if (first && opening.find()) {
      layout.aside(opening.group());
      layout.words(line.substring(opening.end()));
    } else {
      layout.words(line);
    }
  }

  private static @Nullable LocalDate day(String name) {
    Matcher day = DAY.matcher(name);
    if (!day.find()) {
      return null;
    }
    boolean old = day.group(1) == null && Integer.parseInt(day.group(2)) >= FIRST_YEAR;
    String century = day.group(1) != null ? day.group(1) : old ? "19" : "20";
    return FrontMatter.IsoDate.of(century + day.group(2) + '-' + day.group(3));
  }
}
