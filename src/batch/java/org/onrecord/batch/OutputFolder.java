package org.onrecord.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of one job: {@code triples}, {@code tables}, a report when all is done, and until then
 * what is found and by which plan.
 */
record OutputFolder(String path, Configuration hadoop) {
  private static final String PLAN = "_plan";
  private static final String REPORT = "_report.json";
  private static final String FOUND = "_found";

  /**
   * Begins a job or goes on with it.
   *
   * @param plan stands for all that decides what is found
   * @return the report, where all is done already
   * @throws IllegalArgumentException where the folder holds something else
   */
  Optional<JobReport> begin(String plan) throws IOException {
    FileSystem system = system();
    Optional<String> present = read(PLAN);
    if (present.isPresent() && !present.get().equals(plan)) {
      throw new IllegalArgumentException(
          path
              + ": holds what was made of other inputs, another register or other options; give"
              + " another --output, or delete it");
    }
    if (present.isEmpty()
        && system.exists(new Path(path))
        && system.listStatus(new Path(path)).length > 0) {
      throw new IllegalArgumentException(path + ": is not empty; give another --output");
    }
    if (present.isEmpty()) {
      write(PLAN, plan);
    }
    return read(REPORT).map(JobReport::ofJson);
  }

  /** Where a portion of what is found goes. */
  String portion(int number) {
    return "%s/%s/portion-%05d".formatted(path, FOUND, number);
  }

  boolean isWhole(String folder) throws IOException {
    return system().exists(new Path(folder, "_SUCCESS"));
  }

  /** Nothing of an attempt that was broken off stays. */
  void clearTriples() throws IOException {
    system().delete(new Path(path, "triples"), true);
  }

  void done(JobReport report) throws IOException {
    write(REPORT, report.json());
    system().delete(new Path(path, FOUND), true);
  }

  private Optional<String> read(String name) throws IOException {
    Path file = new Path(path, name);
    if (!system().exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = system().open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = system().create(new Path(path, name), true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private FileSystem system() throws IOException {
    return new Path(path).getFileSystem(hadoop);
  }
}
