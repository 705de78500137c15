package org.onrecord.curation.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/** The tables that the program carries, in its jar or among its classes, as a folder. */
public final class BundledTables {
  private static final String FOLDER = "/org/onrecord/tables";

  /** What is done with the folder; it is gone afterwards. */
  public interface Reading<T> {
    T from(Path folder) throws IOException;
  }

  private BundledTables() {}

  public static <T> T read(Reading<T> reading) throws IOException {
    URL tables = Objects.requireNonNull(BundledTables.class.getResource(FOLDER), FOLDER);
    if (!(tables.openConnection() instanceof JarURLConnection jar)) {
      return reading.from(path(tables));
    }
    try (FileSystem files = FileSystems.newFileSystem(path(jar.getJarFileURL()))) {
      return reading.from(files.getPath(FOLDER));
    }
  }

  private static Path path(URL file) {
    try {
      return Path.of(file.toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(
          new IOException("the program's folder has an odd name: " + file, e));
    }
  }
}
