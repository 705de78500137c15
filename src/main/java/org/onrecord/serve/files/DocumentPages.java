package org.onrecord.serve.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.serve.pages.FileFact;
import org.onrecord.serve.pages.FilePage;
import org.onrecord.serve.pages.FilePassage;
import org.onrecord.serve.pages.FilePassage.FileSentence;
import org.onrecord.serve.pages.FileSection;
import org.onrecord.serve.pages.FileSection.FileItem;
import org.onrecord.serve.pages.Link;
import org.onrecord.store.StoredDocument;
import org.onrecord.vocab.Rec;

/**
 * The page of a document: what is said in it, in the order of the text, each part at its anchor.
 */
final class DocumentPages {
  private static final Set<String> UTTERANCES =
      Set.of(Rec.TURN, Rec.DIRECT_QUOTATION, Rec.MIXED_QUOTATION, Rec.INDIRECT_QUOTATION);

  private final FolderPaths paths;
  private final FolderNames names;

  DocumentPages(FolderPaths paths, FolderNames names) {
    this.paths = paths;
    this.names = names;
  }

  /**
   * The page.
   *
   * @param resources of the document in reading order
   * @param iri as it is published
   */
  FilePage page(StoredDocument document, String iri, List<List<Triple>> resources) {
    String up = paths.up(document.iri());
    Map<String, List<FileSentence>> sentences = new java.util.HashMap<>();
    resources.stream()
        .map(Described::new)
        .filter(resource -> resource.is(Rec.STATEMENT))
        .forEach(
            statement ->
                sentences
                    .computeIfAbsent(
                        statement.text(Rec.IN_UTTERANCE), utterance -> new ArrayList<>())
                    .add(sentence(statement, up)));
    List<FilePassage> passages = new ArrayList<>();
    List<FileItem> others = new ArrayList<>();
    List<FileFact> facts = new ArrayList<>();
    for (List<Triple> triples : resources) {
      Described resource = new Described(triples);
      if (UTTERANCES.contains(resource.text(RDF.type.getURI()))) {
        passages.add(
            passage(resource, up, sentences.getOrDefault(resource.iri(), List.of()), resources));
      } else if (resource.is(Rec.DOCUMENT)) {
        facts.addAll(facts(document, resource, up));
      } else if (!resource.is(Rec.STATEMENT) && resource.iri().startsWith(document.iri() + "#")) {
        others.add(other(resource));
      }
    }
    List<FileSection> sections = new ArrayList<>();
    sections.add(FileSection.of("What is said", "", passages));
    sections.add(FileSection.list("Also", "", others));
    return new FilePage(
        document.title() == null ? document.id() : document.title(),
        "Document",
        iri,
        up,
        true,
        facts,
        sections);
  }

  private List<FileFact> facts(StoredDocument document, Described resource, String up) {
    List<FileFact> facts = new ArrayList<>();
    fact(facts, "date", document.date() == null ? "" : document.date().toString());
    fact(facts, "publisher", document.publisher() == null ? "" : document.publisher());
    fact(facts, "kind", document.kind());
    fact(facts, "place", resource.text(DCTerms.coverage.getURI()));
    String address = resource.text(DCTerms.source.getURI());
    if (!address.isEmpty()) {
      facts.add(new FileFact("address", List.of(paths.link(address, up, address))));
    }
    fact(facts, "identity", document.id());
    fact(facts, "SHA-256 of the text", document.sha256());
    return facts;
  }

  private static void fact(List<FileFact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new FileFact(name, List.of(Link.text(value))));
    }
  }

  private FilePassage passage(
      Described utterance, String up, List<FileSentence> sentences, List<List<Triple>> resources) {
    List<Link> who = new ArrayList<>();
    utterance.values(Rec.SPEAKER).forEach(speaker -> who.add(speaker(speaker, up, resources)));
    if (who.isEmpty()) {
      String label = utterance.text(Rec.SPEAKER_LABEL);
      who.add(Link.text(label.isEmpty() ? "somebody" : label));
    }
    String how = utterance.text(Rec.CUE);
    String modality = utterance.text(Rec.MODALITY);
    return new FilePassage(
        anchor(utterance.iri()),
        who,
        modality.isEmpty() ? how : how + " (" + modality + ")",
        Link.text(""),
        utterance.text(Rec.REPORTED_IN).isEmpty() ? 0 : 1,
        sentences);
  }

  /** A speaker whom only the document knows is called what it says of them. */
  private Link speaker(Node speaker, String up, List<List<Triple>> resources) {
    for (List<Triple> triples : resources) {
      if (triples.getFirst().getSubject().equals(speaker) && !paths.hasPage(speaker.getURI())) {
        String name = new Described(triples).text(org.apache.jena.vocabulary.RDFS.label.getURI());
        return paths.link(name, up, speaker.getURI());
      }
    }
    return paths.link(names.of(speaker), up, speaker.getURI());
  }

  private FileSentence sentence(Described statement, String up) {
    List<Link> about = new ArrayList<>();
    for (String property : List.of(Rec.ABOUT, Rec.ON_TOPIC)) {
      statement
          .values(property)
          .forEach(thing -> about.add(paths.link(names.of(thing), up, thing.getURI())));
    }
    String words = statement.text(Rec.TEXT);
    return new FileSentence(
        anchor(statement.iri()),
        words.isEmpty() ? "[from character " + statement.text(Rec.CHAR_START) + "]" : words,
        about);
  }

  private FileItem other(Described resource) {
    String label = resource.text(org.apache.jena.vocabulary.RDFS.label.getURI());
    String kind = names.of(resource.text(RDF.type.getURI()));
    return new FileItem(
        anchor(resource.iri()), Link.text(label.isEmpty() ? anchor(resource.iri()) : label), kind);
  }

  private static String anchor(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }

  /** The triples of one subject. */
  private record Described(List<Triple> triples) {
    String iri() {
      return triples.getFirst().getSubject().getURI();
    }

    boolean is(String type) {
      return text(RDF.type.getURI()).equals(type);
    }

    List<Node> values(String property) {
      return triples.stream()
          .filter(triple -> triple.getPredicate().getURI().equals(property))
          .map(Triple::getObject)
          .toList();
    }

    /** The first value, or nothing. */
    String text(String property) {
      return values(property).stream()
          .findFirst()
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
          .orElse("");
    }
  }
}
