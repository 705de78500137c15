package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.text.WordListFile;

/**
 * Takes what no reader reads, to refuse it by name and say what to do: XML of other kinds, office,
 * packed and recorded files.
 */
final class OtherFormats implements SourceReader {

  /**
   * A format by bytes that stand in it, as Latin-1.
   *
   * @param at where they stand; -1 for anywhere in the head of a file that is packed
   */
  private record Mark(int at, String bytes, String format, String advice) {

    boolean isIn(String head) {
      return at < 0
          ? head.startsWith(ZipParts.SIGNATURE) && head.contains(bytes)
          : head.startsWith(bytes, at);
    }
  }

  private static final List<Mark> MARKS = marks();

  /**
   * An XML file without the line that says so: {@code <hansard version="2.2">}; not {@code <p>} nor
   * {@code <Applause> came}.
   */
  private static final Pattern BARE_ROOT =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?\\s*<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)(?:\\s[^>]*)?>\\s*<[\\w.:-]+[^>]*>");

  /** The first elements of pieces of HTML pages, which are read as text. */
  private static final Set<String> HTML =
      Set.copyOf(WordListFile.beside(OtherFormats.class, "html-elements.txt").lines());

  /**
   * The first element of an XML file: {@code <?xml …?>}, comments and a document type, then {@code
   * <rss}.
   */
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml\\b.*?<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)",
          Pattern.DOTALL);

  /** The first line of a mailbox: {@code From ada@example.org Tue May 6 10:00:00 2031}. */
  private static final Pattern MAILBOX =
      Pattern.compile("^From \\S+ .{0,40}\\d{2}:\\d{2}.*\\n[A-Za-z-]+:");

  @Override
  public String format() {
    return "other formats";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return mark(head) != null || isMailbox(head) || XmlHead.hasTags(head) && xmlRoot(head) != null;
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] head = SourceReaders.head(source);
    Mark mark = mark(head);
    if (mark != null) {
      throw new ReadException(
          source.name(), "is " + mark.format() + ", which is not read; " + mark.advice());
    }
    if (isMailbox(head)) {
      throw new ReadException(
          source.name(), "is a mailbox (mbox), which is not read; save its messages as EML");
    }
    throw new ReadException(
        source.name(),
        "1:1",
        "is XML with the root element '"
            + xmlRoot(head)
            + "'; of XML, Hansard (publicwhip, Canadian, Australian), Akoma Ntoso, TEI and XHTML"
            + " are read; save it as one of these or as JSON Lines",
        null);
  }

  private static @Nullable Mark mark(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return MARKS.stream().filter(mark -> mark.isIn(start)).findFirst().orElse(null);
  }

  private static boolean isMailbox(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return MAILBOX.matcher(start).find();
  }

  private static @Nullable String xmlRoot(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).replaceAll("(?s)<!--.*?-->", "");
    Matcher root = XML_ROOT.matcher(start);
    if (root.find()) {
      return root.group(1).equalsIgnoreCase("html") ? null : root.group(1);
    }
    Matcher bare = BARE_ROOT.matcher(start);
    return bare.find() && !HTML.contains(bare.group(1).toLowerCase(Locale.ROOT))
        ? bare.group(1)
        : null;
  }

  /** A line of the table: place, bytes in hexadecimal or as they are, format, advice. */
  private static List<Mark> marks() {
    return WordListFile.beside(OtherFormats.class, "refused-formats.txt").lines().stream()
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(cells -> new Mark(Integer.parseInt(cells[0]), bytes(cells[1]), cells[2], cells[3]))
        .toList();
  }

  private static String bytes(String cell) {
    return cell.startsWith("0x")
        ? new String(HexFormat.of().parseHex(cell.substring(2)), StandardCharsets.ISO_8859_1)
        : cell;
  }
}
