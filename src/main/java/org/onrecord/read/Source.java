package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Named bytes that can be opened repeatedly. The caller closes what it opens. */
public interface Source {

  /** The path or URL as it was given; {@code -} for standard input. */
  String name();

  InputStream open() throws IOException;

  /** The size in bytes. */
  long size() throws IOException;

  static Source of(Path path) {
    return new PathSource(path.toString(), path);
  }

  static Source of(String name, byte[] bytes) {
    return new BytesSource(name, bytes.clone());
  }

  /** A file. */
  record PathSource(String name, Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public long size() throws IOException {
      return Files.size(path);
    }
  }

  /** Bytes in memory: standard input, a test's text. */
  final class BytesSource implements Source {
    private final String name;
    private final byte[] bytes;

    private BytesSource(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public InputStream open() {
      return new java.io.ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }
}
