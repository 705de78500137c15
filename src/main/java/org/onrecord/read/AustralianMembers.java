package org.onrecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members whom a sitting of the Parliament of Australia lists, by their numbers. */
final class AustralianMembers {
  /** "Sen " of "Vik, Sen Jon", "the Hon " of "Vik, the Hon Jon". */
  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:the|Rt|Hon|Sen|Dr|Sir|Dame|Mrs?|Ms)\\b\\.? ?)+", Pattern.CASE_INSENSITIVE);

  /** " (The CHAIR)" of "Vik, Sen Jon (The CHAIR)". */
  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");

  private AustralianMembers() {}

  /**
   * Full names as they are spoken, where the file has family and given name apart. A number that
   * stands for an office, or for several, names nobody.
   */
  static Map<String, String> read(XmlEvents xml) throws ReadException {
    Map<String, String> names = new HashMap<>();
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("talker")) {
        member(xml, names);
      }
    }
    names.values().removeIf(String::isEmpty);
    return names;
  }

  private static void member(XmlEvents xml, Map<String, String> names) throws ReadException {
    String number = null;
    String name = null;
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isStart() && xml.name().equals("name.id")) {
        number = Blanks.single(xml.content());
      } else if (xml.isStart() && "metadata".equals(xml.attribute("role"))) {
        name = spoken(Blanks.single(xml.content()));
      }
    }
    if (number != null && !number.isEmpty() && name != null) {
      names.merge(number, name, (one, other) -> one.equals(other) ? one : "");
    }
  }

  /**
   * "Jon Vik" of "Vik, Sen Jon (The CHAIR)" and "VIK, Jon, MP"; nothing for the office of "SPEAKER,
   * The"; null for the surname "VIK" alone.
   */
  static @Nullable String spoken(String listed) {
    String[] parts = BRACKETS.matcher(listed).replaceAll("").split(", ", -1);
    if (parts.length < 2) {
      return null;
    }
    String given = TITLES.matcher(parts[1]).replaceFirst("").strip();
    return given.isEmpty() ? "" : given + ' ' + cased(parts[0]);
  }

  private static String cased(String family) {
    if (family.length() < 3 || !family.equals(family.toUpperCase(Locale.ROOT))) {
      return family;
    }
    StringBuilder cased = new StringBuilder(family.toLowerCase(Locale.ROOT));
    for (int i = 0; i < cased.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(cased.charAt(i - 1));
      cased.setCharAt(i, begins ? Character.toUpperCase(cased.charAt(i)) : cased.charAt(i));
    }
    return cased.toString();
  }
}
