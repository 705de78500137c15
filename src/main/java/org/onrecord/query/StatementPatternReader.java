package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.util.ExprUtils;
import org.onrecord.query.StatementPattern.Role;
import org.onrecord.query.StatementPattern.Role.Single;
import org.onrecord.query.StatementPattern.UnlikeStatements;
import org.onrecord.search.Column;
import org.onrecord.search.Column.Of;
import org.onrecord.search.Criterion;
import org.onrecord.vocab.Rec;

/**
 * Reads the pattern of a sub-select as one that selects statements. Whatever it does not know for
 * sure to be the same makes it give up, and the question is answered from the graph.
 */
final class StatementPatternReader {
  /** The parameter by which questions divide time. */
  private static final Var PER = Var.alloc("per");

  private final PatternValues values;
  private final StatementPattern pattern = new StatementPattern();
  private final StatementFilters filters;
  private final List<Triple> rest = new ArrayList<>();

  private StatementPatternReader(PatternValues values) {
    this.values = values;
    this.filters = new StatementFilters(values, pattern);
  }

  /**
   * @param given the values of parameters, which stand in the pattern as variables
   */
  static Optional<StatementPattern> read(Element where, Map<Var, Set<Node>> given) {
    try {
      StatementPatternReader reader = new StatementPatternReader(new PatternValues(given));
      List<Element> elements = reader.flat(where);
      reader.structure(elements);
      elements.forEach(reader::element);
      reader.rest.forEach(reader::ofValue);
      reader.pattern.settle();
      return Optional.of(reader.pattern);
    } catch (UnlikeStatements unlike) {
      return Optional.empty();
    }
  }

  /**
   * What of a pattern is understood: what it selects fulfils this, but not all that fulfils this is
   * selected by it.
   */
  static Optional<StatementPattern> readLoosely(Element where, Map<Var, Set<Node>> given) {
    StatementPatternReader reader = new StatementPatternReader(new PatternValues(given));
    if (!(where instanceof ElementGroup group)) {
      return Optional.empty();
    }
    List<Element> elements =
        group.getElements().stream().filter(element -> !(element instanceof ElementUnion)).toList();
    try {
      reader.structure(elements);
    } catch (UnlikeStatements unlike) {
      return Optional.empty();
    }
    for (Element element : elements) {
      if (element instanceof ElementPathBlock) {
        triples(List.of(element)).forEach(triple -> attempt(() -> reader.triple(triple)));
      } else {
        attempt(() -> reader.element(element));
      }
    }
    return Optional.of(reader.pattern);
  }

  private static void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (UnlikeStatements unlike) {
      // so much less is known of what is selected
    }
  }

  /** The elements of a group, with those of the only branch of a union that can hold. */
  private List<Element> flat(Element where) {
    List<Element> elements = new ArrayList<>();
    if (!(where instanceof ElementGroup group)) {
      throw new UnlikeStatements();
    }
    for (Element element : group.getElements()) {
      switch (element) {
        case ElementUnion union -> elements.addAll(flat(branch(union)));
        case ElementData data when data.getVars().stream().allMatch(values::isGiven) -> {
          // the values of a parameter, which are known
        }
        default -> elements.add(element);
      }
    }
    return elements;
  }

  private Element branch(ElementUnion union) {
    List<Element> possible =
        union.getElements().stream().filter(branch -> !isRuledOut(branch)).toList();
    if (possible.size() != 1) {
      throw new UnlikeStatements();
    }
    return possible.getFirst();
  }

  /** Whether a branch has a filter that compares a parameter's value to another word. */
  private boolean isRuledOut(Element branch) {
    return branch instanceof ElementGroup group
        && group.getElements().stream()
            .anyMatch(
                element ->
                    element instanceof ElementFilter filter
                        && filter.getExpr() instanceof E_Equals equal
                        && filters.isChoice(equal)
                        && !values
                            .constant(equal.getArg1())
                            .equals(values.constant(equal.getArg2())));
  }

  /** Finds the statement, its utterance and what reports it, on which all else hangs. */
  private void structure(List<Element> elements) {
    for (Triple triple : triples(elements)) {
      if (triple.getPredicate().hasURI(Rec.IN_UTTERANCE)) {
        pattern.bind(values.free(triple.getSubject()), Single.STATEMENT);
        pattern.bind(values.free(triple.getObject()), Single.UTTERANCE);
      }
    }
    for (Triple triple : triples(elements)) {
      if (triple.getPredicate().hasURI(Rec.REPORTED_IN)
          && pattern.is(triple.getSubject(), Single.UTTERANCE)) {
        pattern.bind(values.free(triple.getObject()), Single.REPORTING);
        pattern.ask(new Criterion.Reported());
      }
    }
    if (pattern.variable(Single.STATEMENT).isEmpty()) {
      throw new UnlikeStatements();
    }
  }

  static List<Triple> triples(List<Element> elements) {
    List<Triple> triples = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof ElementPathBlock block) {
        for (TriplePath path : block.getPattern().getList()) {
          if (!path.isTriple()) {
            throw new UnlikeStatements();
          }
          triples.add(path.asTriple());
        }
      }
    }
    return triples;
  }

  private void element(Element element) {
    switch (element) {
      case ElementPathBlock block -> triples(List.of(block)).forEach(this::triple);
      case ElementOptional optional -> optional(optional.getOptionalElement());
      case ElementFilter filter -> filters.filter(filter.getExpr());
      case ElementBind bind -> period(bind);
      default -> throw new UnlikeStatements();
    }
  }

  private void triple(Triple triple) {
    if (!triple.getPredicate().isURI()) {
      throw new UnlikeStatements();
    }
    String property = triple.getPredicate().getURI();
    if (property.equals(Rec.IN_UTTERANCE)
        || property.equals(Rec.REPORTED_IN) && pattern.is(triple.getObject(), Single.REPORTING)) {
      return;
    }
    if (pattern.is(triple.getSubject(), Single.STATEMENT) && property.equals(Rec.CHAR_START)) {
      pattern.bind(values.free(triple.getObject()), Single.CHAR_START);
      return;
    }
    Optional<Of> whose = pattern.whose(triple.getSubject());
    if (whose.isEmpty()) {
      rest.add(triple);
      return;
    }
    Column column = Column.of(whose.get(), property).orElseThrow(UnlikeStatements::new);
    Optional<Set<Node>> given = values.of(triple.getObject());
    if (given.isPresent()) {
      pattern.ask(new Criterion.AnyOf(column, PatternValues.names(given.get())));
    } else {
      pattern.ask(new Criterion.Some(column));
      pattern.bind(
          values.free(triple.getObject()),
          column == Column.DOCUMENT ? Single.DOCUMENT : new Role.Each(column));
    }
  }

  /** A triple about a value of a column: {@code ?about rec:countryCode ?code}. */
  private void ofValue(Triple triple) {
    Var subject = values.free(triple.getSubject());
    if (!(pattern.role(subject).orElse(null) instanceof Role.Each)) {
      throw new UnlikeStatements();
    }
    if (triple.getObject() instanceof Var object) {
      if (values.isGiven(object) || pattern.role(object).isPresent()) {
        throw new UnlikeStatements();
      }
      pattern.mustBeKnown(triple, pattern.only(object).orElse(Set.of()));
    } else {
      pattern.mustBeKnown(triple, Set.of());
    }
  }

  /** What a statement may lack: its date, or those of a column who are counted. */
  private void optional(Element inner) {
    List<Triple> triples = triples(flat(inner));
    if (triples.size() != 1
        || flat(inner).size() != 1
        || !pattern.is(triples.getFirst().getSubject(), Single.STATEMENT)) {
      throw new UnlikeStatements();
    }
    Triple triple = triples.getFirst();
    if (triple.getPredicate().hasURI(Rec.DATE)) {
      pattern.bind(values.free(triple.getObject()), Single.DATE);
    } else {
      Column column =
          Column.of(Of.STATEMENT, triple.getPredicate().getURI())
              .orElseThrow(UnlikeStatements::new);
      pattern.bind(values.free(triple.getObject()), new Role.EachOrNone(column));
    }
  }

  /** The month or the year of the date, as the questions write it. */
  private void period(ElementBind bind) {
    Var date = pattern.variable(Single.DATE).orElseThrow(UnlikeStatements::new);
    if (bind.getExpr().equals(periodOf(date))) {
      Node per = values.theOne(new ExprVar(PER));
      pattern.bind(bind.getVar(), new Role.Period(per.getLiteralLexicalForm().equals("year")));
    } else {
      throw new UnlikeStatements();
    }
  }

  private static Expr periodOf(Var date) {
    return ExprUtils.parse(
        "IF(BOUND(%1$s), SUBSTR(STR(%1$s), 1, IF(%2$s = \"year\", 4, 7)), \"undated\")"
            .formatted(date, PER));
  }
}
