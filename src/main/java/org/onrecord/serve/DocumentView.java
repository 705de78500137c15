package org.onrecord.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.onrecord.serve.pages.DocumentBlock;
import org.onrecord.serve.pages.DocumentPage;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.ReportView;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/** Makes the page of a document: its turns one after the other, with what is reported in each. */
final class DocumentView {
  private final Store store;
  private final Site site;
  private final Things things;
  private final StatementReader reader;

  DocumentView(Store store, Site site, Things things, StatementReader reader) {
    this.store = store;
    this.site = site;
    this.things = things;
    this.reader = reader;
  }

  /** Empty where there is no such document. */
  Optional<DocumentPage> of(String iri) {
    Node document = GraphView.node(iri);
    return store.read(
        dataset -> {
          GraphView view = new GraphView(dataset.getDefaultGraph());
          return view.isA(document, Rec.DOCUMENT)
              ? Optional.of(page(view, document))
              : Optional.empty();
        });
  }

  private DocumentPage page(GraphView view, Node document) {
    DocumentParts parts = DocumentParts.of(view, document, reader, things);
    String text = view.text(document, Rec.TEXT).orElse("");
    List<DocumentBlock> blocks = blocks(parts, new MarkedText(text, parts, site));
    return new DocumentPage(
        StatementReader.title(view, document),
        document.getURI(),
        facts(view, document),
        counted(parts, text),
        grouped(blocks, parts),
        parts.named());
  }

  private static List<DocumentPage.Fact> facts(GraphView view, Node document) {
    List<DocumentPage.Fact> facts = new ArrayList<>();
    fact(facts, "Date", view.text(document, Rec.DATE).orElse(""));
    fact(facts, "Kind", view.text(document, Rec.DOCUMENT_KIND).orElse(""));
    fact(facts, "Publisher", view.text(document, DCTerms.publisher.asNode()));
    String source = view.text(document, DCTerms.source.asNode());
    if (source.startsWith("http")) {
      facts.add(new DocumentPage.Fact("Source", List.of(new Link(source, source))));
    }
    fact(facts, "Identity", view.text(document, DCTerms.identifier.asNode()));
    return facts;
  }

  private static void fact(List<DocumentPage.Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new DocumentPage.Fact(name, List.of(Link.text(value))));
    }
  }

  private static String counted(DocumentParts parts, String text) {
    boolean[] covered = new boolean[text.codePointCount(0, text.length())];
    for (DocumentParts.Spoken spoken : parts.utterances()) {
      for (int i = spoken.start(); i < Math.min(spoken.end(), covered.length); i++) {
        covered[i] = true;
      }
    }
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    long turns = parts.utterances().stream().filter(one -> one.how().equals("turn")).count();
    return turns
        + " turns, "
        + (parts.utterances().size() - turns)
        + " quotations and reports, "
        + parts.sentences().size()
        + " statements; "
        + (covered.length == 0 ? 0 : 100L * count / covered.length)
        + " % of the text is somebody's words.";
  }

  private List<DocumentBlock> blocks(DocumentParts parts, MarkedText marked) {
    List<DocumentBlock> blocks = new ArrayList<>();
    int at = 0;
    for (DocumentParts.Spoken turn : parts.utterances()) {
      if (turn.how().equals("turn") && turn.start() >= at) {
        nobodys(blocks, parts, marked, at, marked.beforeLabel(at, turn.start(), turn.label()));
        blocks.add(block(turn, parts, marked));
        at = Math.max(at, turn.end());
      }
    }
    nobodys(blocks, parts, marked, at, marked.length());
    return blocks;
  }

  /** What is nobody's turn, a paragraph a block, so that what it reports stands beside it. */
  private void nobodys(
      List<DocumentBlock> blocks, DocumentParts parts, MarkedText marked, int from, int to) {
    int start = from;
    for (int end : marked.paragraphs(from, to)) {
      if (!marked.isBlank(start, end)) {
        blocks.add(
            new DocumentBlock(
                "",
                "",
                List.of(),
                Link.text(""),
                "",
                "",
                false,
                marked.between(marked.after(start, end), marked.before(start, end)),
                reports(parts, start, end, "")));
      }
      start = end;
    }
  }

  private DocumentBlock block(DocumentParts.Spoken turn, DocumentParts parts, MarkedText marked) {
    return new DocumentBlock(
        turn.id(),
        turn.label(),
        turn.who(),
        turn.country(),
        turn.confidence(),
        turn.reply(),
        turn.type().equals("questioner"),
        marked.between(turn.start(), turn.end()),
        reports(parts, turn.start(), turn.end(), turn.iri()));
  }

  /** Reports between two places that stand in no other report there. */
  private static List<ReportView> reports(DocumentParts parts, int from, int to, String turn) {
    Map<String, List<DocumentParts.Spoken>> inner =
        parts.utterances().stream()
            .collect(Collectors.groupingBy(DocumentParts.Spoken::reportedIn));
    return parts.utterances().stream()
        .filter(one -> !one.how().equals("turn") && one.start() >= from && one.start() < to)
        .filter(one -> one.reportedIn().isEmpty() || one.reportedIn().equals(turn))
        .map(one -> report(one, parts, inner, 0))
        .toList();
  }

  private static ReportView report(
      DocumentParts.Spoken spoken,
      DocumentParts parts,
      Map<String, List<DocumentParts.Spoken>> inner,
      int deep) {
    boolean own = spoken.how().equals("direct");
    return new ReportView(
        spoken.id(),
        spoken.who(),
        Things.word(spoken.how()),
        own,
        spoken.cue(),
        spoken.act(),
        spoken.modality(),
        spoken.confidence(),
        spoken.candidates(),
        parts.sentences().stream()
            .filter(sentence -> sentence.utterance().equals(spoken.iri()))
            .map(DocumentParts.Sentence::text)
            .toList(),
        deep > 8
            ? List.of()
            : inner.getOrDefault(spoken.iri(), List.of()).stream()
                .map(one -> report(one, parts, inner, deep + 1))
                .toList());
  }

  /** A question and the turns that answer it stand side by side. */
  private static List<List<DocumentBlock>> grouped(
      List<DocumentBlock> blocks, DocumentParts parts) {
    Map<String, String> answers = new HashMap<>();
    Map<String, DocumentParts.Spoken> turns = parts.byIri();
    for (DocumentParts.Spoken answer : turns.values()) {
      DocumentParts.Spoken question = turns.get(answer.answers());
      if (question != null) {
        answers.put(answer.id(), question.id());
      }
    }
    List<List<DocumentBlock>> groups = new ArrayList<>();
    for (DocumentBlock block : blocks) {
      List<DocumentBlock> last = groups.isEmpty() ? List.of() : groups.getLast();
      boolean follows =
          block.isTurn()
              && last.size() == 1
              && last.getFirst().id().equals(answers.get(block.id()));
      if (follows) {
        last.add(block);
      } else {
        groups.add(new ArrayList<>(List.of(block)));
      }
    }
    return groups;
  }
}
