package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Discourse.Kind;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Says whom a description means that only calls somebody otherwise: "the Vermont senator", "the
 * retired neurosurgeon", "the candidate". That is the one of the text who is known by all its
 * words, or else the one of whom the sentence before speaks; nobody where more than one may be
 * meant. For one document and one thread.
 */
final class Epithets {
  static final double KNOWN = 0.8;
  static final double IN_FOCUS = 0.75;

  /** So many sentences before the description it may go back to. */
  private static final int SENTENCES = 2;

  /** So far back, in characters, it counts who is named most. */
  private static final int LATE = 500;

  private static final String THE = "the ";

  private final String text;
  private final KnownAs known;
  private final NamedPersons persons;
  private final Map<Span, List<Referent>> referents;
  private final NameLexicon lexicon;
  private final OfficeTitles titles;

  Epithets(
      String text,
      KnownAs known,
      NamedPersons persons,
      Map<Span, List<Referent>> referents,
      NameLexicon lexicon) {
    this.text = text;
    this.known = known;
    this.persons = persons;
    this.referents = referents;
    this.lexicon = lexicon;
    this.titles = new OfficeTitles(lexicon);
  }

  /**
   * A description taken apart.
   *
   * @param head its noun
   * @param words its other words that tell something
   * @param names those of them that begin with a capital
   */
  private record Parts(String head, List<String> words, Set<String> names, boolean past) {}

  /**
   * Whom a description means, or null.
   *
   * @param before where persons are named before it who may be meant
   * @param quoted whether it stands in somebody's quoted words
   * @param excluded who cannot be meant
   * @param resolve the person whom a noun phrase before it means, or null
   */
  @Nullable Identified meant(
      Span span,
      List<Naming> before,
      boolean quoted,
      Predicate<Identified> excluded,
      Function<Referent, @Nullable Identified> resolve) {
    Parts parts = parts(span);
    if (parts == null) {
      return null;
    }
    List<Identified> all = new ArrayList<>(NamedPersons.distinct(before));
    String label = span.of(text);
    all.removeIf(
        who ->
            excluded.test(who)
                || !isKnownBy(who, parts)
                || isOfSecretary(who, label)
                || known.isOfAnotherCountry(who, label));
    boolean sole = all.size() == 1 && !parts.words.isEmpty() && !isOfOneMore(before, all, parts);
    if (sole) {
      return all.getFirst().withConfidence(KNOWN);
    }
    List<Identified> printed =
        all.stream().filter(who -> isPrintedWith(before, who, span)).toList();
    if (printed.size() == 1 && !parts.words.isEmpty()) {
      return printed.getFirst().withConfidence(KNOWN);
    }
    boolean renames = lexicon.list("epithets").contains(parts.head) || !all.isEmpty();
    Identified focus = renames && !quoted ? inFocus(span, parts, excluded, resolve) : null;
    return focus == null || isRathers(before, span.start(), focus, parts) ? null : focus;
  }

  /** Whether the same words, in the same order, stand before a name: "State Secretary Jo Kern". */
  private boolean isPrintedWith(List<Naming> before, Identified who, Span span) {
    String label = FoldedText.fold(span.of(text));
    String words = label.substring(label.indexOf(' ')) + ' ';
    return before.stream()
        .filter(naming -> naming.who().isSamePersonAs(who))
        .map(Naming::span)
        .map(name -> text.substring(Math.max(0, name.start() - label.length() - 1), name.end()))
        .anyMatch(lead -> FoldedText.fold(' ' + lead + ' ').contains(words));
  }

  /**
   * Whether another is as likely meant as the one of whom the text speaks just before: called by
   * the noun, or named more often of late.
   */
  private boolean isRathers(List<Naming> before, int place, Identified focus, Parts parts) {
    if (known.of(focus, parts.past).contains(parts.head)) {
      return false;
    }
    List<Naming> late =
        before.stream().filter(naming -> place - naming.span().start() < LATE).toList();
    return NamedPersons.distinct(before).stream()
        .filter(other -> !other.isSamePersonAs(focus))
        .filter(other -> !known.isOfAnotherParty(other, parts.words))
        .anyMatch(
            other ->
                known.of(other, parts.past).contains(parts.head)
                    || times(late, other) > times(late, focus));
  }

  private static long times(List<Naming> namings, Identified who) {
    return namings.stream().filter(naming -> naming.who().isSamePersonAs(who)).count();
  }

  /** "the Florida Republican", where another one of Florida is named whose party nobody tells. */
  private boolean isOfOneMore(List<Naming> before, List<Identified> known, Parts parts) {
    List<String> places = parts.names.stream().filter(name -> !this.known.isParty(name)).toList();
    return this.known.isParty(parts.head)
        && !places.isEmpty()
        && NamedPersons.distinct(before).stream()
            .filter(who -> known.stream().noneMatch(who::isSamePersonAs))
            .anyMatch(who -> this.known.of(who, false).containsAll(places));
  }

  /** Whether a description does not fit a person: another party's or place's. */
  boolean contradicts(Identified who, Span span) {
    Parts parts = parts(span);
    String label = span.of(text);
    return FoldedText.fold(label).startsWith(THE) && known.isOfAnotherCountry(who, label)
        || parts != null && (known.isOfAnotherParty(who, parts.words) || isOfElsewhere(who, parts));
  }

  /** "the Foreign Minister" of a secretary of state. */
  private boolean isOfSecretary(Identified who, String label) {
    return who.office() != null
        && titles.isOfSecretary(List.of(who.office().label()), FoldedText.fold(label));
  }

  /** "the Florida senator" of one who sits for another state. */
  private boolean isOfElsewhere(Identified who, Parts parts) {
    Set<String> words = known.of(who, parts.past);
    boolean seat = words.contains(parts.head) && who.isOfficial();
    return (seat || lexicon.list("of-a-place").contains(parts.head))
        && parts.names.stream().anyMatch(name -> !known.isParty(name) && !words.contains(name));
  }

  private @Nullable Parts parts(Span span) {
    String label = span.of(text).strip();
    String[] printed = label.split("\\s+");
    if (printed.length < 2 || !FoldedText.fold(printed[0]).equals("the") || isRestricted(span)) {
      return null;
    }
    List<String> words = new ArrayList<>();
    Set<String> names = new HashSet<>();
    String head = null;
    boolean past = false;
    for (int i = 1; i < printed.length; i++) {
      String word = FoldedText.fold(printed[i]);
      if (lexicon.list("complement-joints").contains(word)) {
        head = head == null ? FoldedText.fold(printed[i - 1]) : head;
        continue;
      }
      if (!word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
        return null;
      }
      past |= lexicon.list("past-titles").contains(word);
      boolean free = lexicon.list("free-modifiers").contains(word);
      if (!free && !lexicon.list("past-titles").contains(word)) {
        words.add(known.plain(word));
      }
      if (Character.isUpperCase(printed[i].charAt(0)) && !free) {
        names.add(known.plain(word));
      }
    }
    String noun = head == null ? FoldedText.fold(printed[printed.length - 1]) : head;
    String plain = known.plain(noun);
    names.remove(plain);
    words.remove(plain);
    boolean calls =
        known.isParty(plain)
            || lexicon.list("epithets").contains(plain)
            || lexicon.list("called-by-office").contains(plain);
    if (!calls) {
      return null;
    }
    return new Parts(plain, List.copyOf(words), Set.copyOf(names), past);
  }

  /** "the candidate who", "the kind of candidate that": what follows says which one. */
  private boolean isRestricted(Span span) {
    int from = span.end() + 1;
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > from
        && text.charAt(span.end()) == ' '
        && lexicon.list("restricting").contains(text.substring(from, end));
  }

  private boolean isKnownBy(Identified who, Parts parts) {
    Set<String> words = known.of(who, parts.past);
    return words.contains(parts.head) && words.containsAll(parts.words);
  }

  /** The one person of whom the nearest sentence before speaks that speaks of any. */
  private @Nullable Identified inFocus(
      Span span,
      Parts parts,
      Predicate<Identified> excluded,
      Function<Referent, @Nullable Identified> resolve) {
    List<Referent> before = referents.getOrDefault(span, List.of());
    for (Referent referent : before) {
      if (referent.sentence() == 0 && referent.kind() != Kind.GROUP) {
        Identified who = resolve.apply(referent);
        if (who != null || referent.subject() && referent.kind() != Kind.CAPITALISED) {
          return null;
        }
      }
    }
    for (int sentence = 1; sentence <= SENTENCES; sentence++) {
      int at = sentence;
      List<Referent> own = before.stream().filter(r -> r.sentence() == at).toList();
      Spoken spoken = new Spoken(span.of(text), parts, excluded, resolve);
      own.forEach(spoken::weigh);
      if (spoken.decides()) {
        return spoken.meant();
      }
    }
    return null;
  }

  /** The persons of one sentence; for one use. */
  private final class Spoken {
    private final String label;
    private final Parts parts;
    private final Predicate<Identified> excluded;
    private final Function<Referent, @Nullable Identified> resolve;
    private final List<Identified> people = new ArrayList<>();
    private boolean unknown;

    Spoken(
        String label,
        Parts parts,
        Predicate<Identified> excluded,
        Function<Referent, @Nullable Identified> resolve) {
      this.label = label;
      this.parts = parts;
      this.excluded = excluded;
      this.resolve = resolve;
    }

    void weigh(Referent referent) {
      if (referent.kind() == Kind.GROUP || referent.kind() == Kind.PRONOUN && !referent.source()) {
        return;
      }
      Identified who = resolve.apply(referent);
      if (who == null) {
        unknown |= referent.kind() == Kind.DESCRIBED || referent.kind() == Kind.NAMED;
      } else if (people.stream().noneMatch(who::isSamePersonAs) && persons.sex(who).agrees(sex())) {
        people.add(who);
      }
    }

    private Sex sex() {
      return lexicon.list("male-nouns").contains(parts.head)
          ? Sex.MALE
          : lexicon.list("female-nouns").contains(parts.head) ? Sex.FEMALE : Sex.UNKNOWN;
    }

    boolean decides() {
      return unknown || !people.isEmpty();
    }

    @Nullable Identified meant() {
      List<Identified> fitting = new ArrayList<>(people);
      fitting.removeIf(
          who ->
              excluded.test(who)
                  || known.isOfAnotherParty(who, withHead())
                  || isOfElsewhere(who, parts)
                  || isOfSecretary(who, label)
                  || known.isOfAnotherCountry(who, label));
      if (unknown || fitting.isEmpty()) {
        return null;
      }
      List<Identified> called = fitting.stream().filter(w -> isKnownBy(w, parts)).toList();
      List<Identified> one = people.size() == 1 ? fitting : called;
      return one.size() == 1 ? one.getFirst().withConfidence(IN_FOCUS) : null;
    }

    private List<String> withHead() {
      List<String> all = new ArrayList<>(parts.words);
      all.add(parts.head);
      return all;
    }
  }
}
