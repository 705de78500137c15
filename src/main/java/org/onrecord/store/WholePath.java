package org.onrecord.store;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * Files and folders that appear under their names only when they are whole: made beside, forced to
 * the disk, then moved in one step. A failure leaves what was there. What a killed process left
 * beside is cleared away by the next that makes the same file.
 */
public final class WholePath {

  /** Writes the content of a file; does not close the stream. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Fills an empty folder. */
  @FunctionalInterface
  public interface Filling {
    void of(Path folder) throws IOException;
  }

  /** What is made in a folder for a store, and by nobody else under such a name. */
  private static final Pattern OF_A_STORE =
      Pattern.compile("Data-\\d+(-tmp)?|tdb\\.lock|registers|search");

  private final Path goal;
  private final Path beside;

  private WholePath(Path goal) {
    this.goal = goal;
    this.beside = goal.resolveSibling(name("." + ProcessHandle.current().pid()));
  }

  private WholePath(Path goal, Path beside) {
    this.goal = goal;
    this.beside = beside;
  }

  /**
   * Writes a file, in the place of one that is there. What is there and no regular file, such as
   * {@code /dev/stdout}, is written to as it is.
   */
  public static void file(Path file, Writing writing) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
          writing.to(out);
        }
      } else {
        new WholePath(target(file)).write(writing);
      }
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw new IOException(file + ": cannot be written: " + problem(e), e);
    }
  }

  /** Unchecked exceptions of reading and writing only wrap what went wrong. */
  static String problem(Exception problem) {
    Throwable of = problem.getCause() instanceof IOException cause ? cause : problem;
    return of instanceof EOFException
        ? "ends before it should"
        : Objects.requireNonNullElse(of.getMessage(), of.toString());
  }

  /** Makes a folder where there is none, or an empty one. */
  public static void folder(Path folder, Filling filling) throws IOException {
    new WholePath(target(folder)).fill(filling, true);
  }

  /**
   * The same where others know what a killed process has left beside, and clear it away.
   *
   * @param beside where it is made; nothing must be there
   */
  static void folder(Path folder, Path beside, Filling filling) throws IOException {
    new WholePath(target(folder), beside).fill(filling, true);
  }

  /** The same for a folder of very many files, which are not forced to the disk one by one. */
  public static void folderOfMany(Path folder, Filling filling) throws IOException {
    new WholePath(target(folder)).fill(filling, false);
  }

  /** Deletes a folder with all that is in it; links are not followed. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The same for one that need not be there. */
  public static void deleteIfThere(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      delete(folder);
    }
  }

  /** Where a link leads to, what is there is replaced, not the link. */
  private static Path target(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }

  private String name(String process) {
    return "." + goal.getFileName() + process + ".part";
  }

  private void write(Writing writing) throws IOException {
    clearAway();
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        OutputStream out =
            new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16);
        writing.to(out);
        out.flush();
        channel.force(true);
      }
      Files.move(beside, goal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forced(Objects.requireNonNull(goal.getParent()));
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void fill(Filling filling, boolean forcing) throws IOException {
    clearAway();
    Files.createDirectories(Objects.requireNonNull(goal.getParent()));
    Files.createDirectory(beside);
    try {
      filling.of(beside);
      if (forcing) {
        forceAll();
      }
      // an empty folder of this name gives way, one that has been filled meanwhile does not
      Files.move(beside, goal, StandardCopyOption.ATOMIC_MOVE);
      forced(Objects.requireNonNull(goal.getParent()));
    } finally {
      if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
        delete(beside);
      }
    }
  }

  private void forceAll() throws IOException {
    try (Stream<Path> made = Files.walk(beside)) {
      for (Path each : made.toList()) {
        forced(each);
      }
    }
  }

  private static void forced(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private void clearAway() throws IOException {
    Path parent = goal.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    Pattern left =
        Pattern.compile(Pattern.quote("." + goal.getFileName()) + "\\.(\\d{1,18})\\.part");
    try (Stream<Path> siblings = Files.list(parent)) {
      for (Path sibling : siblings.toList()) {
        Matcher name = left.matcher(String.valueOf(sibling.getFileName()));
        if (name.matches() && !isAlive(Long.parseLong(name.group(1)))) {
          clearAway(sibling);
        }
      }
    }
  }

  private static boolean isAlive(long process) {
    return ProcessHandle.of(process).isPresent() && process != ProcessHandle.current().pid();
  }

  private static void clearAway(Path left) throws IOException {
    if (Files.isRegularFile(left, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(left);
    } else if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS) && holdsOnlyAStore(left)) {
      delete(left);
    }
  }

  private static boolean holdsOnlyAStore(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all = entries.toList();
      return all.stream()
          .allMatch(entry -> OF_A_STORE.matcher(String.valueOf(entry.getFileName())).matches());
    }
  }
}
