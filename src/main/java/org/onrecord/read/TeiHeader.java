package org.onrecord.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;

/**
 * What the header of a TEI file says of it.
 *
 * @param country ISO 3166-1 alpha-2 of the country whose parliament sits, or null
 * @param volume the name of a volume of diplomatic papers, such as {@code frus1969-76v12}, or null
 */
record TeiHeader(Metadata metadata, @Nullable String country, @Nullable String volume) {

  static final TeiHeader NONE = new TeiHeader(Metadata.UNKNOWN, null, null);

  /** Reads the header that starts; its persons and organisations go to {@code persons}. */
  static TeiHeader read(
      XmlEvents xml, @Nullable String language, TeiPersons persons, @Nullable Path file)
      throws ReadException {
    return new Fields(xml, language).read(persons, file);
  }

  /** Collects the fields of one header. Single use. */
  private static final class Fields {
    private final XmlEvents xml;
    private final @Nullable String language;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> places = new ArrayList<>();
    private int titleRank = -1;
    private @Nullable String title;
    private @Nullable LocalDate sitting;
    private @Nullable LocalDate printed;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String country;
    private @Nullable String volume;

    Fields(XmlEvents xml, @Nullable String language) {
      this.xml = xml;
      this.language = language;
    }

    TeiHeader read(TeiPersons persons, @Nullable Path file) throws ReadException {
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (xml.isStart() && !persons.take(xml, file)) {
          start(xml.name());
        } else if (xml.isEnd() && xml.name().equals(open.peek())) {
          open.pop();
        }
      }
      String place = places.isEmpty() ? null : String.join(", ", places);
      Metadata metadata =
          new Metadata(
              title,
              sitting != null ? sitting : printed,
              url,
              publisher,
              language,
              place,
              List.of());
      return new TeiHeader(metadata, country, volume);
    }

    private void start(String name) throws ReadException {
      switch (name) {
        case "title" -> title();
        case "name" -> setting();
        case "date" -> date();
        case "idno" -> number();
        case "publisher" -> publisher();
        default -> open.push(name);
      }
    }

    private boolean inside(String name) {
      return open.contains(name);
    }

    /** The main or complete title, an English one first. */
    private void title() throws ReadException {
      String type = xml.attribute("type");
      int rank = "main".equals(type) || "complete".equals(type) ? 2 : type == null ? 1 : 0;
      rank = 2 * rank + (String.valueOf(xml.attribute("lang")).startsWith("en") ? 1 : 0);
      boolean own = inside("titleStmt");
      String found = Blanks.single(xml.content());
      if (own && rank > titleRank && !found.isEmpty()) {
        title = found;
        titleRank = rank;
      }
    }

    private void setting() throws ReadException {
      boolean own = inside("setting");
      String type = xml.attribute("type");
      String key = xml.attribute("key");
      String found = Blanks.single(xml.content());
      if (own && "country".equals(type)) {
        country = key != null && key.matches("[A-Z]{2}") ? key : country;
      } else if (own && !found.isEmpty() && !"org".equals(type)) {
        places.add(found);
      }
    }

    private void date() throws ReadException {
      String on = xml.attribute("when");
      boolean ofSitting = inside("setting");
      boolean ofSource = inside("sourceDesc");
      xml.skip();
      LocalDate day = on != null && on.length() >= 10 ? TeiTerm.day(on, false) : null;
      if (ofSitting && sitting == null) {
        sitting = day;
      } else if (ofSource && printed == null) {
        printed = day;
      }
    }

    private void number() throws ReadException {
      String type = String.valueOf(xml.attribute("type"));
      boolean ofSource = inside("sourceDesc");
      String found = Blanks.single(xml.content());
      if (type.equals("frus")) {
        volume = found;
      } else if (ofSource && type.equalsIgnoreCase("URI") && found.startsWith("http")) {
        url = found;
      }
    }

    /** Who published the words, rather than who published the corpus. */
    private void publisher() throws ReadException {
      boolean ofSource = inside("sourceDesc");
      String found = Blanks.single(xml.content());
      if ((ofSource || publisher == null) && !found.isEmpty()) {
        publisher = found;
      }
    }
  }
}
