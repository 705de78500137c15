package org.onrecord.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.onrecord.text.Sha256;

/**
 * A file in which the data set is published.
 *
 * @param url where it is had
 * @param mediaType of the content, unpacked
 * @param packed whether it is in gzip
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record Distribution(
    String url, String mediaType, boolean packed, long bytes, String sha256) {

  /**
   * Of a file at hand.
   *
   * @param folder the address of the folder in which it will be had; ends with a slash
   */
  public static Distribution of(Path file, String folder) throws IOException {
    String name = String.valueOf(file.getFileName());
    MessageDigest digest = Sha256.start();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String type =
        ExportFormat.ofFile(name)
            .map(ExportFormat::mediaType)
            .orElse(name.contains(".csv") ? "text/csv" : "application/octet-stream");
    return new Distribution(
        folder + name,
        type,
        name.endsWith(ExportFormat.PACKED),
        Files.size(file),
        HexFormat.of().formatHex(digest.digest()));
  }
}
