package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.ZipArchive;

/**
 * The inputs that a list of paths stands for: files, all files below folders in the order of their
 * names, files in ZIP archives, and {@code -} for standard input. Hidden files and folders are
 * passed over.
 *
 * <p>A file's identity is its path relative to the folder given, or its name where the file itself
 * was given.
 *
 * @param inputs what is to be read, in order
 * @param failures what the paths name in vain: missing files, empty folders
 */
public record Inputs(List<Input> inputs, List<ReadException> failures) {

  public Inputs {
    inputs = List.copyOf(inputs);
    failures = List.copyOf(failures);
  }

  /**
   * Lists the inputs; nothing is opened but archives, for their lists, and standard input, which is
   * read whole.
   */
  public static Inputs of(List<String> paths, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    List<ReadException> failures = new ArrayList<>();
    for (String path : paths) {
      try {
        if (path.equals("-")) {
          inputs.add(standard(standardInput));
        } else if (Files.isDirectory(Path.of(path))) {
          below(Path.of(path), inputs, failures);
        } else {
          inputs.addAll(at(Path.of(path), path));
        }
      } catch (ReadException e) {
        failures.add(e);
      }
    }
    return new Inputs(inputs, failures);
  }

  private static Input standard(InputStream in) throws ReadException {
    try {
      return new Input(Source.of("-", in.readAllBytes()), "stdin");
    } catch (IOException e) {
      throw new ReadException("-", null, "standard input cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Input> at(Path path, String given) throws ReadException {
    if (!Files.exists(path)) {
      throw new ReadException(given, "no such file or folder; check the path");
    }
    return ZipArchive.isNamed(path)
        ? packed(path, "")
        : List.of(new Input(Source.of(path), nameOf(path)));
  }

  /** The files of an archive, as those of a folder. */
  private static List<Input> packed(Path archive, String folder) throws ReadException {
    return ZipArchive.files(archive).stream()
        .map(file -> new Input(file.source(), folder + file.path()))
        .toList();
  }

  private static void below(Path folder, List<Input> inputs, List<ReadException> failures)
      throws ReadException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> isVisible(folder.relativize(file)))
              .sorted(Comparator.comparing(file -> slashed(folder.relativize(file))))
              .toList();
      if (files.isEmpty()) {
        throw new ReadException(folder.toString(), "the folder holds no files; give one that does");
      }
      for (Path file : files) {
        String path = slashed(folder.relativize(file));
        try {
          inputs.addAll(
              ZipArchive.isNamed(file)
                  ? packed(file, path + "/")
                  : List.of(new Input(Source.of(file), path)));
        } catch (ReadException e) { // one broken archive does not stop the others
          failures.add(e);
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new ReadException(folder.toString(), null, "cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean isVisible(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static String nameOf(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }
}
