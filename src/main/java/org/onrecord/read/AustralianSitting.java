package org.onrecord.read;

import java.time.LocalDate;
import java.util.Arrays;
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

/**
 * The record of one sitting of the Parliament of Australia, in one file of ParlInfo. Single use.
 */
final class AustralianSitting {
  private static final Set<String> TALKS = Set.of("speech", "question", "answer");
  private static final Set<String> INTERJECTIONS = Set.of("interjection", "interject");
  private static final Set<String> SECTION_TEXTS = Set.of("debate.text", "subdebate.text");
  private static final Set<String> VOTES = Set.of("division", "table", "tgroup");
  private static final Set<String> LEFT_OUT =
      Set.of("page.no", "time.stamp", "cover", "toc", "question.number");

  /** "The DEPUTY SPEAKER (Mr Vik): ", " (Eastmoor—Minister for Ports) (09:01): ". */
  private static final Pattern DESCRIPTION =
      Pattern.compile("^\\s*((?:\\([^()]{1,200}\\)\\s*){0,3})(?:[:—–-]|\\.[—–-])?\\s*");

  /** The time in "(Eastmoor) (09:01)". */
  private static final Pattern TIME = Pattern.compile("\\s*\\(\\d{1,2}:\\d{2}\\)");

  /** "The SPEAKER (Ms A Vik) took the chair"; not "The SPEAKER took the chair". */
  private static final Pattern CHAIR =
      Pattern.compile("^\\W*(\\p{Lu}[\\p{L} ]+?) ?\\( ?([^()]+?) ?\\) took the chair");

  /** "Senator the Hon. Jon Vik": what stands before the name. */
  private static final Pattern TITLES =
      Pattern.compile("^(?:(?:the|Rt|Hon|Senator|Dr|Sir|Dame|Mrs?|Ms)\\b\\.? ?)+");

  /** "17/05/1982"; not "1982-05-17". */
  private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{2})/(\\d{2})/(\\d{4})$");

  /** "MemberSpeech", "OfficeInterjecting"; not "Bill". */
  private static final Pattern SPEAKER_LINK = Pattern.compile("(?:Member|Office|General)[A-Z]\\w+");

  /**
   * "Senator Vik" in "The ACTING DEPUTY PRESIDENT (Senator Vik)"; nothing in "The CHAIR (20:21)".
   */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\( ?((?:Senator|Hon|Dr|Mrs?|Ms|Sir|Dame)\\b\\.? [^()]+?) ?\\)$");

  /** Styles of the names of speakers: "HPS-OfficeInterjecting"; not "HPS-GeneralBold". */
  private static final Pattern SPEAKER_STYLE =
      Pattern.compile("HPS-(?:(?:Member|Office)[A-Z]\\w+|General\\w*Interjecting)");

  /** "Senate adjourned at 20:32", "Sitting suspended from 11:08 to 11:45"; not "We adjourned". */
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "^(?:House|Senate|Sitting|Proceedings|Federation Chamber|Main Committee|Committee)"
              + " (?:adjourned|suspended) (?:at|from|until)?.{0,40}\\d");

  /** Styles of headings, which stand as titles in the sections too. */
  private static final Pattern HEADING = Pattern.compile("HPS-(?:Sub)*Debate");

  /** The colon of "Mr Vik:". */
  private static final Pattern END_OF_NAME = Pattern.compile("\\s*[:—–-]+$");

  /** The dash or stop that parts the name from the first words. */
  private static final Pattern BEFORE_WORDS = Pattern.compile("^\\s*[.:]?\\s*[—–-]?\\s*");

  /** "Mr Vik interjecting—": no words of his are printed. */
  private static final Pattern WITHOUT_WORDS =
      Pattern.compile("interjecting\\s*[—–.-]*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OFFICES =
      Set.copyOf(WordListFile.beside(CanadianHansardReader.class, "office-words.txt").lines());

  private static final String COUNTRY = "AU";

  private final XmlEvents xml;
  private final String source;
  private final Map<String, String> names;
  private final TextLayout layout;
  private @Nullable Talker floor;
  private @Nullable Talker interrupting;
  private @Nullable Talker chair;
  private @Nullable LocalDate day;
  private @Nullable String chamber;
  private boolean interjection;
  private boolean justNamed;
  private boolean spoken;

  AustralianSitting(XmlEvents xml, String source, Map<String, String> names) {
    this.xml = xml;
    this.source = source;
    this.names = names;
    this.layout = new TextLayout(source);
  }

  /** Who has the floor, as printed, with the number among the members and the office. */
  private record Talker(String label, @Nullable String number, @Nullable String role) {}

  Document document(String id) throws ReadException {
    while (xml.next()) {
      String name = xml.isText() ? "" : xml.name().toLowerCase(Locale.ROOT);
      if (xml.isStart()) {
        element(name);
      } else if (xml.isEnd()) {
        ended(name);
      }
    }
    if (!spoken) {
      throw new ReadException(
          source, "1:1", "is Hansard XML without a speech; is it a table of contents?", null);
    }
    String house = chamber == null ? "Parliament of Australia" : house(chamber);
    return layout.document(
        id,
        DocumentKind.TRANSCRIPT,
        new Metadata(
            day == null ? house : house + ", " + day,
            day,
            null,
            "Parliament of Australia",
            "en-AU",
            null,
            List.of()));
  }

  private static String house(String chamber) {
    String small = chamber.toLowerCase(Locale.ROOT);
    boolean lower = small.startsWith("reps") || small.startsWith("house");
    return lower ? "House of Representatives" : small.startsWith("senate") ? "Senate" : chamber;
  }

  private void element(String name) throws ReadException {
    switch (name) {
      case "hansard" -> {
        onceDated(xml.attribute("DATE"));
        chamber = xml.attribute("CHAMBER");
      }
      case "date" -> onceDated(xml.content());
      case "chamber" -> chamber = Blanks.single(xml.content());
      case "title", "subtitle" -> layout.paragraph(xml.content());
      case "talker" -> talker();
      case "para" -> paragraph(xml.content());
      case "p" -> linkedParagraph();
      default -> section(name);
    }
  }

  private void section(String name) throws ReadException {
    if (VOTES.contains(name)) {
      leftOut(name);
    } else if (LEFT_OUT.contains(name)) {
      xml.skip();
    } else if (TALKS.contains(name) || SECTION_TEXTS.contains(name)) {
      leaveFloor();
    } else if (INTERJECTIONS.contains(name)) {
      layout.end();
      interjection = true;
      interrupting = null;
    }
  }

  private void ended(String name) {
    if (INTERJECTIONS.contains(name)) {
      layout.end();
      interjection = false;
    } else if (TALKS.contains(name)) {
      leaveFloor();
    }
  }

  private void leaveFloor() {
    layout.end();
    floor = null;
    interrupting = null;
  }

  private void leftOut(String name) throws ReadException {
    xml.skip();
    layout.issue(
        name.equals("division")
            ? Issue.info("division-left-out", "a list of votes is not part of the text", null)
            : Issue.info("table-left-out", "a table is not part of the text", null));
  }

  /** 2033-05-17, or 17/05/2033. */
  private void onceDated(@Nullable String printed) {
    if (printed != null && day == null) {
      String iso = DAY_FIRST.matcher(printed.strip()).replaceFirst("$3-$2-$1");
      day = FrontMatter.IsoDate.of(iso);
    }
  }

  // ------------------------------------------------------------- who has the floor

  private void talker() throws ReadException {
    String shown = null;
    String number = null;
    String role = null;
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name().toLowerCase(Locale.ROOT)) {
        case "name" -> {
          number = xml.attribute("NAMEID") == null ? number : xml.attribute("NAMEID");
          boolean first = shown == null || "display".equals(xml.attribute("role"));
          String name = Blanks.single(xml.content());
          shown = first && !name.isEmpty() ? name : shown;
        }
        case "name.id" -> number = Blanks.single(xml.content());
        case "role" -> role = Blanks.single(xml.content().replace(")", ""));
        default -> {}
      }
    }
    if (shown != null) {
      takeFloor(new Talker(shown, number, role));
    }
  }

  private void takeFloor(Talker talker) {
    layout.end();
    justNamed = true;
    if (interjection) {
      interrupting = talker;
    } else {
      floor = talker;
    }
  }

  private void paragraph(String printed) throws ReadException {
    String words = justNamed ? BEFORE_WORDS.matcher(printed).replaceFirst("") : printed;
    justNamed = false;
    Talker talker = interjection ? interrupting : floor;
    if (PROCEDURE.matcher(words.strip()).find()) {
      layout.aside(words);
    } else if (WITHOUT_WORDS.matcher(words.strip()).matches()) {
      layout.aside(talker == null ? words : talker.label() + ' ' + words);
    } else if (talker == null) {
      procedure(Blanks.single(words));
    } else {
      if (!layout.inTurn()) {
        open(talker);
      }
      layout.words(words);
    }
  }

  /** A paragraph of nobody's; the first of a sitting names who presides. */
  private void procedure(String words) throws ReadException {
    Matcher presiding = CHAIR.matcher(words);
    if (chair == null && presiding.find()) {
      String name = TITLES.matcher(presiding.group(2)).replaceFirst("");
      chair = new Talker(presiding.group(1), null, name);
    }
    layout.aside(words);
  }

  private void open(Talker talker) {
    spoken = true;
    String full = talker.number() == null ? null : names.get(talker.number());
    boolean office = isOffice(talker.label());
    String name = full != null ? full : office ? presiding(talker.label()) : talker.label();
    String role = talker.role() == null || talker.role().isEmpty() ? null : talker.role();
    layout.turn(
        talker.label(),
        name == null ? null : new Participant(name, role, COUNTRY, talker.number(), null));
  }

  /** Whoever is named in the brackets behind an office, or has taken the chair under it. */
  private @Nullable String presiding(String label) {
    Matcher bracket = IN_BRACKETS.matcher(label);
    if (bracket.find()) {
      return TITLES.matcher(bracket.group(1)).replaceFirst("");
    }
    return chair != null && chair.label().equals(label) ? chair.role() : null;
  }

  /** "The SPEAKER", "Opposition members": no person's name. */
  private static boolean isOffice(String label) {
    return Arrays.stream(label.split("\\W+"))
        .anyMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT)));
  }

  // ------------------------------------------------------------- paragraphs with links

  /** A paragraph that may begin with its speaker as a link. */
  private void linkedParagraph() throws ReadException {
    String style = String.valueOf(xml.attribute("class"));
    StringBuilder words = new StringBuilder();
    String name = null;
    String number = null;
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      boolean begins = xml.isStart() && name == null && words.toString().isBlank();
      if (begins && SPEAKER_LINK.matcher(String.valueOf(xml.attribute("type"))).matches()) {
        number = xml.attribute("href");
        name = Blanks.single(xml.content());
      } else if (begins && isStyledSpeaker()) {
        String printed = xml.content();
        boolean label = printed.strip().endsWith(":");
        name = label ? Blanks.single(printed) : null;
        words.append(label ? "" : printed);
      } else if (xml.isText()) {
        words.append(xml.text());
      } else if (xml.name().equals("br")) {
        words.append(' ');
      }
    }
    String line = Blanks.single(words);
    if (HEADING.matcher(style).matches() || line.isEmpty() && name == null) {
      return;
    }
    if (name == null) {
      paragraph(line);
    } else {
      linked(END_OF_NAME.matcher(name).replaceFirst(""), number, line);
    }
  }

  /** "The SPEAKER:", which has the style of a speaker's name and no link. */
  private boolean isStyledSpeaker() {
    return SPEAKER_STYLE.matcher(String.valueOf(xml.attribute("class"))).matches();
  }

  private void linked(String name, @Nullable String number, String line) throws ReadException {
    Matcher description = DESCRIPTION.matcher(line);
    String brackets = description.find() ? description.group(1) : "";
    String words = line.substring(description.end());
    String who = TIME.matcher(brackets).replaceAll("").strip();
    if (words.isEmpty() || WITHOUT_WORDS.matcher(words).matches()) {
      layout.aside(name + ' ' + line);
      return;
    }
    int dash = who.indexOf('—');
    String role = dash < 0 ? null : Blanks.single(who.substring(dash + 1).replace(")", ""));
    layout.end();
    justNamed = false;
    floor = new Talker((name + ' ' + who).strip(), number, role);
    paragraph(words);
  }
}
