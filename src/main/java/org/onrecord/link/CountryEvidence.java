package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Homonym;
import org.onrecord.register.Register;
import org.onrecord.register.Register.SharedForm;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Decides which of several countries, if any, a shared name means in one document: by the words
 * around it, by what else the document names, and by custom where nothing decides. Nothing rather
 * than a guess.
 */
final class CountryEvidence {
  /** So far around a name its meaning is looked for first. */
  private static final int NEAR = 400;

  private static final int VERY_NEAR = 120;

  /** The whole document is searched no further than this, so that time stays linear. */
  private static final int FAR = 200_000;

  private final Register register;
  private final NameLexicon lexicon;
  private final String text;
  private final RoughSentences sentences;
  private final Map<Integer, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> inDocument = new HashMap<>();

  CountryEvidence(Register register, NameLexicon lexicon, String text) {
    this.register = register;
    this.lexicon = lexicon;
    this.text = text;
    this.sentences = new RoughSentences(text, lexicon.sentenceStops());
  }

  /** Notes that the document names a country by a form that means nothing else. */
  void count(int country) {
    mentions.merge(country, 1, Integer::sum);
  }

  /** Those of the senses that hold at this place. */
  List<Sense> meant(Span span, String form, List<Sense> senses, Surroundings around) {
    Homonym homonym = lexicon.homonym(form);
    SharedForm shared = register.shared(form);
    if (isPerson(shared, homonym) && around.isPersonName()) {
      return List.of();
    }
    List<Sense> likely = senses.size() > 1 ? mostLikely(senses, form, shared, around) : senses;
    if (homonym != null) {
      boolean country =
          likely.getFirst().kind() == Sense.Kind.CAPITAL
              ? isCapital(span, homonym)
              : isCountry(span, form, homonym);
      return country ? likely : List.of();
    }
    return shared == null || holds(shared, likely) ? likely : List.of();
  }

  private static boolean isPerson(@Nullable SharedForm shared, @Nullable Homonym homonym) {
    return shared != null
        && (shared.kind().equals("person") || homonym != null && shared.kind().equals("place"));
  }

  private List<Sense> mostLikely(
      List<Sense> senses, String form, @Nullable SharedForm shared, Surroundings around) {
    if (around.isBeforeAny(lexicon.list("of-both-lands"))
        || lexicon.list("between-both-lands").stream().anyMatch(around::hasPrefix)) {
      return senses;
    }
    Sense best = senses.getFirst();
    long bestCount = -1;
    for (Sense sense : senses) {
      long count = 2L * mentions.getOrDefault(sense.index(), 0) + (isUsual(sense, shared) ? 1 : 0);
      if (count > bestCount) {
        best = sense;
        bestCount = count;
      }
    }
    return usualUnlessOtherAlone(senses, shared, best);
  }

  /**
   * Where the document names several of them, custom decides: "Korea" beside "North Korea" is the
   * South.
   */
  private List<Sense> usualUnlessOtherAlone(
      List<Sense> senses, @Nullable SharedForm shared, Sense best) {
    boolean usualNamed =
        senses.stream()
            .anyMatch(s -> isUsual(s, shared) && mentions.getOrDefault(s.index(), 0) > 0);
    return List.of(
        usualNamed
            ? senses.stream().filter(s -> isUsual(s, shared)).findFirst().orElse(best)
            : best);
  }

  private boolean isUsual(Sense sense, @Nullable SharedForm shared) {
    return shared != null
        && register
            .content()
            .countries()
            .get(sense.index())
            .code()
            .equals(shared.countries().getFirst());
  }

  private boolean holds(SharedForm shared, List<Sense> senses) {
    boolean several = shared.countries().size() > 1;
    boolean named = senses.stream().anyMatch(s -> mentions.getOrDefault(s.index(), 0) > 0);
    return switch (shared.reading()) {
      case COUNTRY -> true;
      case CONTEXT -> named || several && !shared.role().equals("capital") || isAdjective(shared);
      case OTHER -> named && !shared.kind().equals("language");
    };
  }

  private static boolean isAdjective(SharedForm shared) {
    return shared.role().equals("demonym") && shared.kind().equals("people");
  }

  private boolean isCountry(Span span, String form, Homonym homonym) {
    int balance = balance(FoldedText.fold(sentences.around(span).of(text)), homonym);
    if (balance == 0) {
      Span near =
          new Span(Math.max(0, span.start() - NEAR), Math.min(text.length(), span.end() + NEAR));
      balance = balance(withoutOthers(near, span, homonym), homonym);
    }
    if (balance == 0) {
      Span all = new Span(0, Math.min(text.length(), FAR));
      balance =
          inDocument.computeIfAbsent(
              form, f -> balance(withoutOthers(all, span, homonym), homonym));
    }
    return balance > 0 || balance == 0 && homonym.countryByDefault();
  }

  /** A capital that stands for a host of talks is told by the nearest words alone. */
  private boolean isCapital(Span span, Homonym homonym) {
    int balance = balance(FoldedText.fold(around(span, VERY_NEAR)), homonym);
    return balance > 0 || balance == 0 && homonym.countryByDefault();
  }

  /**
   * What stands near, folded, without the sentences in which the same name is a person's, or is
   * decided by its own: "Coach Jordan Kern said so. Jordan sent tents."
   */
  private String withoutOthers(Span near, Span span, Homonym homonym) {
    Span own = sentences.around(span);
    String name = span.of(text);
    StringBuilder rest = new StringBuilder(near.of(text));
    int end = near.end() - name.length() + 1;
    for (int at = TextSearch.indexOf(text, name, near.start(), end);
        at >= 0;
        at = TextSearch.indexOf(text, name, at + 1, end)) {
      Span place = new Span(at, at + name.length());
      Span sentence = sentences.around(place);
      boolean decided =
          !own.contains(place)
              && (new Surroundings(text, place, lexicon).isPersonName()
                  || balance(FoldedText.fold(sentence.of(text)), homonym) != 0);
      for (int i = Math.max(sentence.start(), near.start());
          decided && i < Math.min(sentence.end(), near.end());
          i++) {
        rest.setCharAt(i - near.start(), ' ');
      }
    }
    return FoldedText.fold(rest.toString());
  }

  private String around(Span span, int reach) {
    return text.substring(
        Math.max(0, span.start() - reach), Math.min(text.length(), span.end() + reach));
  }

  /** How many different words speak for the country, less those against it. */
  private static int balance(String folded, Homonym homonym) {
    return present(folded, homonym.forCountry()) - present(folded, homonym.against());
  }

  private static int present(String folded, Set<String> words) {
    int count = 0;
    for (String word : words) {
      if (TextSearch.hasWord(folded, word)) {
        count++;
      }
    }
    return count;
  }
}
