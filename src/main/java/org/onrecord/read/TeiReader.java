package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;

/**
 * TEI: parliaments as ParlaMint publishes them, and diplomatic papers as the Office of the
 * Historian does.
 *
 * <p>The words of a turn are the segments of an utterance ({@code u}), or of a speech ({@code sp});
 * notes, gaps, incidents and vocal sounds follow the paragraph in which they stand, as asides.
 * Divisions of the type {@code document} are documents of their own, called by their xml:id. A file
 * without a text, such as the root of a corpus or a list of persons, holds no document.
 */
final class TeiReader implements SourceReader {
  /** {@code <TEI xml:id="x">}, {@code <teiCorpus>}, {@code <tei:TEI>}; not {@code <TEIform>}. */
  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:TEI|teiCorpus|TEI\\.2)[\\s>]");

  @Override
  public String format() {
    return "TEI (ParlaMint, FRUS)";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith("<", start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0)
        && (ROOT.matcher(start).find() || start.contains("\"http://www.tei-c.org/ns/1.0\""));
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    Path file = source instanceof Source.PathSource path ? path.path() : null;
    List<Document> documents = new ArrayList<>();
    try (XmlEvents xml = XmlEvents.open(source)) {
      TeiPersons persons = TeiPersons.around(source);
      TeiHeader header = TeiHeader.NONE;
      String language = null;
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "TEI", "TEI.2", "teiCorpus" -> language = first(xml.attribute("lang"), language);
          case "teiHeader" -> header = TeiHeader.read(xml, language, persons, file);
          case "text" ->
              documents.addAll(new TeiText(xml, source.name(), header, persons).documents());
          case "person", "org", "include" -> persons.take(xml, file);
          default -> {}
        }
      }
    }
    return numbered(documents, id);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  /**
   * A document that has a name in its source is {@code id#name}; others are {@code id}, {@code
   * id#2}, {@code id#3} …
   */
  private static List<Document> numbered(List<Document> documents, String id) {
    List<Document> numbered = new ArrayList<>(documents.size());
    for (Document document : documents) {
      String name = document.id();
      String place = numbered.isEmpty() ? id : id + "#" + (numbered.size() + 1);
      numbered.add(document.withId(name.isEmpty() ? place : id + "#" + name));
    }
    return numbered;
  }
}
