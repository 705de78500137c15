package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a packed office file that matter, unpacked whole and within limits. */
final class ZipParts {
  private static final int MAX_PARTS = 20_000;

  /** What every packed file begins with. */
  static final String SIGNATURE = "PK\u0003\u0004";

  private ZipParts() {}

  /**
   * The bytes of the parts with such names, in the order of the file.
   *
   * @param format the format's name, for the message where it is no whole file
   */
  static Map<String, byte[]> of(Source source, String format, Predicate<String> names)
      throws ReadException {
    SourceLimits.checkSize(source);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = SourceLimits.UNPACKED_BYTES;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(source.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MAX_PARTS) {
          throw new ReadException(
              source.name(), "packs more than " + MAX_PARTS + " files; it is not read");
        }
        boolean wanted = names.test(entry.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackedPart part = new PackedPart(entry.getName(), zip, left);
        part.transferTo(wanted ? bytes : OutputStream.nullOutputStream());
        left = part.left();
        if (wanted) {
          parts.put(entry.getName(), bytes.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) { // the latter for names that are not text
      throw new ReadException(
          source.name(), null, "is not a whole " + format + " file: " + e.getMessage(), e);
    }
    return parts;
  }
}
