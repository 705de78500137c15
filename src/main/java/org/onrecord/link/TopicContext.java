package org.onrecord.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.text.FoldedText;

/**
 * Carries a topic from one utterance to the next, where that one opens with "this" or "that" about
 * the same country and names no topic itself: "They say that Norway does this on purpose." For one
 * document and one thread; utterances are given in text order.
 */
final class TopicContext {
  /** Only the opening of an utterance points to what another said. */
  private static final int OPENING = 2;

  private final String text;
  private final Set<String> pointers;
  private List<String> lastTopics = List.of();
  private Set<String> lastCountries = Set.of();

  TopicContext(String text, NameLexicon lexicon) {
    this.text = text;
    this.pointers = lexicon.list("does-this");
  }

  Utterance linked(Utterance utterance) {
    if (utterance.within() != null) {
      return utterance;
    }
    Utterance linked = utterance;
    boolean silent = utterance.statements().stream().allMatch(s -> s.topics().isEmpty());
    if (silent && !lastTopics.isEmpty()) {
      List<Statement> statements = new ArrayList<>(utterance.statements());
      for (int i = 0; i < Math.min(OPENING, statements.size()); i++) {
        if (pointsBack(statements.get(i)) && isAboutTheSame(statements.get(i))) {
          statements.set(i, withTopics(statements.get(i)));
          break;
        }
      }
      linked = utterance.withStatements(statements);
    }
    remember(utterance);
    return linked;
  }

  private boolean pointsBack(Statement statement) {
    String folded = ' ' + FoldedText.fold(statement.span().of(text)) + ' ';
    return pointers.stream().anyMatch(folded::contains);
  }

  private boolean isAboutTheSame(Statement statement) {
    return statement.countries().stream().map(CountryLink::code).anyMatch(lastCountries::contains);
  }

  private Statement withTopics(Statement statement) {
    return new Statement(
        statement.id(),
        statement.span(),
        statement.countries(),
        lastTopics,
        statement.people(),
        statement.organisations());
  }

  /** The topic that most sentences of an utterance name; nothing where it names none. */
  private void remember(Utterance utterance) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    java.util.LinkedHashSet<String> countries = new java.util.LinkedHashSet<>();
    for (Statement statement : utterance.statements()) {
      statement.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum));
      statement.countries().forEach(link -> countries.add(link.code()));
    }
    lastTopics =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue())
            .map(most -> List.of(most.getKey()))
            .orElse(List.of());
    lastCountries = countries;
  }
}
