package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.ReadException;

/**
 * All files below a folder, in the order of their names. Links are followed. What cannot be listed
 * or read is a failure of its own and stops nothing else; hidden files and folders are passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /** What stands in a name in place of bytes that are no letters in the present locale. */
  private static final char UNKNOWN = '\uFFFD';

  private final Path folder;
  private final List<ReadException> failures;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(Path folder, List<ReadException> failures) {
    this.folder = folder;
    this.failures = failures;
  }

  /**
   * @param failures takes what cannot be read
   * @throws ReadException when there is nothing at all to read
   */
  static List<Path> files(Path folder, List<ReadException> failures) throws ReadException {
    FolderWalk walk = new FolderWalk(folder, failures);
    int before = failures.size();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new ReadException(folder.toString(), null, "cannot be listed: " + e.getMessage(), e);
    }
    if (walk.files.isEmpty() && failures.size() == before) {
      throw new ReadException(folder.toString(), "the folder holds no files; give one that does");
    }
    walk.files.sort(Comparator.comparing(file -> Inputs.slashed(folder.relativize(file))));
    return walk.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      fail(file, "is a device, a pipe or a link to nothing, not a file");
    } else if (file.toString().indexOf(UNKNOWN) >= 0) {
      fail(file, "has a name that is not UTF-8; rename it, or set LC_ALL=C.UTF-8");
    } else {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    if (!isHidden(file)) {
      fail(
          file,
          switch (problem) {
            case FileSystemLoopException loop ->
                "is a link to a folder above it, which is read at its own place";
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "is a link to nothing, or was deleted meanwhile";
            default -> "cannot be listed: " + problem.getMessage();
          });
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) {
    if (problem != null) {
      fail(directory, "cannot be listed to its end: " + problem.getMessage());
    }
    return FileVisitResult.CONTINUE;
  }

  private void fail(Path path, String problem) {
    failures.add(new ReadException(path.toString(), problem));
  }

  /** Names that begin with a dot; the folder that the user gave may have one. */
  private boolean isHidden(Path path) {
    return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
  }
}
