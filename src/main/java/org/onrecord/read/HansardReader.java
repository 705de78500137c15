package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;

/**
 * Debates of the UK's parliaments as ParlParse publishes them, {@code publicwhip} with a {@code
 * speech} a turn, and of Australia's as OpenAustralia does, whose root is {@code debates}.
 *
 * <p>The words of a turn are the paragraphs of its speech, all of them: the publisher sets some
 * procedure ("Question put and agreed to") as a paragraph of the speech before. Headings and
 * speeches without a speaker stand in the text outside of turns; lists of votes are left out.
 */
final class HansardReader implements SourceReader {
  /**
   * {@code uk.org.publicwhip/debate/2016-03-11b.545.1}; not {@code uk.org.publicwhip/person/24877}.
   */
  private static final Pattern SPEECH_ID =
      Pattern.compile("uk\\.org\\.publicwhip/([a-z]+)/(?:[A-Za-z_]+)?(\\d{4}-\\d{2}-\\d{2})");

  /** The houses and committees by the second part of an id. */
  private static final Map<String, String> HOUSES =
      Map.of(
          "debate", "House of Commons debates",
          "lords", "House of Lords debates",
          "westminhall", "Westminster Hall debates",
          "standing", "Public Bill Committee",
          "wrans", "Written answers",
          "wms", "Written ministerial statements",
          "spor", "Scottish Parliament",
          "ni", "Northern Ireland Assembly");

  /** The houses of Australia, which OpenAustralia gives the ids of the UK's. */
  private static final Map<String, String> HOUSES_OF_AUSTRALIA =
      Map.of("debate", "House of Representatives", "lords", "Senate");

  /** In the addresses of speeches in the Parliament of Australia. */
  private static final String AUSTRALIAN = ".aph.gov.au/";

  @Override
  public String format() {
    return "Hansard XML (ParlParse)";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.contains("<publicwhip")
        || start.contains("<!DOCTYPE publicwhip")
        || start.contains("<debates>") && start.contains("uk.org.publicwhip/");
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    try (XmlEvents xml = XmlEvents.open(source)) {
      return List.of(new Sitting(xml, source.name()).document(id));
    }
  }

  /** One file: the record of one sitting. Single use. */
  private static final class Sitting {
    private final XmlEvents xml;
    private final TextLayout layout;
    private @Nullable String title;
    private @Nullable LocalDate date;
    private boolean australian;

    Sitting(XmlEvents xml, String source) {
      this.xml = xml;
      this.layout = new TextLayout(source);
    }

    Document document(String id) throws ReadException {
      while (xml.next()) {
        if (xml.isStart()) {
          australian |= String.valueOf(xml.attribute("url")).contains(AUSTRALIAN);
          dateOnce(xml.attribute("id"));
          element(xml.name());
        }
      }
      return layout.document(
          id,
          DocumentKind.TRANSCRIPT,
          new Metadata(
              title,
              date,
              null,
              australian ? "Parliament of Australia" : "UK Parliament",
              australian ? "en-AU" : "en-GB",
              null,
              List.of()));
    }

    private void element(String name) throws ReadException {
      switch (name) {
        case "publicwhip", "debates" -> {}
        case "speech", "ques", "reply" -> speech();
        case "division" -> division();
        case "p" -> layout.aside(xml.content());
        default -> {
          if (name.endsWith("-heading")) {
            layout.paragraph(xml.content());
          } else {
            xml.skip();
          }
        }
      }
    }

    private void speech() throws ReadException {
      boolean spoken =
          xml.attribute("speakername") != null && !"true".equals(xml.attribute("nospeaker"));
      if (spoken) {
        String label = Blanks.single(String.valueOf(xml.attribute("speakername")));
        layout.turn(label, member(label));
      }
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (xml.isStart()) {
          paragraph(xml.name(), spoken);
        }
      }
      layout.end();
    }

    private void paragraph(String name, boolean spoken) throws ReadException {
      boolean words =
          name.equals("p") || name.equals("ul") || name.equals("ol") || name.equals("blockquote");
      if (spoken && words) {
        layout.words(xml.content());
      } else if (name.equals("division")) {
        division();
      } else {
        layout.aside(xml.content());
      }
    }

    private @Nullable Participant member(String name) {
      String person = xml.attribute("person_id");
      String id = person != null ? person : xml.attribute("speakerid");
      return name.isEmpty() || "unknown".equals(id)
          ? null
          : new Participant(
              name, xml.attribute("speakeroffice"), australian ? "AU" : "GB", id, null);
    }

    private void division() throws ReadException {
      String number = xml.attribute("divnumber");
      xml.skip();
      layout.issue(
          Issue.info(
              "division-left-out",
              "the list of votes of division " + number + " is not part of the text",
              null));
    }

    private void dateOnce(@Nullable String id) {
      Matcher speech = SPEECH_ID.matcher(id == null || date != null ? "" : id);
      if (speech.lookingAt()) {
        try {
          date = LocalDate.parse(speech.group(2));
          Map<String, String> houses = australian ? HOUSES_OF_AUSTRALIA : HOUSES;
          title = houses.getOrDefault(speech.group(1), "Hansard") + ", " + date;
        } catch (DateTimeException e) {
          layout.issue(
              Issue.warning(
                  "date-not-a-day", "the id " + id + " holds no day of the calendar", null));
        }
      }
    }
  }
}
