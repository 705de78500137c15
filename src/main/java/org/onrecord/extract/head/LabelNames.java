package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelPrint;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.NameAtEnd;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/**
 * Reads who is named, and in what role, from labels that say more than a surname: "ANNA KERN,
 * HOST", "Mary Quill (Eastmoor) (Ind)", "The Minister for the Arctic (Sir Hugh Dace)", "Ms.
 * Halvorsen (Norway)", "President of Norland Anna Kern".
 */
final class LabelNames {
  private static final int LONGEST_NAME = 5;

  private final WordList titles;
  private final BareNames bareNames;
  private final WordList complements;
  private final WordList roleNouns;
  private final WordList notNames;
  private final WordList particles;
  private final LabelWords words;
  private final ParticipantParser parser;

  LabelNames(Language language) {
    titles = language.titles();
    bareNames = new BareNames(language);
    complements = language.list("complement-joints.txt");
    roleNouns = language.list("role-nouns.txt");
    notNames = language.list("not-names.txt");
    particles = language.list("particles.txt");
    words = new LabelWords(language);
    parser = new ParticipantParser(language);
  }

  /**
   * What a label says.
   *
   * @param name the name without titles, or null
   * @param role the role, title or affiliation as printed, or null
   */
  record Reading(@Nullable String name, @Nullable String role) {
    static final Reading NOTHING = new Reading(null, null);

    boolean isFull() {
      return name != null && name.indexOf(' ') > 0;
    }
  }

  /** Those whom labels name together with a role, each once. */
  List<Participant> participants(List<Label> labels) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Label label : labels) {
      if (!found.containsKey(label.text()) && saysMore(label.text())) {
        Reading reading = read(label.text());
        String name = reading.name();
        if (name != null && reading.role() != null) {
          found.put(label.text(), new Participant(name, reading.role(), null, null, label.span()));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean saysMore(String label) {
    return label.indexOf(',') > 1
        || label.indexOf('(') > 1
        || label.indexOf('[') > 1
        || label.contains(" of ");
  }

  /** The name and the role in a label. */
  Reading read(String printed) {
    String label = words.withComma(printed);
    String outside = LabelWords.withoutBrackets(label).strip();
    List<String> inside = LabelPrint.inBrackets(label);
    if (outside.isEmpty() || LabelPrint.slash(outside) > 0) {
      return outside.isEmpty() ? Reading.NOTHING : new Reading(null, outside);
    }
    int comma = outside.indexOf(',');
    boolean outlet = comma > 1 && words.isOutlet(outside.substring(0, comma));
    if (!outlet && isRoleAlone(comma > 1 ? outside.substring(0, comma).strip() : outside)) {
      for (String words : inside) {
        if (isName(words)) {
          return new Reading(bare(words), outside);
        }
      }
      boolean named = comma > 1 && isName(outside.substring(comma + 1).strip());
      return named ? described(outside, comma, null) : new Reading(null, outside);
    }
    String first = firstOf(outside);
    boolean article = first.equalsIgnoreCase("the");
    if (article || !words.isPersonal(outside) && !bareNames.isTitle(first)) {
      for (String words : inside) {
        if (isName(words) && bareNames.isAddress(LabelWords.tokens(words).getFirst())) {
          return new Reading(bare(words), outside);
        }
      }
    }
    String affiliation = inside.isEmpty() ? null : String.join(", ", inside);
    return comma > 1 ? described(outside, comma, affiliation) : named(outside, affiliation);
  }

  /** "Anna Kern, Spokesperson", "Official Spokesperson, Shri Paul Weiss". */
  private Reading described(String outside, int comma, @Nullable String affiliation) {
    String before = outside.substring(0, comma).strip();
    String after = outside.substring(comma + 1).strip();
    boolean outlet = words.isOutlet(before) && isOneName(after);
    if (outlet || isRoleAlone(before) && isName(after)) {
      return new Reading(bare(after), before);
    }
    Reading whole = roleWithComma(outside, before);
    if (whole != null) {
      return whole;
    }
    Reading name = named(before, null);
    String role = affiliation == null ? after : after + ", " + affiliation;
    return name.name() == null ? name : new Reading(name.name(), role);
  }

  /** "Floods, Fires and Rescue Minister Anna Kern": the comma stands inside the role. */
  private @Nullable Reading roleWithComma(String outside, String before) {
    List<String> tokens = LabelWords.tokens(outside);
    int last = tokens.size() - 2;
    if (last < 2 || !roleNouns.has(tokens.get(last - 1)) || words.isPersonal(before)) {
      return null;
    }
    String name = String.join(" ", tokens.subList(last, tokens.size()));
    boolean topic = LabelWords.tokens(before).stream().noneMatch(bareNames::isTitle);
    return topic && isName(name)
        ? new Reading(name, outside.substring(0, outside.lastIndexOf(tokens.get(last))).strip())
        : null;
  }

  /** "NHK, Tamura": who asks for a newspaper or station stands behind it. */
  private boolean isOneName(String printed) {
    List<String> tokens = LabelWords.tokens(bare(printed));
    return !tokens.isEmpty()
        && tokens.size() <= LONGEST_NAME
        && !words.isOutlet(printed)
        && tokens.stream().allMatch(this::isNameWord);
  }

  /** Whether a label has whom somebody asks for before the comma: "NHK, Tamura". */
  boolean isOutletFirst(String label) {
    int comma = label.indexOf(',');
    return comma > 1
        && words.isOutlet(label.substring(0, comma).strip())
        && isOneName(label.substring(comma + 1).strip());
  }

  /** A label read as one of those, whatever is known of the outlet; null where it cannot be one. */
  @Nullable Reading outletFirst(String label) {
    int comma = label.indexOf(',');
    String before = comma > 1 ? label.substring(0, comma).strip() : "";
    String after = label.substring(comma + 1).strip();
    boolean outlet =
        !before.isEmpty()
            && !words.isPersonal(before)
            && !words.isTitle(LabelWords.tokens(before).getFirst())
            && LabelWords.tokens(before).stream().noneMatch(roleNouns::has);
    return outlet && isOneName(after) ? new Reading(bare(after), before) : null;
  }

  /** "Hon. Anna Kern", "Presidential Press Secretary Paul Weiss". */
  private Reading named(String printed, @Nullable String affiliation) {
    if (words.genericType(printed).isPresent()) {
      return new Reading(null, printed);
    }
    String name = bareNames.withoutSuffix(printed);
    Participant parsed = parser.inLabel(name);
    Reading last = parsed == null ? afterDescription(name, affiliation) : null;
    if (last != null) {
      return last;
    }
    if (parsed != null && isPlausible(parsed, name)) {
      String role = parsed.role() == null ? affiliation : joined(parsed.role(), affiliation);
      return new Reading(bareNames.bare(parsed.name(), bareNames.isAddress(firstOf(name))), role);
    }
    return addressed(name, affiliation);
  }

  /** "Elm Road club captain Anna Kern": no known role, but a person's name behind small words. */
  private @Nullable Reading afterDescription(String printed, @Nullable String affiliation) {
    List<String> tokens = LabelWords.tokens(printed);
    int size = tokens.size();
    boolean small =
        size > 2
            && tokens.subList(0, size - 2).stream()
                .anyMatch(t -> Character.isLowerCase(t.charAt(0)) && !particles.has(t));
    if (!small || !NameAtEnd.isIn(printed, words)) {
      return null;
    }
    int from = size - 2;
    while (from > 1 && words.isPersonal(tokens.get(from - 1) + ' ' + tokens.get(from))) {
      from--;
    }
    String name = String.join(" ", tokens.subList(from, size));
    String role = printed.substring(0, printed.lastIndexOf(tokens.get(from))).strip();
    return new Reading(name, joined(role, affiliation));
  }

  private static String firstOf(String name) {
    return LabelWords.tokens(name).getFirst();
  }

  /** A name behind forms of address alone; behind other titles only its last word is sure. */
  private Reading addressed(String printed, @Nullable String affiliation) {
    List<String> tokens = new ArrayList<>(LabelWords.tokens(printed));
    boolean behind = false;
    while (tokens.size() > 1
        && bareNames.isAddress(tokens.getFirst())
        && !(behind && NameWords.withoutPoint(tokens.getFirst()).length() == 1)) {
      tokens.removeFirst();
      behind = true;
    }
    if (tokens.isEmpty()
        || roleNouns.has(tokens.getLast())
        || !tokens.stream().allMatch(LabelNames::isWritten)) {
      return Reading.NOTHING;
    }
    boolean titled =
        tokens.stream().anyMatch(t -> titles.has(NameWords.withoutPoint(t)) || roleNouns.has(t));
    String name = titled ? tokens.getLast() : String.join(" ", tokens);
    return Character.isUpperCase(name.charAt(0)) || !titled && Character.isLetter(name.charAt(0))
        ? new Reading(ParticipantParser.inTitleCase(name), affiliation)
        : Reading.NOTHING;
  }

  private static boolean isWritten(String token) {
    return token.chars().allMatch(c -> Character.isLetter(c) || ".-'’".indexOf(c) >= 0);
  }

  /**
   * A name behind the complement of a role needs a known given name, or a complement of one word.
   */
  private boolean isPlausible(Participant parsed, String label) {
    String role = parsed.role();
    if (role == null || particles.has(parsed.name().split(" ", 2)[0])) {
      return role == null;
    }
    int complement =
        complements.entries().stream()
            .mapToInt(joint -> role.indexOf(' ' + joint + ' '))
            .max()
            .orElse(-1);
    boolean inRole = complement > 0 && label.length() > role.length() && label.startsWith(role);
    return !inRole || role.indexOf(' ', complement + 4) < 0 || words.isPersonal(parsed.name());
  }

  private static String joined(String role, @Nullable String affiliation) {
    return affiliation == null ? role : role + ", " + affiliation;
  }

  /** "The Minister of State for Rivers", "The PRESIDENT", "HON MEMBERS": nobody's name. */
  boolean isRoleAlone(String printed) {
    List<String> tokens = LabelWords.tokens(printed);
    if (tokens.isEmpty()) {
      return false;
    }
    if (words.isRole(printed) || tokens.stream().allMatch(this::isOfRole)) {
      return true;
    }
    boolean article = tokens.getFirst().equalsIgnoreCase("the");
    boolean joined = tokens.stream().skip(1).anyMatch(t -> t.equalsIgnoreCase("the"));
    boolean complement =
        tokens.stream().anyMatch(roleNouns::has)
            && (joined || tokens.stream().anyMatch(complements::has));
    return (article || complement) && !endsInPerson(tokens);
  }

  private boolean isOfRole(String token) {
    String bare = NameWords.withoutPoint(token);
    return titles.has(bare) || roleNouns.has(bare) || particles.has(bare);
  }

  private boolean endsInPerson(List<String> tokens) {
    int size = tokens.size();
    boolean honorific = tokens.subList(1, size).stream().anyMatch(t -> bareNames.isAddress(t));
    boolean oneWord =
        size > 4 && complements.has(tokens.get(size - 4)) && !complements.has(tokens.get(size - 2));
    boolean directly =
        size > 2 && roleNouns.has(tokens.get(size - 2))
            || size > 3 && roleNouns.has(tokens.get(size - 3));
    boolean preposition =
        tokens.subList(Math.max(0, size - 3), size).stream().anyMatch(complements::has);
    String lastTwo = size > 2 ? tokens.get(size - 2) + ' ' + tokens.get(size - 1) : "";
    boolean names =
        tokens.subList(Math.max(1, size - 2), size).stream()
            .noneMatch(t -> notNames.has(t) || isOfRole(t));
    return honorific || names && (words.isPersonal(lastTwo) || oneWord || directly && !preposition);
  }

  /**
   * Whether words in brackets, or behind a comma, are a name: with a form of address, or two words;
   * countries are none: "The Representative (New Zealand)".
   */
  boolean isName(String printed) {
    List<String> tokens = LabelWords.tokens(printed);
    if (tokens.isEmpty() || words.isCountry(printed)) {
      return false;
    }
    boolean address =
        bareNames.isAddress(tokens.getFirst())
            || titles.has(NameWords.withoutPoint(tokens.getFirst()));
    List<String> name = LabelWords.tokens(bare(bareNames.withoutSuffix(printed)));
    boolean written =
        !name.isEmpty()
            && name.size() <= LONGEST_NAME
            && name.stream().allMatch(t -> isNameWord(t))
            && Character.isUpperCase(name.getFirst().charAt(0))
            && !particles.has(name.getLast());
    return written && (address || name.size() > 1);
  }

  private boolean isNameWord(String token) {
    boolean letters = token.chars().allMatch(c -> Character.isLetter(c) || ".-'’".indexOf(c) >= 0);
    boolean capital = Character.isUpperCase(token.charAt(0)) || particles.has(token);
    String bare = NameWords.withoutPoint(token);
    return letters && capital && !notNames.has(bare) && !roleNouns.has(bare);
  }

  /** A name without forms of address and titles before it, in title case. */
  String bare(String printed) {
    return bareNames.bare(printed, false);
  }
}
