package org.onrecord.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The files of an index, in a folder of its own inside the store's. */
record IndexFolder(Path path) {

  /** Kept, because a logger that nobody keeps forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // it would tell every user of every command which instructions of the processor it uses
    LUCENE.setLevel(Level.SEVERE);
  }

  /** Another one for every change of what an entry holds. */
  private static final String FORMAT = "1";

  private static final String FORMAT_KEY = "format";
  private static final String STATE_KEY = "state";
  private static final double BUFFER_MEGABYTES = 64;

  /** Takes some time, of which nothing depends on which index is opened. */
  static void startLibrary() {
    Codec.getDefault();
  }

  static IndexFolder in(Path store) {
    return new IndexFolder(store.resolve("search"));
  }

  Directory open() throws IOException {
    return FSDirectory.open(path);
  }

  boolean exists() {
    return Files.isDirectory(path);
  }

  /**
   * The name of the store's state that the last commit followed to; none without one to be read.
   */
  Optional<String> state() {
    if (!exists()) {
      return Optional.empty();
    }
    try (Directory directory = open()) {
      return state(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  static Optional<String> state(DirectoryReader reader) throws IOException {
    return state(reader.getIndexCommit().getUserData());
  }

  private static Optional<String> state(Map<String, String> noted) {
    return FORMAT.equals(noted.get(FORMAT_KEY))
        ? Optional.ofNullable(noted.get(STATE_KEY))
        : Optional.empty();
  }

  /** Notes the state that the next commit follows to. */
  static void note(IndexWriter writer, String state) {
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, STATE_KEY, state).entrySet());
  }

  /**
   * A writer that commits only when it is told to.
   *
   * @param anew whether what is there is left behind, with the first commit
   */
  static IndexWriter writer(Directory directory, boolean anew) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(Words.analyzer())
            .setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler()));
  }

  /** Deletes what is there and cannot be read as an index. */
  void clear() throws IOException {
    if (exists()) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** What its files take. */
  long bytes() {
    if (!exists()) {
      return 0;
    }
    try (Directory directory = open()) {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    } catch (IOException gone) {
      return 0;
    }
  }
}
