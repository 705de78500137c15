package org.onrecord.serve;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.query.ParameterType;

/** What statements are sorted by; each has the name of the parameter that chooses by it. */
enum Facet {
  SPEAKER("speaker", "Speaker", ParameterType.AGENT),
  OFFICE("office", "Office on that day", ParameterType.OFFICE),
  FOR("for", "Speaks for", ParameterType.COUNTRY),
  COUNTRY("country", "About the country", ParameterType.COUNTRY),
  TOPIC("topic", "Topic", ParameterType.TOPIC),
  ORGANISATION("organisation", "About the organisation", ParameterType.ORGANISATION),
  PERSON("person", "Names the person", ParameterType.AGENT),
  ACT("act", "Speech act", ParameterType.ACT),
  HOW("how", "Given as", ParameterType.MANNER),
  MODALITY("modality", "Simply said, or not", ParameterType.TEXT),
  KIND("kind", "Kind of document", ParameterType.TEXT),
  PUBLISHER("publisher", "Publisher", ParameterType.TEXT),
  CONFIDENCE("min_confidence", "Confidence", ParameterType.DECIMAL),
  REPORTER("reporter", "Reported by", ParameterType.TEXT),
  DOCUMENT("document", "Document", ParameterType.DOCUMENT),
  MONTH("month", "Month", ParameterType.DATE);

  private final String parameter;
  private final String title;
  private final ParameterType type;

  Facet(String parameter, String title, ParameterType type) {
    this.parameter = parameter;
    this.title = title;
    this.type = type;
  }

  String parameter() {
    return parameter;
  }

  String title() {
    return title;
  }

  ParameterType type() {
    return type;
  }

  /** Whether people choose by it from a list. */
  boolean isListed() {
    return this != DOCUMENT && this != MONTH && this != REPORTER;
  }

  /** Whether its values are things of the graph, which have labels there. */
  boolean hasThings() {
    return switch (this) {
      case SPEAKER, OFFICE, FOR, COUNTRY, TOPIC, ORGANISATION, PERSON, ACT, REPORTER, DOCUMENT ->
          true;
      case HOW, MODALITY, KIND, PUBLISHER, CONFIDENCE, MONTH -> false;
    };
  }

  static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
