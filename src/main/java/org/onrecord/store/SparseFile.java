package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The room that a file takes whose end may be a hole: Java does not tell how many blocks a file
 * has.
 */
final class SparseFile {
  private static final int BLOCK = 1 << 16;
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BLOCK);

  private SparseFile() {}

  /** The bytes up to the last block that holds anything but zeros. */
  static long bytes(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      long end = channel.size();
      while (end > 0) {
        long start = (end - 1) / BLOCK * BLOCK;
        block.clear();
        channel.read(block, start);
        if (hasContent(block)) {
          return end;
        }
        end = start;
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a file; what is a hole in it becomes one in the copy. */
  static void copy(Path file, Path copy) throws IOException {
    try (FileChannel in = FileChannel.open(file);
        FileChannel out =
            FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      long size = in.size();
      for (long at = 0; at < size; at += BLOCK) {
        block.clear();
        in.read(block, at);
        if (hasContent(block) || at + BLOCK >= size) {
          out.write(block.flip(), at);
        }
      }
    }
  }

  private static boolean hasContent(ByteBuffer block) {
    int length = block.position();
    return block.slice(0, length).mismatch(ZEROS.slice(0, length)) >= 0;
  }
}
