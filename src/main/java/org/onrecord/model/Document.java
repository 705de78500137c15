package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * One document as a reader hands it on: its identity, its canonical text, and what the format
 * itself says.
 *
 * @param id the identity from which the document's IRI is made: {@code --id}, its canonical URL, or
 *     its path relative to the folder given, in this order
 * @param source the path or URL as it was given
 * @param kind what the format or the user says it is; null leaves it to the content
 * @param turns turns that the format marks; empty where they are to be found in the text
 * @param strong passages that the format prints in bold: in HTML and Markdown often the labels of
 *     turns
 * @param asides passages inside the text that are not speech: notes, stage directions marked by the
 *     format, page heads
 * @param issues what the reader doubted or left out
 */
public record Document(
    String id,
    String source,
    @Nullable DocumentKind kind,
    SourceText text,
    Metadata metadata,
    List<MarkedTurn> turns,
    List<Span> strong,
    List<Span> asides,
    List<Issue> issues) {

  public Document {
    turns = List.copyOf(turns);
    strong = List.copyOf(strong);
    asides = List.copyOf(asides);
    issues = List.copyOf(issues);
  }

  /** A document of plain text about which nothing else is known. */
  public static Document ofText(String id, String text) {
    return new Document(
        id,
        id,
        null,
        new SourceText(text),
        Metadata.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public Document withId(String id) {
    return new Document(id, source, kind, text, metadata, turns, strong, asides, issues);
  }

  public Document withMetadata(Metadata metadata) {
    return new Document(id, source, kind, text, metadata, turns, strong, asides, issues);
  }

  /** The same text with other characters where some are none of it, which are asides. */
  public Document parted(String parted, List<Span> asides) {
    return new Document(id, source, kind, new SourceText(parted), metadata, turns, strong, asides, issues);
  }

  public Document withKind(DocumentKind kind) {
    return new Document(id, source, kind, text, metadata, turns, strong, asides, issues);
  }
}
