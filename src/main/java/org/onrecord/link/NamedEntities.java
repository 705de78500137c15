package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.model.Mention;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.register.Register;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/** What a text names, where it stands and in which statements. For one document; immutable. */
final class NamedEntities {
  private final FoundNames names;
  private final List<Reference> references;
  private final Register register;

  NamedEntities(FoundNames names, List<Reference> references, Register register) {
    this.names = names;
    this.references = references;
    this.register = register;
  }

  /** The utterance whose statements carry what they name. */
  Utterance withNames(Utterance utterance) {
    return utterance.withStatements(utterance.statements().stream().map(this::withNames).toList());
  }

  private Statement withNames(Statement statement) {
    Span span = statement.span();
    return new Statement(
        statement.id(),
        span,
        statement.countries(),
        iris(names.topics(), span, i -> register.content().topics().get(i).iri()),
        people(span),
        iris(names.organisations(), span, i -> register.content().organisations().get(i).iri()));
  }

  private List<String> iris(
      List<Found> found, Span span, java.util.function.IntFunction<String> iri) {
    List<Found> inside = Spans.within(found, Found::span, span);
    if (inside.isEmpty()) {
      return List.of();
    }
    List<String> iris = new ArrayList<>(inside.size());
    for (Found each : inside) {
      String named = iri.apply(each.index());
      if (!iris.contains(named)) {
        iris.add(named);
      }
    }
    return iris;
  }

  private List<String> people(Span span) {
    List<String> people = new ArrayList<>();
    for (Reference reference : Spans.within(references, Reference::span, span)) {
      Identified who = reference.identified();
      if (who != null
          && who.iri() != null
          && !reference.addressed()
          && !people.contains(who.iri())) {
        people.add(who.iri());
      }
    }
    return people;
  }

  /**
   * Every place where something is named, in text order.
   *
   * @param labels labels that name nobody, in which no country is meant
   */
  List<Mention> all(Set<Span> labels) {
    List<Mention> mentions = new ArrayList<>();
    Register.Content content = register.content();
    for (CountryName name : names.countries()) {
      if (labels.stream().anyMatch(label -> label.contains(name.span()))) {
        continue;
      }
      Register.Country country = content.countries().get(name.country());
      mentions.add(
          new Mention(
              name.span(), Mention.Type.COUNTRY, country.iri(), country.code(), name.how()));
    }
    for (Found organisation : names.organisations()) {
      String iri = content.organisations().get(organisation.index()).iri();
      mentions.add(
          new Mention(organisation.span(), Mention.Type.ORGANISATION, iri, null, Mention.How.NAME));
    }
    for (Found topic : names.topics()) {
      String iri = content.topics().get(topic.index()).iri();
      mentions.add(new Mention(topic.span(), Mention.Type.TOPIC, iri, null, Mention.How.NAME));
    }
    for (Reference reference : references) {
      Identified who = reference.identified();
      if (who != null && who.iri() != null) {
        mentions.add(
            new Mention(reference.span(), Mention.Type.PERSON, who.iri(), null, reference.how()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    return mentions;
  }
}
