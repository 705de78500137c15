package org.onrecord.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts in UTF-8, in lower-case hexadecimal. */
public final class Sha256 {

  private Sha256() {}

  public static String sha256(String text) {
    return HexFormat.of().formatHex(start().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** For what comes in pieces. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
