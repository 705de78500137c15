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

  private final Map<String, List<Pair>> byCountry = new HashMap<>();

  TopicPairs(Language language, Register register) {
    Map<String, String> iris = new HashMap<>();
    for (Register.Topic topic : register.content().topics()) {
      iris.put(topic.iri().substring(topic.iri().lastIndexOf('/') + 1), topic.iri());
    }
    for (String line : language.lines("topic-pairs.tsv")) {
      String[] columns = line.split("\t");
      boolean stays = columns[0].startsWith(STAYS);
      String iri = iris.get(stays ? columns[0].substring(STAYS.length()) : columns[0]);
      if (iri != null) {
        Pair pair = new Pair(iri, stays, new PhraseSet(Set.of(columns[2].split("\\|"))));
        for (String country : columns[1].split("\\|")) {
          byCountry.computeIfAbsent(country, code -> new ArrayList<>()).add(pair);
        }
      }
    }
  }

  /**
   * @param countries codes of those that the sentence is about
   * @param folded the sentence in small letters
   */
  List<String> topics(Set<String> countries, String folded) {
    List<String> topics = new ArrayList<>();
    collect(ANY_COUNTRY, folded, topics);
    countries.forEach(country -> collect(country, folded, topics));
    return topics;
  }

  /** Whether what is said of a country soon after this topic is of it too. */
  boolean staysWith(String country, String topic) {
    return byCountry.getOrDefault(country, List.of()).stream()
        .anyMatch(pair -> pair.stays() && pair.topic().equals(topic));
  }

  private void collect(String country, String folded, List<String> into) {
    for (Pair pair : byCountry.getOrDefault(country, List.of())) {
      if (!into.contains(pair.topic()) && pair.words().isIn(folded)) {
        into.add(pair.topic());
      }
    }
  }
}
