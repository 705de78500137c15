package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;

/**
 * OpenDocument text (ODT): the paragraphs and headings of the content, bold passages marked. Notes,
 * comments and what tracked changes deleted are no part of the text. A row of a table with two
 * cells is one paragraph, {@code first: second}, as in transcripts that are set as tables.
 */
final class OdtReader implements SourceReader {
  private static final String CONTENT = "content.xml";
  private static final String PROPERTIES = "meta.xml";
  private static final String KIND = "application/vnd.oasis.opendocument.text";

  @Override
  public String format() {
    return "ODT";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    return name.toLowerCase(Locale.ROOT).endsWith(".odt")
        || (start.startsWith(ZipParts.SIGNATURE) && start.contains("mimetype" + KIND));
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    Map<String, byte[]> parts =
        ZipParts.of(source, "ODT", name -> name.equals(CONTENT) || name.equals(PROPERTIES));
    byte[] content = parts.get(CONTENT);
    if (content == null) {
      throw new ReadException(source.name(), "has no " + CONTENT + "; is it an ODT file?");
    }
    try (XmlEvents xml = open(source, CONTENT, content)) {
      OdtText text = new OdtText(xml, source.name());
      text.read();
      String title = title(source, parts.get(PROPERTIES));
      return List.of(
          text.layout.document(id, null, Metadata.titled(text.title != null ? text.title : title)));
    }
  }

  private static XmlEvents open(Source source, String part, byte[] bytes) throws ReadException {
    return XmlEvents.open(source.name() + "!" + part, new ByteArrayInputStream(bytes));
  }

  private static @Nullable String title(Source source, byte @Nullable [] properties)
      throws ReadException {
    if (properties == null) {
      return null;
    }
    try (XmlEvents xml = open(source, PROPERTIES, properties)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("title")) {
          return DocumentTitles.meant(xml.content());
        }
      }
      return null;
    }
  }

  /** The content of one file. Single use. */
  private static final class OdtText {
    private static final Set<String> LEFT_OUT =
        Set.of("note", "annotation", "annotation-end", "frame", "sequence-decls", "forms");

    private final XmlEvents xml;
    private final TextLayout layout;
    private final Set<String> boldStyles = new HashSet<>();
    private @Nullable String style;
    private @Nullable String title;
    private @Nullable StyledLine row;
    private int cells;

    OdtText(XmlEvents xml, String source) {
      this.xml = xml;
      this.layout = new TextLayout(source);
    }

    void read() throws ReadException {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml.name());
        } else if (xml.isEnd() && xml.name().equals("table-row")) {
          endRow();
        }
      }
    }

    private void element(String name) throws ReadException {
      switch (name) {
        case "style" -> style = xml.attribute("name");
        case "text-properties" -> {
          String named = style;
          if (named != null && "bold".equals(xml.attribute("font-weight"))) {
            boldStyles.add(named);
          }
        }
        case "tracked-changes" -> {
          xml.skip();
          layout.issue(
              Issue.info(
                  "tracked-changes",
                  "the file tracks changes; the text is that with all accepted",
                  null));
        }
        case "table-row" -> {
          row = new StyledLine();
          cells = 0;
        }
        case "table-cell" -> cell();
        case "h", "p" -> paragraph();
        default -> {
          if (LEFT_OUT.contains(name)) {
            xml.skip();
          }
        }
      }
    }

    private void cell() {
      StyledLine open = row;
      if (++cells == 2 && open != null && !open.isEmpty() && !open.text().endsWith(":")) {
        open.append(":", false);
      }
    }

    private void paragraph() throws ReadException {
      String named = xml.attribute("style-name");
      boolean isTitle = "Title".equals(named);
      StyledLine line = new StyledLine();
      run(line, boldStyles.contains(String.valueOf(named)));
      if (line.isEmpty()) {
        return;
      }
      title = isTitle && title == null ? line.text() : title;
      StyledLine open = row;
      if (open == null) {
        line.layOut(layout);
        return;
      }
      open.append(line);
    }

    /** The text of an element and of those in it, bold where their style is. */
    private void run(StyledLine line, boolean bold) throws ReadException {
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (xml.isText()) {
          line.append(xml.text(), bold);
        } else if (xml.isStart()) {
          switch (xml.name()) {
            case "span" -> {
              String named = String.valueOf(xml.attribute("style-name"));
              run(line, bold || boldStyles.contains(named) || named.equals("Strong_20_Emphasis"));
            }
            case "s", "tab", "line-break" -> line.append(" ", false);
            default -> {
              if (LEFT_OUT.contains(xml.name())) {
                xml.skip();
              }
            }
          }
        }
      }
    }

    private void endRow() throws ReadException {
      StyledLine ended = row;
      row = null;
      if (ended != null && !ended.isEmpty()) {
        ended.layOut(layout);
      }
    }
  }
}
