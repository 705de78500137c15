package org.onrecord.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Register;
import org.onrecord.register.Sense;

/**
 * Finds the register's names in a question. People type as they like, so small letters do as well
 * as capitals, except for abbreviations that are words, too ("us", "who"). Immutable.
 */
final class Names {
  /** Longest name, in words. */
  private static final int LONGEST = 9;

  private final Register register;
  private final PeopleIndex people;
  private final Phrases<Sign> signs;

  Names(Register register, PeopleIndex people, Phrases<Sign> signs) {
    this.register = register;
    this.people = people;
    this.signs = signs;
  }

  /** A name and how many words it takes. */
  record Found(Piece piece, int length) {}

  /** The longest name that begins at a word. */
  Optional<Found> at(List<Word> words, int start) {
    if (!words.get(start).isWord()) {
      return Optional.empty();
    }
    boolean careful = writesCapitals(words);
    for (int n = Math.min(LONGEST, words.size() - start); n > 0; n--) {
      String form = form(words, start, n);
      if (form != null) {
        Piece piece = piece(words.subList(start, start + n), form, careful);
        if (piece != null) {
          return Optional.of(new Found(piece, n));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the asker writes names with capitals. */
  static boolean writesCapitals(List<Word> words) {
    return words.stream().skip(1).anyMatch(Names::isNameLike);
  }

  /** "Macron", not "I". */
  private static boolean isNameLike(Word word) {
    return word.isWord() && word.isCapitalised() && word.text().length() > 1;
  }

  /** The folded words, where nothing but words and dots stands among them. */
  private static @Nullable String form(List<Word> words, int start, int length) {
    StringBuilder form = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      Word word = words.get(i);
      if (!word.isWord() && !(word.text().equals(".") && i > start)) {
        return null;
      }
      form.append(i > start && word.isWord() ? " " : "").append(word.folded());
    }
    return form.toString();
  }

  private @Nullable Piece piece(List<Word> words, String form, boolean careful) {
    List<Sense> senses =
        senses(form).stream().filter(s -> fitsCase(s, words, form)).toList();
    String text = text(words);
    List<Integer> persons = indices(senses, Sense.Kind.PERSON);
    if (!persons.isEmpty()) {
      return new Piece.Someone(text, persons, true, null, null);
    }
    @Nullable String topic =
        indices(senses, Sense.Kind.TOPIC).stream()
            .findFirst()
            .map(i -> register.content().topics().get(i).iri())
            .orElse(null);
    if (topic != null && words.size() == 1 && isStatesman(form)) {
      return new Piece.Someone(text, people.byFamily(form), false, null, null);
    }
    Set<String> codes = codes(senses);
    boolean partOnly =
        senses.stream().filter(Sense::isCountry).allMatch(s -> s.kind() == Sense.Kind.PART);
    if (!codes.isEmpty() && !(topic != null && partOnly)) {
      return new Piece.Land(text, List.copyOf(codes), topic);
    }
    @Nullable String organisation =
        indices(senses, Sense.Kind.ORGANISATION).stream()
            .findFirst()
            .map(i -> register.content().organisations().get(i).iri())
            .orElse(null);
    if (topic != null || organisation != null) {
      return new Piece.Matter(text, topic, organisation);
    }
    return senses.stream().anyMatch(s -> s.kind() == Sense.Kind.TITLE)
        ? new Piece.Role(text, title(form))
        : surname(words, form, careful);
  }

  private String title(String form) {
    String plain = form.replace('-', ' ');
    boolean plural = register.dictionary().exactly(plain).isEmpty() && plain.endsWith("s");
    return plural ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** "secretary-general" is a title as "secretary general" is, and "foreign ministers" too. */
  private List<Sense> senses(String form) {
    List<Sense> senses = register.dictionary().exactly(form);
    if (senses.isEmpty() && form.indexOf('-') > 0) {
      senses = register.dictionary().exactly(form.replace('-', ' '));
    }
    if (senses.isEmpty() && form.endsWith("s")) {
      senses =
          register.dictionary().exactly(form.substring(0, form.length() - 1)).stream()
              .filter(sense -> sense.kind() == Sense.Kind.TITLE)
              .toList();
    }
    return senses;
  }

  /** Whether somebody who held a high office is called so: "Lukashenko" is a topic only in a text. */
  private boolean isStatesman(String form) {
    return people.byFamily(form).stream()
        .flatMap(person -> register.tenuresOf(person).stream())
        .anyMatch(tenure -> !Namesakes.isMinor(register.office(tenure.office())));
  }

  static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() || !word.isWord() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  private boolean fitsCase(Sense sense, List<Word> words, String form) {
    if (!sense.capitals()) {
      return true;
    }
    boolean written = words.stream().allMatch(word -> word.text().equals(upper(word.text())));
    return written || form.length() > 1 && !signs.has(form);
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  private static List<Integer> indices(List<Sense> senses, Sense.Kind kind) {
    return senses.stream().filter(s -> s.kind() == kind).map(Sense::index).toList();
  }

  /** A name that several countries share means the usual one, unless nothing says which. */
  private Set<String> codes(List<Sense> senses) {
    Set<String> codes = new TreeSet<>();
    senses.stream()
        .filter(Sense::isCountry)
        .min(Comparator.comparing(Sense::kind))
        .ifPresent(
            best ->
                senses.stream()
                    .filter(s -> s.isCountry() && s.kind() == best.kind())
                    .forEach(s -> codes.add(register.content().countries().get(s.index()).code())));
    return codes;
  }

  /** Only a word that does nothing else in a question may be a family name. */
  private @Nullable Piece surname(List<Word> words, String form, boolean careful) {
    boolean capital = words.getFirst().isCapitalised();
    List<Integer> bearers = people.byFamily(form);
    if (bearers.isEmpty() || !capital && (careful || signs.has(form))) {
      return null;
    }
    return new Piece.Someone(text(words), bearers, false, null, null);
  }
}
