package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.serve.pages.DocumentPage.Fact;
import org.onrecord.serve.pages.FacetView;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.StatementView;
import org.onrecord.serve.pages.ThingPage;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** Makes the page of a person, country, office, topic or body. */
final class ThingView {
  private static final int NEWEST = 5;
  private static final int TOP = 8;

  private final Store store;
  private final Site site;
  private final Things things;
  private final Statements statements;
  private final StatementReader reader;

  ThingView(Store store, Site site, Things things, Statements statements, StatementReader reader) {
    this.store = store;
    this.site = site;
    this.things = things;
    this.statements = statements;
    this.reader = reader;
  }

  /** Empty where the graph does not know it. */
  Optional<ThingPage> of(String kind, String iri) {
    Node node = GraphView.node(iri);
    return store
        .read(
            dataset -> {
              GraphView view = new GraphView(dataset.getDefaultGraph());
              return view.knows(node)
                  ? Optional.of(
                      new ThingPage(
                          view.label(node),
                          kind,
                          iri,
                          kind.equals("name")
                              ? "A full name under which documents let somebody speak whom no"
                                  + " register knows. It may stand for several people."
                              : "",
                          facts(view, node),
                          terms(view, node, kind),
                          kind.equals("office") ? "Who held it" : "Terms of office",
                          List.of()))
                  : Optional.<ThingPage>empty();
            })
        .map(
            page ->
                new ThingPage(
                    page.title(),
                    kind,
                    iri,
                    page.note(),
                    page.facts(),
                    page.terms(),
                    page.termsTitle(),
                    ThingSide.of(kind).stream().map(side -> section(side, iri)).toList()));
  }

  private List<Fact> facts(GraphView view, Node node) {
    List<Fact> facts = new ArrayList<>();
    labels(facts, "Also", view, node);
    fact(facts, "Code", view, node, Rec.COUNTRY_CODE);
    fact(facts, "Status", view, node, Rec.COUNTRY_STATUS);
    fact(facts, "Capital", view, node, Rec.CAPITAL);
    fact(facts, "Of", view, node, Rec.OF_COUNTRY);
    fact(facts, "Of", view, node, Rec.OF_ORGANISATION);
    fact(facts, "Part of", view, node, Rec.PART_OF);
    members(facts, view, node);
    fact(facts, "Above it", view, node, SKOS.broader.getURI());
    fact(facts, "Below it", view, node, SKOS.narrower.getURI());
    for (String same : List.of(OWL.sameAs.getURI(), SKOS.exactMatch.getURI())) {
      List<Link> known =
          view.values(node, same).stream()
              .filter(Node::isURI)
              .map(value -> new Link(shortened(value.getURI()), value.getURI()))
              .toList();
      if (!known.isEmpty()) {
        facts.add(new Fact("Elsewhere", known));
      }
    }
    return facts;
  }

  /** Who is a member, not who was. */
  private void members(List<Fact> facts, GraphView view, Node organisation) {
    List<Link> members =
        view.values(organisation, Rec.HAS_MEMBER).stream()
            .filter(term -> view.value(term, Rec.END).isEmpty())
            .flatMap(term -> view.value(term, Rec.MEMBER).stream())
            .map(member -> things.link(member.getURI()))
            .distinct()
            .sorted(Comparator.comparing(Link::text))
            .toList();
    if (!members.isEmpty()) {
      facts.add(new Fact("Members", members));
    }
  }

  private static String shortened(String iri) {
    return iri.startsWith(Iris.WIKIDATA)
        ? "Wikidata " + iri.substring(Iris.WIKIDATA.length())
        : iri;
  }

  private static void labels(List<Fact> facts, String name, GraphView view, Node node) {
    List<Link> names =
        java.util.stream.Stream.of(SKOS.altLabel.asNode(), RDFS.label.asNode())
            .flatMap(property -> view.values(node, property).stream())
            .map(GraphView::words)
            .filter(label -> !label.equals(view.label(node)))
            .distinct()
            .limit(12)
            .map(Link::text)
            .toList();
    if (!names.isEmpty()) {
      facts.add(new Fact(name, names));
    }
  }

  private void fact(List<Fact> facts, String name, GraphView view, Node node, String property) {
    List<Link> values =
        view.values(node, property).stream()
            .limit(60)
            .map(
                value ->
                    value.isURI() ? things.link(value.getURI()) : Link.text(GraphView.words(value)))
            .toList();
    if (!values.isEmpty()) {
      facts.add(new Fact(name, values));
    }
  }

  private List<ThingPage.Term> terms(GraphView view, Node node, String kind) {
    List<Node> tenures =
        switch (kind) {
          case "person" -> view.subjects(Rec.HOLDER, node);
          case "office" -> view.subjects(Rec.HELD_OFFICE, node);
          default -> List.of();
        };
    return tenures.stream()
        .map(
            tenure ->
                new ThingPage.Term(
                    link(view, tenure, Rec.HOLDER),
                    link(view, tenure, Rec.HELD_OFFICE),
                    view.text(tenure, Rec.START).orElse(""),
                    view.text(tenure, Rec.END).orElse("")))
        .sorted(Comparator.comparing(ThingPage.Term::since).reversed())
        .toList();
  }

  private Link link(GraphView view, Node tenure, String property) {
    return view.value(tenure, property)
        .map(value -> things.link(value.getURI()))
        .orElse(Link.text(""));
  }

  private ThingPage.Section section(ThingSide side, String iri) {
    StatementIndex index = statements.index();
    Selection selection = Selection.ALL.with(side.facet(), iri);
    BitSet rows = index.rows(selection);
    String value = ShortNames.of(side.facet(), iri);
    UrlQuery query = UrlQuery.NONE.with(side.facet().parameter(), value);
    String address = site.at("/statements");
    List<FacetView> tops = new ArrayList<>();
    for (Facet facet : side.counted()) {
      List<Counts.Count> counts =
          Counts.of(index.column(facet), rows).stream()
              .filter(count -> !count.key().equals(iri))
              .toList();
      if (!counts.isEmpty()) {
        tops.add(top(facet, counts, query, address));
      }
    }
    return new ThingPage.Section(
        side.id(),
        side.heading(),
        rows.cardinality(),
        address + query.written(),
        new Link(side.facet().parameter(), value),
        new TimeLine(index.column(Facet.MONTH), rows).histogram(selection, query, address),
        tops,
        newest(index, rows));
  }

  private FacetView top(Facet facet, List<Counts.Count> counts, UrlQuery query, String address) {
    int most = counts.getFirst().statements();
    return new FacetView(
        facet.parameter(),
        facet.title(),
        true,
        0,
        "",
        counts.stream()
            .limit(TOP)
            .map(
                count ->
                    new FacetView.Value(
                        things.label(facet, count.key()),
                        count.statements(),
                        address
                            + query
                                .and(facet.parameter(), ShortNames.of(facet, count.key()))
                                .written(),
                        false,
                        (int) (1000L * count.statements() / most)))
            .toList());
  }

  private List<StatementView> newest(StatementIndex index, BitSet rows) {
    List<String> iris = rows.stream().limit(NEWEST).mapToObj(row -> index.row(row).iri()).toList();
    return reader.read(iris, "");
  }
}
