package org.onrecord.serve.pages;

import java.util.List;

/**
 * Passages under a heading, or a list.
 *
 * @param note what is to be known of them; empty where nothing is
 * @param items of a list, each with what stands behind it
 */
public record FileSection(
    String heading, String note, List<FilePassage> passages, List<FileItem> items) {

  /**
   * One thing of a list.
   *
   * @param about what stands behind it, such as a number; may be empty
   */
  public record FileItem(String anchor, Link link, String about) {
    public FileItem(Link link, String about) {
      this("", link, about);
    }
  }

  public FileSection {
    passages = List.copyOf(passages);
    items = List.copyOf(items);
  }

  public static FileSection of(String heading, String note, List<FilePassage> passages) {
    return new FileSection(heading, note, passages, List.of());
  }

  public static FileSection list(String heading, String note, List<FileItem> items) {
    return new FileSection(heading, note, List.of(), items);
  }
}
