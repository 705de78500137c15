package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Reads names and roles from a title or from a line at the head of a document: "Remarks by Estonian
 * Foreign Minister Anna Kern and Paul Weiss of Radio Nord", "Anna Kern, Foreign Minister". Gives no
 * name rather than a doubtful one.
 */
final class ParticipantParser {
  private static final int LONGEST_NAME = 6;

  private final WordList roleNouns;
  private final WordList honorifics;
  private final WordList notNames;
  private final WordList particles;
  private final WordList cuts;

  ParticipantParser(Language language) {
    roleNouns = language.list("role-nouns.txt");
    honorifics = language.list("honorifics.txt");
    notNames = language.list("not-names.txt");
    particles = language.list("particles.txt");
    cuts = language.list("title-cuts.txt");
  }

  /** A piece between two connecting words. */
  private record Chunk(String connector, String words, boolean cutAfter) {}

  /** A role and a name, either of which may be missing. */
  private record Reading(@Nullable String role, @Nullable String name) {
    static final Reading NOTHING = new Reading(null, null);
  }

  /** Who takes part by a title. */
  List<Participant> inTitle(String title) {
    return read(title, true);
  }

  /** Who is named by a line of the head; the line must name a role. */
  List<Participant> inLine(String text, Span line) {
    String words = LineKinds.unmarked(line.of(text));
    boolean hasRole = tokens(words).stream().anyMatch(this::isRoleNoun);
    return hasRole
        ? read(words, false).stream().map(p -> placed(p, text, line)).toList()
        : List.of();
  }

  /** Who a label names, with a role or without; null where it names nobody in full. */
  @Nullable Participant inLabel(String label) {
    List<Participant> found = read(label, false);
    return found.size() == 1 && found.getFirst().name().indexOf(' ') > 0 ? found.getFirst() : null;
  }

  private static Participant placed(Participant participant, String text, Span line) {
    int at = indexIgnoringCase(text, participant.name(), line);
    return at < 0
        ? participant
        : new Participant(
            participant.name(),
            participant.role(),
            null,
            null,
            new Span(at, at + participant.name().length()));
  }

  private static int indexIgnoringCase(String text, String name, Span line) {
    for (int i = line.start(); i + name.length() <= line.end(); i++) {
      if (text.regionMatches(true, i, name, 0, name.length())) {
        return i;
      }
    }
    return -1;
  }

  private List<Participant> read(String phrase, boolean title) {
    List<Participant> found = new ArrayList<>();
    String pending = null;
    boolean takesRole = false;
    boolean skipping = false;
    for (Chunk chunk : chunks(phrase, title)) {
      boolean opens =
          chunk.connector().equals("with")
              || chunk.connector().equals("by")
              || chunk.connector().equals("between");
      skipping &= !opens;
      if (skipping || chunk.words().isEmpty()) {
        skipping |= chunk.cutAfter();
        continue;
      }
      if (isSuffix(chunk.words()) && !found.isEmpty()) {
        found.set(
            found.size() - 1,
            named(found.getLast(), found.getLast().name() + ", " + chunk.words()));
        continue;
      }
      String words =
          pending == null || opens
              ? chunk.words()
              : pending + joint(chunk.connector()) + chunk.words();
      Reading reading = reading(words);
      if (reading.name() != null) {
        found.add(new Participant(inTitleCase(reading.name()), reading.role(), null, null, null));
        takesRole = reading.role() == null;
        pending = null;
      } else if (takesRole && chunk.connector().equals(",") && (reading.role() != null || !title)) {
        found.set(found.size() - 1, withRole(found.getLast(), chunk.words()));
        pending = null;
      } else if (!title && pending == null && continuesRole(found, chunk)) {
        Participant last = found.getLast();
        found.set(
            found.size() - 1,
            new Participant(
                last.name(),
                last.role() + joint(chunk.connector()) + chunk.words(),
                null,
                null,
                null));
      } else {
        pending = words;
        takesRole = false;
      }
      skipping = chunk.cutAfter();
    }
    return found;
  }

  /**
   * "Secretary for Trade and Finance": what follows "and" without a name of its own belongs to the
   * role before.
   */
  private static boolean continuesRole(List<Participant> found, Chunk chunk) {
    return chunk.connector().equals("and") && !found.isEmpty() && found.getLast().role() != null;
  }

  private static String joint(String connector) {
    return connector.equals(",") ? ", " : ' ' + connector + ' ';
  }

  private static Participant named(Participant participant, String name) {
    return new Participant(name, participant.role(), null, null, null);
  }

  private static Participant withRole(Participant participant, String role) {
    String whole = participant.role() == null ? role : participant.role() + ", " + role;
    return new Participant(participant.name(), whole, null, null, null);
  }

  /** "Jr.", "III": belongs to the name before. */
  private static boolean isSuffix(String words) {
    return words.equals("Jr.")
        || words.equals("Jr")
        || words.equals("Sr.")
        || words.equals("III")
        || words.equals("II");
  }

  // --------------------------------------------------------------- pieces

  private List<Chunk> chunks(String phrase, boolean title) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    String connector = "";
    boolean cut = false;
    for (String token : phrase.replace("/", " / ").split("[\\s\\u00a0]+", -1)) {
      String lower = token.toLowerCase(Locale.ROOT);
      boolean connects =
          lower.equals("and")
              || lower.equals("with")
              || lower.equals("by")
              || lower.equals("between")
              || lower.equals("&");
      if (connects) {
        if (!words.isEmpty() || !connector.equals(",")) {
          add(chunks, connector, words, cut);
          cut = false;
        }
        connector = lower.equals("&") ? "and" : lower;
        continue;
      }
      boolean comma = token.endsWith(",") || token.endsWith(";");
      String word = comma ? token.substring(0, token.length() - 1) : token;
      cut |= title && isCut(word, words);
      boolean owner = title && (word.endsWith("’s") || word.endsWith("'s"));
      if (!cut && !word.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(owner ? word.substring(0, word.length() - 2) : word);
      }
      cut |= owner && !words.isEmpty() && words.indexOf(" ") > 0;
      if (comma) {
        add(chunks, connector, words, cut);
        cut = false;
        connector = ",";
      }
    }
    add(chunks, connector, words, cut);
    return chunks;
  }

  private static void add(List<Chunk> chunks, String connector, StringBuilder words, boolean cut) {
    chunks.add(new Chunk(connector, words.toString(), cut));
    words.setLength(0);
  }

  /**
   * After these words a title speaks of the event; "to" and "in" inside a role are lost with it.
   */
  private boolean isCut(String word, StringBuilder before) {
    boolean mark =
        word.equals("|")
            || word.equals("–")
            || word.equals("-")
            || word.equals("—")
            || word.endsWith(":");
    boolean ofRole = (word.equalsIgnoreCase("to") || word.equals("at")) && endsInRoleNoun(before);
    return mark || (!before.isEmpty() && cuts.has(word) && !ofRole);
  }

  private boolean endsInRoleNoun(StringBuilder words) {
    int blank = words.lastIndexOf(" ");
    return isRoleNoun(words.substring(blank + 1));
  }

  // --------------------------------------------------------------- roles and names

  private Reading reading(String words) {
    List<String> tokens = tokens(words);
    int role = lastRoleNoun(tokens);
    if (role < 0) {
      return nameAlone(tokens);
    }
    List<String> rest = tokens.subList(role + 1, tokens.size());
    if (rest.isEmpty()) {
      return new Reading(words, null);
    }
    return isPreposition(rest.getFirst()) ? afterComplement(tokens, role) : afterRole(tokens, role);
  }

  /** "Anna Kern", "Paul Weiss of Radio Nord". */
  private Reading nameAlone(List<String> tokens) {
    int of = firstPreposition(tokens);
    List<String> name = withoutHonorifics(of < 0 ? tokens : tokens.subList(0, of));
    if (name.size() < 2 || !isName(name)) {
      return Reading.NOTHING;
    }
    return new Reading(
        of < 0 ? null : String.join(" ", tokens.subList(of, tokens.size())), join(name));
  }

  /** "Estonian Foreign Minister Anna Kern", "President Kern of Estonia". */
  private Reading afterRole(List<String> tokens, int role) {
    List<String> rest = tokens.subList(role + 1, tokens.size());
    int of = firstPreposition(rest);
    List<String> name = withoutHonorifics(of < 0 ? rest : rest.subList(0, of));
    String title = String.join(" ", tokens.subList(0, role + 1));
    if (!isName(name)) {
      return new Reading(String.join(" ", tokens), null);
    }
    String whole = of < 0 ? title : title + ' ' + String.join(" ", rest.subList(of, rest.size()));
    return new Reading(whole, join(name));
  }

  /**
   * "Director for Arctic Affairs Anna J. Kern": the name is at the end, after at least one word of
   * the complement.
   */
  private Reading afterComplement(List<String> tokens, int role) {
    int last = tokens.size();
    int start = last - 2;
    for (int i = role + 2; i < last - 1; i++) {
      if (honorifics.has(bare(tokens.get(i))) && !tokens.get(i).equalsIgnoreCase("the")) {
        start = i;
        break;
      }
    }
    while (start - 1 > role + 2 && isInnerName(tokens.get(start))) {
      start--;
    }
    if (start <= role + 2 || !isComplementLongEnough(tokens, role, start)) {
      return new Reading(String.join(" ", tokens), null);
    }
    List<String> name = withoutHonorifics(tokens.subList(start, last));
    return isName(name) && name.size() > 1
        ? new Reading(String.join(" ", tokens.subList(0, start)), join(name))
        : new Reading(String.join(" ", tokens), null);
  }

  /**
   * At least one word that is neither preposition nor article stands between the preposition and
   * the name.
   */
  private boolean isComplementLongEnough(List<String> tokens, int role, int start) {
    return tokens.subList(role + 2, start).stream().anyMatch(t -> !particles.has(t));
  }

  /** An initial or a particle is not a first name: the name begins before it. */
  private boolean isInnerName(String token) {
    return (token.length() == 2 && token.endsWith("."))
        || (particles.has(token) && !isPreposition(token) && !token.equals("the"));
  }

  private int lastRoleNoun(List<String> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (isRoleNoun(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRoleNoun(String token) {
    return roleNouns.has(bare(token)) || roleNouns.has(beforeGluedWord(token));
  }

  /** "Secretary" of "SecretaryBureau", where a page lost the line break between two words. */
  private static String beforeGluedWord(String token) {
    for (int i = 2; i < token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i)) && Character.isLowerCase(token.charAt(i - 1))) {
        return token.substring(0, i);
      }
    }
    return token;
  }

  private static boolean isPreposition(String token) {
    return switch (token.toLowerCase(Locale.ROOT)) {
      case "of", "for", "to", "at" -> true;
      default -> false;
    };
  }

  private static int firstPreposition(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isPreposition(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private List<String> withoutHonorifics(List<String> name) {
    int from = 0;
    while (from < name.size() && honorifics.has(bare(name.get(from)))) {
      from++;
    }
    return name.subList(from, name.size());
  }

  private boolean isName(List<String> name) {
    if (name.isEmpty() || name.size() > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      String token = name.get(i);
      boolean particle = particles.has(token) && !isPreposition(token) && i + 1 < name.size();
      boolean capital =
          Character.isUpperCase(token.charAt(0)) || isQuoted(token) || hasPrefixedCapital(token);
      boolean other =
          notNames.has(bare(token)) || cuts.has(token) || isRoleNoun(token) || !isWritable(token);
      if ((!capital && !particle) || other) {
        return false;
      }
    }
    return Character.isUpperCase(name.getFirst().charAt(0)) || name.size() > 1;
  }

  private static boolean isQuoted(String token) {
    return token.startsWith("“") || token.startsWith("\"");
  }

  private static boolean hasPrefixedCapital(String token) {
    int dash = Math.max(token.indexOf('-'), Math.max(token.indexOf('’'), token.indexOf('\'')));
    return dash > 0
        && dash < 4
        && dash + 1 < token.length()
        && Character.isUpperCase(token.charAt(dash + 1));
  }

  /** Letters, initials, hyphens, apostrophes and quoted nicknames; no digits, no "Q&A". */
  private static boolean isWritable(String token) {
    return token.chars().allMatch(c -> Character.isLetter(c) || ".-'’“”\"".indexOf(c) >= 0);
  }

  private static String bare(String token) {
    return token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
  }

  private static String join(List<String> name) {
    return String.join(" ", name);
  }

  private static List<String> tokens(String words) {
    return Stream.of(words.strip().split("[\\s\\u00a0]+", -1)).filter(t -> !t.isEmpty()).toList();
  }

  /** "ANNA KERN" as "Anna Kern"; names in other print stay. */
  static String inTitleCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder title = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      title.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '’' || c == '’' && i == 1;
    }
    return Arrays.asList("Ii", "Iii").contains(title.toString()) ? name : title.toString();
  }
}
