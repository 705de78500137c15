package org.onrecord.extract.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.model.Antecedent;
import org.onrecord.text.WordList;

/**
 * Who bears which role, as a document has told so far. Roles are compared whole: "Deputy Speaker"
 * is not "Speaker", nor the Minister of Ports the Minister of Finance; a complement may be missing
 * on one side: "The PRESIDENT" is the "President of the Assembly". For one document.
 */
final class RolesTold {
  private final WordList complements;
  private final Map<String, Antecedent> whole = new HashMap<>();
  private final Map<String, Antecedent> withoutComplement = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /**
   * @param complements what joins a role to what it is of
   */
  RolesTold(WordList complements) {
    this.complements = complements;
  }

  /** From here on the role is this bearer's. */
  void tell(String role, Antecedent bearer) {
    put(whole, whole(role), bearer);
    put(withoutComplement, bare(whole(role)), bearer);
  }

  private void put(Map<String, Antecedent> roles, String role, Antecedent bearer) {
    Antecedent before = roles.put(role, bearer);
    if (before != null && before.name() != null && !before.name().equals(bearer.name())) {
      shared.add(role);
    }
  }

  /** Roles of which several were told are nobody's. */
  void forgetShared() {
    whole.keySet().removeAll(shared);
    withoutComplement.keySet().removeAll(shared);
  }

  @Nullable Antecedent bearer(String label) {
    String role = whole(label);
    Antecedent bearer = whole.get(role);
    if (bearer != null) {
      return bearer;
    }
    String bare = bare(role);
    return bare.equals(role) ? withoutComplement.get(role) : whole.get(bare);
  }

  private static String whole(String printed) {
    String role = LabelWords.withoutBrackets(printed).toLowerCase(Locale.ROOT).strip();
    role = role.startsWith("the ") ? role.substring(4) : role;
    return role.indexOf(':') > 0 ? role.substring(0, role.indexOf(':')).strip() : role;
  }

  private String bare(String role) {
    String bare = role;
    for (String complement : complements.entries()) {
      int at = bare.indexOf(' ' + complement + ' ');
      bare = at > 0 ? bare.substring(0, at) : bare;
    }
    return bare.strip();
  }
}
