package org.onrecord.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.SpeakerView;
import org.onrecord.vocab.Rec;

/** What a document holds, in the order of its text. */
record DocumentParts(
    List<DocumentParts.Spoken> utterances,
    List<DocumentParts.Sentence> sentences,
    List<Link> named) {

  /** An utterance; its words lie from start to end, in code points. */
  record Spoken(
      String iri,
      String how,
      int start,
      int end,
      List<SpeakerView> who,
      Link country,
      String label,
      String type,
      String cue,
      String act,
      String modality,
      String confidence,
      String answers,
      String reply,
      String reportedIn,
      String candidates) {
    String id() {
      return iri.substring(iri.indexOf('#') + 1);
    }
  }

  /** A statement. */
  record Sentence(String iri, String utterance, int start, int end, int depth, String text) {
    String id() {
      return iri.substring(iri.indexOf('#') + 1);
    }
  }

  static DocumentParts of(GraphView view, Node document, StatementReader reader, Things things) {
    List<Spoken> utterances = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Link> named = new ArrayList<>();
    for (Node part : view.subjects(Rec.IN_DOCUMENT, document)) {
      if (view.value(part, Rec.IN_UTTERANCE).isPresent()) {
        sentences.add(sentence(view, part));
      } else if (view.value(part, Rec.RULE).isPresent()) {
        utterances.add(spoken(view, part, reader, things));
      } else if (view.isA(part, Rec.PERSON) || view.isA(part, Rec.ORGANISATION)) {
        named.add(
            new Link(view.label(part), part.getURI().substring(part.getURI().indexOf('#') + 1)));
      }
    }
    utterances.sort(
        Comparator.comparingInt(Spoken::start)
            .thenComparing(Comparator.comparingInt(Spoken::end).reversed())
            .thenComparing(Spoken::iri));
    sentences.sort(
        Comparator.comparingInt(Sentence::start)
            .thenComparing(Comparator.comparingInt(Sentence::end).reversed())
            .thenComparing(Sentence::depth)
            .thenComparing(Sentence::iri));
    return new DocumentParts(utterances, sentences, named);
  }

  private static Sentence sentence(GraphView view, Node part) {
    String text = view.text(part, Rec.TEXT).orElse("");
    int start = view.number(part, Rec.CHAR_START, 0);
    return new Sentence(
        part.getURI(),
        view.text(part, Rec.IN_UTTERANCE).orElse(""),
        start,
        start + text.codePointCount(0, text.length()),
        view.number(part, Rec.DEPTH, 0),
        text);
  }

  private static Spoken spoken(GraphView view, Node part, StatementReader reader, Things things) {
    String how = "turn";
    for (Node type : view.values(part, RDF.type.asNode())) {
      how = FacetValues.manner(type.getURI()).orElse(how);
    }
    return new Spoken(
        part.getURI(),
        how,
        view.number(part, Rec.CHAR_START, 0),
        view.number(part, Rec.CHAR_END, 0),
        reader.speakers(view, part),
        view.value(part, Rec.SPEAKS_FOR)
            .map(country -> things.link(country.getURI()))
            .orElse(Link.text("")),
        view.text(part, Rec.SPEAKER_LABEL).orElse(""),
        view.text(part, Rec.SPEAKER_TYPE).orElse(""),
        view.text(part, Rec.CUE).orElse(""),
        view.value(part, Rec.SPEECH_ACT).map(act -> things.label(act.getURI())).orElse(""),
        view.text(part, Rec.MODALITY).map(Things::word).orElse(""),
        view.text(part, Rec.CONFIDENCE).orElse("1"),
        view.text(part, Rec.ANSWERS).orElse(""),
        view.text(part, Rec.REPLY_KIND).orElse(""),
        view.text(part, Rec.REPORTED_IN).orElse(""),
        String.join(
            ", ", view.values(part, Rec.CANDIDATE).stream().map(one -> view.label(one)).toList()));
  }

  Map<String, Spoken> byIri() {
    Map<String, Spoken> all = new LinkedHashMap<>();
    utterances.forEach(spoken -> all.put(spoken.iri(), spoken));
    return all;
  }
}
