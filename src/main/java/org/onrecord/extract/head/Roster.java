package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * What a document tells of those whom its labels mean: the name in a label's brackets, the full
 * name printed with an earlier label, the one who holds the chair, the one whose initials a label
 * has, the only one who can answer. Where the document leaves a doubt, nothing is said.
 */
public final class Roster {
  private static final int MOST_INITIALS = 4;
  private static final int LONGEST_KNOWN_NAME = 4;

  private final LabelNames labelNames;
  private final LabelWords words;
  private final Interviewee interviewee;
  private final WordList answers;
  private final WordList notNames;
  private final WordList complements;
  private final Vocabulary vocabulary;

  public Roster(Language language, LabelWords words) {
    this.labelNames = new LabelNames(language);
    this.interviewee = new Interviewee(language, labelNames);
    this.answers = language.list("answer-labels.txt");
    this.notNames = language.list("not-names.txt");
    this.complements = language.list("complement-joints.txt");
    this.vocabulary = language.vocabulary();
    this.words = words;
  }

  /**
   * What is known of each label, in the order of the labels; null where the label says all itself.
   *
   * @param mistyped keys of labels with a slip of the keyboard, which tell no name
   * @param head what stands before the first label
   */
  public List<@Nullable Antecedent> antecedents(
      String text,
      List<Label> labels,
      Set<String> mistyped,
      Span head,
      List<Participant> participants) {
    Map<String, LabelNames.Reading> readings = new HashMap<>();
    for (Label label : labels) {
      if (!mistyped.contains(label.key())) {
        readings.computeIfAbsent(label.text(), labelNames::read);
      }
    }
    readings.replaceAll((label, reading) -> withNameOfAnother(label, reading, readings.keySet()));
    if (labels.stream().anyMatch(l -> labelNames.isOutletFirst(l.text()))) {
      readings.replaceAll(
          (label, reading) -> {
            LabelNames.Reading asking = labelNames.outletFirst(label);
            return asking == null ? reading : asking;
          });
    }
    FullNamesByPart full = new FullNamesByPart(fullNames(labels, readings), vocabulary);
    RolesTold roles = rolesAtHead(participants);
    Optional<Antecedent> answering = answering(text, head, labels, participants);
    Map<String, Antecedent> initials = initials(text, head, labels, participants);
    Map<String, Integer> lastOf = lastOf(labels, readings);
    List<@Nullable Antecedent> found = new ArrayList<>(labels.size());
    for (Label label : labels) {
      LabelNames.Reading reading = readings.getOrDefault(label.text(), LabelNames.Reading.NOTHING);
      Antecedent said = said(label, reading);
      note(label, reading, said, roles);
      said = said == null ? initials.get(label.text()) : said;
      if (said == null && reading.name() == null) {
        said = answers.has(label.text()) ? answering.orElse(null) : roles.bearer(label.text());
      }
      if (said == null && reading.name() != null && !reading.isFull()) {
        said = full.bearer(label, reading.name(), lastOf);
        said = said == null ? byFamily(reading.name(), participants) : said;
      }
      found.add(said);
    }
    return found;
  }

  /**
   * "Minister of Trade and Rivers Anna Kern", "Northern Rail Company CEO Anna Kern" where another
   * label is "Anna Kern": what stands before her name is her role.
   */
  private LabelNames.Reading withNameOfAnother(
      String label, LabelNames.Reading reading, Set<String> labels) {
    List<String> tokens = LabelWords.tokens(label);
    if (tokens.size() < 4 || !words.hasRoleBeforeName(label)) {
      return reading;
    }
    int longest = Math.min(LONGEST_KNOWN_NAME, tokens.size() - 1);
    for (int from = tokens.size() - longest; from <= tokens.size() - 2; from++) {
      String name = String.join(" ", tokens.subList(from, tokens.size()));
      if (labels.contains(name) && !name.equals(reading.name())) {
        int at = label.lastIndexOf(tokens.get(from));
        return new LabelNames.Reading(name, label.substring(0, at).strip());
      }
    }
    return reading;
  }

  /** Whether a label gives a role and no name: "The Chief Whip of the Opposition". */
  public boolean isRoleAlone(Label label) {
    String text = label.text();
    String first = LabelWords.tokens(text).getFirst();
    int comma = text.indexOf(',');
    boolean role = words.isRole(comma > 0 ? text.substring(0, comma) : text);
    boolean addressed = !role && !first.equalsIgnoreCase("the") && words.isTitle(first);
    LabelNames.Reading reading = labelNames.read(text);
    return !addressed && reading.name() == null && reading.role() != null;
  }

  /** What a label itself says, where its words are more than a title and a name. */
  private @Nullable Antecedent said(Label label, LabelNames.Reading reading) {
    String name = reading.name();
    if (name == null || !reading.isFull() || name.equals(label.text())) {
      boolean part = name != null && reading.role() != null && !reading.isFull();
      String outside = outside(label);
      boolean bracketed =
          label.text().indexOf('(') > 0
              && (outside.equals(reading.role()) || labelNames.isRoleAlone(outside));
      return part && (bracketed || outside.indexOf(',') > 0) ? antecedent(label, reading) : null;
    }
    return antecedent(label, reading);
  }

  private String outside(Label label) {
    return LabelWords.withoutBrackets(words.withComma(label.text())).strip();
  }

  private static @Nullable Antecedent antecedent(Label label, LabelNames.Reading reading) {
    String role = reading.role();
    return new Antecedent(
        reading.name(), role == null ? List.of() : List.of(role), null, label.span());
  }

  /** Full names in labels by their text: for labels that call the same one by part of it. */
  private static Map<String, Antecedent> fullNames(
      List<Label> labels, Map<String, LabelNames.Reading> readings) {
    Map<String, Antecedent> full = new LinkedHashMap<>();
    for (Label label : labels) {
      LabelNames.Reading reading = readings.get(label.text());
      if (reading != null && reading.isFull() && reading.name() != null) {
        Antecedent antecedent = antecedent(label, reading);
        if (antecedent != null) {
          full.putIfAbsent(reading.name().toLowerCase(Locale.ROOT), antecedent);
        }
      }
    }
    return full;
  }

  /** Where each full name is printed last: who is "Anna" from then on was "Anna Kern". */
  private static Map<String, Integer> lastOf(
      List<Label> labels, Map<String, LabelNames.Reading> readings) {
    Map<String, Integer> last = new HashMap<>();
    for (Label label : labels) {
      LabelNames.Reading reading = readings.get(label.text());
      if (reading != null && reading.isFull() && reading.name() != null) {
        last.put(reading.name().toLowerCase(Locale.ROOT), label.from());
      }
    }
    return last;
  }

  /** "KERN Anna" of the head, where a label says "Kern": a family name in capitals stands first. */
  private static @Nullable Antecedent byFamily(String part, List<Participant> participants) {
    List<Participant> named =
        participants.stream()
            .filter(
                p ->
                    p.name()
                        .toUpperCase(Locale.ROOT)
                        .startsWith(part.toUpperCase(Locale.ROOT) + ' '))
            .filter(p -> p.name().startsWith(part.toUpperCase(Locale.ROOT)))
            .filter(p -> !p.name().equals(p.name().toUpperCase(Locale.ROOT)))
            .toList();
    return named.size() == 1 ? antecedent(named.getFirst()) : null;
  }

  // --------------------------------------------------------------- roles

  private RolesTold rolesAtHead(List<Participant> participants) {
    RolesTold roles = new RolesTold(complements);
    for (Participant participant : participants) {
      if (participant.role() != null) {
        roles.tell(participant.role(), antecedent(participant));
      }
    }
    roles.forgetShared();
    return roles;
  }

  private static Antecedent antecedent(Participant participant) {
    Span span = participant.span();
    String role = participant.role();
    return new Antecedent(
        participant.name(),
        role == null ? List.of() : List.of(role),
        null,
        span == null ? new Span(0, 0) : span);
  }

  /** A label that gives a role and a name lays down who the role is from here on. */
  private void note(
      Label label, LabelNames.Reading reading, @Nullable Antecedent said, RolesTold roles) {
    if (said == null || reading.role() == null) {
      return;
    }
    String outside = outside(label);
    if (labelNames.isRoleAlone(outside)) {
      roles.tell(outside, said);
    } else if (words.genericType(reading.role()).isPresent()) {
      roles.tell(reading.role(), said);
    }
  }

  /** Whoever answers where labels say no more than that: the one whom the head presents. */
  private Optional<Antecedent> answering(
      String text, Span head, List<Label> labels, List<Participant> participants) {
    if (labels.stream().noneMatch(label -> answers.has(label.text()))) {
      return Optional.empty();
    }
    return switch (participants.size()) {
      case 0 -> Optional.ofNullable(interviewee.presented(text, head));
      case 1 -> Optional.of(antecedent(participants.getFirst()));
      default -> Optional.empty();
    };
  }

  // --------------------------------------------------------------- initials

  private Map<String, Antecedent> initials(
      String text, Span head, List<Label> labels, List<Participant> participants) {
    Set<String> wanted = new HashSet<>();
    for (Label label : labels) {
      if (isInitials(label.text())) {
        wanted.add(label.text());
      }
    }
    Map<String, Antecedent> found = new HashMap<>();
    Set<String> several = new HashSet<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (Participant participant : participants) {
      add(participant.name(), antecedent(participant), wanted, found, several);
    }
    for (Span name : names(text, head, labels.getFirst())) {
      add(
          name.of(text),
          new Antecedent(name.of(text), List.of(), null, name),
          wanted,
          found,
          several);
    }
    found.keySet().removeAll(several);
    return found;
  }

  private static boolean isInitials(String label) {
    String letters = label.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= MOST_INITIALS
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static void add(
      String name,
      Antecedent antecedent,
      Set<String> wanted,
      Map<String, Antecedent> found,
      Set<String> several) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    for (String label : wanted) {
      if (label.replace(".", "").contentEquals(initials)) {
        Antecedent before = found.putIfAbsent(label, antecedent);
        if (before != null && !name.equals(before.name())) {
          several.add(label);
        }
      }
    }
  }

  /**
   * Two to four words in a row that begin with capital letters, at the head and in the first turn.
   */
  private List<Span> names(String text, Span head, Label first) {
    List<Span> names = new ArrayList<>();
    int end = Math.min(text.length(), first.bodyStart() + LabelScanner.LONGEST);
    List<Span> run = new ArrayList<>();
    for (int i = head.start(), from = -1; i <= end; i++) {
      boolean letter = i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '’');
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        Span word = new Span(from, i);
        boolean joined =
            !run.isEmpty()
                && from - run.getLast().end() == 1
                && Line.isBlank(text.charAt(from - 1))
                && !Line.ends(text.charAt(from - 1));
        if (!joined) {
          run.clear();
        }
        if (isName(word.of(text))) {
          run.add(word);
          for (int n = 2; n <= Math.min(MOST_INITIALS, run.size()); n++) {
            names.add(run.get(run.size() - n).cover(word));
          }
        } else {
          run.clear();
        }
        from = -1;
      }
    }
    return names;
  }

  private boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !notNames.has(word)
        && !words.isTitle(word);
  }
}
