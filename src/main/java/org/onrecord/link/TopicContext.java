package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.link.SentenceFacts.Manner;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Substrings;

/**
 * Of what a statement is that names no topic itself. In a turn, of that of which the sentences just
 * before it are, and an answer of what was asked; not one that only greets or steers the talk, and
 * none after one that turns to another subject. In a quotation, only where its opening points back
 * ("is doing this on purpose") and it is about the same country. Broad topics ("diplomacy") are
 * named often and carried by nothing. For one document; utterances are given in text order.
 */
final class TopicContext {
  /** Only the opening of a quotation points to what was said before it. */
  private static final int OPENING = 2;

  /** So many sentences on end go on with a topic without naming one. */
  private static final int REACH = 3;

  /** A sentence that names more topics lists them rather than being about them. */
  private static final int MOST_CARRIED = 3;

  /** So many sentences after a country's own topic was named, what is said of it is of that. */
  private static final int STAY = 25;

  /** What a topic named before weighs beside one that a sentence names. */
  private static final double FADING = 0.5;

  /** The share of the greatest weight from which a topic is carried as well. */
  private static final double NEARLY = 0.7;

  private final SpokenSentence.Reader sentences;
  private final TopicPairs pairs;
  private final Set<String> broad;
  private final Substrings pointers;
  private final Map<String, Subject> subjects = new HashMap<>();
  private Subject last = Subject.NONE;

  /**
   * What an utterance was of.
   *
   * @param topics with their weights
   * @param countries codes
   */
  private record Subject(Map<String, Double> topics, Set<String> countries) {
    static final Subject NONE = new Subject(Map.of(), Set.of());
  }

  /** What is at issue with a country, and where that was last said. */
  private record AtIssue(String topic, int place) {}

  private final Map<String, AtIssue> atIssue = new HashMap<>();
  private int place;

  /**
   * @param broad the last parts of the IRIs of topics that are not carried
   * @param pointers what, in the opening of a quotation, points to what was said before it
   */
  TopicContext(
      SpokenSentence.Reader sentences, TopicPairs pairs, Set<String> broad, Substrings pointers) {
    this.pointers = pointers;
    this.sentences = sentences;
    this.pairs = pairs;
    this.broad = broad;
  }

  Utterance linked(Utterance utterance) {
    boolean turn = utterance.kind() == UtteranceKind.TURN;
    Running running = new Running(turn ? asked(utterance) : pointedAt(utterance));
    List<Statement> statements = new ArrayList<>(utterance.statements().size());
    for (Statement statement : utterance.statements()) {
      SpokenSentence sentence = sentences.at(statement.span());
      boolean goesOn = turn || statements.size() < OPENING && pointsBack(sentence.folded());
      Manner manner = goesOn ? sentence.manner() : Manner.COURTESY;
      List<String> topics = running.topics(statement, named(statement, sentence.folded()), manner);
      statements.add(
          withTopics(statement, turn ? withCountrys(statement, topics, manner) : topics));
    }
    if (utterance.within() == null) {
      last = new Subject(running.weights, codes(utterance));
      subjects.put(utterance.id(), last);
    }
    return utterance.withStatements(statements);
  }

  /** What was asked; of a question that follows one up, what was spoken of. */
  private Subject asked(Utterance utterance) {
    String question = utterance.answers();
    if (question != null) {
      return subjects.getOrDefault(question, Subject.NONE);
    }
    boolean followsUp =
        !utterance.statements().isEmpty()
            && sentences.followsUp(utterance.statements().getFirst().span());
    return followsUp ? last : Subject.NONE;
  }

  /** What was spoken of before a quotation of the same country. */
  private Subject pointedAt(Utterance utterance) {
    boolean sameCountry = codes(utterance).stream().anyMatch(last.countries()::contains);
    return utterance.within() == null && sameCountry ? last : Subject.NONE;
  }

  private boolean pointsBack(String folded) {
    return pointers.areIn(folded);
  }

  private static Set<String> codes(Utterance utterance) {
    Set<String> codes = new HashSet<>();
    for (Statement statement : utterance.statements()) {
      statement.countries().forEach(link -> codes.add(link.code()));
    }
    return codes;
  }

  private List<String> named(Statement statement, String folded) {
    Set<String> codes = new LinkedHashSet<>();
    statement.countries().forEach(link -> codes.add(link.code()));
    Set<String> topics = new LinkedHashSet<>(statement.topics());
    topics.addAll(pairs.topics(codes, folded));
    return List.copyOf(topics);
  }

  /** With what was last said to be at issue with the countries of which the statement is. */
  private List<String> withCountrys(Statement statement, List<String> topics, Manner manner) {
    place++;
    Set<String> all = new LinkedHashSet<>(topics);
    for (CountryLink link : statement.countries()) {
      for (String topic : topics) {
        if (pairs.staysWith(link.code(), topic)) {
          atIssue.put(link.code(), new AtIssue(topic, place));
        }
      }
      AtIssue issue = atIssue.get(link.code());
      if (issue != null && place - issue.place() <= STAY && manner != Manner.COURTESY) {
        all.add(issue.topic());
      }
    }
    return List.copyOf(all);
  }

  private boolean isNarrow(String topic) {
    return !broad.contains(topic.substring(topic.lastIndexOf('/') + 1));
  }

  private static Set<String> namedCountries(Statement statement) {
    Set<String> named = new HashSet<>();
    for (CountryLink link : statement.countries()) {
      if (link.basis() == CountryLink.Basis.MENTION) {
        named.add(link.code());
      }
    }
    return named;
  }

  private static Statement withTopics(Statement statement, List<String> topics) {
    return new Statement(
        statement.id(),
        statement.span(),
        statement.countries(),
        topics,
        statement.people(),
        statement.organisations());
  }

  /** What is being spoken of, from sentence to sentence of one utterance. */
  private final class Running {
    private final Map<String, Double> weights;
    private final Set<String> spokenOf = new HashSet<>();
    private int silent;

    Running(Subject before) {
      weights = new TreeMap<>(before.topics());
      spokenOf.addAll(before.countries());
    }

    List<String> topics(Statement statement, List<String> named, Manner manner) {
      Set<String> countries = namedCountries(statement);
      if (!named.isEmpty()) {
        add(named);
        spokenOf.addAll(countries);
        silent = 0;
        return named;
      }
      if (manner == Manner.TURNS_AWAY || !spokenOf.containsAll(countries)) {
        weights.clear();
      }
      if (manner == Manner.COURTESY || manner == Manner.TURNS_AWAY || ++silent > REACH) {
        return List.of();
      }
      return leading();
    }

    private void add(List<String> named) {
      weights.replaceAll((topic, weight) -> weight * FADING);
      List<String> narrow = named.stream().filter(TopicContext.this::isNarrow).toList();
      if (narrow.size() <= MOST_CARRIED) {
        narrow.forEach(topic -> weights.merge(topic, 1.0, Double::sum));
      }
    }

    /** The topics that weigh most; those that weigh nearly as much with it. */
    private List<String> leading() {
      double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
      return weights.entrySet().stream()
          .filter(entry -> entry.getValue() >= most * NEARLY)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
