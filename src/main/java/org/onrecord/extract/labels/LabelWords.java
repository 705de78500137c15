package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Line;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/**
 * Tells by the words of a label alone how much it looks like the name or the role of a speaker.
 * Immutable and thread-safe.
 */
public final class LabelWords {
  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final String FROM = " from ";

  private final WordList generic;
  private final WordList titles;
  private final WordList honorifics;
  private final WordList roleNouns;
  private final WordList particles;
  private final WordList notLabels;
  private final WordList headingWords;
  private final WordList outletWords;
  private final WordList behalf;
  private final WordList complements;
  private final GenericLabels generics;
  private final WordList pressQuestions;
  private final Set<String> givenNames;
  private final LabelTitles labelTitles;
  private final Vocabulary vocabulary;

  public LabelWords(Language language) {
    generic = language.list("speaker-labels.txt");
    titles = language.titles();
    honorifics = language.list("honorifics.txt");
    roleNouns = language.list("role-nouns.txt");
    particles = language.list("particles.txt");
    notLabels = language.list("not-labels.txt");
    headingWords = language.list("heading-words.txt");
    outletWords = language.list("outlet-words.txt");
    behalf = language.list("on-behalf.txt");
    complements = language.list("complement-joints.txt");
    generics = new GenericLabels(generic, language.list("numbers.txt"));
    pressQuestions = language.list("press-questions.txt");
    givenNames = language.givenNames();
    labelTitles = new LabelTitles(language);
    vocabulary = language.vocabulary();
  }

  /** How the words look; empty where they are no label at all. */
  public Optional<Look> look(String printed) {
    String words = labelTitles.apart(printed);
    if (words.length() < 2
        || notLabels.has(LabelPrint.singular(words)) && !LabelPrint.isInitials(words)
        || !Character.isLetter(words.charAt(0))
        || LabelPrint.isLinkOrWork(words)
        || LabelPrint.isCall(words)) {
      return Optional.empty();
    }
    int slash = LabelPrint.slash(words);
    if (slash > 0) {
      return look(words.substring(0, slash)).filter(look -> isTitledLabel(words, look));
    }
    List<String> tokens = tokens(withoutBrackets(words));
    if (tokens.isEmpty()
        || tokens.size() > mostWords(words)
        || LabelPrint.isRowOfList(words)
        || isSection(tokens)) {
      return Optional.empty();
    }
    boolean titled = labelTitles.isTitled(tokens);
    boolean known =
        titled
            || genericType(words).or(() -> generics.lastKnown(tokens)).isPresent()
            || LabelPrint.isNumbered(tokens.getFirst())
            || labelTitles.inBracket(words);
    if (LabelPrint.isCapitals(words)
        || LabelPrint.isCapitals(LabelPrint.beforeDescription(words))) {
      return Optional.of(known ? Look.SURE : Look.CAPITALS);
    }
    if (generic.has(withoutBrackets(words).strip())) {
      return Optional.of(Look.TITLED);
    }
    if (!isName(tokens(withoutBrackets(named(words))))) {
      return Optional.empty();
    }
    if (known) {
      return Optional.of(Look.TITLED);
    }
    return tokens(named(words)).size() <= MOST_WORDS_OF_A_NAME || hasRoleBeforeName(words)
        ? Optional.of(Look.NAME)
        : Optional.empty();
  }

  /** "Mr. Deputy Speaker / Kern point of order": a title first, and another behind the stroke. */
  private static boolean isTitledLabel(String words, Look look) {
    int behind = LabelPrint.slash(words) + 3;
    boolean titled = look == Look.SURE || look == Look.TITLED;
    return titled && behind < words.length() && Character.isUpperCase(words.charAt(behind));
  }

  /** "ANNA KERN, AUTHOR, "THE LONG ROAD" AND FORMER DIRECTOR OF …" may be long. */
  private int mostWords(String words) {
    boolean described = LabelPrint.isCapitals(words) && words.indexOf(',') > 0;
    return described || labelTitles.inBracket(words) ? 2 * MOST_WORDS : MOST_WORDS;
  }

  /** "SEC. 2. SHORT TITLE": a title before a number is that of a section. */
  private boolean isSection(List<String> tokens) {
    return tokens.size() > 1
        && Character.isDigit(tokens.get(1).charAt(0))
        && !NearNames.isMisreadWord(tokens.get(1))
        && isTitle(tokens.getFirst())
        && !generic.has(NameWords.withoutPoint(tokens.getFirst()));
  }

  /** "Anna, Radio Nord" of "Anna from Radio Nord": the outlet for which somebody asks. */
  public String withComma(String label) {
    int from = label.indexOf(FROM);
    boolean asks = from > 0 && isOutlet(label.substring(from + FROM.length()));
    return asks ? label.substring(0, from) + ", " + label.substring(from + FROM.length()) : label;
  }

  /**
   * The words without a description behind a comma that small letters make look like no name: "Anna
   * Kern, on behalf of the Greens", "Paul Weiss, member of the board", "Anna from Radio Nord".
   */
  private String named(String words) {
    if (!withComma(words).equals(words)) {
      return words.substring(0, words.indexOf(FROM));
    }
    int comma = words.indexOf(',');
    if (comma <= 0 || words.lastIndexOf(' ', comma) <= 0) {
      return words;
    }
    String description = words.substring(comma + 1).strip();
    List<String> tokens = tokens(description);
    boolean describes =
        behalf.begins(description)
            || (!tokens.isEmpty() && roleNouns.has(tokens.getFirst()))
            || tokens.stream().anyMatch(roleNouns::has) && isName(tokens.subList(0, 1));
    return describes ? words.substring(0, comma) : words;
  }

  /** The words without what stands in brackets after the first of them. */
  public static String withoutBrackets(String words) {
    if (words.indexOf('(', 1) < 0 && words.indexOf('[', 1) < 0) {
      return words;
    }
    StringBuilder outside = new StringBuilder(words.length());
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean opens = i > 0 && (c == '(' || c == '[');
      depth += opens ? 1 : 0;
      if (depth == 0) {
        outside.append(c);
      }
      depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
    }
    return outside.toString().replace("  ", " ").strip();
  }

  public static List<String> tokens(String words) {
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

  public boolean isTitle(String token) {
    return titles.has(NameWords.withoutPoint(token));
  }

  /** "Chile": a country's name and no more. */
  public boolean isCountry(String printed) {
    return vocabulary.isCountry(printed);
  }

  boolean isRoleNoun(String token) {
    return roleNouns.has(NameWords.withoutPoint(token));
  }

  /** "of", "for": before what a role is of. */
  boolean joinsComplement(String token) {
    return complements.has(token);
  }

  boolean isParticle(String token) {
    return particles.has(token);
  }

  /** "The Member for Elm (Hon. Kern)": a role outside, a form of address and a name inside. */
  boolean isRoleOfBracketed(String label) {
    String outside = withoutBrackets(label);
    List<String> tokens = tokens(outside);
    return labelTitles.inBracket(label)
        && tokens.size() > 1
        && tokens.stream().anyMatch(roleNouns::has)
        && !isPersonal(outside)
        && isName(tokens);
  }

  /** Whether a word begins a name after titles: no title, role, or known word of labels. */
  boolean isOfName(String token) {
    String bare = NameWords.withoutPoint(token);
    return !titles.has(bare)
        && !honorifics.has(bare)
        && !roleNouns.has(bare)
        && !generic.has(bare)
        && !particles.has(bare);
  }

  /** "Hon Members", "Some hon. members", "Question": known as a whole. */
  boolean isGeneric(String label) {
    return generic.has(withoutBrackets(label).strip());
  }

  /**
   * A role or known word alone, with an article or a title before it: "The Chairman", "Question".
   */
  public boolean isRole(String words) {
    String plain = withoutBrackets(words).strip();
    List<String> tokens = tokens(plain);
    boolean article = tokens.size() == 2 && tokens.getFirst().equalsIgnoreCase("the");
    return generic.has(plain)
        || (article && generic.has(tokens.getLast()))
        || (tokens.size() > 1 && isTitle(tokens.getFirst()) && roleNouns.has(tokens.getLast()));
  }

  /** Whether a known given name, or an initial in the middle, shows the name of a person. */
  public boolean isPersonal(String label) {
    String plain = withoutBrackets(label);
    int comma = plain.indexOf(',');
    List<String> tokens = tokens(comma > 0 ? plain.substring(0, comma) : plain);
    if (tokens.size() < 2 || tokens.size() > MOST_WORDS_OF_A_NAME) {
      return false;
    }
    boolean initial = false;
    for (String token : tokens.subList(0, tokens.size() - 1)) {
      initial |=
          NameWords.withoutPoint(token).length() == 1 && Character.isUpperCase(token.charAt(0));
    }
    return initial || isGivenName(tokens.getFirst()) || isGivenName(tokens.get(tokens.size() - 2));
  }

  private boolean isGivenName(String token) {
    return givenNames.contains(token.toLowerCase(Locale.ROOT));
  }

  /** "Presidential Press Secretary Paul Weiss": a role, and two words or more behind it. */
  public boolean hasRoleBeforeName(String label) {
    List<String> tokens = tokens(withoutBrackets(label));
    return tokens.size() > 2
        && tokens.subList(0, tokens.size() - 2).stream().anyMatch(roleNouns::has);
  }

  /** Whether a word of the label is one of newspapers, agencies and stations: "Radio Nord". */
  public boolean isOutlet(String label) {
    List<String> tokens = tokens(withoutBrackets(label));
    return tokens.stream().anyMatch(outletWords::has) && tokens.stream().noneMatch(roleNouns::has)
        || outletWords.has(label);
  }

  /** "(Estonia)", "(Eastmoor) (Ind)", ", host": whose or what the named one is. */
  boolean isDescribed(String label) {
    int comma = label.indexOf(',');
    String behind = comma > 0 ? label.substring(comma + 1).strip() : "";
    return label.endsWith(")")
        || behalf.begins(behind)
        || tokens(behind).stream().anyMatch(roleNouns::has);
  }

  /**
   * Whether the words are those of headings and rows rather than of a speaker: "STEP ONE", "Our
   * First Point", "Vessel Type".
   */
  public boolean isHeading(String label) {
    List<String> tokens = tokens(withoutBrackets(label));
    boolean article = tokens.size() > 1 && tokens.getFirst().equalsIgnoreCase("the");
    return !generic.has(label)
        && !isOutlet(label)
        && (tokens.stream().anyMatch(headingWords::has)
            || (article && tokens.stream().skip(1).noneMatch(t -> isTitle(t) || roleNouns.has(t))));
  }

  /** "NB", "RE": known to open notes, though somebody's initials may be the same. */
  boolean opensNote(String label) {
    return notLabels.has(label);
  }

  /** "Mr. Kern": a form of address, and more behind it. */
  boolean isAddressed(String label) {
    return labelTitles.isAddressed(labelTitles.apart(label));
  }

  /** "My question is on the bridge": how those begin who ask. */
  boolean opensQuestion(String words) {
    return pressQuestions.begins(words);
  }

  /** "First Point", "Health Advice": a word of headings, no role and no person's name. */
  boolean isRow(String label) {
    boolean person = isPersonal(label) || labelTitles.isAddressed(label);
    return !isRole(label) && !person && !label.contains("(") && isHeading(label);
  }

  /** The type that a known word gives a label: {@code questioner}; none for "A. KERN, HOST". */
  public Optional<String> genericType(String label) {
    return generics.type(label);
  }

  /** "Minister of State at the Department of Trade and": a role, or the beginning of one. */
  boolean isRoleInCapitals(String words) {
    List<String> tokens = tokens(words);
    return tokens.size() > 3 && tokens.stream().anyMatch(roleNouns::has) && isName(tokens);
  }

  private boolean isName(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      char c = token.charAt(0);
      boolean capital = Character.isUpperCase(c) || c == '(' || c == '[' || (c >= '0' && c <= '9');
      boolean particle = particles.has(token) || labelTitles.isOfNameInSmall(tokens, i);
      if (!capital && !particle) {
        return LabelPrint.hasPrefixedCapital(token) && tokens.size() > 1;
      }
    }
    return true;
  }
}
