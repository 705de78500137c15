package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The events of one XML source, in order and in constant memory. Names are local names: publishers
 * differ in their prefixes.
 *
 * <p>Document types are not processed and nothing outside the source is ever opened. Entities that
 * stand for one character are known by their names in HTML, or from a declaration in the source
 * that gives their number. Who opens it closes it; single use, one thread.
 */
final class XmlEvents implements AutoCloseable {
  /**
   * {@code <!ENTITY ndash "&#8211;">}; not {@code <!ENTITY lol "&lol1;&lol1;">}, nor one with
   * SYSTEM.
   */
  private static final Pattern CHARACTER_ENTITY =
      Pattern.compile("<!ENTITY\\s+(\\w+)\\s+[\"']&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});[\"']\\s*>");

  /** The encoding of {@code <?xml version="1.0" encoding="ISO-8859-1"?>}; not one in the text. */
  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  /** {@code <!DOCTYPE hansard PUBLIC "-//X//Y//EN" []>}: without an address, of SGML. */
  private static final Pattern SGML_TYPE =
      Pattern.compile("^\\s*<!DOCTYPE\\s+\\w+\\s+PUBLIC\\s+\"[^\"]*\"\\s*(?:\\[\\s*\\])?\\s*>");

  /** Document types of transcripts that declare entities are shorter. */
  private static final int HEAD_BYTES = 16 << 10;

  /** Elements whose text does not run on from what stands before. */
  private static final Set<String> APART =
      Set.of("br", "lb", "p", "li", "tr", "td", "th", "desc", "item", "div", "l");

  private final String source;
  private final InputStream in;
  private final Charset charset;
  private final XMLStreamReader reader;
  private final Map<String, String> declared;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  private XmlEvents(String source, InputStream in, Charset charset, Map<String, String> declared)
      throws XMLStreamException {
    this.source = source;
    this.in = in;
    this.declared = declared;
    this.charset = charset;
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.reader = factory().createXMLStreamReader(new InputStreamReader(in, strict));
  }

  static XmlEvents open(Source source) throws ReadException {
    SourceLimits.checkSize(source);
    try {
      return open(source.name(), source.open());
    } catch (IOException e) {
      throw new ReadException(source.name(), null, "cannot be opened: " + e.getMessage(), e);
    }
  }

  /**
   * Takes over the stream: it is closed with the events, or at once where they cannot be opened.
   */
  static XmlEvents open(String source, InputStream stream) throws ReadException {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD_BYTES);
    try {
      in.mark(HEAD_BYTES);
      byte[] head = in.readNBytes(HEAD_BYTES);
      in.reset();
      Charset charset = charset(source, head);
      Matcher type = SGML_TYPE.matcher(new String(head, StandardCharsets.ISO_8859_1));
      in.skipNBytes(type.find() ? type.end() : markLength(head));
      return new XmlEvents(source, in, charset, declared(new String(head, charset)));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      closeAfter(e, in);
      throw broken(source, null, e, StandardCharsets.UTF_8);
    } catch (ReadException e) {
      closeAfter(e, in);
      throw e;
    }
  }

  private static void closeAfter(Exception failure, InputStream in) {
    try {
      in.close();
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  /** By the byte-order mark, by the zero bytes of UTF-16, by the declaration; else UTF-8. */
  private static Charset charset(String source, byte[] head) throws ReadException {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u0000<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\u0000")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declaration = ENCODING.matcher(start);
    if (!declaration.find() || start.startsWith("\u00EF\u00BB\u00BF")) {
      return StandardCharsets.UTF_8;
    }
    return named(source, declaration.group(1));
  }

  private static Charset named(String source, String encoding) throws ReadException {
    try {
      Charset named = Charset.forName(encoding);
      return named.name().startsWith("UTF-16")
          ? StandardCharsets.UTF_8
          : named; // no UTF-16 could be read so far
    } catch (IllegalArgumentException e) {
      throw new ReadException(
          source,
          "1:1",
          "is in the encoding '" + encoding + "', which is not known; save it in UTF-8",
          e);
    }
  }

  private static int markLength(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 3), StandardCharsets.ISO_8859_1);
    return start.equals("\u00EF\u00BB\u00BF")
        ? 3
        : start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE") ? 2 : 0;
  }

  /**
   * Read apart from the events: what the parser tells of a document type depends on its buffers.
   */
  private static Map<String, String> declared(String head) {
    Map<String, String> declared = new HashMap<>();
    Matcher entity = CHARACTER_ENTITY.matcher(head);
    while (entity.find()) {
      String number = entity.group(2);
      int character =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      if (Character.isValidCodePoint(character)) {
        declared.put(entity.group(1), Character.toString(character));
      }
    }
    return declared;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to " + systemId + ", which is not opened");
        });
    return factory;
  }

  /** Goes on to the next start, end or text; false at the end of the source. */
  boolean next() throws ReadException {
    while (advance()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > SourceLimits.XML_DEPTH) {
            throw failure(
                "elements lie more than " + SourceLimits.XML_DEPTH + " deep; such XML is not read");
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.SPACE,
            XMLStreamConstants.ENTITY_REFERENCE -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean advance() throws ReadException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
      return true;
    } catch (XMLStreamException | RuntimeException e) { // the parser throws both on broken input
      throw broken(source, location(), e, charset);
    }
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return !isStart() && !isEnd();
  }

  /** The local name of the element that starts or ends. */
  String name() {
    return reader.getLocalName();
  }

  /** How many elements are open, the one that starts included and the one that ends not. */
  int depth() {
    return depth;
  }

  String text() throws ReadException {
    if (event != XMLStreamConstants.ENTITY_REFERENCE) {
      return reader.getText();
    }
    String name = reader.getLocalName();
    String character = declared.get(name);
    if (character != null) {
      return character;
    }
    String reference = "&" + name + ";";
    String known = Parser.unescapeEntities(reference, true);
    if (known.equals(reference)) {
      throw failure("refers to the entity " + reference + ", which is not the name of a character");
    }
    return known;
  }

  /** An attribute of the element that starts, by its local name. */
  @Nullable String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Goes on to the end of the element that starts. */
  void skip() throws ReadException {
    for (int outer = depth - 1; depth > outer && next(); ) {
      continue;
    }
  }

  /**
   * All text in the element that starts, as it stands, blocks and lines inside it a blank apart;
   * then at its end.
   */
  String content() throws ReadException {
    StringBuilder text = new StringBuilder();
    for (int outer = depth - 1; depth > outer && next(); ) {
      if (isText()) {
        text.append(text());
      } else if (APART.contains(name())) {
        text.append(' ');
      }
      if (text.length() > SourceLimits.TEXT_CHARS) {
        throw failure(
            "an element holds more than "
                + SourceLimits.TEXT_CHARS
                + " characters; split the source");
      }
    }
    return text.toString();
  }

  ReadException failure(String problem) {
    return new ReadException(source, location(), problem, null);
  }

  private String location() {
    Location place = reader.getLocation();
    return Math.max(1, place.getLineNumber()) + ":" + Math.max(1, place.getColumnNumber());
  }

  private static ReadException broken(
      String source, @Nullable String place, Exception cause, Charset charset) {
    for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
      if (deeper instanceof CharacterCodingException) {
        return new ReadException(
            source, place, "holds bytes that are not " + charset + "; save it in UTF-8", cause);
      }
    }
    String message = String.valueOf(cause.getMessage());
    int said = message.indexOf("Message: "); // the parser puts its own place in front
    String problem = (said < 0 ? message : message.substring(said + "Message: ".length())).strip();
    return new ReadException(
        source, place, "is not well-formed XML: " + problem + "; mend it or fetch it again", cause);
  }

  @Override
  public void close() throws ReadException {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw new ReadException(source, null, "cannot be closed: " + e.getMessage(), e);
    }
  }
}
