package org.onrecord.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.FoldedText;
import org.onrecord.text.WordList;

/**
 * The linguistic knowledge that linking needs beside the register: titles, names that only look
 * like countries, what surrounds homonyms. Read from the resources beside this class; immutable and
 * thread-safe.
 */
public final class NameLexicon {

  /**
   * A title before a name or alone.
   *
   * @param form folded
   * @param kinds kinds of office that it may mean; empty for a form of address that fits any
   * @param office whether it can name an office of the register at all
   * @param country ISO code where the title belongs to one country, or null
   * @param past whether its bearer once held the office: "former president"
   */
  public record Title(
      String form,
      List<String> words,
      Set<String> kinds,
      boolean office,
      @Nullable String country,
      boolean past) {
    Title(String form, Set<String> kinds, boolean office, @Nullable String country) {
      this(form, List.of(form.split(" ")), kinds, office, country, false);
    }

    /** The title of one who once held the office. */
    public Title former() {
      return new Title(form, words, kinds, office, country, true);
    }

    /** Whether it only addresses ("Mr."), so that it names nobody when it stands alone. */
    public boolean isAddress() {
      return office && kinds.isEmpty();
    }
  }

  /** What a country's name is where something beside it makes it part of another name. */
  public enum NameClass {
    PLACE,
    BODY
  }

  /** Words that tell a country from another bearer of its name. */
  public record Homonym(boolean countryByDefault, Set<String> forCountry, Set<String> against) {}

  private final List<Title> titles;
  private final Map<String, Integer> titleByForm = new HashMap<>();
  private final Map<Integer, List<Title>> titlesByLength;
  private final Set<String> titleHeads;
  private final List<String> otherNames;
  private final Map<String, NameClass> heads;
  private final Map<String, NameClass> leads;
  private final Map<String, Homonym> homonyms;
  private final Map<String, Set<String>> wordLists;
  private final List<String> numbers;
  private final WordList officeInitials;
  private final Set<String> nameOpenings;
  private final Set<String> nameLeads;
  private final Set<String> nameEndings;
  private final PortfolioTitles portfolioTitles;
  private final Set<String> postEndings;
  private final SentenceStops sentenceStops;

  NameLexicon(Language language) {
    sentenceStops = language.sentenceStops();
    titles = rows(language, "titles.tsv").map(NameLexicon::title).toList();
    for (int i = 0; i < titles.size(); i++) {
      titleByForm.putIfAbsent(titles.get(i).form(), i);
    }
    titlesByLength = titles.stream().collect(Collectors.groupingBy(title -> title.words().size()));
    titleHeads = titles.stream().map(t -> t.words().getLast()).collect(Collectors.toSet());
    otherNames = rows(language, "other-names.txt").map(row -> row[0]).toList();
    heads =
        rows(language, "name-heads.tsv").collect(Collectors.toMap(r -> r[0], r -> nameClass(r[1])));
    leads =
        rows(language, "name-leads.tsv")
            .collect(Collectors.toMap(r -> FoldedText.fold(r[0]), r -> nameClass(r[1])));
    homonyms =
        rows(language, "homonyms.tsv")
            .collect(Collectors.toMap(r -> FoldedText.fold(r[0]), NameLexicon::homonym));
    wordLists =
        rows(language, "words.tsv")
            .collect(Collectors.toMap(r -> r[0], r -> words(r[1]), NameLexicon::union));
    wordLists.put("complement-joints", Set.copyOf(language.lines("complement-joints.txt")));
    wordLists.put("given-names", language.givenNames());
    wordLists.put("portfolio-words", Set.copyOf(language.lines("portfolios.txt")));
    numbers = language.lines("numbers.txt");
    officeInitials = language.list("office-initials.txt");
    nameOpenings = language.comparedWithout();
    nameLeads = language.printedWithout();
    nameEndings = Set.copyOf(language.lines("name-endings.txt"));
    portfolioTitles =
        new PortfolioTitles(
            list("portfolio-words"),
            Set.copyOf(language.lines("portfolio-titles.txt")),
            list("before-portfolio-titles"),
            list("complement-joints"),
            Set.copyOf(language.lines("in-portfolios.txt")));
    postEndings = postEndings();
  }

  /** The last words of all that may be an office. */
  private Set<String> postEndings() {
    Set<String> endings = new HashSet<>(titleHeads);
    endings.addAll(list("portfolio-words"));
    endings.addAll(portfolioTitles.heads());
    return Set.copyOf(endings);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  private static java.util.stream.Stream<String[]> rows(Language language, String file) {
    return language.lines(file).stream().map(line -> line.split("\t", -1));
  }

  private static Title title(String[] row) {
    Set<String> kinds =
        row[1].equals("*") || row[1].equals("-")
            ? Set.of()
            : Set.copyOf(Arrays.asList(row[1].split(",")));
    return new Title(
        FoldedText.fold(row[0]), kinds, !row[1].equals("-"), row.length > 2 ? row[2] : null);
  }

  private static NameClass nameClass(String name) {
    return name.equals("place") ? NameClass.PLACE : NameClass.BODY;
  }

  private static Homonym homonym(String[] row) {
    return new Homonym(row[1].equals("country"), words(row[2]), words(row[3]));
  }

  private static Set<String> words(String list) {
    return list.equals("-")
        ? Set.of()
        : Arrays.stream(list.split("\\|"))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  public List<Title> titles() {
    return titles;
  }

  /** Which full stops end a sentence of what is linked. */
  public SentenceStops sentenceStops() {
    return sentenceStops;
  }

  /** The titles of so many words. */
  public List<Title> titlesOf(int words) {
    return titlesByLength.getOrDefault(words, List.of());
  }

  public Title title(int index) {
    return titles.get(index);
  }

  /** "prime minister" for "PM". */
  public Optional<String> officeOfInitials(String label) {
    return officeInitials.value(label);
  }

  /** The title of this folded form, or null. */
  public @Nullable Title titleOf(String folded) {
    Integer at = titleByForm.get(folded);
    return at == null ? null : titles.get(at);
  }

  /**
   * Whether a folded word is one of titles and of no name: "advisor", "then-senator", "delegate".
   */
  public boolean isOfTitles(String word) {
    return titleHeads.contains(word.substring(word.lastIndexOf('-') + 1))
        || list("posts").contains(word)
        || list("other-post-behind").contains(word);
  }

  /** Whether some office ends with the last of these words as printed: most words end none. */
  public boolean mayEndPost(String printed) {
    String word = FoldedText.fold(printed).replace(",", "").strip();
    return word.isEmpty() || postEndings.contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  /** Whether folded words are an office: a title, or a minister of any portfolio. */
  public boolean isPost(String folded) {
    Title title = titleOf(folded);
    return title != null && title.office() && !title.isAddress() || portfolioTitles.matches(folded);
  }

  /** The title of which this folded form is the plural: "prime ministers"; or null. */
  public @Nullable Title titleOfPlural(String folded) {
    if (!folded.endsWith("s")) {
      return null;
    }
    String stem = folded.substring(0, folded.length() - 1);
    return stem.endsWith("ie")
        ? titleOf(stem.substring(0, stem.length() - 2) + 'y')
        : titleOf(stem);
  }

  /** Whether a folded word before a name is no part of it where names are compared. */
  public boolean opensName(String word) {
    return nameOpenings.contains(word);
  }

  /** A name as printed, without forms of address before it that are none of it. */
  public String withoutAddress(String name) {
    String rest = name.strip();
    for (boolean found = true; found; ) {
      String left = rest;
      found = nameLeads.stream().anyMatch(lead -> startsWith(left, lead));
      int words = found ? left.indexOf(' ', longestLead(left)) : -1;
      rest = found ? left.substring(words + 1) : left;
    }
    return rest;
  }

  private int longestLead(String name) {
    return nameLeads.stream()
        .filter(lead -> startsWith(name, lead))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static boolean startsWith(String name, String lead) {
    return name.startsWith(" ", lead.length())
        && name.regionMatches(true, 0, lead, 0, lead.length());
  }

  /** Whether a folded word behind a name is no part of it: a generation, an honour. */
  public boolean endsName(String word) {
    return nameEndings.contains(word);
  }

  /** The number that a folded word is, from one on; 0 for any other word. */
  public int number(String word) {
    return numbers.indexOf(word) + 1;
  }

  public List<String> otherNames() {
    return otherNames;
  }

  /** What a capitalised word makes of a country's name just before it, or null. */
  public @Nullable NameClass head(String word) {
    return heads.get(word);
  }

  /** What folded words make of a country's name just after them, or null. */
  public @Nullable NameClass lead(String folded) {
    return leads.get(folded);
  }

  public @Nullable Homonym homonym(String folded) {
    return homonyms.get(folded);
  }

  /** Of which sex a pronoun is, folded: that of "he" and "his", of "she" and "her". */
  public Sex sex(String pronoun) {
    return list("he").contains(pronoun)
        ? Sex.MALE
        : list("she").contains(pronoun) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /** A list of folded words and phrases by its name in {@code words.tsv}. */
  public Set<String> list(String name) {
    Set<String> words = wordLists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words is called " + name);
    }
    return words;
  }
}
