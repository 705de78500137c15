package org.onrecord.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.onrecord.query.StatementPattern.Role.Single;
import org.onrecord.query.StatementPattern.UnlikeStatements;
import org.onrecord.search.Column;
import org.onrecord.search.Column.Of;
import org.onrecord.search.Criterion;
import org.onrecord.vocab.Rec;

/** Reads the filters of a pattern that selects statements as criteria of the index. */
record StatementFilters(PatternValues values, StatementPattern pattern) {

  /** Takes in a filter, or gives the pattern up. */
  void filter(Expr filter) {
    switch (filter) {
      case E_GreaterThanOrEqual since when isDate(since.getArg1()) ->
          pattern.ask(new Criterion.Since(day(since.getArg2())));
      case E_LessThanOrEqual until when isDate(until.getArg1()) ->
          pattern.ask(new Criterion.Until(day(until.getArg2())));
      case E_Bound bound when isDate(bound.getArg()) -> pattern.ask(new Criterion.Dated());
      case E_Exists exists -> exists(exists);
      case E_NotExists lacks -> lacks(lacks);
      case E_Equals equal when isChoice(equal) -> {
        // the branch of a union that holds
      }
      case E_Equals equal -> restrict(equal.getArg1(), constants(List.of(equal.getArg2())));
      case E_NotEquals other -> exclude(other);
      case E_OneOf any -> restrict(any.getLHS(), constants(any.getRHS().getList()));
      default -> throw new UnlikeStatements();
    }
  }

  private void restrict(Expr variable, Set<Node> allowed) {
    if (!variable.isVariable() || values.isGiven(variable.asVar())) {
      throw new UnlikeStatements();
    }
    pattern.restrict(variable.asVar(), PatternValues.names(allowed));
  }

  private void exclude(E_NotEquals other) {
    if (!other.getArg1().isVariable() || values.isGiven(other.getArg1().asVar())) {
      throw new UnlikeStatements();
    }
    pattern.exclude(
        other.getArg1().asVar(), PatternValues.names(Set.of(values.theOne(other.getArg2()))));
  }

  private Set<Node> constants(List<Expr> expressions) {
    return expressions.stream()
        .flatMap(
            expression ->
                expression.isVariable()
                    ? values.of(expression.asVar()).orElseThrow(UnlikeStatements::new).stream()
                    : Stream.of(values.theOne(expression)))
        .collect(Collectors.toSet());
  }

  /** Words in the text, or a depth that is not larger. */
  private void exists(ExprFunctionOp exists) {
    Compared compared = compared(exists);
    if (!pattern.is(compared.triple().getSubject(), Single.STATEMENT)) {
      throw new UnlikeStatements();
    }
    switch (compared.filter()) {
      case E_StrContains contains
          when compared.triple().getPredicate().hasURI(Rec.TEXT)
              && contains.getArg1() instanceof E_StrLowerCase text
              && compared.isValue(text.getArg())
              && contains.getArg2() instanceof E_StrLowerCase words ->
          pattern.ask(
              new Criterion.Contains(values.theOne(words.getArg()).getLiteralLexicalForm()));
      case E_LessThanOrEqual atMost
          when compared.triple().getPredicate().hasURI(Rec.DEPTH)
              && compared.isValue(atMost.getArg1()) ->
          pattern.ask(
              new Criterion.DepthAtMost(
                  new BigDecimal(number(atMost.getArg2()))
                      .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                      .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                      .intValue()));
      default -> throw new UnlikeStatements();
    }
  }

  /** A confidence that is smaller, or any modality at all. */
  private void lacks(ExprFunctionOp lacks) {
    if (elements(lacks).size() == 1) {
      Triple triple = only(elements(lacks));
      Of whose = pattern.whose(triple.getSubject()).orElseThrow(UnlikeStatements::new);
      if (!(triple.getObject() instanceof Var) || values.of(triple.getObject()).isPresent()) {
        throw new UnlikeStatements();
      }
      pattern.ask(
          new Criterion.None(
              Column.of(whose, triple.getPredicate().getURI()).orElseThrow(UnlikeStatements::new)));
      return;
    }
    Compared compared = compared(lacks);
    if (pattern.is(compared.triple().getSubject(), Single.UTTERANCE)
        && compared.triple().getPredicate().hasURI(Rec.CONFIDENCE)
        && compared.filter() instanceof E_LessThan less
        && compared.isValue(less.getArg1())) {
      pattern.ask(new Criterion.NotLessSure(Double.parseDouble(number(less.getArg2()))));
    } else {
      throw new UnlikeStatements();
    }
  }

  /** One triple, and a filter on its object. */
  private record Compared(Triple triple, Expr filter) {
    boolean isValue(Expr expression) {
      return expression.isVariable() && triple.getObject().equals(expression.asVar());
    }
  }

  private Compared compared(ExprFunctionOp exists) {
    List<Element> elements = elements(exists);
    if (elements.size() != 2 || !(elements.getLast() instanceof ElementFilter filter)) {
      throw new UnlikeStatements();
    }
    return new Compared(only(elements), filter.getExpr());
  }

  private static List<Element> elements(ExprFunctionOp exists) {
    return exists.getElement() instanceof ElementGroup group
        ? group.getElements()
        : List.of(exists.getElement());
  }

  private static Triple only(List<Element> elements) {
    List<Triple> triples = StatementPatternReader.triples(elements);
    if (triples.size() != 1) {
      throw new UnlikeStatements();
    }
    return triples.getFirst();
  }

  /** Whether a parameter is compared to a word, as in {@code $by = "speaker"}. */
  boolean isChoice(E_Equals equal) {
    return values.constant(equal.getArg1()).isPresent()
        && values.constant(equal.getArg2()).filter(Node::isLiteral).isPresent();
  }

  private boolean isDate(Expr expression) {
    return expression.isVariable() && pattern.is(expression.asVar(), Single.DATE);
  }

  private LocalDate day(Expr expression) {
    try {
      return LocalDate.parse(values.theOne(expression).getLiteralLexicalForm());
    } catch (DateTimeException notADay) {
      throw new UnlikeStatements();
    }
  }

  private String number(Expr expression) {
    return values.theOne(expression).getLiteralLexicalForm();
  }
}
