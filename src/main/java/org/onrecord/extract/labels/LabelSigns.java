package org.onrecord.extract.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.text.Line;
import org.onrecord.text.TextSearch;

/** What each opening of a document shows by itself: its words, its print, what stands behind it. */
final class LabelSigns {
  private final String text;
  private final List<Label> seen;
  private final LabelWords words;
  private final int[] nextParagraph;
  private final Set<String> small;
  private final String head;
  private final Set<String> initialsAtHead;
  private @Nullable Set<String> names;

  LabelSigns(String text, List<Label> seen, LabelWords words) {
    this.text = text;
    this.seen = seen;
    this.words = words;
    this.nextParagraph = nextParagraphs(text, seen);
    this.small = smallWords();
    this.head =
        seen.isEmpty()
            ? ""
            : text.substring(0, Math.min(LONGEST_HEAD, seen.getFirst().span().start()));
    this.initialsAtHead = initials(head);
  }

  /** What stands behind an opening. */
  LabelBody.Kind body(int i) {
    return LabelBody.kind(text, seen.get(i).bodyStart(), nextParagraph[i]);
  }

  /** A question has its mark within so many characters. */
  private static final int LONGEST_QUESTION = 2000;

  private static final int LONGEST_HEAD = 2000;

  /** No other sign makes a label of what opens notes. */
  private static final int NOTE = 9;

  private static final String ON = "on";

  /** "Paul Weir", "The Straits Mirror"; not "Paul". */
  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,5}");

  /** Where the next opening of a paragraph begins; those inside a wrapped one are its words. */
  private static int[] nextParagraphs(String text, List<Label> seen) {
    int[] next = new int[seen.size()];
    int begin = text.length();
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = begin;
      Label label = seen.get(i);
      begin = label.opensParagraph() || label.form() != Form.POINT ? label.from() : begin;
    }
    return next;
  }

  /** The words that the text prints in small letters, where some opening's words need it. */
  private Set<String> smallWords() {
    boolean needed = seen.stream().anyMatch(l -> isWeak(l.look()));
    Set<String> small = new HashSet<>();
    for (int i = 0, from = -1; needed && i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        if (Character.isLowerCase(text.charAt(from)) && !isOfAddress(from, i)) {
          small.add(text.substring(from, i));
        }
        from = -1;
      }
    }
    return small;
  }

  /** "kern" of "www.kern.example/talks" and "kern@example.org". */
  private boolean isOfAddress(int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    char after = to < text.length() ? text.charAt(to) : ' ';
    boolean inside = to + 1 < text.length() && Character.isLetter(text.charAt(to + 1));
    return "/@.".indexOf(before) >= 0 || after == '@' || inside && after == '.';
  }

  /** "PW" of "our reporter Paul Weir", "SM" of "The Straits Mirror". */
  private static Set<String> initials(String head) {
    Set<String> initials = new HashSet<>();
    Matcher names = NAMES.matcher(head);
    while (names.find()) {
      String letters = ShortenedLabels.initials(List.of(names.group().split(" ", -1)));
      for (int from = 0; from + 2 <= letters.length(); from++) {
        initials.add(letters.substring(from));
      }
    }
    return initials;
  }

  /** "Question: Will it last?": a known word for those who ask, and a question behind it. */
  boolean asks(int i) {
    Label label = seen.get(i);
    if (label.form() == Form.LETTER || !label.opensParagraph()) {
      return false;
    }
    int end = Math.min(nextParagraph[i], label.bodyStart() + LONGEST_QUESTION);
    int mark = TextSearch.indexOf(text, '?', label.bodyStart(), end);
    return mark >= 0 && asks(words, label.text());
  }

  static boolean isWeak(Look look) {
    return look == Look.NAME || look == Look.CAPITALS;
  }

  /** What speaks for an opening by itself, less what speaks against it. */
  int points(int i, LabelBody.Kind body, boolean asks) {
    Label label = seen.get(i);
    int points =
        switch (label.look()) {
          case SURE -> label.form() == Form.LETTER ? 2 : 3;
          case TITLED -> 2;
          case CAPITALS, NAME -> 1;
        };
    if (isWeak(label.look()) && label.form() != Form.LETTER) {
      points += ofWeakWords(label);
    } else if (label.look() == Look.TITLED
        && words.isRow(label.text())
        && !endsInKnownName(label.text())) {
      points -= 3;
    }
    points -= isBody(words, label.text()) ? 2 : 0;
    points += words.isDescribed(label.text()) ? 1 : 0;
    points += asks ? 1 : 0;
    points += label.strong() ? 1 : 0;
    points -= label.opensParagraph() || label.look() == Look.SURE ? 0 : 2;
    points -= label.form() == Form.POINT && endsLine(label.bodyStart()) ? 4 : 0;
    return points + body.points();
  }

  /** "QUESTION", "Reporter": a known word for those who ask. */
  static boolean asks(LabelWords words, String label) {
    return words.genericType(label).filter("questioner"::equals).isPresent();
  }

  /**
   * "Departmental Committee on Lands", "Reports of Committees": of something, and nobody's role.
   */
  static boolean isBody(LabelWords words, String label) {
    List<String> tokens = LabelWords.tokens(LabelWords.withoutBrackets(label));
    boolean complement =
        tokens.size() > 2
            && tokens.subList(1, tokens.size() - 1).stream()
                .anyMatch(t -> words.joinsComplement(t.toLowerCase(Locale.ROOT)) || t.equals(ON));
    return complement
        && label.indexOf(',') < 0
        && !words.isTitle(tokens.getFirst())
        && tokens.stream().noneMatch(words::isRoleNoun)
        && words.genericType(label).isEmpty()
        && !words.isOutlet(label)
        && !words.isPersonal(label);
  }

  private int ofWeakWords(Label label) {
    String said = label.text();
    boolean personal = words.isPersonal(said) || label.strong() && NameAtEnd.isIn(said, words);
    boolean outlet = words.isOutlet(said);
    int points = (personal ? 1 : 0) + (outlet ? 1 : 0) + (words.hasRoleBeforeName(said) ? 1 : 0);
    boolean initials = initialsAtHead.contains(said.replace(".", ""));
    points += isNamedAtHead(said) || initials ? 1 : 0;
    if (!personal && !initials && !words.hasRoleBeforeName(said) && words.isHeading(said)) {
      points -= 3;
    } else if (!personal && !outlet && !initials && isOfSmallWords(said)) {
      points -= 2;
    }
    points -= words.opensNote(said) && !initials ? NOTE : 0;
    boolean doubtful = said.chars().anyMatch(Character::isDigit) || words.isCountry(said);
    return doubtful ? points - 1 : points;
  }

  /** "Mr. Kern (Elm)." with nothing behind it on its line is a row of a list of members. */
  private boolean endsLine(int from) {
    int i = from;
    while (i < text.length() && Line.isBlank(text.charAt(i)) && !Line.ends(text.charAt(i))) {
      i++;
    }
    return i == text.length() || Line.ends(text.charAt(i));
  }

  /**
   * "Host: Anna Kern. Guest: Paul Weir" above the first turn: a part, and the name with which
   * another label begins.
   */
  boolean isCast(int i) {
    Label first = seen.get(i);
    if (!words.isRole(first.text())) {
      return false;
    }
    int from = first.bodyStart();
    while (from < text.length() && Line.isBlank(text.charAt(from))) {
      from++;
    }
    for (Label other : seen.subList(i + 1, seen.size())) {
      int end = from + other.text().length();
      boolean ends = end >= text.length() || ".;(|/\n\r".indexOf(text.charAt(end)) >= 0;
      if (ends && other.text().indexOf(' ') > 0 && text.startsWith(other.text(), from)) {
        return true;
      }
    }
    return false;
  }

  /** "Minister of Trade and Rivers Anna Kern", where the head or another label names Anna Kern. */
  private boolean endsInKnownName(String said) {
    List<String> tokens = LabelWords.tokens(said);
    if (tokens.size() < 3 || !words.hasRoleBeforeName(said)) {
      return false;
    }
    String name = String.join(" ", tokens.subList(tokens.size() - 2, tokens.size()));
    return words.isPersonal(name) || isNamedAtHead(name) || names().contains(name);
  }

  private Set<String> names() {
    if (names == null) {
      names = seen.stream().map(Label::text).collect(Collectors.toUnmodifiableSet());
    }
    return names;
  }

  /** A full name before all labels: "Spokesperson Anna Kern held a press conference". */
  boolean isNamedAtHead(String said) {
    return said.indexOf(' ') > 0 && head.contains(said);
  }

  /** Whether the text prints every word of a label in small letters too: "The Claim". */
  private boolean isOfSmallWords(String said) {
    return said.length() > 1
        && LabelWords.tokens(said).stream()
            .map(t -> t.toLowerCase(Locale.ROOT))
            .allMatch(small::contains);
  }
}
