package org.onrecord.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * All files below the folders given, in the order of {@code ingest}: by their paths; hidden ones
 * are passed over.
 *
 * @param missing paths that name nothing
 */
record InputListing(List<InputFile> files, List<String> missing) {

  InputListing {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
  }

  static InputListing of(List<String> inputs, Configuration hadoop) throws IOException {
    List<InputFile> files = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      if (!system.exists(path)) {
        missing.add(input);
        continue;
      }
      FileStatus status = system.getFileStatus(path);
      if (status.isFile()) {
        boolean archive = path.getName().endsWith(".zip");
        files.add(file(status, input, archive ? "" : path.getName(), files.size()));
      } else {
        below(system, status.getPath(), input, files);
      }
    }
    return new InputListing(files, missing);
  }

  private static void below(FileSystem system, Path folder, String given, List<InputFile> files)
      throws IOException {
    List<FileStatus> found = new ArrayList<>();
    walk(system, folder, found);
    found.sort(Comparator.comparing(file -> relative(folder, file.getPath())));
    for (FileStatus status : found) {
      String relative = relative(folder, status.getPath());
      String name = given.replaceAll("/+$", "") + '/' + relative;
      InputFile file = file(status, name, relative, files.size());
      files.add(file.isArchive() ? file(status, name, relative + '/', files.size()) : file);
    }
  }

  private static void walk(FileSystem system, Path folder, List<FileStatus> found)
      throws IOException {
    for (FileStatus status : system.listStatus(folder)) {
      if (status.getPath().getName().startsWith(".")) {
        continue;
      }
      if (status.isDirectory()) {
        walk(system, status.getPath(), found);
      } else {
        found.add(status);
      }
    }
  }

  private static String relative(Path folder, Path file) {
    String within = file.toUri().getPath().substring(folder.toUri().getPath().length());
    return within.startsWith("/") ? within.substring(1) : within;
  }

  private static InputFile file(FileStatus status, String name, String id, int place) {
    return new InputFile(
        status.getPath().toString(),
        name,
        id,
        status.getLen(),
        status.getModificationTime(),
        place);
  }
}
