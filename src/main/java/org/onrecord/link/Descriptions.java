package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Says whom a description means: "the Foreign Minister", "the senator", "the two leaders", "his
 * counterpart". Those decide whom the document named before with that title; where two of them bear
 * it, nobody is meant. For one document; immutable.
 */
final class Descriptions {
  static final double BY_PRINTED_TITLE = 0.9;
  static final double BY_OFFICE = 0.8;
  static final double BY_NOUN = 0.75;
  static final double OF_ENCOUNTER = 0.85;

  private static final String THE = "the ";

  /** So far behind its bearer a title that many hold still means him. */
  private static final int NEAR = 600;

  private final NamedPersons persons;
  private final Parties parties;
  private final Officials officials;
  private final Moment moment;
  private final NameLexicon lexicon;
  private final OwnOffices own;
  private final Epithets epithets;

  Descriptions(
      NamedPersons persons,
      Parties parties,
      Officials officials,
      OwnOffices own,
      Epithets epithets,
      Moment moment,
      NameLexicon lexicon) {
    this.own = own;
    this.epithets = epithets;
    this.persons = persons;
    this.parties = parties;
    this.officials = officials;
    this.moment = moment;
    this.lexicon = lexicon;
  }

  /**
   * The person whom a description with "the" means where it stands, or null.
   *
   * @param resolve the person whom a noun phrase before it means, or null
   */
  @Nullable Identified one(
      String label, Span span, Scene scene, Function<Referent, @Nullable Identified> resolve) {
    if (!FoldedText.fold(label).startsWith(THE) || isBody(label)) {
      return null;
    }
    Predicate<Identified> another = own.anothers(span, scene);
    Predicate<Identified> excluded = who -> scene.isSpeaking(who) || another.test(who);
    Identified who = one(label, span, excluded);
    return who == null && isEpithet(FoldedText.fold(label))
        ? epithets.meant(
            span, before(span, excluded), scene.isQuotation(), scene::takesPart, resolve)
        : who;
  }

  /** Whether a description names a country, a place or a party that is not the person's. */
  boolean contradicts(Identified who, Span span) {
    return epithets.contradicts(who, span);
  }

  /** "the candidate", "the former president": no plain office, whose bearers are told above. */
  private boolean isEpithet(String folded) {
    Title title = folded.startsWith(THE) ? lexicon.titleOf(folded.substring(THE.length())) : null;
    return folded.startsWith(THE) && (title == null || !title.office());
  }

  /** "the company", "the mayor's office": no person, even where one speaks for it. */
  private boolean isBody(String label) {
    return complements().noneMatch(label::contains)
        && lexicon.list("body-words").contains(label.substring(label.lastIndexOf(' ') + 1));
  }

  private @Nullable Identified one(String label, Span span, Predicate<Identified> excluded) {
    String folded = FoldedText.fold(label);
    int blank = folded.indexOf(' ');
    if (blank < 0 || !folded.substring(0, blank).equals("the")) {
      return null;
    }
    String rest = folded.substring(blank + 1);
    boolean ofMany = lexicon.list("held-by-many").contains(rest);
    List<Naming> before = ofMany ? near(span, excluded) : before(span, excluded);
    Identified printed = sole(bearing(before, rest));
    if (printed != null) {
      return printed.withConfidence(BY_PRINTED_TITLE);
    }
    if (ofMany) {
      Identified sent =
          sole(NamedPersons.distinct(before.stream().filter(n -> isCalled(n, rest)).toList()));
      return sent == null ? null : sent.withConfidence(BY_NOUN);
    }
    Title title = lexicon.titleOf(rest);
    if (title != null && title.office()) {
      Identified holder = sole(holding(before, title));
      return holder == null ? null : holder.withConfidence(BY_OFFICE);
    }
    Identified described = sole(describedAs(before, rest, span));
    return described == null ? null : described.withConfidence(BY_NOUN);
  }

  private List<Naming> before(Span span, Predicate<Identified> excluded) {
    return persons.within(0, span.start()).stream()
        .filter(n -> !n.quoted() && !excluded.test(n.who()))
        .toList();
  }

  /** Those named so near that a title which many bear still means one of them. */
  private List<Naming> near(Span span, Predicate<Identified> excluded) {
    return before(span, excluded).stream()
        .filter(n -> span.start() - n.span().end() < NEAR)
        .toList();
  }

  private static @Nullable Identified sole(List<Identified> found) {
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** Those who were named with this title: the same words, or else a longer form of it. */
  private List<Identified> bearing(List<Naming> before, String title) {
    List<Naming> same = before.stream().filter(n -> n.titles().contains(title)).toList();
    List<Naming> fuller =
        before.stream()
            .filter(n -> n.titles().stream().anyMatch(t -> isFullerForm(t, title)))
            .toList();
    List<Naming> all = new ArrayList<>(same);
    all.addAll(fuller);
    List<Identified> exact = NamedPersons.distinct(same);
    return exact.size() == 1 ? exact : NamedPersons.distinct(all);
  }

  /** "secretary of state" for "secretary", "foreign minister" for "minister"; no deputies. */
  private boolean isFullerForm(String printed, String title) {
    if (printed.startsWith(title)
        && complements().anyMatch(joint -> printed.startsWith(joint, title.length()))) {
      return true;
    }
    int before = printed.length() - title.length();
    return title.indexOf(' ') < 0
        && before > 0
        && printed.charAt(before - 1) == ' '
        && printed.endsWith(title)
        && !lexicon.list("lesser").contains(firstWord(printed.substring(0, before)));
  }

  private static String firstWord(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  private List<Identified> holding(List<Naming> before, Title title) {
    List<Identified> holders = new ArrayList<>();
    for (Identified who : NamedPersons.distinct(before)) {
      if (who.isOfficial()
          && who.office() != null
          && officials.holds(who.person(), title, moment)) {
        holders.add(who);
      }
    }
    return holders;
  }

  /**
   * Those whom an apposition or a post calls by the head of the description and its other words.
   */
  private List<Identified> describedAs(List<Naming> before, String rest, Span span) {
    List<String> words = List.of(rest.split(" "));
    List<Naming> called = before.stream().filter(n -> isCalled(n, words.getLast())).toList();
    List<Naming> best =
        words.size() == 1
            ? called
            : called.stream()
                .filter(n -> words.stream().allMatch(w -> hasWord(n.titles(), w)))
                .toList();
    List<Identified> meant = new ArrayList<>(NamedPersons.distinct(best.isEmpty() ? called : best));
    meant.removeIf(who -> epithets.contradicts(who, span));
    return meant;
  }

  private boolean isCalled(Naming naming, String word) {
    return isHead(naming.titles(), word)
        || lexicon.list("envoys").contains(word)
            && lexicon.list("envoys").stream().anyMatch(w -> isHead(naming.titles(), w));
  }

  /** Whether a title ends in a word, or goes on behind it with "of" or "for". */
  private boolean isHead(Set<String> titles, String word) {
    for (String printed : titles) {
      if (printed.contains(word) && isHeadOf(' ' + printed + ' ', ' ' + word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadOf(String title, String word) {
    return title.endsWith(word + ' ')
        || complements().anyMatch(joint -> title.contains(word + joint));
  }

  /** " of ", " for ": what joins a title to what it is of. */
  private Stream<String> complements() {
    return lexicon.list("complement-joints").stream().map(joint -> ' ' + joint + ' ');
  }

  private static boolean hasWord(Set<String> titles, String word) {
    return titles.stream()
        .anyMatch(t -> t.contains(word) && (' ' + t + ' ').contains(' ' + word + ' '));
  }

  /**
   * Those whom a description of several means: "the two leaders", "both ministers"; none where that
   * is not plain.
   */
  List<Identified> several(String label, Span span, Predicate<Identified> excluded) {
    Plural plural = Plural.of(label, lexicon);
    if (plural == null) {
      return List.of();
    }
    List<Identified> met = parties.before(span.start());
    boolean leaders =
        lexicon.list("party-words").contains(plural.noun())
            && met.stream().allMatch(who -> mayBe(who, plural.singular(), span));
    if (leaders && !met.isEmpty() && (plural.number() == 0 || plural.number() == met.size())) {
      return met.stream().map(p -> p.withConfidence(OF_ENCOUNTER)).toList();
    }
    String singular = plural.singular();
    if (singular.isEmpty()) {
      return List.of();
    }
    List<Identified> bearers = bearing(before(span, excluded), singular);
    boolean enough =
        plural.number() == 0
            ? bearers.size() > 1 && plural.definite()
            : bearers.size() == plural.number();
    return enough ? bearers.stream().map(p -> p.withConfidence(BY_OFFICE)).toList() : List.of();
  }

  /** Whether no title shows another rank: a commissioner is none of "the two ministers". */
  private boolean mayBe(Identified who, String noun, Span span) {
    String rank = noun.substring(noun.lastIndexOf(' ') + 1);
    if (!lexicon.list("ranks").contains(rank)) {
      return true;
    }
    List<String> titles = new ArrayList<>();
    before(span, other -> !other.isSamePersonAs(who)).forEach(n -> titles.addAll(n.titles()));
    if (who.office() != null) {
      titles.add(FoldedText.fold(who.office().label()));
    }
    return titles.stream().noneMatch(lexicon::isPost)
        || titles.stream().anyMatch(title -> isRank(title, rank));
  }

  private boolean isRank(String title, String rank) {
    return title.contains(rank)
        || lexicon.list("rank-of-ministers").contains(rank)
            && lexicon.list("as-ministers").stream().anyMatch(title::contains);
  }

  /** The other one of two who met: "his counterpart", "her Kenyan counterpart". */
  @Nullable Identified counterpart(String label, Span span, @Nullable Identified of) {
    String folded = FoldedText.fold(label);
    List<Identified> met = parties.before(span.start());
    if (of == null
        || met.size() != 2
        || lexicon.list("of-the-other-side").stream().noneMatch(folded::endsWith)) {
      return null;
    }
    boolean first = met.getFirst().isSamePersonAs(of);
    boolean second = met.getLast().isSamePersonAs(of);
    Identified other = first ? met.getLast() : met.getFirst();
    return first || second ? other.withConfidence(OF_ENCOUNTER) : null;
  }

  /**
   * A description of several.
   *
   * @param number how many, or 0 where no number stands
   */
  record Plural(String noun, int number, boolean definite) {
    static @Nullable Plural of(String label, NameLexicon lexicon) {
      String folded = FoldedText.fold(label);
      if (!mayBePlural(folded, lexicon)) {
        return null;
      }
      List<String> words = new ArrayList<>(List.of(folded.split(" ")));
      boolean neither = lexicon.list("of-neither").contains(words.getFirst()) && words.size() > 1;
      if (neither) {
        words.set(0, lexicon.list("before-two").iterator().next());
        words.set(words.size() - 1, words.getLast() + 's');
      }
      boolean both = lexicon.list("before-two").contains(words.getFirst());
      boolean definite = both || words.getFirst().equals("the");
      if (both || definite) {
        words.removeFirst();
      }
      int number = both ? 2 : 0;
      int printed = words.isEmpty() ? 0 : lexicon.number(words.getFirst());
      if (printed > 1) {
        number = printed;
        words.removeFirst();
      }
      String noun = String.join(" ", words);
      boolean plural = noun.endsWith("s") || lexicon.list("party-words").contains(noun);
      return definite && (number > 0 && noun.isEmpty() || plural)
          ? new Plural(noun, number, definite)
          : null;
    }

    private static boolean mayBePlural(String folded, NameLexicon lexicon) {
      String first = firstWord(folded);
      return first.equals("the")
          || lexicon.list("before-two").contains(first)
          || lexicon.list("of-neither").contains(first);
    }

    String singular() {
      return noun.endsWith("ies")
          ? noun.substring(0, noun.length() - 3) + 'y'
          : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : "";
    }
  }
}
