package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the first bytes of a file show of XML in it, before anything is parsed. */
final class XmlHead {
  private XmlHead() {}

  /** Whether the beginning of a file has any tag: plain text mostly has none. */
  static boolean hasTags(byte[] head) {
    for (byte unit : head) {
      if (unit == '<') {
        return true;
      }
    }
    return false;
  }

  /** Whether the beginning of a file has a tag, as a format's own pattern describes it. */
  static boolean hasTag(byte[] head, Pattern tag) {
    return hasTags(head) && tag.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
  }
}
