package org.onrecord.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Files as pieces of work. A file larger than a piece is one alone; the largest come first, so that
 * no large one is begun when all others are done. The same files give the same pieces, on any
 * cluster.
 */
final class WorkPieces {

  private WorkPieces() {}

  static List<List<InputFile>> of(List<InputFile> files, JobOptions options) {
    long all = files.stream().mapToLong(InputFile::bytes).sum();
    long wanted =
        options.partitions() == 0
            ? options.partitionBytes()
            : Math.max(1, (all + options.partitions() - 1) / options.partitions());
    List<List<InputFile>> pieces = new ArrayList<>();
    List<InputFile> open = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      if (!open.isEmpty() && bytes + file.bytes() > wanted) {
        pieces.add(List.copyOf(open));
        open.clear();
        bytes = 0;
      }
      open.add(file);
      bytes += file.bytes();
    }
    if (!open.isEmpty()) {
      pieces.add(List.copyOf(open));
    }
    pieces.sort(Comparator.comparingLong(WorkPieces::bytes).reversed());
    return pieces;
  }

  private static long bytes(List<InputFile> piece) {
    return piece.stream().mapToLong(InputFile::bytes).sum();
  }
}
