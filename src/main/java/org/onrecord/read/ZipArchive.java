package org.onrecord.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP file as a folder of sources. */
public final class ZipArchive {
  private static final int MAX_FILES = 200_000;

  /**
   * A file in an archive.
   *
   * @param path where it lies in the archive, with slashes between
   */
  public record Packed(String path, Source source) {}

  private ZipArchive() {}

  /** Whether a file is an archive, by its name: documents such as DOCX are packed with ZIP too. */
  public static boolean isNamed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * The files of an archive in the order of their paths, without hidden ones. Each opens the
   * archive anew, so that several threads may read.
   *
   * @throws ReadException when it is no whole archive, or holds no files
   */
  public static List<Packed> files(Path archive) throws ReadException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > MAX_FILES) {
        throw new ReadException(
            archive.toString(), "packs more than " + MAX_FILES + " files; unpack it into a folder");
      }
      List<Packed> files =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && isVisible(entry.getName()))
              .map(ZipEntry::getName)
              .distinct()
              .sorted(Comparator.naturalOrder())
              .map(path -> new Packed(path, new PackedSource(archive, path)))
              .toList();
      if (files.isEmpty()) {
        throw new ReadException(archive.toString(), "the archive holds no files");
      }
      return files;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(
          archive.toString(),
          null,
          "is not a whole ZIP file: " + e.getMessage() + "; fetch it again",
          e);
    }
  }

  private static boolean isVisible(String path) {
    for (String part : path.split("/")) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return false;
      }
    }
    return true;
  }

  /** A file in an archive as a source. */
  private record PackedSource(Path archive, String path) implements Source {
    @Override
    public String name() {
      return archive + "!" + path;
    }

    @Override
    public InputStream open() throws IOException {
      ZipFile zip = new ZipFile(archive.toFile());
      try {
        ZipEntry entry = entry(zip);
        InputStream in = new LimitedStream(zip.getInputStream(entry), SourceLimits.SOURCE_BYTES);
        return new FilterInputStream(in) {
          @Override
          public void close() throws IOException {
            super.close();
            zip.close();
          }
        };
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    }

    @Override
    public long size() throws IOException {
      try (ZipFile zip = new ZipFile(archive.toFile())) {
        return Math.max(0, entry(zip).getSize());
      }
    }

    private ZipEntry entry(ZipFile zip) throws IOException {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        throw new IOException(path + " is no longer in the archive");
      }
      return entry;
    }
  }
}
