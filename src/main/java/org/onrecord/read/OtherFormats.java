package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;

/**
 * Takes what no reader reads, to refuse it by name and say what to do: XML and JSON of other kinds,
 * office and packed files.
 */
final class OtherFormats implements SourceReader {

  /** A format by its first bytes, as Latin-1. */
  private record Mark(String bytes, String format, String advice) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(
              "\u00D0\u00CF\u0011\u00E0",
              "an old Word, Excel or PowerPoint file",
              "save it as DOCX or as text"),
          new Mark("{\\rtf", "RTF", "save it as DOCX or as text"),
          new Mark(
              "PK\u0003\u0004",
              "a packed file (ZIP, ODT, EPUB, XLSX)",
              "unpack it, or save it as DOCX or as text"),
          new Mark("\u001F\u008B", "a packed file (gzip)", "unpack it"),
          new Mark("BZh", "a packed file (bzip2)", "unpack it"),
          new Mark("\u00FD7zXZ", "a packed file (xz)", "unpack it"),
          new Mark("\u0089PNG", "a picture (PNG)", "recognise its text first (OCR)"),
          new Mark("\u00FF\u00D8\u00FF", "a picture (JPEG)", "recognise its text first (OCR)"),
          new Mark("GIF8", "a picture (GIF)", "recognise its text first (OCR)"));

  /**
   * The first element of an XML file: {@code <?xml …?>}, comments and a document type, then {@code
   * <rss}.
   */
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml\\b.*?<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)",
          Pattern.DOTALL);

  /** A list of objects, or an object that is not a turn: {@code [{"speaker":}, {@code {"type": 1}}; not {@code {"so"} he said}. */
  private static final Pattern JSON =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");

  @Override
  public String format() {
    return "other formats";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return mark(head) != null || isJson(head) || xmlRoot(head) != null;
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] head = SourceReaders.head(source);
    Mark mark = mark(head);
    if (mark != null) {
      throw new ReadException(
          source.name(), "is " + mark.format() + ", which is not read; " + mark.advice());
    }
    if (isJson(head)) {
      throw new ReadException(
          source.name(),
          "1:1",
          "is JSON, but not JSON Lines; write one object a line, as in {\"speaker\": …, \"text\":"
              + " …}",
          null);
    }
    throw new ReadException(
        source.name(),
        "1:1",
        "is XML with the root element '"
            + xmlRoot(head)
            + "'; of XML, Hansard (publicwhip), TEI and XHTML are read; save it as one of these or"
            + " as JSON Lines",
        null);
  }

  private static @Nullable Mark mark(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return MARKS.stream().filter(mark -> start.startsWith(mark.bytes())).findFirst().orElse(null);
  }

  private static boolean isJson(byte[] head) {
    return JSON.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
  }

  private static @Nullable String xmlRoot(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).replaceAll("(?s)<!--.*?-->", "");
    Matcher root = XML_ROOT.matcher(start);
    return root.find() && !root.group(1).equalsIgnoreCase("html") ? root.group(1) : null;
  }
}
