package org.onrecord.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;

/**
 * Word's DOCX: the paragraphs of the main part, bold passages marked. Deleted and hidden text,
 * notes, comments, heads and feet are no part of the text; text boxes are asides. A row of a table
 * with two cells is one paragraph, {@code first: second}, as in transcripts that are set as tables.
 *
 * <p>The main part is read as it is unpacked: the format is a folder of XML files, of which a
 * transcript needs one, and libraries for the whole format weigh fifty times more than this reader.
 */
final class DocxReader implements SourceReader {
  private static final String MAIN_PART = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final int MAX_PARTS = 20_000;

  @Override
  public String format() {
    return "DOCX";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    boolean packed = start.startsWith(ZipParts.SIGNATURE);
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".docx")
        || (packed
            && !lower.endsWith(".zip")
            && start.contains("word/")
            && !start.contains("mimetype"));
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    SourceLimits.checkSize(source);
    try (ZipInputStream parts = new ZipInputStream(source.open())) {
      Parts read = new Parts(source.name());
      read.all(parts);
      return List.of(read.document(id));
    } catch (IOException | IllegalArgumentException e) { // the latter for names that are not text
      throw new ReadException(
          source.name(), null, "is not a whole DOCX file: " + e.getMessage(), e);
    }
  }

  /** The parts of one file that matter. Single use. */
  private static final class Parts {
    private final String source;
    private @Nullable WordText main;
    private @Nullable String title;
    private long left = SourceLimits.UNPACKED_BYTES;

    Parts(String source) {
      this.source = source;
    }

    void all(ZipInputStream parts) throws IOException, ReadException {
      int count = 0;
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (++count > MAX_PARTS) {
          throw new ReadException(
              source, "packs more than " + MAX_PARTS + " files; it is not read");
        }
        PackedPart in = new PackedPart(part.getName(), parts, left);
        part(part.getName(), in);
        in.transferTo(java.io.OutputStream.nullOutputStream());
        left = in.left();
      }
    }

    private void part(String name, PackedPart in) throws ReadException {
      if (name.equals(MAIN_PART) && main == null) {
        try (XmlEvents xml = XmlEvents.open(source + "!" + name, in)) {
          main = new WordText(xml, source);
          main.read();
        }
      } else if (name.equals(PROPERTIES)) {
        try (XmlEvents xml = XmlEvents.open(source + "!" + name, in)) {
          properties(xml);
        }
      }
    }

    private void properties(XmlEvents xml) throws ReadException {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("title")) {
          title = DocumentTitles.meant(xml.content());
        }
      }
    }

    Document document(String id) throws ReadException {
      if (main == null) {
        throw new ReadException(
            source, "has no " + MAIN_PART + "; is it a DOCX file? Save it from Word as DOCX");
      }
      String ownTitle = main.title();
      Metadata metadata = Metadata.titled(ownTitle != null ? ownTitle : title);
      return main.layout().document(id, null, metadata);
    }
  }

  /** The main part. Single use. */
  private static final class WordText {
    /**
     * What is no part of the text: deletions, field codes, the second form of a drawing, what
     * pictures say.
     */
    private static final Set<String> LEFT_OUT =
        Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "Fallback",
            "pict",
            "object",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr");

    private final XmlEvents xml;
    private final TextLayout layout;
    private @Nullable String title;
    private @Nullable List<Cell> row;
    private boolean changed;

    /** The lines of a cell. */
    private record Cell(List<StyledLine> lines) {}

    /** A paragraph in the making. */
    private static final class Paragraph {
      final List<StyledLine> lines = new ArrayList<>(List.of(new StyledLine()));
      @Nullable String style;
    }

    WordText(XmlEvents xml, String source) {
      this.xml = xml;
      this.layout = new TextLayout(source);
    }

    TextLayout layout() {
      return layout;
    }

    @Nullable String title() {
      return title;
    }

    void read() throws ReadException {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml.name());
        } else if (xml.isEnd() && xml.name().equals("tr")) {
          endRow();
        }
      }
      if (changed) {
        layout.issue(
            Issue.info(
                "tracked-changes",
                "the file tracks changes; the text is that with all accepted",
                null));
      }
    }

    private void element(String name) throws ReadException {
      switch (name) {
        case "p" -> paragraph();
        case "tr" -> row = new ArrayList<>();
        case "tc" -> {
          if (row != null) {
            row.add(new Cell(new ArrayList<>()));
          }
        }
        default -> leaveOut(name);
      }
    }

    private void leaveOut(String name) throws ReadException {
      if (LEFT_OUT.contains(name)) {
        changed |= name.equals("del");
        xml.skip();
      }
    }

    private void paragraph() throws ReadException {
      Paragraph paragraph = new Paragraph();
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "pStyle" -> paragraph.style = xml.attribute("val");
          case "r" -> run(paragraph);
          case "txbxContent" -> layout.aside(xml.content());
          default -> leaveOut(xml.name());
        }
      }
      put(paragraph);
    }

    private void run(Paragraph paragraph) throws ReadException {
      boolean bold = false;
      boolean hidden = false;
      for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
        if (!xml.isStart()) {
          continue;
        }
        StyledLine line = paragraph.lines.getLast();
        switch (xml.name()) {
          case "b" -> bold = isOn();
          case "vanish" -> hidden = isOn();
          case "t" -> {
            String text = xml.content();
            line.append(hidden ? "" : text, bold);
          }
          case "tab" -> line.append(" ", false);
          case "br", "cr" -> {
            if (xml.attribute("type") == null) {
              paragraph.lines.add(new StyledLine());
            }
          }
          case "noBreakHyphen" -> line.append("-", bold);
          case "txbxContent" -> layout.aside(xml.content());
          default -> leaveOut(xml.name());
        }
      }
    }

    /** {@code <w:b/>} and {@code <w:b w:val="1"/>} are on, {@code <w:b w:val="0"/>} is off. */
    private boolean isOn() {
      String value = xml.attribute("val");
      return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    private void put(Paragraph paragraph) throws ReadException {
      List<StyledLine> lines = paragraph.lines.stream().filter(line -> !line.isEmpty()).toList();
      if (lines.isEmpty()) {
        return;
      }
      if ("Title".equals(paragraph.style) && title == null) {
        title = lines.getFirst().text();
      }
      if (row != null && !row.isEmpty()) {
        row.getLast().lines().addAll(lines);
        return;
      }
      lines.getFirst().layOut(layout);
      for (StyledLine line : lines.subList(1, lines.size())) {
        line.layOutBelow(layout);
      }
    }

    private void endRow() throws ReadException {
      List<Cell> cells = row == null ? List.of() : row;
      row = null;
      if (cells.size() == 2
          && cells.getFirst().lines().size() == 1
          && !cells.getLast().lines().isEmpty()) {
        StyledLine both = cells.getFirst().lines().getFirst();
        both.append(both.text().endsWith(":") ? " " : ": ", false);
        both.append(cells.getLast().lines().getFirst());
        both.layOut(layout);
        cells =
            List.of(new Cell(cells.getLast().lines().subList(1, cells.getLast().lines().size())));
      }
      for (Cell cell : cells) {
        for (StyledLine line : cell.lines()) {
          line.layOut(layout);
        }
      }
    }
  }
}
