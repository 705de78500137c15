package org.onrecord.read;

import java.time.LocalDate;
import java.util.HashMap;
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

/**
 * Debates in Akoma Ntoso, as SayIt, the South African parliament's records and the Oireachtas
 * publish them.
 *
 * <p>Speeches, questions and answers are turns; their label is what {@code from} prints, and who
 * that is the person whom {@code by} points at. Headings, narrative and what stands outside of
 * speeches are no part of turns; lists of votes are left out.
 */
final class AkomaNtosoReader implements SourceReader {
  /** {@code <akomaNtoso xmlns=…>}, {@code <an:akomaNtoso>}, {@code <akomantoso>}. */
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?akomaNtoso[\\s>]", Pattern.CASE_INSENSITIVE);

  /** The day in an address such as {@code /akn/ie/debateRecord/dail/2020-07-30/debate}. */
  private static final Pattern DAY = Pattern.compile("/(\\d{4}-\\d{2}-\\d{2})(?:[/@]|$)");

  /** The country in an address: {@code /akn/ie/…}, {@code /za/…}. */
  private static final Pattern COUNTRY = Pattern.compile("^(?:/akn)?/([a-z]{2})(?:-[a-z]+)?/");

  @Override
  public String format() {
    return "Akoma Ntoso";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return XmlHead.hasTag(head, ROOT);
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    try (XmlEvents xml = XmlEvents.open(source)) {
      return List.of(new Debate(xml, source.name()).document(id));
    }
  }

  /** One file: the record of one sitting. Single use. */
  private static final class Debate {
    private static final Set<String> TURNS = Set.of("speech", "question", "answer");
    private static final Set<String> ASIDES =
        Set.of("narrative", "scene", "summary", "other", "prayers", "recordedTime");
    private static final Set<String> BLOCKS = Set.of("p", "li", "td", "th", "block");

    /** Sections that list who voted how. */
    private static final Set<String> VOTES =
        Set.of("division", "ta", "nil", "staon", "ayes", "noes", "rollcall");

    /** Dates that stand for none. */
    private static final int LAST_YEAR = 2100;

    private final XmlEvents xml;
    private final String source;
    private final TextLayout layout;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private @Nullable String title;
    private @Nullable String kind;
    private @Nullable String country;
    private @Nullable String language;
    private @Nullable LocalDate printed;
    private @Nullable LocalDate inAddress;
    private @Nullable LocalDate ofWork;
    private boolean spoken;

    Debate(XmlEvents xml, String source) {
      this.xml = xml;
      this.source = source;
      this.layout = new TextLayout(source);
    }

    Document document(String id) throws ReadException {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml.name());
        }
      }
      if (!spoken) {
        throw new ReadException(
            source,
            "1:1",
            "is Akoma Ntoso of the kind '"
                + kind
                + "' without speeches; of Akoma Ntoso, debates are read; save it as text or HTML",
            null);
      }
      LocalDate day = printed != null ? printed : inAddress != null ? inAddress : ofWork;
      return layout.document(
          id,
          DocumentKind.TRANSCRIPT,
          new Metadata(title, day, null, null, language, null, List.of()));
    }

    private void element(String name) throws ReadException {
      if (kind == null && xml.depth() == 2) {
        kind = name;
        String called = xml.attribute("name");
        title = called == null || !called.strip().contains(" ") ? null : Blanks.single(called);
      }
      if (name.startsWith("FRBR")) {
        identification(name);
      } else if (name.startsWith("TLC")) {
        reference();
      } else if (TURNS.contains(name)) {
        turn();
      } else {
        other(name);
      }
    }

    private void identification(String name) {
      String value = xml.attribute("value");
      switch (name) {
        case "FRBRcountry" -> country = value == null ? country : code(value);
        case "FRBRlanguage" -> {
          String code = xml.attribute("language");
          language = "eng".equals(code) || "en".equals(code) ? "en" : null;
        }
        case "FRBRdate" -> {
          LocalDate day = FrontMatter.IsoDate.of(String.valueOf(xml.attribute("date")));
          ofWork =
              ofWork == null && day != null && day.getYear() < LAST_YEAR && ofTheDay()
                  ? day
                  : ofWork;
        }
        default -> address(String.valueOf(value));
      }
    }

    /** A date of markup or generation is not the day of the debate. */
    private boolean ofTheDay() {
      String name = String.valueOf(xml.attribute("name")).toLowerCase(Locale.ROOT);
      return !name.equals("markup") && !name.equals("generation");
    }

    private void address(String value) {
      Matcher day = DAY.matcher(value);
      if (inAddress == null && day.find()) {
        inAddress = FrontMatter.IsoDate.of(day.group(1));
      }
      Matcher place = COUNTRY.matcher(value);
      if (country == null && place.find()) {
        country = code(place.group(1));
      }
    }

    /** A country's code in capitals; null for what is none. */
    private static @Nullable String code(String printed) {
      String code = printed.toUpperCase(Locale.ROOT);
      return Set.of(Locale.getISOCountries()).contains(code) ? code : null;
    }

    private void reference() {
      String id = xml.attribute("eId") != null ? xml.attribute("eId") : xml.attribute("id");
      String shown = xml.attribute("showAs");
      if (id != null && shown != null) {
        names.put(id, Blanks.single(shown));
        String address = xml.attribute("href");
        addresses.put(id, address == null ? id : address);
      }
    }

    private void other(String name) throws ReadException {
      switch (name) {
        case "docTitle" -> title(xml.content());
        case "docDate" -> docDate();
        case "debateSection" -> {
          String called = String.valueOf(xml.attribute("name")).toLowerCase(Locale.ROOT);
          if (VOTES.contains(called)) {
            xml.skip();
            layout.issue(
                Issue.info("division-left-out", "a list of votes is not part of the text", null));
          }
        }
        case "heading", "subheading" -> layout.paragraph(xml.content());
        case "analysis", "lifecycle", "rollCall", "toc" -> xml.skip();
        default -> {
          if (ASIDES.contains(name) || BLOCKS.contains(name)) {
            aside();
          }
        }
      }
    }

    /** A line outside of speeches; the day of the sitting may stand in it. */
    private void aside() throws ReadException {
      StringBuilder words = new StringBuilder();
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (xml.isStart() && xml.name().equals("docDate")) {
          words.append(docDate());
        } else if (xml.isStart() && xml.name().equals("docTitle")) {
          words.append(title(xml.content()));
        } else if (xml.isStart() && TURNS.contains(xml.name())) {
          layout.aside(words.toString());
          words.setLength(0);
          turn();
        } else if (xml.isText()) {
          words.append(xml.text());
        } else {
          words.append(BLOCKS.contains(xml.name()) ? " " : "");
        }
      }
      layout.aside(words.toString());
    }

    /** The last title is the English one, where there are several. */
    private String title(String words) {
      String single = Blanks.single(words);
      title = single.isEmpty() ? title : single;
      return single;
    }

    private String docDate() throws ReadException {
      LocalDate day = FrontMatter.IsoDate.of(String.valueOf(xml.attribute("date")));
      printed = printed == null && day != null && day.getYear() < LAST_YEAR ? day : printed;
      return xml.content();
    }

    // ------------------------------------------------------------- turns

    private void turn() throws ReadException {
      String by = pointed("by");
      String as = pointed("as");
      boolean open = false;
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (!xml.isStart()) {
          continue;
        }
        String name = xml.name();
        if (name.equals("from")) {
          open(from(), by, as);
          open = true;
        } else if (ASIDES.contains(name)) {
          layout.aside(xml.content());
        } else if (BLOCKS.contains(name)) {
          if (!open) {
            open(null, by, as);
            open = true;
          }
          layout.words(xml.content());
        }
      }
      layout.end();
    }

    private @Nullable String pointed(String attribute) {
      String pointer = xml.attribute(attribute);
      return pointer != null && pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    private void open(@Nullable String from, @Nullable String by, @Nullable String as) {
      String name = by == null ? null : names.get(by);
      String label = from != null && !from.isEmpty() ? from : name;
      String role = as == null ? null : names.get(as);
      spoken = true;
      boolean office = name == null || name.toLowerCase(Locale.ROOT).startsWith("the ");
      boolean told = name != null && (!name.equals(label) || role != null || country != null);
      if (name == null || office || !told) { // "The SPEAKER": the list repeats the label
        layout.turn(label, null);
      } else {
        layout.turn(label, new Participant(name, role, country, addresses.get(by), null));
      }
    }

    /** The label as printed, without the time that may stand in it. */
    private String from() throws ReadException {
      StringBuilder label = new StringBuilder();
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (xml.isStart() && xml.name().equals("recordedTime")) {
          xml.skip();
        } else if (xml.isText()) {
          label.append(xml.text());
        }
      }
      return Blanks.single(label).replaceFirst("\\s*:$", "");
    }
  }
}
