package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
 * @param failures what the paths name in vain: missing files, empty folders, what may not be read
 */
public record Inputs(List<Input> inputs, List<ReadException> failures) {

  /** At most so many bytes are taken from standard input, as from a file. */
  private static final int LONGEST = 256 << 20;

  /** A descriptor that the shell has opened: matches "/dev/fd/63", not "/dev/zero". */
  private static final Pattern OPENED =
      Pattern.compile("/dev/fd/\\d+|/dev/stdin|/proc/self/fd/\\d+");

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
    return new Input(Source.of("-", whole(in, "-")), "stdin");
  }

  /** What can be read once only. */
  private static byte[] whole(InputStream in, String name) throws ReadException {
    try {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new ReadException(name, "has more than " + LONGEST + " bytes; split it");
      }
      return bytes;
    } catch (IOException e) {
      throw new ReadException(name, null, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Input> at(Path path, String given) throws ReadException {
    if (!Files.exists(path)) {
      throw new ReadException(given, "no such file or folder; check the path");
    }
    if (Files.isRegularFile(path)) {
      return ZipArchive.isNamed(path)
          ? packed(path, "")
          : List.of(new Input(Source.of(path), nameOf(path)));
    }
    if (OPENED.matcher(given).matches()) {
      return List.of(opened(path, given));
    }
    throw new ReadException(
        given, "is a device or a pipe, not a file; give it on standard input, as -");
  }

  /** What a shell has opened: {@code <(…)} in bash. */
  private static Input opened(Path path, String given) throws ReadException {
    try (InputStream in = Files.newInputStream(path)) {
      return new Input(Source.of(given, whole(in, given)), nameOf(path));
    } catch (IOException e) {
      throw new ReadException(given, null, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** The files of an archive, as those of a folder. */
  private static List<Input> packed(Path archive, String folder) throws ReadException {
    return ZipArchive.files(archive).stream()
        .map(file -> new Input(file.source(), folder + file.path()))
        .toList();
  }

  private static void below(Path folder, List<Input> inputs, List<ReadException> failures)
      throws ReadException {
    for (Path file : FolderWalk.files(folder, failures)) {
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
  }

  private static String nameOf(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }

  static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }
}
