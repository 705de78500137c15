package org.onrecord.batch;

import java.io.Serializable;

/**
 * A file to be read by a task.
 *
 * @param path where it lies, as Hadoop writes it
 * @param name as the user would call it, for messages
 * @param id the identity of the document in it; for an archive, what its files' paths are put after
 * @param bytes its length
 * @param place its place among all inputs, which decides between two of one identity
 */
record InputFile(String path, String name, String id, long bytes, long changed, long place)
    implements Serializable {

  boolean isArchive() {
    return path.toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
  }
}
