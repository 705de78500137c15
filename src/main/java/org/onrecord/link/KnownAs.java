package org.onrecord.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.register.Register;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.NameWords;

/**
 * The words by which a person is known: those that the text prints beside the name, and those of
 * the offices that the register gives him. For one document and one thread.
 */
final class KnownAs {
  /** So many words before a name belong to it. */
  private static final int WORDS = 6;

  private static final int LONGEST_APPOSITION = 70;

  private final String text;
  private final NamedPersons persons;
  private final Register register;
  private final Moment moment;
  private final NameLexicon lexicon;
  private final Map<String, String> parties = new HashMap<>();
  private @Nullable Map<String, Set<String>> printed;

  KnownAs(
      String text, NamedPersons persons, Register register, Moment moment, NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.register = register;
    this.moment = moment;
    this.lexicon = lexicon;
    for (String pair : lexicon.list("party-forms")) {
      int equals = pair.indexOf('=');
      parties.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  /** A word, or for a form of a party's name the one that stands for all. */
  String plain(String word) {
    return parties.getOrDefault(word, word);
  }

  /**
   * All words by which a person is known.
   *
   * @param past whether offices count that he holds no more, in place of those that he holds
   */
  Set<String> of(Identified who, boolean past) {
    Map<String, Set<String>> all = printed;
    if (all == null) {
      all = inText();
      printed = all;
    }
    Set<String> words = new HashSet<>(all.getOrDefault(key(who), Set.of()));
    if (who.isOfficial()) {
      register.tenuresOf(who.person()).stream()
          .filter(t -> past ? moment.isAfter(t.period()) : moment.mayFall(t.period()))
          .forEach(t -> addWords(register.office(t.office()).label(), words));
    }
    return words;
  }

  /** The words of the parties and places that a person is known to be of. */
  boolean isOfAnotherParty(Identified who, List<String> words) {
    Set<String> known = of(who, false);
    List<String> of = words.stream().map(this::plain).filter(parties::containsValue).toList();
    return !of.isEmpty()
        && known.stream().anyMatch(parties::containsValue)
        && of.stream().noneMatch(known::contains);
  }

  /** "the Peruvian minister" of one who speaks for another country. */
  boolean isOfAnotherCountry(Identified who, String description) {
    Set<String> countries = new HashSet<>();
    for (String word : description.split("[^\\p{L}.]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      register.dictionary().exactly(capital ? word : "").stream()
          .filter(Sense::isCountry)
          .forEach(s -> countries.add(register.content().countries().get(s.index()).code()));
    }
    return who.country() != null && !countries.isEmpty() && !countries.contains(who.country());
  }

  boolean isParty(String word) {
    return parties.containsValue(plain(word));
  }

  private static String key(Identified who) {
    return who.isOfficial() ? "#" + who.person() : who.name();
  }

  private Map<String, Set<String>> inText() {
    Map<String, Set<String>> all = new HashMap<>();
    for (Naming naming : persons.within(0, text.length())) {
      if (naming.quoted()) {
        continue;
      }
      Set<String> words = all.computeIfAbsent(key(naming.who()), k -> new HashSet<>());
      for (String title : naming.titles()) {
        addWords(title, words);
        Title known = lexicon.titleOf(title);
        if (known != null) {
          addWords(known.form(), words);
        }
      }
      addWords(naming.span().of(text), words);
      addBefore(naming.span().start(), words);
      addBehind(naming.span().end(), words);
    }
    return all;
  }

  private void addWords(String phrase, Set<String> words) {
    for (String word : FoldedText.fold(phrase).split("[^\\p{L}\\p{N}.-]+")) {
      add(word, words);
    }
  }

  private void add(String word, Set<String> words) {
    String bare = NameWords.withoutPoint(word);
    words.add(plain(bare));
    Title title = lexicon.titleOf(bare);
    for (String full : lexicon.list("short-titles")) {
      if (full.startsWith(bare + '=')) {
        words.add(full.substring(bare.length() + 1));
      }
    }
    if (title != null) {
      words.addAll(title.words());
    }
  }

  /** "Republican presidential candidate " before a name: as far as its words describe persons. */
  private void addBefore(int name, Set<String> words) {
    int end = name;
    for (int n = 0; n < WORDS && end > 1 && text.charAt(end - 1) == ' '; n++) {
      int start = Math.max(text.lastIndexOf(' ', end - 2), text.lastIndexOf('\n', end - 2)) + 1;
      String printed = text.substring(start, Math.max(start, end - 1));
      if (!describes(printed, start)) {
        return;
      }
      add(FoldedText.fold(printed), words);
      end = start;
    }
  }

  /** Whether a word before a name may belong to it: no other name's, no verb's, no small word. */
  private boolean describes(String printed, int start) {
    String word = FoldedText.fold(printed);
    String bare = NameWords.withoutPoint(word);
    if (!isWord(bare) || lexicon.list("not-a-given-name").contains(bare)) {
      return false;
    }
    boolean title = lexicon.titleOf(bare) != null || lexicon.isPost(bare);
    boolean known =
        lexicon.list("epithets").contains(bare)
            || lexicon.list("called-by-office").contains(bare)
            || lexicon.list("free-modifiers").contains(bare)
            || lexicon.list("past-titles").contains(bare)
            || lexicon.list("in-epithets").contains(bare);
    boolean capital = Character.isUpperCase(printed.charAt(0)) && bare.equals(word);
    return title || known || parties.containsKey(bare) || capital && !isOfName(start);
  }

  private boolean isOfName(int at) {
    return persons.within(Math.max(0, at - LONGEST_APPOSITION), at + 1).stream()
        .anyMatch(n -> n.span().contains(at));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  /** ", a retired neurosurgeon, ", " is the senator from Vermont", " (R-Fla.)". */
  private void addBehind(int name, Set<String> words) {
    int end = Math.min(text.length(), name + LONGEST_APPOSITION);
    String rest = text.substring(name, end);
    for (String opening : lexicon.list("openings-of-appositions")) {
      String lead = opening.startsWith(",") ? opening + ' ' : ' ' + opening + ' ';
      if (rest.startsWith(lead)) {
        String phrase = rest.substring(lead.length()).split("[,.;:()\\n\u2014\u2013]", 2)[0];
        addWords(phrase, words);
      }
    }
    for (String letter : lexicon.list("party-letters")) {
      String party = letter.substring(letter.indexOf('=') + 1);
      char initial = Character.toUpperCase(letter.charAt(0));
      if (rest.startsWith(" (" + initial + '-') || rest.startsWith(", " + initial + '-')) {
        words.add(plain(party));
      }
    }
  }
}
