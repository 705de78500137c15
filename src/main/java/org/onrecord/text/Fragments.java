package org.onrecord.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes the fragments of one document's IRIs from content: kind, text and occurrence, so that they
 * survive edits elsewhere in the document. For one document and one thread.
 */
public final class Fragments {
  /**
   * 48 bits: below one collision in a million documents of 20,000 statements; an occurrence number
   * keeps them apart.
   */
  private static final int DIGEST_BYTES = 6;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final MessageDigest digest = Sha256.start();

  /**
   * A new fragment, such as {@code turn-3f2a9c1b77d0}; the second with the same content ends in
   * {@code -2}. How lines end and wrap makes no difference.
   */
  public String mint(String kind, String content) {
    byte[] hash = digest.digest(withSingleBlanks(content).getBytes(StandardCharsets.UTF_8));
    String fragment = kind + '-' + HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    int occurrence = occurrences.merge(fragment, 1, Integer::sum);
    return occurrence == 1 ? fragment : fragment + '-' + occurrence;
  }

  private static String withSingleBlanks(String content) {
    if (hasSingleBlanks(content)) {
      return content;
    }
    StringBuilder single = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c > ' ' && c <= '~' || !Line.isBlank(c)) {
        single.append(c);
      } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean hasSingleBlanks(String content) {
    char last = ' ';
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == ' ' ? last == ' ' : (c < ' ' || c > '~') && Line.isBlank(c)) {
        return false;
      }
      last = c;
    }
    return true;
  }
}
