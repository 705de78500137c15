package org.onrecord.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.onrecord.export.QuadLines;

/**
 * One shard: N-Quads in gzip with the number of its triples in the last line. It is written beside
 * and appears under its name when it is whole, so that two attempts at a task give one shard.
 */
record ShardWriter(Path folder, Configuration hadoop) {

  /** Lines, and how many triples they are. */
  record Lines(String lines, long triples) {}

  /**
   * @param attempt tells attempts at the same shard apart
   * @return the number of triples
   */
  long write(String name, long attempt, Iterator<Lines> pieces) throws IOException {
    FileSystem system = folder.getFileSystem(hadoop);
    Path whole = new Path(folder, name + ".nq.gz");
    Path beside = new Path(folder, "." + name + "." + attempt);
    long triples = 0;
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(system.create(beside, true), 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      while (pieces.hasNext()) {
        Lines piece = pieces.next();
        out.write(piece.lines());
        out.write('\n');
        triples += piece.triples();
      }
      out.write(QuadLines.end(triples));
    }
    system.delete(whole, false);
    if (!system.rename(beside, whole)) {
      throw new IOException(whole + ": the shard cannot be put in its place");
    }
    return triples;
  }
}
