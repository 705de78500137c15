package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.NameWords;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Reads names and roles from a title or from a line at the head of a document: "Remarks by Estonian
 * Foreign Minister Anna Kern and Paul Weiss of Radio Nord", "Anna Kern, Foreign Minister". Gives no
 * name rather than a doubtful one.
 */
final class ParticipantParser {
  /** "Jr." and "St." are no longer. */
  private static final int SHORTEST_BEFORE_STOP = 4;

  /** "for", "of", "and" join the words of a role. */
  private static final int LONGEST_JOINT = 3;

  private final RoleAndName phrases;
  private final WordList cuts;
  private final WordList joints;
  private final WordList endings;

  ParticipantParser(Language language) {
    phrases = new RoleAndName(language);
    cuts = language.list("title-cuts.txt");
    joints = language.list("enumeration-joints.txt");
    endings = language.list("name-endings.txt");
  }

  /** A piece between two connecting words. */
  private record Chunk(String connector, String words, boolean cutAfter) {}

  /** Who takes part by a title. */
  List<Participant> inTitle(String title) {
    return read(title, true);
  }

  /** Who is named by a line of the head; the line must name a role. */
  List<Participant> inLine(String text, Span line) {
    String words = LineKinds.unmarked(line.of(text)).replace("*", "");
    boolean hasRole = RoleAndName.tokens(words).stream().anyMatch(phrases::isRoleNoun);
    return hasRole
        ? read(words, false).stream()
            .filter(p -> !words.endsWith(".") || !tells(p.role()))
            .map(p -> placed(p, text, line))
            .toList()
        : List.of();
  }

  /** "Ports Minister Ingrid Solvang spoke to our reporter": a small word that is of no role. */
  private boolean tells(@Nullable String role) {
    return role != null
        && RoleAndName.tokens(role).stream()
            .anyMatch(
                token ->
                    token.length() > LONGEST_JOINT
                        && Character.isLowerCase(token.charAt(0))
                        && !phrases.isRoleNoun(token));
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
    Enumeration persons = new Enumeration(title);
    boolean skipping = false;
    for (Chunk chunk : chunks(phrase, title)) {
      boolean opens = joints.value(chunk.connector()).filter("opens"::equals).isPresent();
      skipping &= !opens;
      if (skipping || chunk.words().isEmpty()) {
        skipping |= chunk.cutAfter();
      } else if (persons.takesAsSuffix(chunk.words())) {
        skipping = false;
      } else {
        persons.take(chunk, opens);
        skipping = chunk.cutAfter();
      }
    }
    return persons.found;
  }

  /** The persons of a phrase, from piece to piece: a role may stand apart from its name. */
  private final class Enumeration {
    private final List<Participant> found = new ArrayList<>();
    private final boolean title;
    private @Nullable String pending;
    private boolean takesRole;

    /** "Prime Minister, Deputy Prime Minister and Treasurer, Senator Kern": not all are hers. */
    private boolean several;

    Enumeration(boolean title) {
      this.title = title;
    }

    boolean takesAsSuffix(String words) {
      if (!found.isEmpty() && phrases.isMembership(words)) {
        return true;
      }
      if (!isSuffix(words) || found.isEmpty()) {
        return false;
      }
      replaceLast(named(found.getLast(), found.getLast().name() + ", " + words));
      return true;
    }

    void take(Chunk chunk, boolean opens) {
      String words =
          pending == null || opens
              ? chunk.words()
              : pending + joint(chunk.connector()) + chunk.words();
      RoleAndName.Reading reading = phrases.read(words);
      if (reading.name() != null) {
        String name = inTitleCase(withoutStop(reading.name()));
        String role = several ? phrases.read(chunk.words()).role() : reading.role();
        found.add(new Participant(name, role, null, null, null));
        takesRole = role == null;
        pending = null;
        several = false;
      } else if (takesRole && chunk.connector().equals(",") && (reading.role() != null || !title)) {
        replaceLast(withRole(found.getLast(), chunk.words()));
        pending = null;
      } else if (!title && pending == null && continuesRole(found, chunk)) {
        Participant last = found.getLast();
        String role = last.role() + joint(chunk.connector()) + chunk.words();
        replaceLast(new Participant(last.name(), role, null, null, null));
      } else {
        several |= pending != null && chunk.connector().equals(",") && isOffice(chunk.words());
        pending = words;
        takesRole = false;
      }
    }

    private boolean isOffice(String words) {
      return phrases.isRoleNoun(words.substring(words.lastIndexOf(' ') + 1));
    }

    private void replaceLast(Participant participant) {
      found.set(found.size() - 1, participant);
    }
  }

  /**
   * "Secretary for Trade and Finance": what follows "and" without a name of its own belongs to the
   * role before; "and the Prime Minister of Norland" does not.
   */
  private boolean continuesRole(List<Participant> found, Chunk chunk) {
    boolean another =
        chunk.words().startsWith("the ") && phrases.read(chunk.words()).role() != null;
    return chunk.connector().equals("and")
        && !another
        && !found.isEmpty()
        && found.getLast().role() != null;
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

  /** The name at the end of a sentence; the stop of an initial or of "Jr." is the name's own. */
  private static String withoutStop(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean sentence = name.endsWith(".") && name.length() - last > SHORTEST_BEFORE_STOP;
    return sentence ? name.substring(0, name.length() - 1) : name;
  }

  /** "Jr.", "III": belongs to the name before. */
  private boolean isSuffix(String words) {
    return endings.has(NameWords.withoutPoint(words));
  }

  // --------------------------------------------------------------- pieces

  private List<Chunk> chunks(String phrase, boolean title) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    String connector = "";
    boolean cut = false;
    for (String token : phrase.replace("/", " / ").split("[\\s\\u00a0]+", -1)) {
      String lower = token.toLowerCase(Locale.ROOT);
      boolean connects = joints.has(lower) || lower.equals("&");
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
    return phrases.isRoleNoun(words.substring(blank + 1));
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
    return name.chars().allMatch(c -> c == 'I') ? name : title.toString();
  }
}
