package org.onrecord.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, item or other block of a TEI text.
 *
 * @param element the element that makes it a block
 * @param rend how it is printed, such as {@code center}, or null
 * @param raw its text, notes left out, white space as it stands
 * @param inlines the elements in it, by where they end
 * @param participants it stands in a list of those who took part
 */
record TeiBlock(
    String element,
    @Nullable String rend,
    String raw,
    List<Inline> inlines,
    List<String> notes,
    boolean participants) {

  /** An element inside a block; its span is in the raw text. */
  record Inline(
      String element,
      int start,
      int end,
      @Nullable String id,
      @Nullable String reference,
      @Nullable String rend,
      @Nullable String date) {}

  TeiBlock {
    inlines = List.copyOf(inlines);
    notes = List.copyOf(notes);
  }

  String words() {
    return Blanks.single(raw);
  }

  String words(Inline inline) {
    return Blanks.single(raw.substring(inline.start(), inline.end()));
  }

  /** The first element of a name, or null. */
  @Nullable Inline first(String element) {
    return inlines.stream()
        .filter(inline -> inline.element().equals(element))
        .findFirst()
        .orElse(null);
  }
}
