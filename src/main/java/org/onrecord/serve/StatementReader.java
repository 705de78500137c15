package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.MarkedPiece;
import org.onrecord.serve.pages.SpeakerView;
import org.onrecord.serve.pages.StatementView;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** Reads statements as pages show them: who, in which office that day, the words, from where. */
final class StatementReader {
  private final Store store;
  private final Site site;
  private final Things things;

  StatementReader(Store store, Site site, Things things) {
    this.store = store;
    this.site = site;
    this.things = things;
  }

  /**
   * In the given order.
   *
   * @param words what was searched for, to be marked; or empty
   */
  List<StatementView> read(List<String> statements, String words) {
    return store.read(
        dataset ->
            statements.stream()
                .map(iri -> view(dataset.getDefaultGraph(), GraphView.node(iri), words))
                .toList());
  }

  private StatementView view(Graph graph, Node statement, String words) {
    GraphView view = new GraphView(graph);
    Node utterance = view.value(statement, Rec.IN_UTTERANCE).orElse(statement);
    Node document = view.value(statement, Rec.IN_DOCUMENT).orElse(statement);
    String said = view.text(statement, Rec.TEXT).orElse("");
    String how = how(view, utterance);
    return new StatementView(
        statement.getURI(),
        site.page(statement.getURI()),
        speakers(view, utterance),
        pieces(said, words),
        how,
        Things.word(how),
        reporter(view, utterance, document, how),
        view.text(utterance, Rec.MODALITY).map(Things::word).orElse(""),
        view.text(utterance, Rec.CONFIDENCE).orElse("1"),
        view.number(statement, Rec.DEPTH, 0),
        view.text(statement, Rec.DATE).orElse(""),
        new Link(title(view, document), site.page(document.getURI())),
        view.text(document, DCTerms.publisher.asNode()),
        about(view, statement));
  }

  static String title(GraphView view, Node document) {
    String title = view.text(document, DCTerms.title.asNode());
    return title.isEmpty() ? view.text(document, DCTerms.identifier.asNode()) : title;
  }

  private static String how(GraphView view, Node utterance) {
    return view.values(utterance, RDF.type.asNode()).stream()
        .flatMap(type -> FacetValues.manner(type.getURI()).stream())
        .findFirst()
        .orElse("turn");
  }

  /** Each speaker with the office that this one held; of several only where that is known. */
  List<SpeakerView> speakers(GraphView view, Node utterance) {
    List<Node> speakers = view.values(utterance, Rec.SPEAKER);
    List<Node> offices = view.values(utterance, Rec.IN_OFFICE);
    if (speakers.isEmpty()) {
      Link printed = Link.text(view.text(utterance, Rec.SPEAKER_LABEL).orElse("(unknown)"));
      return List.of(new SpeakerView(printed, printedOffice(view, utterance)));
    }
    if (speakers.size() == 1) {
      Link office =
          offices.isEmpty()
              ? printedOffice(view, utterance)
              : things.link(offices.getFirst().getURI());
      return List.of(new SpeakerView(speaker(view, speakers.getFirst()), office));
    }
    return speakers.stream()
        .map(speaker -> new SpeakerView(speaker(view, speaker), own(view, speaker, offices)))
        .toList();
  }

  /** Which of the offices of all who speak together is this one's. */
  private Link own(GraphView view, Node speaker, List<Node> offices) {
    return offices.stream()
        .filter(office -> held(view, speaker, office))
        .findFirst()
        .map(office -> things.link(office.getURI()))
        .orElse(Link.text(""));
  }

  private static boolean held(GraphView view, Node speaker, Node office) {
    return view.subjects(Rec.HOLDER, speaker).stream()
        .anyMatch(tenure -> view.values(tenure, Rec.HELD_OFFICE).contains(office));
  }

  private static Link printedOffice(GraphView view, Node utterance) {
    return Link.text(view.text(utterance, Rec.OFFICE_LABEL).orElse(""));
  }

  /** Whom only a document knows has no page, but statements. */
  private Link speaker(GraphView view, Node speaker) {
    String iri = speaker.getURI();
    return iri.startsWith(Iris.DOCUMENT)
        ? new Link(
            view.label(speaker),
            site.at("/statements" + UrlQuery.NONE.with("speaker", iri).written()))
        : things.link(iri);
  }

  /** Who stands between the speaker and us: who reports it, or the paper that has it. */
  private Link reporter(GraphView view, Node utterance, Node document, String how) {
    Optional<Node> outer = view.value(utterance, Rec.REPORTED_IN);
    if (outer.isPresent()) {
      return speakers(view, outer.get()).getFirst().name();
    }
    return how.equals("turn")
        ? Link.text("")
        : Link.text(view.text(document, DCTerms.publisher.asNode()));
  }

  private List<Link> about(GraphView view, Node statement) {
    List<Link> about = new ArrayList<>();
    for (String property : List.of(Rec.ABOUT, Rec.ON_TOPIC)) {
      for (Node thing : view.values(statement, property)) {
        if (thing.isURI() && thing.getURI().startsWith(Iris.ID)) {
          about.add(things.link(thing.getURI()));
        }
      }
    }
    return about;
  }

  /** The text cut where the words stand in it, in upper or lower case. */
  static List<MarkedPiece> pieces(String text, String words) {
    List<MarkedPiece> pieces = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    int from = 0;
    if (!wanted.isEmpty() && lower.length() == text.length()) {
      for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
        pieces.add(new MarkedPiece(text.substring(from, at), false));
        pieces.add(new MarkedPiece(text.substring(at, at + wanted.length()), true));
        from = at + wanted.length();
      }
    }
    pieces.add(new MarkedPiece(text.substring(from), false));
    return pieces;
  }
}
