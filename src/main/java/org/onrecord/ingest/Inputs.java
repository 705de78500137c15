package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;

/**
 * The inputs that a list of paths stands for: files, all files below folders in the order of their
 * names, and {@code -} for standard input. Hidden files and folders are passed over.
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

  /** Lists the inputs; nothing is opened but standard input, which is read whole. */
  public static Inputs of(List<String> paths, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    List<ReadException> failures = new ArrayList<>();
    for (String path : paths) {
      try {
        inputs.addAll(
            path.equals("-") ? List.of(standard(standardInput)) : at(Path.of(path), path));
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
    if (Files.isDirectory(path)) {
      return below(path);
    }
    if (!Files.exists(path)) {
      throw new ReadException(given, "no such file or folder; check the path");
    }
    return List.of(new Input(Source.of(path), nameOf(path)));
  }

  private static List<Input> below(Path folder) throws ReadException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Input> inputs =
          walk.filter(Files::isRegularFile)
              .filter(file -> isVisible(folder.relativize(file)))
              .map(file -> new Input(Source.of(file), slashed(folder.relativize(file))))
              .sorted(java.util.Comparator.comparing(Input::id))
              .toList();
      if (inputs.isEmpty()) {
        throw new ReadException(folder.toString(), "the folder holds no files; give one that does");
      }
      return inputs;
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
