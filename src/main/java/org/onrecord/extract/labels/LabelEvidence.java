package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;

/**
 * Weighs what speaks for each opening of a line being a label, and against it: its words, its
 * print, what stands behind it, whether it comes back against others, whether without it one
 * speaker would follow upon himself. For the openings of one form in one document.
 *
 * <p>The weights were set by hand on published transcripts of twenty kinds; {@link #ENOUGH} points
 * make a label.
 */
final class LabelEvidence {
  static final int ENOUGH = 3;

  private static final int MOST_ROUNDS = 6;

  /** So often must words stand alone between two turns of one speaker to be a label by that. */
  private static final int OFTEN_BETWEEN = 5;

  /** The share of their places that must be such. */
  private static final double SHARE_BETWEEN = 0.6;

  private final String text;
  private final List<Label> seen;
  private final LabelWords words;
  private final LabelSigns signs;
  private final int[] group;
  private final int[] alone;
  private final boolean[] recurs;
  private final boolean[] answering;
  private final boolean[] asks;
  private final boolean[] taken;
  private final LabelBody.Kind[] bodies;
  private @Nullable NamedInText named;
  private boolean inCapitals;
  private boolean inSmall;
  private boolean inBoth;
  private boolean inBold;

  LabelEvidence(String text, List<Label> seen, LabelWords words) {
    this.text = text;
    this.seen = seen;
    this.words = words;
    int size = seen.size();
    this.group = new int[size];
    this.alone = new int[size];
    this.recurs = new boolean[size];
    this.taken = new boolean[size];
    this.asks = new boolean[size];
    this.bodies = new LabelBody.Kind[size];
    LabelGroups groups = new LabelGroups(words);
    ShortenedLabels shortened = new ShortenedLabels(seen, words);
    signs = new LabelSigns(text, seen, words);
    for (int i = 0; i < size; i++) {
      bodies[i] = signs.body(i);
      group[i] = groups.of(shortened.fullOf(seen.get(i)));
      asks[i] = signs.asks(i);
      alone[i] = signs.points(i, bodies[i], asks[i]);
    }
    answering = new boolean[Arrays.stream(group).max().orElse(-1) + 1];
    findRecurring();
    for (int i = 0; i < size && !recurs[i]; i++) {
      alone[i] -= signs.isCast(i) ? ENOUGH + 1 : 0;
    }
  }

  // --------------------------------------------------------------- what the others show

  private void findRecurring() {
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    int[] last = new int[groups];
    int[] count = new int[groups];
    Arrays.fill(last, -1);
    boolean[] against = new boolean[groups];
    int lastOther = -1;
    int previous = -1;
    for (int i = 0; i < group.length; i++) {
      if (alone[i] < 0) {
        continue;
      }
      int g = group[i];
      if (previous >= 0 && group[previous] != g) {
        lastOther = previous;
      }
      against[g] |= last[g] >= 0 && lastOther > last[g];
      count[g]++;
      last[g] = i;
      previous = i;
    }
    for (int i = 0; i < group.length; i++) {
      recurs[i] = against[group[i]] || (count[group[i]] > 1 && seen.get(i).look() == Look.SURE);
    }
  }

  /** Those that are labels, in text order. */
  List<Label> labels() {
    weigh();
    judgePrint();
    Arrays.fill(taken, false);
    weigh();
    if (!inCapitals) {
      new AskersInSeries(text, seen, group, words).takeInto(alone, taken);
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        labels.add(seen.get(i));
      }
    }
    return holds() ? labels : List.of();
  }

  /** What is taken makes its neighbours likelier, so it is weighed again until nothing changes. */
  private void weigh() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean changed = false;
      TakenLabels found = new TakenLabels(seen, taken, group);
      findAnswering(found);
      boolean[] next = taken.clone();
      for (int i = 0; i < taken.length; i++) {
        if (!taken[i] && isLabel(i, round, found)) {
          next[i] = true;
          changed = true;
        }
      }
      System.arraycopy(next, 0, taken, 0, taken.length);
      if (!changed) {
        return;
      }
    }
  }

  /**
   * Which groups stand again and again alone between two turns of one speaker: whatever their words
   * are, somebody must have spoken there.
   */
  private void findAnswering(TakenLabels found) {
    Arrays.fill(answering, false);
    int[] between = new int[answering.length];
    int[] all = new int[answering.length];
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] || !seen.get(i).opensParagraph()) {
        continue;
      }
      all[group[i]]++;
      int before = found.before(i);
      int after = found.after(i);
      boolean sandwiched = before >= 0 && after >= 0 && group[before] == group[after];
      boolean only = before == i - 1 && after == i + 1;
      if (sandwiched && only && bodies[i].points() >= 0) {
        between[group[i]]++;
      }
    }
    for (int g = 0; g < answering.length; g++) {
      answering[g] = between[g] >= OFTEN_BETWEEN && between[g] >= SHARE_BETWEEN * all[g];
    }
  }

  private boolean isLabel(int i, int round, TakenLabels found) {
    Label label = seen.get(i);
    int points = alone[i] + (recurs[i] ? 2 : 0) + (answering[group[i]] ? ENOUGH + 2 : 0);
    if (inCapitals && !isInCapitals(label)) {
      boolean crowd = words.isGeneric(label.text()) && points >= 2 && label.opensParagraph();
      return crowd
          || points >= ENOUGH && label.strong()
          || label.look() == Look.TITLED && points + placed(i, round, found) >= ENOUGH + 1
          || inBoth && label.opensParagraph() && words.isAddressed(label.text())
          || label.opensParagraph() && (found.has(label) || introduces(i, found));
    }
    points += ofPrint(label) + placed(i, round, found);
    return points >= ENOUGH || points == ENOUGH - 1 && isNamedElsewhere(i);
  }

  private int placed(int i, int round, TakenLabels found) {
    return round > 0 ? ofPlace(i, found.before(i), found.after(i)) : 0;
  }

  /** "Anna Kern, Spokesperson:" before the first "MS KERN:", "Anna Kern (host):" before "AK:". */
  private boolean introduces(int i, TakenLabels found) {
    return bodies[i] == LabelBody.Kind.SPEECH && found.introduces(i);
  }

  private int ofPrint(Label label) {
    int points = 0;
    if (inCapitals && label.look() == Look.CAPITALS && label.form() != Form.LETTER) {
      points += label.opensParagraph() ? 2 : 0;
    }
    if (inSmall && !isInCapitals(label)) {
      points++;
    }
    return inBold && !label.strong() ? points - 2 : points;
  }

  private static boolean isInCapitals(Label label) {
    return label.look() == Look.SURE || label.look() == Look.CAPITALS;
  }

  /** Between two turns of one speaker somebody else must have spoken. */
  private int ofPlace(int i, int before, int after) {
    if (alone[i] < 1 || !seen.get(i).opensParagraph()) {
      return 0;
    }
    if (before < 0 || after < 0) {
      if (before == i - 1 && before >= 0 && asks[before] && group[before] != group[i]) {
        return 2;
      }
      boolean apart =
          (before < 0 ? after : before) >= 0 && group[before < 0 ? after : before] != group[i];
      return apart && Math.abs(i - Math.max(before, after)) == 1 ? 1 : 0;
    }
    if (group[before] != group[after] || group[i] == group[before]) {
      return 0;
    }
    for (int j = before + 1; j < after; j++) {
      if (group[j] != group[i] && alone[j] >= 1) {
        return 1;
      }
    }
    return 2;
  }

  /** Whether the text names the one whom a label names: "We begin with Radio Nord." */
  private boolean isNamedElsewhere(int i) {
    Label label = seen.get(i);
    if (!LabelSigns.isWeak(label.look())
        || label.text().length() < NamedInText.SHORTEST
        || alone[i] < 1) {
      return false;
    }
    if (named == null) {
      named = new NamedInText(text, seen);
    }
    return named.has(label);
  }

  // --------------------------------------------------------------- what all of them show

  private void judgePrint() {
    int capitals = 0;
    int small = 0;
    int bold = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] && seen.get(i).form() != Form.LETTER) {
        capitals += isInCapitals(seen.get(i)) ? 1 : 0;
        small += isInCapitals(seen.get(i)) ? 0 : 1;
        bold += seen.get(i).strong() ? 1 : 0;
      } else if (taken[i]) {
        capitals++;
      }
    }
    inCapitals = capitals >= 2 && capitals > small;
    inSmall = small >= 2 && small >= capitals;
    inBoth = small >= 2;
    inBold = bold >= ENOUGH && bold * 5 > 4 * (capitals + small);
  }

  /** Whether those taken are turns: somebody answers somebody, and what they say is speech. */
  private boolean holds() {
    int count = 0;
    int sure = 0;
    int titled = 0;
    int rows = 0;
    boolean back = false;
    boolean asked = false;
    Set<Integer> groups = new HashSet<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        count++;
        sure += seen.get(i).look() == Look.SURE ? 1 : 0;
        titled += seen.get(i).look() == Look.TITLED ? 1 : 0;
        rows += bodies[i].points() < 0 ? 1 : 0;
        back |= recurs[i];
        asked |= asks[i];
        groups.add(group[i]);
      }
    }
    boolean colon = count > 0 && isBeforeColon();
    if (!colon && count > 0 && sure == count && groups.size() == 1 && rows == 0) {
      return isOneMembersSpeech();
    }
    boolean few = !back && count < 4 && (sure == 0 || sure + titled < count);
    if (rows * 2 > count || (!colon && (groups.size() < 2 || few))) {
      return false;
    }
    if (colon && (sure > 0 || groups.size() > 1 && isAnnounced())) {
      return true;
    }
    return groups.size() > 1
        && (titled > 0 ? count >= 2 : count >= 3 && back)
        && (back || asked || count >= 2 && titled > 1);
  }

  /** "Mr. KERN. Madam President, I rise": one member's speech out of the record of a House. */
  private boolean isOneMembersSpeech() {
    int first = 0;
    while (!taken[first]) {
      first++;
    }
    Label label = seen.get(first);
    return label.opensParagraph()
        && label.form() == Form.POINT
        && words.isTitle(LabelWords.tokens(label.text()).getFirst())
        && !words.isRole(label.text());
  }

  /**
   * An outlet or a questioner, and somebody whose full name stands before all labels: "Spokesperson
   * Anna Kern held a press conference".
   */
  private boolean isAnnounced() {
    boolean asker = false;
    boolean host = false;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        Label label = seen.get(i);
        asker |= words.isOutlet(label.text()) || words.isGeneric(label.text());
        host |= signs.isNamedAtHead(label.text());
      }
    }
    return asker && host;
  }

  private boolean isBeforeColon() {
    for (int i = 0; i < taken.length; i++) {
      Form form = seen.get(i).form();
      if (taken[i] && (form == Form.COLON || form == Form.LETTER || form == Form.BRACKETS)) {
        return true;
      }
    }
    return false;
  }
}
