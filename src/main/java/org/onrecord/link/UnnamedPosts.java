package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.SpeakerType;

/**
 * Those who speak for a country and are described and not named: "senior Kenyan officials", "a
 * member of the delegation of Kenya", "my Kenyan colleague". Immutable and thread-safe.
 */
final class UnnamedPosts {
  private final NameLexicon lexicon;

  UnnamedPosts(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The type of a source that names a country and is one of its posts, or null where it is none.
   *
   * @param rest what the source says beside the country, folded, without articles
   * @param leads whether the country stands before the first preposition
   */
  @Nullable SpeakerType of(String rest, boolean leads) {
    List<String> words = new ArrayList<>(List.of(rest.split(" ")));
    boolean several = withoutLeads(words);
    int joint = 0;
    while (joint < words.size() && !lexicon.list("behind-posts").contains(words.get(joint))) {
      joint++;
    }
    String head = String.join(" ", words.subList(0, joint));
    String body =
        joint < words.size() ? String.join(" ", words.subList(joint + 1, words.size())) : "";
    if (!leads && !isOfGovernment(body)) {
      return null;
    }
    boolean inside = !body.isEmpty() && isOfGovernment(body);
    boolean one = isOne(head, inside);
    boolean plural =
        !one && head.endsWith("s") && isOne(head.substring(0, head.length() - 1), inside);
    if (!one && !plural && !lexicon.list("spokespeople").contains(head)) {
      return null;
    }
    return one || several ? SpeakerType.PERSON : SpeakerType.GROUP;
  }

  /** Takes away what stands before the noun; whether it says that one of several is meant. */
  private boolean withoutLeads(List<String> words) {
    boolean one = words.size() > 2 && words.getFirst().equals("one") && words.get(1).equals("of");
    if (one) {
      words.subList(0, 2).clear();
    }
    while (words.size() > 1 && lexicon.list("before-posts").contains(words.getFirst())) {
      words.removeFirst();
    }
    return one;
  }

  /**
   * @param inside whether a body of a government stands behind it
   */
  private boolean isOne(String noun, boolean inside) {
    return lexicon.isPost(noun)
        || inside && lexicon.list("members-of-governments").contains(noun)
        || lexicon.list("delegates").contains(noun)
        || lexicon.list("counterparts").contains(noun);
  }

  /** "delegation of", "foreign ministry", or nothing. */
  private boolean isOfGovernment(String body) {
    String words = body;
    for (String joint : lexicon.list("complement-joints")) {
      words =
          words.endsWith(' ' + joint)
              ? words.substring(0, words.length() - joint.length() - 1)
              : words;
    }
    return words.isEmpty() || lexicon.list("governments").contains(words);
  }
}
