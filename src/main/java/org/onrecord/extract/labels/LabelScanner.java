package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Sees at the beginning of a line whether a label may stand there, by its print alone. Looks at no
 * more than {@link #LONGEST} characters, so that a line of any length costs the same.
 */
public final class LabelScanner {
  /**
   * Longer than any label with office, medium and party ("…, HOST OF THE …", "(Constituency)
   * (Party)").
   */
  static final int LONGEST = 150;

  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_OF_A_NAME = 6;

  private final WordList generic;
  private final WordList titles;
  private final WordList particles;
  private final WordList notLabels;
  private final Asides asides;

  public LabelScanner(Language language, Asides asides) {
    generic = language.list("speaker-labels.txt");
    titles = language.list("titles.txt");
    particles = language.list("particles.txt");
    notLabels = language.list("not-labels.txt");
    this.asides = asides;
  }

  /**
   * The label that may begin at {@code from}, which is the first character of a line or of a
   * sentence.
   */
  @Nullable Label at(String text, Place place) {
    int start = afterMarks(text, place.from(), place.end());
    if (start >= place.end()) {
      return null;
    }
    Label letter = letter(text, start, place);
    return letter != null ? letter : named(text, start, place);
  }

  /**
   * A place where a label may begin.
   *
   * @param from the first character of a line or of a sentence
   * @param end the end of the line
   */
  record Place(int from, int end, int line, boolean opensParagraph, boolean strong) {}

  /** Emphasis marks, quotation arrows and a time of the recording before a label. */
  private int afterMarks(String text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '*' || c == '_' || c == '>' || c == '#' || c == '\\' || Line.isBlank(c)) {
        i++;
      } else if (c == '[' || c == '(') {
        int close = text.indexOf(c == '[' ? ']' : ')', i);
        if (close < 0
            || close >= Math.min(end, i + 20)
            || !asides.isAside(text.substring(i + 1, close))) {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** "Q ", "Q: ", "Q. ", "A: ", "Q (Inaudible.)". */
  private static @Nullable Label letter(String text, int start, Place place) {
    int end = place.end();
    char c = text.charAt(start);
    if (c != 'Q' && c != 'A') {
      return null;
    }
    int i = start + 1;
    boolean marked = false;
    while (i < end
        && (text.charAt(i) == '*'
            || text.charAt(i) == '_'
            || text.charAt(i) == ':'
            || text.charAt(i) == '.')) {
      marked = true;
      i++;
    }
    int blanks = i;
    while (i < end && Line.isBlank(text.charAt(i))) {
      i++;
    }
    boolean apart = i - blanks >= 2 || (i > blanks && text.charAt(blanks) != ' ');
    if (i == end ? i > start + 1 && !marked : i == blanks && !marked) {
      return null;
    }
    if (c == 'A' && !marked && !apart) {
      return null;
    }
    Look look = marked || apart || place.strong() ? Look.SURE : Look.CAPITALS;
    return new Label(
        place.from(),
        new Span(start, start + 1),
        String.valueOf(c),
        i,
        Form.LETTER,
        look,
        place.line(),
        place.opensParagraph(),
        place.strong());
  }

  private @Nullable Label named(String text, int start, Place place) {
    int lineEnd = place.end();
    int limit = Math.min(text.length(), start + LONGEST);
    int depth = 0;
    boolean wrapped = false;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (i >= lineEnd && Line.ends(c)) {
        if (wrapped || !isCapitals(text.substring(start, i)) || depth > 0) {
          return null;
        }
        wrapped = true;
        if (c == '\r' && i + 1 < limit && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (i + 1 < limit && Line.ends(text.charAt(i + 1))) {
          return null;
        }
        continue;
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth == 0 && (c == ':' || c == '\uff1a')) {
        if (i + 1 < limit && Character.isDigit(text.charAt(i + 1))) {
          if (i > start && Character.isDigit(text.charAt(i - 1))) {
            continue;
          }
          return null;
        }
        return label(text, start, i, i + 1, Form.COLON, place);
      } else if (depth == 0 && c == '.' && dashAfter(text, i + 1, limit) > 0) {
        return label(text, start, i, dashAfter(text, i + 1, limit), Form.DASH, place);
      } else if (depth == 0 && c == '.' && endsPointLabel(text, start, i, limit)) {
        return label(text, start, i, i + 1, Form.POINT, place);
      } else if (depth == 0 && endsAnyLabel(c)) {
        return null;
      }
    }
    return null;
  }

  /** A label on a line of its own, with or without a colon. */
  @Nullable Label onOwnLine(String text, Place place) {
    if (place.end() <= place.from() || place.end() - place.from() > LONGEST) {
      return null;
    }
    int start = afterMarks(text, place.from(), place.end());
    int end = place.end();
    while (end > start && (isMark(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
      end--;
    }
    if (start >= end || hasEndOfSentence(text, start, end)) {
      return null;
    }
    return label(text, start, end, place.end(), Form.OWN_LINE, place);
  }

  private static boolean hasEndOfSentence(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (endsAnyLabel(text.charAt(i)) || text.charAt(i) == ':') {
        return true;
      }
    }
    char last = text.charAt(end - 1);
    return last == '.' || last == ',' || last == '—' || last == '–' || last == '-';
  }

  private static boolean endsAnyLabel(char c) {
    return c == '?' || c == '!' || c == ';' || c == '“' || c == '”' || c == '"' || c == '='
        || c == '|' || c == '<';
  }

  /**
   * "Mr. KERN. I": a title, a name in capitals, a point, a blank; not the point of the title or of
   * an initial.
   */
  private boolean endsPointLabel(String text, int start, int point, int limit) {
    if (point + 1 < limit && !Line.isBlank(text.charAt(point + 1))) {
      return false;
    }
    String before = text.substring(start, point);
    int blank = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0'));
    String last = before.substring(blank + 1);
    return blank > 0
        && last.length() > 2
        && isTitle(before.substring(0, firstBlank(before)))
        && !isTitle(last);
  }

  /** The index after a dash that follows marks and blanks, or -1. */
  private static int dashAfter(String text, int from, int limit) {
    int i = from;
    while (i < limit
        && (isMark(text.charAt(i))
            || (Line.isBlank(text.charAt(i)) && !Line.ends(text.charAt(i))))) {
      i++;
    }
    return i < limit && (text.charAt(i) == '–' || text.charAt(i) == '—') ? i + 1 : -1;
  }

  private static int firstBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Line.isBlank(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private @Nullable Label label(
      String text, int start, int end, int after, Form form, Place place) {
    Span printed = withoutAsides(text, start, end);
    String words = unwrapped(printed.of(text));
    Optional<Look> look = look(words);
    if (look.isEmpty() || (form == Form.POINT && look.get() == Look.NAME)) {
      return null;
    }
    if (look.get() == Look.NAME && form == Form.COLON && startsWithNumber(text, after)) {
      return null;
    }
    int body = after;
    while (body < text.length() && isMark(text.charAt(body))) {
      body++;
    }
    return new Label(
        place.from(),
        printed,
        words,
        body,
        form,
        look.get(),
        place.line(),
        place.opensParagraph(),
        place.strong());
  }

  /** The label without marks, and without stage directions and times in brackets after it. */
  private Span withoutAsides(String text, int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      if (isMark(c) || Line.isBlank(c) || c == ',' || c == ':') {
        last--;
      } else if (c == ')' || c == ']') {
        int open = text.lastIndexOf(c == ')' ? '(' : '[', last - 1);
        if (open <= start || !asides.isAside(text.substring(open + 1, last - 1))) {
          break;
        }
        last = open;
      } else {
        last = afterTime(text, start, last);
        break;
      }
    }
    return new Span(start, last);
  }

  /** "Anna Kern 00:12:30": the label without the time. */
  private static int afterTime(String text, int start, int end) {
    int i = end;
    boolean colon = false;
    while (i > start && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ':')) {
      colon |= text.charAt(i - 1) == ':';
      i--;
    }
    if (!colon || i == end || i == start) {
      return end;
    }
    while (i > start && Line.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A label that a line end interrupts, in one line. */
  private static String unwrapped(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Line.ends(c)) {
        line.append(c);
      } else if (line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** "Anna Kern: 1,812" is a row of a list. */
  private static boolean startsWithNumber(String text, int from) {
    int i = from;
    while (i < text.length()
        && i < from + 4
        && (Line.isBlank(text.charAt(i)) || text.charAt(i) == '$')) {
      i++;
    }
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '\\';
  }

  private Optional<Look> look(String words) {
    if (words.length() < 2 || notLabels.has(words) || !Character.isLetter(words.charAt(0))) {
      return Optional.empty();
    }
    List<String> tokens = tokens(withoutBrackets(words));
    if (tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean titled =
        isTitle(tokens.getFirst()) && tokens.size() > 1 || isGluedTitle(tokens.getFirst());
    boolean known = titled || isGeneric(words, tokens);
    if (isCapitals(words) || isCapitals(beforeDescription(words))) {
      return Optional.of(known ? Look.SURE : Look.CAPITALS);
    }
    if (!isName(tokens)) {
      return Optional.empty();
    }
    if (known) {
      return Optional.of(Look.TITLED);
    }
    return tokens.size() <= MOST_WORDS_OF_A_NAME ? Optional.of(Look.NAME) : Optional.empty();
  }

  /** "ANNA KERN" of "ANNA KERN, host": a full name and who it is. */
  private static String beforeDescription(String words) {
    int comma = words.indexOf(',');
    return comma > 0 && words.lastIndexOf(' ', comma) > 0 ? words.substring(0, comma) : "";
  }

  /** "Mr.Kern", as scanned pages print it. */
  private boolean isGluedTitle(String token) {
    int point = token.indexOf('.');
    return point > 1 && point < token.length() - 2 && titles.has(token.substring(0, point));
  }

  private static String withoutBrackets(String words) {
    int round = words.indexOf('(');
    int square = words.indexOf('[');
    int open = round > 0 && square > 0 ? Math.min(round, square) : Math.max(round, square);
    return open > 0 ? words.substring(0, open) : words;
  }

  private static List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= words.length(); i++) {
      boolean blank =
          i == words.length() || Line.isBlank(words.charAt(i)) || words.charAt(i) == ',';
      if (blank && from >= 0) {
        tokens.add(words.substring(from, i));
        from = -1;
      } else if (!blank && from < 0) {
        from = i;
      }
    }
    return tokens;
  }

  private boolean isTitle(String token) {
    return titles.has(token.endsWith(".") ? token.substring(0, token.length() - 1) : token);
  }

  /**
   * The type that a known word gives a label, such as {@code questioner}; none for "ANNA KERN,
   * HOST".
   */
  public Optional<String> genericType(String label) {
    if (label.indexOf(',') > 0) {
      return Optional.empty();
    }
    String words = label.replace('_', ' '); // SPEAKER_00
    return generic.value(words).or(() -> lastKnown(tokens(withoutBrackets(words))));
  }

  private boolean isGeneric(String words, List<String> tokens) {
    return generic.has(words) || lastKnown(tokens).isPresent();
  }

  /**
   * "POLISH AIDE", "OFFICIAL ONE", "QUESTION 3": the last word is known, or the one before a
   * number.
   */
  private Optional<String> lastKnown(List<String> tokens) {
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 2); i--) {
      String token = tokens.get(i).toLowerCase(Locale.ROOT);
      if (i == tokens.size() - 1 || isNumber(tokens.getLast())) {
        Optional<String> value = generic.value(token);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String token) {
    return switch (token.toLowerCase(Locale.ROOT)) {
      case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" -> true;
      default ->
          token.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '#') || token.length() == 1;
    };
  }

  /**
   * Every word in capitals, particles and a first "Mc" apart: "MR. McKERN", "PRESIDENT VAN DER
   * BERG".
   */
  static boolean isCapitals(String words) {
    int capitals = 0;
    int small = 0;
    int depth = 0;
    int wordStart = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
      if (depth > 0) {
        continue;
      }
      if (Line.isBlank(c) || c == '-' || c == '.' || c == ',') {
        wordStart = i + 1;
      } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        if (!mayBeSmall(words, wordStart, i)) {
          return false;
        }
        small++;
      }
    }
    return capitals >= 2 && capitals > small;
  }

  /**
   * Small letters of "Mr.", of "McKERN", "deLEON", and of particles: no more than three at a word's
   * beginning.
   */
  private static boolean mayBeSmall(String words, int wordStart, int at) {
    return at - wordStart <= 2;
  }

  /** Words that begin with a capital letter, particles and numbers between. */
  private boolean isName(List<String> tokens) {
    for (String token : tokens) {
      char c = token.charAt(0);
      boolean capital = Character.isUpperCase(c) || c == '(' || c == '[' || (c >= '0' && c <= '9');
      if (!capital && !particles.has(token)) {
        return hasPrefixedCapital(token) && tokens.size() > 1;
      }
    }
    return true;
  }

  /** "al-Sabah", "d'Orsay". */
  private static boolean hasPrefixedCapital(String token) {
    for (int i = 1; i < Math.min(4, token.length() - 1); i++) {
      char c = token.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isUpperCase(token.charAt(i + 1));
      }
    }
    return false;
  }
}
