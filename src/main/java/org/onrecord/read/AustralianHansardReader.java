package org.onrecord.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.model.Document;

/**
 * Debates of the Parliament of Australia in the XML of ParlInfo, all three forms of it: elements in
 * capitals (to 1997), {@code talk.start} with {@code para} (versions 2.0 and 2.1), and {@code
 * talk.text} with paragraphs that carry the speaker as a link (version 2.2).
 *
 * <p>An interjection is its speaker's turn, and what comes after it is again the turn of the one
 * who was interrupted. Headings and the words of nobody stand in the text outside of turns; lists
 * of votes and tables are left out.
 */
final class AustralianHansardReader implements SourceReader {
  /** {@code <hansard …>} and {@code <HANSARD …>}; not {@code <Hansard …>} of Canada. */
  private static final Pattern ROOT = Pattern.compile("<(?:hansard|HANSARD)[\\s>]");

  /** What only ParlInfo's form has near its beginning. */
  private static final Pattern MARK =
      Pattern.compile(
          "<(?:session\\.header|chamber\\.xscript|CHAMBER\\.XSCRIPT)[\\s>]|//PARLINFO//");

  @Override
  public String format() {
    return "Australian Hansard XML";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return XmlHead.hasTag(head, ROOT) && XmlHead.hasTag(head, MARK);
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    Map<String, String> names;
    try (XmlEvents xml = XmlEvents.open(source)) {
      names = AustralianMembers.read(xml);
    }
    try (XmlEvents xml = XmlEvents.open(source)) {
      return List.of(new AustralianSitting(xml, source.name(), names).document(id));
    }
  }
}
