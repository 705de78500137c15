package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/**
 * An utterance or a statement as it is compared: its place and the values that matter, written
 * short.
 *
 * @param end of a statement, where its text ends
 * @param values by property
 */
record Passage(
    String iri,
    boolean statement,
    String utterance,
    int start,
    int end,
    String words,
    Map<String, List<String>> values) {
  /** What makes an attribution; cue, rule and confidence are its evidence. */
  private static final Set<String> ATTRIBUTION =
      Set.of(
          RDF.type.getURI(),
          Rec.SPEAKER,
          Rec.SPEAKER_LABEL,
          Rec.SPEAKER_TYPE,
          Rec.IN_OFFICE,
          Rec.OFFICE_LABEL,
          Rec.SPEAKS_FOR,
          Rec.ADDRESSEE,
          Rec.SPEECH_ACT,
          Rec.MODALITY,
          Rec.REPLY_KIND);

  private static final Set<String> UTTERANCES =
      Set.of(Rec.TURN, Rec.DIRECT_QUOTATION, Rec.MIXED_QUOTATION, Rec.INDIRECT_QUOTATION);

  static final String LINKS = "about";
  private static final String BY_CONTEXT = " (by context)";

  /** The utterances and statements of a document, by IRI. */
  static Map<String, Passage> of(List<Triple> triples) {
    Map<String, List<Triple>> bySubject = new TreeMap<>();
    for (Triple triple : triples) {
      bySubject.computeIfAbsent(triple.getSubject().getURI(), iri -> new ArrayList<>()).add(triple);
    }
    Map<String, Passage> passages = new TreeMap<>();
    bySubject.forEach(
        (iri, own) -> {
          String type = text(own, RDF.type.getURI());
          if (type.equals(Rec.STATEMENT)) {
            passages.put(iri, statement(iri, own));
          } else if (UTTERANCES.contains(type)) {
            passages.put(iri, utterance(iri, own));
          }
        });
    return passages;
  }

  private static Passage statement(String iri, List<Triple> own) {
    int start = number(own, Rec.CHAR_START);
    String words = text(own, Rec.TEXT);
    int end = start + Math.max(1, words.codePointCount(0, words.length()));
    TreeSet<String> links = new TreeSet<>();
    Set<String> named = new TreeSet<>(values(own, Rec.MENTIONS));
    for (String about : values(own, Rec.ABOUT)) {
      links.add(named.contains(about) ? about : about + BY_CONTEXT);
    }
    links.addAll(values(own, Rec.ON_TOPIC));
    return new Passage(
        iri,
        true,
        text(own, Rec.IN_UTTERANCE),
        start,
        end,
        words,
        Map.of(LINKS, List.copyOf(links)));
  }

  private static Passage utterance(String iri, List<Triple> own) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String property : ATTRIBUTION) {
      String name = property.substring(property.indexOf('#') + 1);
      values.put(name, values(own, property));
    }
    return new Passage(
        iri, false, iri, number(own, Rec.CHAR_START), number(own, Rec.CHAR_END), "", values);
  }

  private static List<String> values(List<Triple> own, String property) {
    return own.stream()
        .filter(triple -> triple.getPredicate().getURI().equals(property))
        .map(triple -> shown(triple.getObject()))
        .sorted()
        .toList();
  }

  private static String shown(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : Prefixes.abbreviated(node.getURI());
  }

  private static String text(List<Triple> own, String property) {
    return own.stream()
        .filter(triple -> triple.getPredicate().getURI().equals(property))
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .findFirst()
        .orElse("");
  }

  private static int number(List<Triple> own, String property) {
    String text = text(own, property);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** Whether more than half of the longer of the two is in both. */
  boolean coversMostOf(Passage other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return 2 * shared > Math.max(end - start, other.end - other.start);
  }
}
