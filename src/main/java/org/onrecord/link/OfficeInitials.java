package org.onrecord.link;

import java.util.regex.Pattern;
import org.onrecord.language.NameLexicon;

/** Labels of an office's initials, which mean it where the text writes it out. */
final class OfficeInitials {
  private OfficeInitials() {}

  /** "Prime Minister" for "PM" in a text that writes it out; any other label itself. */
  static String meant(String label, String text, NameLexicon lexicon) {
    return lexicon.officeOfInitials(label).filter(office -> isIn(text, office)).orElse(label);
  }

  private static boolean isIn(String text, String office) {
    return Pattern.compile(Pattern.quote(office), Pattern.CASE_INSENSITIVE).matcher(text).find();
  }
}
