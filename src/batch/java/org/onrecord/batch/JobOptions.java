package org.onrecord.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param inputs folders and files, on any file system that Hadoop knows
 * @param documents Parquet folders and JSON Lines files of which each row is a document with an id
 * @param output the folder for triples and tables
 * @param registers registers of the user's own, on the driver's machine
 * @param partitions how many pieces the work is cut into; 0: by {@code partitionBytes}
 * @param partitionBytes so many bytes of input are one piece of work
 * @param portion so many pieces are finished for good together: after a failure of the whole job,
 *     what is finished is not done again
 */
public record JobOptions(
    List<String> inputs,
    List<String> documents,
    String output,
    List<Path> registers,
    int partitions,
    long partitionBytes,
    int portion) {

  static final String USAGE =
      "expected --input PATH… and/or --documents PATH…, --output DIR, and where wanted --register"
          + " FILE, --partitions N, --partition-megabytes N, --portion N";

  public JobOptions {
    inputs = List.copyOf(inputs);
    documents = List.copyOf(documents);
    registers = List.copyOf(registers);
    if ((inputs.isEmpty() && documents.isEmpty()) || output.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
  }

  /** Files of a folder, with the usual sizes. */
  public static JobOptions of(String input, String output) {
    return new JobOptions(List.of(input), List.of(), output, List.of(), 0, 16 << 20, 64);
  }

  /** The same, in so many pieces. */
  public JobOptions inPartitions(int number) {
    return new JobOptions(inputs, documents, output, registers, number, partitionBytes, portion);
  }

  /**
   * @throws IllegalArgumentException that says what is wrong with them
   */
  static JobOptions of(String[] args) {
    List<String> inputs = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    List<Path> registers = new ArrayList<>();
    String output = "";
    int partitions = 0;
    long bytes = 16 << 20;
    int portion = 64;
    for (int i = 0; i + 1 < args.length; i += 2) {
      String value = args[i + 1];
      switch (args[i]) {
        case "--input" -> inputs.add(value);
        case "--documents" -> documents.add(value);
        case "--register" -> registers.add(Path.of(value));
        case "--output" -> output = value;
        case "--partitions" -> partitions = positive(args[i], value);
        case "--partition-megabytes" -> bytes = (long) positive(args[i], value) << 20;
        case "--portion" -> portion = positive(args[i], value);
        default -> throw new IllegalArgumentException("unknown option " + args[i] + "; " + USAGE);
      }
    }
    if (args.length % 2 != 0) {
      throw new IllegalArgumentException(args[args.length - 1] + " has no value; " + USAGE);
    }
    return new JobOptions(inputs, documents, output, registers, partitions, bytes, portion);
  }

  private static int positive(String option, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below
    }
    throw new IllegalArgumentException(option + " " + value + ": expected a number above 0");
  }
}
