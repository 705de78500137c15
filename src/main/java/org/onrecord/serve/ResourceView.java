package org.onrecord.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.ResourcePage;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.TripleOrder;

/** Pages of documents, of the vocabulary, and of everything that has no page of its own. */
final class ResourceView implements Resources.Pages {
  private static final int SHOWN = 50;

  private final Pages pages;
  private final ThingGraphs graphs;
  private final DocumentView documents;

  ResourceView(Pages pages, ThingGraphs graphs, DocumentView documents) {
    this.pages = pages;
    this.graphs = graphs;
    this.documents = documents;
  }

  @Override
  public Reply page(Request request, String iri) {
    if (iri.startsWith(Iris.DOCUMENT)) {
      return documents
          .of(iri)
          .map(
              page ->
                  pages
                      .page(
                          "document",
                          pages.frame(page.title(), "").withData(forms(iri), query(iri)),
                          page)
                      .with("Link", links(iri)))
          .orElseThrow(() -> HttpProblem.notFound("there is no document <" + iri + ">"));
    }
    ThingGraphs.Description found =
        graphs.of(iri).orElseThrow(() -> HttpProblem.notFound("nothing is known of <" + iri + ">"));
    boolean vocabulary = iri.equals(ThingGraphs.VOCABULARY);
    ResourcePage page = vocabulary ? vocabulary(found.graph()) : thing(iri, found);
    return pages
        .page("resource", pages.frame(page.title(), "").withData(forms(iri), ""), page)
        .with("Link", links(iri));
  }

  private String query(String iri) {
    return pages.site().at("/query/utterances" + UrlQuery.NONE.with("document", iri).written());
  }

  private List<Link> forms(String iri) {
    String path = pages.site().at(iri.substring(Site.iri("").length()));
    return List.of(
        new Link("Turtle", path + ".ttl"),
        new Link("JSON-LD", path + ".jsonld"),
        new Link("N-Triples", path + ".nt"));
  }

  private String links(String iri) {
    List<String> links =
        forms(iri).stream()
            .map(
                form ->
                    "<"
                        + form.href()
                        + ">; rel=\"alternate\"; type=\""
                        + pages.frame("", "").type(form)
                        + "\"")
            .toList();
    return String.join(", ", links);
  }

  private ResourcePage thing(String iri, ThingGraphs.Description found) {
    Node node = GraphView.node(iri);
    GraphView view = new GraphView(found.graph());
    return new ResourcePage(
        view.label(node),
        iri,
        entries(found.graph().find(node, Node.ANY, Node.ANY).toList(), false),
        entries(found.graph().find(Node.ANY, Node.ANY, node).toList(), true),
        found.truncated() ? "More point at it than are shown." : "");
  }

  private List<ResourcePage.Entry> entries(List<Triple> triples, boolean inverse) {
    List<Triple> sorted = new ArrayList<>(triples);
    sorted.sort(TripleOrder.BY_TERMS);
    Map<String, List<Link>> values = new LinkedHashMap<>();
    for (Triple triple : sorted) {
      Node value = inverse ? triple.getSubject() : triple.getObject();
      values
          .computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>())
          .add(link(value));
    }
    return values.entrySet().stream()
        .map(
            entry ->
                new ResourcePage.Entry(
                    "",
                    new Link(Prefixes.abbreviated(entry.getKey()), entry.getKey()),
                    entry.getValue().stream().limit(SHOWN).toList()))
        .toList();
  }

  private Link link(Node node) {
    String words = GraphView.words(node);
    return node.isURI()
        ? new Link(Prefixes.abbreviated(words), pages.site().page(words))
        : Link.text(words);
  }

  /** Every term with its explanation; terms are places on this page. */
  private ResourcePage vocabulary(Graph graph) {
    GraphView view = new GraphView(graph);
    List<ResourcePage.Entry> terms =
        graph
            .find(Node.ANY, org.apache.jena.vocabulary.RDFS.comment.asNode(), Node.ANY)
            .mapWith(Triple::getSubject)
            .filterKeep(term -> term.isURI() && term.getURI().startsWith(Iris.NS))
            .toList()
            .stream()
            .distinct()
            .sorted(java.util.Comparator.comparing(Node::getURI))
            .map(term -> term(view, term))
            .toList();
    return new ResourcePage("Vocabulary", ThingGraphs.VOCABULARY, terms, List.of(), "");
  }

  private static ResourcePage.Entry term(GraphView view, Node term) {
    String id = term.getURI().substring(Iris.NS.length());
    return new ResourcePage.Entry(
        id,
        new Link("rec:" + id, "#" + id),
        List.of(Link.text(view.text(term, org.apache.jena.vocabulary.RDFS.comment.asNode()))));
  }
}
