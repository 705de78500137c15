package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;
import org.onrecord.text.WrittenDays;

/**
 * Who speaks by the head of a text without labels: "Statement by H.E. Anna Kern / Minister of Ports
 * of the Republic of Peru". Immutable.
 */
public final class Byline {
  private static final int MOST_LINES = 40;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEADING = 3;
  private static final String BY = "by";

  private final WordList events;
  private final WordList roleNouns;
  private final WordList salutations;
  private final WordList joint;
  private final WordList complements;
  private final Pattern namePattern;
  private final WordList suffixes;
  private final ParticipantParser parser;

  public Byline(Language language) {
    events = language.list("events.txt");
    roleNouns = language.list("role-nouns.txt");
    salutations = language.list("salutations.txt");
    joint = language.list("joint-words.txt");
    complements = language.list("complement-joints.txt");
    suffixes = language.list("name-suffixes.txt");
    namePattern = name(language.lines("name-particles.txt"));
    parser = new ParticipantParser(language);
  }

  /** Two to four capitalised words: matches "Anna Kern", "ANNA DE LA CRUZ"; not "Oslo". */
  private static Pattern name(List<String> particles) {
    String word = "\\p{Lu}[\\p{L}'\u2019.-]*";
    return Pattern.compile(word + "(?: (?:" + String.join("|", particles) + '|' + word + ")){1,3}");
  }

  /**
   * An author.
   *
   * @param end where the head that names her ends in the text
   */
  public record Author(Participant participant, int end) {}

  /** The one author whom the head or the title names; none where they name several or nobody. */
  public Optional<Author> find(String text, List<Line> lines, @Nullable String title) {
    List<Line> head = head(text, lines);
    boolean headed = false;
    for (int i = 0; i < head.size(); i++) {
      Optional<Participant> author = author(text, head, i);
      if (author.isEmpty() && headed) {
        author = named(text, head, i);
      }
      headed |= isHeading(LineKinds.unmarked(head.get(i).of(text)));
      if (author.isPresent()) {
        return Optional.of(new Author(author.get(), end(text, head, i)));
      }
    }
    if (title == null || !announces(title) || isShared(title)) {
      return Optional.empty();
    }
    List<Participant> named = parser.inTitle(title);
    return named.size() == 1
        ? Optional.of(new Author(named.getFirst(), endOfTitle(text, head, title)))
        : Optional.empty();
  }

  /** Where the lines end that print a title; 0 where none does. */
  private static int endOfTitle(String text, List<Line> head, String title) {
    int end = 0;
    for (Line line : head) {
      String words = LineKinds.unmarked(line.of(text));
      end = !words.isEmpty() && title.contains(words) ? line.end() : end;
    }
    return end;
  }

  /** The short lines before the first sentence or the first word of address. */
  private List<Line> head(String text, List<Line> lines) {
    List<Line> head = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      if (line.isBlank()) {
        continue;
      }
      String words = LineKinds.unmarked(line.of(text));
      boolean sentence =
          words.length() > LONGEST_LINE
              || (!LineKinds.lacksSentence(words) && !announces(words) && !hasRole(words))
              || addresses(words);
      if (sentence && !head.isEmpty()) {
        break;
      }
      head.add(line);
    }
    return head;
  }

  /** "Excellencies," and "Ministers, dear colleagues,". */
  private boolean addresses(String line) {
    int comma = line.indexOf(", ");
    return salutations.begins(line)
        || comma > 0 && line.endsWith(",") && salutations.begins(line.substring(comma + 2));
  }

  /** "Statement by …", "Transcript of remarks by …": a word for a speech, then "by". */
  private boolean announces(String line) {
    boolean event = false;
    for (String word : line.split("[^\\p{L}]+")) {
      if (event && word.equalsIgnoreCase(BY)) {
        return true;
      }
      event |= events.has(word);
    }
    return false;
  }

  /**
   * "Joint Statement by …", "by Anna Kern and Minister Jon Vik"; not "Minister of Trade and Ports".
   */
  private boolean isShared(String line) {
    for (String word : line.split("[^\\p{L}]+")) {
      if (joint.has(word)) {
        return true;
      }
    }
    int and = line.indexOf(" and ");
    return and > 0 && hasRole(line.substring(and));
  }

  private Optional<Participant> author(String text, List<Line> head, int at) {
    String words = LineKinds.unmarked(head.get(at).of(text));
    if (!announces(words)) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder(words);
    int next = at + 1;
    if (words.toLowerCase(Locale.ROOT).endsWith(" " + BY) && next < head.size()) {
      phrase.append(' ').append(LineKinds.unmarked(head.get(next++).of(text)));
    }
    List<Participant> named =
        isShared(phrase.toString()) ? List.of() : parser.inTitle(phrase.toString());
    if (named.size() != 1) {
      return Optional.empty();
    }
    Participant author = withRoleBehind(named.getFirst(), phrase.toString());
    return Optional.of(author.role() == null ? withRole(author, text, head, next) : author);
  }

  /** "Opening remarks", "PRESS STATEMENT": a line that says what follows and no more. */
  private boolean isHeading(String line) {
    String[] words = line.split("[^\\p{L}]+");
    return words.length > 0
        && words.length <= LONGEST_HEADING
        && events.has(words[words.length - 1]);
  }

  /** "Anna Kern, Minister of Ports of Norway" or her name and her office on two lines. */
  private Optional<Participant> named(String text, List<Line> head, int at) {
    String words = LineKinds.unmarked(head.get(at).of(text));
    int comma = words.indexOf(", ");
    String name = comma < 0 ? words : words.substring(0, comma);
    boolean described = comma >= 0 && !suffixes.has(words.substring(comma + 2));
    String role =
        described
            ? words.substring(comma + 2)
            : at + 1 < head.size() ? LineKinds.unmarked(head.get(at + 1).of(text)) : "";
    boolean person =
        namePattern.matcher(name).matches() && !hasRole(name) && hasRole(role) && !isShared(role);
    if (!person || !WrittenDays.in(role).isEmpty()) {
      return Optional.empty();
    }
    int start = text.indexOf(name, head.get(at).start());
    Span span = new Span(start, start + name.length());
    String plain = ParticipantParser.inTitleCase(name);
    return Optional.of(
        described
            ? new Participant(plain, role, null, null, span)
            : withRole(new Participant(plain, null, null, null, span), text, head, at + 1));
  }

  /** "by Ambassador Anna Kern, Permanent Representative of Kenya": both are her role. */
  private Participant withRoleBehind(Participant author, String phrase) {
    int at = phrase.toLowerCase(Locale.ROOT).indexOf(author.name().toLowerCase(Locale.ROOT));
    String rest = at < 0 ? "" : phrase.substring(at + author.name().length());
    String behind = rest.startsWith(", ") ? rest.substring(2).split(", ")[0] : "";
    boolean told = author.role() != null && author.role().contains(behind);
    if (behind.isEmpty() || told || !hasRole(behind) || !WrittenDays.in(behind).isEmpty()) {
      return author;
    }
    String role = author.role() == null ? behind : author.role() + ", " + behind;
    return new Participant(author.name(), role, null, null, author.span());
  }

  /** The role that the next lines name: "Minister of Ports / of the Republic of Peru". */
  private Participant withRole(Participant author, String text, List<Line> head, int from) {
    StringBuilder role = new StringBuilder();
    for (int i = from; i < head.size(); i++) {
      String words = LineKinds.unmarked(head.get(i).of(text));
      String lower = words.toLowerCase(Locale.ROOT);
      boolean goesOn =
          !role.isEmpty()
              && complements.entries().stream().anyMatch(c -> lower.startsWith(c + ' '));
      if (!WrittenDays.in(words).isEmpty() || !(goesOn || (role.isEmpty() && hasRole(words)))) {
        break;
      }
      role.append(role.isEmpty() ? "" : " ").append(words);
    }
    return role.isEmpty()
        ? author
        : new Participant(author.name(), role.toString(), null, null, author.span());
  }

  private boolean hasRole(String line) {
    for (String word : line.split("[^\\p{L}-]+")) {
      if (roleNouns.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** The head goes on to its last line. */
  private static int end(String text, List<Line> head, int at) {
    int end = head.get(at).end();
    for (Line line : head.subList(at, head.size())) {
      end = line.end();
    }
    return Math.min(end, text.length());
  }
}
