package org.onrecord.extract.head;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Participant;
import org.onrecord.text.NameWords;

/** Those who take part, each once, however often a document names them. */
public final class SameParticipants {
  private SameParticipants() {}

  /**
   * Both lists as one: entries for one person become one, with the fuller name and role and the
   * first place.
   */
  public static List<Participant> merged(List<Participant> known, List<Participant> named) {
    List<Participant> merged = new ArrayList<>(known);
    for (Participant next : named) {
      int same = indexOfSame(merged, next);
      if (same < 0) {
        merged.add(next);
      } else if (merged.get(same).id() == null) {
        merged.set(same, one(merged.get(same), next));
      }
    }
    return List.copyOf(merged);
  }

  /**
   * Those of {@code introduced} whom {@code known} does not name yet by that surname; one known by
   * surname and role alone is the same where the role is.
   */
  static List<Participant> newcomers(List<Participant> known, List<Participant> introduced) {
    return introduced.stream().filter(p -> known.stream().allMatch(k -> isOther(k, p))).toList();
  }

  private static boolean isOther(Participant known, Participant introduced) {
    String[] name = words(known.name());
    String[] other = words(introduced.name());
    if (!name[name.length - 1].equals(other[other.length - 1])) {
      return true;
    }
    String role = introduced.role();
    return name.length == 1
        && known.role() != null
        && role != null
        && role.toLowerCase(Locale.ROOT).contains(known.role().toLowerCase(Locale.ROOT));
  }

  private static int indexOfSame(List<Participant> list, Participant participant) {
    for (int i = 0; i < list.size(); i++) {
      if (isSame(list.get(i).name(), participant.name())) {
        return i;
      }
    }
    return -1;
  }

  /** "Anna J. Kern" is "Anna Kern" and may be "Kern"; "Paul Kern" is not. */
  private static boolean isSame(String a, String b) {
    String[] first = words(a);
    String[] second = words(b);
    boolean surname = first[first.length - 1].equals(second[second.length - 1]);
    return surname && (first.length == 1 || second.length == 1 || first[0].equals(second[0]));
  }

  private static String[] words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String core = plain.toLowerCase(Locale.ROOT).strip();
    int last = core.lastIndexOf(' ');
    boolean generation =
        last > 0 && NameWords.isGeneration(core.substring(last + 1).replace(".", ""));
    String bare = generation ? core.substring(0, last).replaceFirst(",$", "") : core;
    return bare.split("[ \\u00a0]+", -1);
  }

  private static Participant one(Participant a, Participant b) {
    String name = b.name().length() > a.name().length() ? b.name() : a.name();
    return new Participant(
        name,
        fuller(a.role(), b.role()),
        a.country() != null ? a.country() : b.country(),
        a.id(),
        a.span() != null ? a.span() : b.span());
  }

  /**
   * The first role, or the second where it says the first and more: "Secretary of State" for
   * "Secretary".
   */
  private static @Nullable String fuller(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.toLowerCase(Locale.ROOT).contains(a.toLowerCase(Locale.ROOT)) ? b : a;
  }
}
