package org.onrecord.serve;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.onrecord.serve.pages.StatementView;

/** Statements as a feed (RFC 4287). An entry's time is its day: the graph knows no other. */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String NO_DAY = "1970-01-01";
  private static final int LONGEST_TITLE = 120;

  private final Site site;

  AtomFeed(Site site) {
    this.site = site;
  }

  /**
   * @param self the path of the feed
   * @param page the path of the same as a page
   */
  String of(String self, String page, List<StatementView> statements) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("utf-8", "1.0");
      out.writeStartElement("feed");
      out.writeDefaultNamespace(NAMESPACE);
      element(out, "id", site.absolute(self));
      element(out, "title", "OnRecord: statements");
      element(out, "updated", time(statements.isEmpty() ? "" : statements.getFirst().date()));
      link(out, "self", site.absolute(self));
      link(out, "alternate", site.absolute(page));
      for (StatementView statement : statements) {
        entry(out, statement);
      }
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
      return text.append('\n').toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shortened(String title) {
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
  }

  private void entry(XMLStreamWriter out, StatementView statement) throws XMLStreamException {
    String who =
        statement.who().stream()
            .map(speaker -> speaker.name().text())
            .collect(Collectors.joining(", "));
    String said = statement.words();
    out.writeStartElement("entry");
    element(out, "id", statement.iri());
    element(out, "title", shortened(who + ": " + said));
    element(out, "updated", time(statement.date()));
    out.writeStartElement("author");
    element(out, "name", who);
    out.writeEndElement();
    link(out, "alternate", site.base().resolve(statement.href()).toString());
    out.writeStartElement("content");
    out.writeAttribute("type", "text");
    out.writeCharacters(legal(said + "\n\n" + statement.document().text()));
    out.writeEndElement();
    out.writeEndElement();
  }

  private static String time(String date) {
    return (date.isEmpty() ? NO_DAY : date) + "T00:00:00Z";
  }

  private static void element(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  private static void link(XMLStreamWriter out, String relation, String address)
      throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("href", address);
  }

  /** Without characters that XML cannot hold. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
