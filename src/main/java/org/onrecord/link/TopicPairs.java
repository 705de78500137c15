package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Language;
import org.onrecord.register.Register;
import org.onrecord.text.PhraseSet;

/**
 * Topics that a country and a word show together, where neither does alone: "a sovereign, stable
 * and unified Libya" is about the conflict in Libya. From {@code topic-pairs.tsv}; a pair whose
 * topic the register lacks does not apply. Immutable and thread-safe.
 */
final class TopicPairs {
  private static final String ANY_COUNTRY = "*";

  /** Before a topic that stays with its country. */
  private static final String STAYS = "+";

  /**
   * @param stays whether what is said of the country soon after is of the topic too
   */
  private record Pair(String topic, boolean stays, PhraseSet words) {}

  /**
   * The pairs of a country.
   *
   * @param any the words of all of them: most sentences hold none
   */
  private record Pairs(List<Pair> all, PhraseSet any) {
    static final Pairs NONE = of(List.of());

    static Pairs of(List<Pair> pairs) {
      return new Pairs(pairs, PhraseSet.union(pairs.stream().map(Pair::words).toList()));
    }
  }

  private final Map<String, Pairs> byCountry = new HashMap<>();

  /** The words of all pairs of some country: most sentences hold none. */
  private final PhraseSet ofCountries;

  TopicPairs(Language language, Register register) {
    Map<String, String> iris = new HashMap<>();
    for (Register.Topic topic : register.content().topics()) {
      iris.put(topic.iri().substring(topic.iri().lastIndexOf('/') + 1), topic.iri());
    }
    Map<String, List<Pair>> lists = new HashMap<>();
    for (String line : language.lines("topic-pairs.tsv")) {
      String[] columns = line.split("\t");
      boolean stays = columns[0].startsWith(STAYS);
      String iri = iris.get(stays ? columns[0].substring(STAYS.length()) : columns[0]);
      if (iri != null) {
        Pair pair = new Pair(iri, stays, new PhraseSet(Set.of(columns[2].split("\\|"))));
        for (String country : columns[1].split("\\|")) {
          lists.computeIfAbsent(country, code -> new ArrayList<>()).add(pair);
        }
      }
    }
    lists.forEach((country, pairs) -> byCountry.put(country, Pairs.of(pairs)));
    ofCountries =
        PhraseSet.union(
            byCountry.entrySet().stream()
                .filter(pairs -> !pairs.getKey().equals(ANY_COUNTRY))
                .map(pairs -> pairs.getValue().any())
                .toList());
  }

  /**
   * @param countries codes of those that the sentence is about
   * @param folded the sentence in small letters
   */
  List<String> topics(Set<String> countries, String folded) {
    List<String> topics = new ArrayList<>();
    collect(ANY_COUNTRY, folded, topics);
    if (!countries.isEmpty() && ofCountries.isIn(folded)) {
      countries.forEach(country -> collect(country, folded, topics));
    }
    return topics;
  }

  /** Whether what is said of a country soon after this topic is of it too. */
  boolean staysWith(String country, String topic) {
    return pairs(country).all().stream()
        .anyMatch(pair -> pair.stays() && pair.topic().equals(topic));
  }

  private Pairs pairs(String country) {
    return byCountry.getOrDefault(country, Pairs.NONE);
  }

  private void collect(String country, String folded, List<String> into) {
    Pairs pairs = pairs(country);
    if (!pairs.any().isIn(folded)) {
      return;
    }
    for (Pair pair : pairs.all()) {
      if (!into.contains(pair.topic()) && pair.words().isIn(folded)) {
        into.add(pair.topic());
      }
    }
  }
}
