package org.onrecord.extract.head;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.WordList;

/**
 * Reads the role that stands beside a name in running words: behind it in apposition, or before it.
 * Immutable.
 */
final class IntroducedRoles {
  private static final int LONGEST_ROLE = 90;

  private final WordList roleNouns;
  private final SmallRoles smallRoles;
  private final WordList titles;
  private final WordList particles;
  private final WordList leads;
  private final WordList ends;

  IntroducedRoles(Language language) {
    roleNouns = language.list("role-nouns.txt");
    smallRoles = new SmallRoles(roleNouns);
    titles = language.titles();
    particles = language.list("particles.txt");
    leads = language.list("role-leads.txt");
    ends = language.list("role-ends.txt");
  }

  /** The role of the name between two places of a text; null where none stands beside it. */
  @Nullable String beside(String text, int start, int end) {
    String after = roleAfter(text, end);
    if (after != null) {
      return after;
    }
    String before = roleBefore(text, start);
    before = before == null ? smallRoles.before(text, start) : before;
    return before == null ? null : before + ofCountry(text, end);
  }

  /**
   * "…, the Deputy Adviser for Trade, …": an apposition with a noun of role, up to the next mark.
   */
  private @Nullable String roleAfter(String text, int end) {
    if (end + 2 >= text.length() || text.charAt(end) != ',') {
      return null;
    }
    int stop = end + 1;
    while (stop < text.length()
        && stop - end < LONGEST_ROLE
        && ",.;:?!—–()\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String role = text.substring(end + 1, stop).strip();
    role = withoutClause(withoutLead(role));
    boolean capital =
        !role.isEmpty()
            && (Character.isUpperCase(role.charAt(0)) || roleNouns.has(firstWord(role)));
    return capital && hasRoleNoun(role) && role.length() < LONGEST_ROLE - 5 ? role : null;
  }

  /** "Deputy Adviser" of "the Deputy Adviser", "our Deputy Adviser". */
  private String withoutLead(String role) {
    int lead = leads.beginning(role);
    return lead > 0 && role.startsWith(" ", lead) ? role.substring(lead + 1) : role;
  }

  /** " of Japan" behind "Ambassador Hana Kern": up to three words with capital letters. */
  private static String ofCountry(String text, int end) {
    int at = end;
    if (!text.startsWith(" of ", at)) {
      return "";
    }
    at += " of ".length();
    int stop = at;
    for (int words = 0;
        words < 3 && stop < text.length() && Character.isUpperCase(text.charAt(stop));
        words++) {
      stop = Introductions.wordEnd(text, stop);
      boolean goesOn =
          stop + 1 < text.length()
              && text.charAt(stop) == ' '
              && Character.isUpperCase(text.charAt(stop + 1));
      if (!goesOn) {
        break;
      }
      stop++;
    }
    return stop > at ? text.substring(end, stop) : "";
  }

  /** "Adviser for Trade is with us" without what it says of him. */
  private String withoutClause(String role) {
    for (String verb : ends.entries()) {
      int at = role.indexOf(' ' + verb + ' ');
      if (at > 0) {
        return role.substring(0, at);
      }
    }
    return role;
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** "our National Security Advisor, Paul Weiss", "Acting Assistant Secretary Paul Weiss". */
  private @Nullable String roleBefore(String text, int start) {
    int end = start;
    while (end > 0 && (Line.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    int from = end;
    int wordEnd = end;
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_ROLE); i--) {
      boolean blank = Line.isBlank(text.charAt(i));
      if (!blank && i > 0) {
        continue;
      }
      String word = text.substring(blank ? i + 1 : i, wordEnd);
      boolean ofRole =
          !word.isEmpty()
              && !endsBeforeRole(word)
              && (Character.isUpperCase(word.charAt(0))
                  || (particles.has(word) && !word.equals("and")));
      if (!ofRole) {
        break;
      }
      from = blank ? i + 1 : i;
      wordEnd = i;
      if (blank && Line.ends(text.charAt(i))) {
        break;
      }
    }
    String role = text.substring(from, end).strip();
    int first = 0;
    while (first < role.length() && !Character.isUpperCase(role.charAt(first))) {
      int blank = role.indexOf(' ', first);
      first = blank < 0 ? role.length() : blank + 1;
    }
    String words = withoutLead(role.substring(first));
    return !words.isEmpty() && roleNouns.has(words.substring(words.lastIndexOf(' ') + 1))
        ? words
        : null;
  }

  /** "Kern:", "Oslo.", "then,": a role begins behind it; not so behind "Lt." and "U.S.". */
  private boolean endsBeforeRole(String word) {
    String bare = word.substring(0, word.length() - 1);
    return switch (word.charAt(bare.length())) {
      case ',', ':', ';', '?', '!' -> true;
      case '.' -> !titles.has(bare) && !isShort(bare);
      default -> false;
    };
  }

  /** "U.S", "Dr", "St": what has a point as its own. */
  private static boolean isShort(String bare) {
    return bare.length() < 3 || bare.indexOf('.') > 0;
  }

  private boolean hasRoleNoun(String role) {
    for (String word : role.split(" ", -1)) {
      if (roleNouns.has(word)) {
        return true;
      }
    }
    return false;
  }
}
