package org.onrecord.batch;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.onrecord.read.Source;

/** A file on any file system that Hadoop knows: a disk, HDFS, an object store. */
record HadoopSource(InputFile file, Configuration hadoop) implements Source {
  @Override
  public String name() {
    return file.name();
  }

  @Override
  public InputStream open() throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(hadoop).open(path);
  }

  @Override
  public long size() {
    return file.bytes();
  }
}
