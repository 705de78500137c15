package org.onrecord.extract.labels;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Sees at the beginning of a line whether a label may stand there, by its print alone. Looks at no
 * more than {@link #LONGEST} characters, so that a line of any length costs the same.
 */
public final class LabelScanner {
  /**
   * Longer than any label with office, medium and party ("…, HOST OF THE …", "(Constituency)
   * (Party)").
   */
  public static final int LONGEST = 200;

  private static final int MOST_WORDS_BEHIND_INITIAL = 3;

  private static final int MOST_WRAPS = 3;

  /** Behind a role and a colon: matches " (Mr. Kern) : "; not " (Mr. Kern) has left". */
  private static final Pattern BEARER =
      Pattern.compile("\\s{0,2}(\\(\\p{Lu}\\p{L}{1,4}\\.? ?[^()\\n]{2,40}\\))\\s?[:;]\\s?");

  private final LabelWords words;
  private final BracketedLabels brackets;
  private final LabelTitles titles;
  private final LabelMarks marks;
  private final LabelEnds ends;

  public LabelScanner(Language language, Asides asides) {
    this.words = new LabelWords(language);
    this.ends = new LabelEnds(words, language);
    this.brackets = new BracketedLabels(words, asides);
    this.titles = new LabelTitles(language);
    this.marks = new LabelMarks(language, asides);
  }

  public LabelWords words() {
    return words;
  }

  LabelTitles titles() {
    return titles;
  }

  /**
   * A place where a label may begin.
   *
   * @param from the first character of a line or of a sentence
   * @param end the end of the line
   */
  public record Place(int from, int end, int line, boolean opensParagraph, boolean strong) {}

  /**
   * The label that may begin at {@code from}, which is the first character of a line or of a
   * sentence.
   */
  public @Nullable Label at(String text, Place place) {
    int start = marks.after(text, place.from(), place.end());
    if (start >= place.end()) {
      return null;
    }
    int numbered = LabelMarks.afterQuestionNumber(text, start, place.end());
    Label asking = numbered > start ? named(text, numbered, place) : null;
    if (asking != null && asking.form() == Form.COLON) {
      return asking;
    }
    Label letter = letter(text, start, place);
    if (letter != null) {
      boolean point = text.startsWith(".", letter.span().end());
      Label initial = point ? named(text, start, place) : null;
      return initial != null && isInitialled(initial) ? initial : letter;
    }
    Label bracketed = brackets.at(text, start, place);
    return bracketed != null ? bracketed : named(text, start, place);
  }

  /** "Q ", "Q: ", "Q. ", "A: ", "Q1: ", "Q (Inaudible.)". */
  private static @Nullable Label letter(String text, int start, Place place) {
    int end = place.end();
    char c = text.charAt(start);
    if (c != 'Q' && c != 'A') {
      return null;
    }
    int i = LabelMarks.afterDigits(text, start + 1, end);
    boolean numbered = i > start + 1;
    boolean marked = false;
    while (i < end && "*_:.\uff1a".indexOf(text.charAt(i)) >= 0) {
      marked = true;
      i++;
    }
    int blanks = i;
    while (i < end && Line.isBlank(text.charAt(i))) {
      i++;
    }
    boolean apart = i - blanks >= 2 || (i > blanks && text.charAt(blanks) != ' ');
    boolean article = c == 'A' && !marked && !isApart(text, blanks, i, end);
    if (i == end ? i > start + 1 && !marked : i == blanks && !marked) {
      return null;
    }
    boolean abbreviated = i == blanks && i < end && text.charAt(i - 1) == '.';
    if (abbreviated || (numbered && !marked) || article) {
      return null;
    }
    Look look = marked || apart || place.strong() ? Look.SURE : Look.CAPITALS;
    return made(place, new Span(start, start + 1), String.valueOf(c), i, Form.LETTER, look);
  }

  /**
   * "A Yes", and not the article of "A few words", whatever blank of a page keeps that on its line.
   */
  private static boolean isApart(String text, int blanks, int words, int end) {
    boolean wide = words - blanks >= 2 || words > blanks && text.charAt(blanks) == '\t';
    return wide && words < end && !Character.isLowerCase(text.charAt(words));
  }

  /** "R: ": one capital letter and a colon, a label only where it shortens another. */
  @Nullable Label initial(String text, Place place) {
    int start = marks.after(text, place.from(), place.end());
    boolean initial =
        start + 2 < place.end()
            && Character.isUpperCase(text.charAt(start))
            && text.charAt(start + 1) == ':'
            && Line.isBlank(text.charAt(start + 2));
    Span span = new Span(start, start + 1);
    return initial ? made(place, span, span.of(text), start + 2, Form.COLON, Look.CAPITALS) : null;
  }

  static Label made(Place place, Span span, String text, int body, Form form, Look look) {
    return new Label(
        place.from(),
        span,
        text,
        body,
        form,
        look,
        place.line(),
        place.opensParagraph(),
        place.strong());
  }

  /** "A. Kern:", a name whose first letter could be a label of its own. */
  private boolean isInitialled(Label label) {
    return label.form() == Form.COLON
        && LabelWords.tokens(label.text()).stream().noneMatch(titles::isSmallWord)
        && LabelWords.tokens(label.text()).size() <= MOST_WORDS_BEHIND_INITIAL
        && words.isPersonal(label.text())
        && label.look() == Look.NAME;
  }

  private @Nullable Label named(String text, int start, Place place) {
    int lineEnd = place.end();
    int limit = Math.min(text.length(), start + LONGEST);
    int depth = 0;
    int wraps = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (i >= lineEnd && Line.ends(c)) {
        int next = ++wraps > MOST_WRAPS ? -1 : ends.afterWrap(text, start, i, depth > 0, limit);
        if (next < 0) {
          return null;
        }
        i = next - 1;
        continue;
      }
      int quoted = depth == 0 ? LabelEnds.afterQuotedTitle(text, start, i, limit) : i;
      if (quoted > i) {
        i = quoted - 1;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
        if (depth == 0 && place.opensParagraph() && ends.lacksColon(text, start, i, lineEnd)) {
          return label(text, start, i + 1, new LabelEnds.End(Form.COLON, i + 1), place);
        }
      } else if (depth == 0 || ends.lacksBracket(text, start, i, limit)) {
        LabelEnds.End end = ends.at(text, start, i, limit);
        if (end != null) {
          return end.form() == null ? null : label(text, start, i, end, place);
        }
      }
    }
    return null;
  }

  /** The label with which a line opens, of those given; the longest of several. */
  @Nullable Label given(String text, Place place, List<String> given) {
    int start = marks.after(text, place.from(), place.end());
    Label found = null;
    for (String words : given) {
      boolean longer = found == null || words.length() > found.text().length();
      if (longer && text.regionMatches(true, start, words, 0, words.length())) {
        Label label = givenAt(text, start, start + words.length(), place);
        found = label == null ? found : label;
      }
    }
    return found;
  }

  /** Behind the words of a label given: brackets, then a mark, blanks apart, or the line's end. */
  private static @Nullable Label givenAt(String text, int start, int end, Place place) {
    int i = end;
    while (i < place.end()
        && (Line.isBlank(text.charAt(i))
            || "([".indexOf(text.charAt(i)) >= 0
            || LabelMarks.isMark(text.charAt(i)))) {
      int close = TextSearch.indexOf(text, text.charAt(i) == '[' ? ']' : ')', i, place.end());
      boolean bracket = "([".indexOf(text.charAt(i)) >= 0;
      if (bracket && close < 0) {
        return null;
      }
      i = bracket ? close + 1 : i + 1;
    }
    Span span = new Span(start, end);
    if (i >= place.end()) {
      return made(place, span, span.of(text), place.end(), Form.OWN_LINE, Look.SURE);
    }
    boolean marked = ":.—–-\uff1a".indexOf(text.charAt(i)) >= 0;
    boolean letter = end - start == 1 && i > end;
    if (!marked && !letter) {
      return null;
    }
    int body = marked ? i + 1 : i;
    while (body < place.end()
        && ("—–-".indexOf(text.charAt(body)) >= 0
            || LabelMarks.isMark(text.charAt(body))
            || Line.isBlank(text.charAt(body)))) {
      body++;
    }
    return made(place, span, span.of(text), body, Form.COLON, Look.SURE);
  }

  /**
   * "Sports club captain Anna Kern:", "Director of Elm – Roads Paul Weir:" in bold up to its colon:
   * what may end in a name is an opening, whatever words stand before it.
   */
  @Nullable Label boldLead(String text, Span bold, Line line, int number) {
    Span trimmed = Line.trim(text, bold.start(), Math.min(bold.end(), line.end()));
    int end = trimmed.end();
    boolean inside = end > trimmed.start() && text.charAt(end - 1) == ':';
    if (!inside && !(end < line.end() && text.charAt(end) == ':')) {
      return null;
    }
    Span printed = marks.withoutAsides(text, trimmed.start(), inside ? end - 1 : end);
    String said = LabelMarks.unwrapped(printed.of(text));
    if (said.length() > LONGEST || said.indexOf(':') >= 0 || !NameAtEnd.mayBeIn(said, words)) {
      return null;
    }
    int body = inside ? end : end + 1;
    Place place = new Place(line.start(), line.end(), number, true, true);
    return made(place, printed, said, body, Form.COLON, Look.NAME);
  }

  /** A label on a line of its own, with or without a colon. */
  @Nullable Label onOwnLine(String text, Place place) {
    if (place.end() <= place.from() || place.end() - place.from() > LONGEST) {
      return null;
    }
    int start = marks.after(text, place.from(), place.end());
    int end = place.end();
    while (end > start
        && (LabelMarks.isMark(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
      end--;
    }
    end = LabelMarks.beforeTime(text, start, end);
    if (start >= end
        || LabelEnds.hasEndOfSentence(text, start, end)
        || ends.goesOnAsRole(text.substring(start, end))) {
      return null;
    }
    return label(text, start, end, new LabelEnds.End(Form.OWN_LINE, place.end()), place);
  }

  private @Nullable Label label(String text, int start, int end, LabelEnds.End by, Place place) {
    Form form = by.form();
    if (form == null) {
      return null;
    }
    Span printed = marks.withoutAsides(text, start, end);
    printed = marks.withoutHearer(text, printed);
    printed = form == Form.COLON ? ends.beforeReporting(text, printed) : printed;
    String plain = titles.apart(LabelMarks.unwrapped(printed.of(text)));
    String said = titles.pointed(titles.balanced(plain));
    Optional<Look> look = words.look(said);
    if (look.isEmpty() || (form == Form.POINT && look.get() == Look.NAME)) {
      return null;
    }
    if (look.get() == Look.NAME
        && form == Form.COLON
        && LabelMarks.numberFollows(text, by.after())) {
      return null;
    }
    Matcher bearer = BEARER.matcher(text).region(by.after(), text.length());
    if (form == Form.COLON && bearer.lookingAt() && words.isRole(said)) {
      Span whole = new Span(printed.start(), bearer.end(1));
      return made(place, whole, said + ' ' + bearer.group(1), bearer.end(), form, look.get());
    }
    boolean wrapped =
        printed.end() > place.end()
            && look.get() == Look.NAME
            && !ends.goesOnAsRole(text.substring(start, place.end()).strip());
    if (wrapped && form == Form.COLON) {
      return null;
    }
    int body = by.after();
    while (body < text.length() && LabelMarks.isMark(text.charAt(body))) {
      body++;
    }
    return made(place, printed, said, body, form, look.get());
  }
}
