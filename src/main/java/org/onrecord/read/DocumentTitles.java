package org.onrecord.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles in the properties of office files, of which many are left over from a template or are the
 * file's name.
 */
final class DocumentTitles {
  /**
   * "Microsoft Word - talks.doc", "talks_final.docx", "Untitled", "Created by Easy Converter"; not
   * "Remarks on Word of Honour".
   */
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?:Microsoft (?:Word|PowerPoint) -"
              + " .*|.*\\.(?:docx?|pdf|rtf|odt|tmp|indd)|untitled.*|document ?\\d*|slide"
              + " ?\\d*|powerpoint presentation|(?:created|generated|produced|converted|made)"
              + " (?:by|with|from) .*)",
          Pattern.CASE_INSENSITIVE);

  private DocumentTitles() {}

  /** The title where it seems meant, else null. */
  static @Nullable String meant(@Nullable String title) {
    String single = title == null ? "" : Blanks.single(title);
    return single.isEmpty() || LEFT_OVER.matcher(single).matches() ? null : single;
  }
}
