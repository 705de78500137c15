package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.WordListFile;
import org.onrecord.text.WrittenDays;

/**
 * Debates and committee evidence of the Canadian House of Commons in the XML that it publishes: an
 * {@code Intervention} is a turn, its label the {@code Affiliation} as printed. Titles stand in the
 * text outside of turns; procedure, times and lists of votes are no speech.
 */
final class CanadianHansardReader implements SourceReader {
  /** {@code <Hansard …>} of the House; not {@code <hansard>} of others. */
  private static final Pattern ROOT =
      Pattern.compile("<Hansard[\\s>]|<PublicationItem\\s|<PersonSpeaking>|<ExtractedItem\\s");

  /** "The Deputy Speaker (Ms. Ada Moor)", "Hon. Jon Vik (Minister of Ports, Lib.)". */
  private static final Pattern BRACKETS = Pattern.compile("^([^()]+?)\\s*\\(([^()]+)\\)$");

  /** "Right Hon. ", "Hon. "; not "Honoria ". */
  private static final Pattern HONORIFIC = Pattern.compile("^(?:(?:Right|Rt\\.?) )?Hon\\.? ");

  private static final Set<String> OFFICES =
      Set.copyOf(WordListFile.beside(CanadianHansardReader.class, "office-words.txt").lines());

  private static final String COUNTRY = "CA";

  @Override
  public String format() {
    return "Canadian Hansard XML";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return XmlHead.hasTag(head, ROOT);
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    try (XmlEvents xml = XmlEvents.open(source)) {
      return List.of(new CanadianSitting(xml, source.name()).document(id));
    }
  }

  /** One file: the record of one sitting. Single use. */
  private static final class CanadianSitting {
    private static final Set<String> SPEAKERS = Set.of("PersonSpeaking", "Questioner", "Responder");
    private static final Set<String> ENDS =
        Set.of("Intervention", "QuestionContent", "ResponseContent");
    private static final Set<String> WORDS = Set.of("ParaText", "QuotePara", "PoemLine", "Line");
    private static final Set<String> LEFT_OUT =
        Set.of("FloorLanguage", "Timestamp", "CatchLine", "StartPageNumber", "TocPageNumber");

    private final XmlEvents xml;
    private final String source;
    private final TextLayout layout;
    private final Map<String, String> items = new HashMap<>();
    private final Set<LocalDate> days = new HashSet<>();
    private boolean spoken;

    CanadianSitting(XmlEvents xml, String source) {
      this.xml = xml;
      this.source = source;
      this.layout = new TextLayout(source);
    }

    Document document(String id) throws ReadException {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml.name());
        } else if (xml.isEnd() && ENDS.contains(xml.name())) {
          layout.end();
        }
      }
      if (!spoken) {
        throw new ReadException(
            source,
            "1:1",
            "is Hansard XML without an Intervention; is it a table of contents?",
            null);
      }
      LocalDate day = day();
      String house = items.getOrDefault("MetaInstitution", items.get("Institution"));
      String title = house == null ? null : day == null ? house : house + ", " + day;
      return layout.document(
          id,
          DocumentKind.TRANSCRIPT,
          new Metadata(title, day, null, "Parliament of Canada", "en-CA", null, List.of()));
    }

    private void element(String name) throws ReadException {
      if (name.equals("ExtractedItem")) {
        items.put(String.valueOf(xml.attribute("Name")), Blanks.single(xml.content()));
      } else if (name.equals("PublicationItem")) {
        LocalDate day = FrontMatter.IsoDate.of(String.valueOf(xml.attribute("Date")));
        if (day != null) {
          days.add(day);
        }
      } else if (SPEAKERS.contains(name)) {
        open(Blanks.single(xml.content()).replaceFirst("\\s*:$", ""));
      } else if (WORDS.contains(name)) {
        words();
      } else if (LEFT_OUT.contains(name) || name.equals("Person")) {
        xml.skip();
      } else if (name.equals("Division")) {
        xml.skip();
        layout.issue(
            Issue.info("division-left-out", "a list of votes is not part of the text", null));
      } else if (name.endsWith("Title") || name.endsWith("Qualifier")) {
        layout.paragraph(xml.content());
      } else if (name.equals("ProceduralText") || name.equals("Prayer")) {
        layout.aside(xml.content());
      }
    }

    private void words() throws ReadException {
      String words = xml.content();
      if (layout.inTurn()) {
        layout.words(words);
      } else {
        layout.aside(words);
      }
    }

    private void open(String label) {
      spoken = true;
      Matcher brackets = BRACKETS.matcher(label);
      if (!brackets.matches()) {
        layout.turn(label, null);
        return;
      }
      String before = brackets.group(1);
      String inside = brackets.group(2);
      boolean office = before.startsWith("The ");
      int comma = inside.lastIndexOf(',');
      String role = office ? before : comma < 0 ? inside : inside.substring(0, comma);
      String name = HONORIFIC.matcher(office ? inside : before).replaceFirst("");
      layout.turn(label, new Participant(name, isOffice(role) ? role : null, COUNTRY, null, null));
    }

    /** A minister's brackets hold the office, a member's the riding. */
    private static boolean isOffice(String role) {
      return java.util.Arrays.stream(role.split("\\W+"))
          .anyMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The day of the sitting: in numbers, or as printed; none where items are of several days. */
    private @Nullable LocalDate day() {
      String year = items.get("MetaDateNumYear");
      String month = items.get("MetaDateNumMonth");
      String day = items.get("MetaDateNumDay");
      if (year != null && month != null && day != null) {
        try {
          return LocalDate.of(
              Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException e) {
          layout.issue(
              Issue.warning(
                  "date-not-a-day",
                  year + "-" + month + "-" + day + " is no day of the calendar",
                  null));
        }
      }
      String printed = items.getOrDefault("Date", items.getOrDefault("HeaderDate", ""));
      WrittenDays.in(printed).forEach(found -> days.add(found.day()));
      return days.size() == 1 ? days.iterator().next() : null;
    }
  }
}
