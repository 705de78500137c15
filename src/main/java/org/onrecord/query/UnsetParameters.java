package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Leaves out of a parsed query the triple patterns, filters and BINDs that name a parameter for
 * which no value was given. What stays is as fast as if it had been written so.
 */
final class UnsetParameters extends ElementTransformCopyBase {
  private final Set<Var> unset;

  private UnsetParameters(Set<Var> unset) {
    this.unset = unset;
  }

  static Query removedFrom(Query query, Set<Var> unset) {
    return unset.isEmpty() ? query : QueryTransformOps.transform(query, new UnsetParameters(unset));
  }

  @Override
  public Element transform(ElementPathBlock block) {
    ElementPathBlock kept = new ElementPathBlock();
    block
        .getPattern()
        .forEach(
            triple -> {
              if (!names(triple)) {
                kept.addTriplePath(triple);
              }
            });
    return kept;
  }

  @Override
  public Element transform(ElementFilter filter, Expr expression) {
    return names(filter.getExpr()) ? new ElementGroup() : super.transform(filter, expression);
  }

  @Override
  public Element transform(ElementBind bind, Var variable, Expr expression) {
    return names(bind.getExpr()) ? new ElementGroup() : super.transform(bind, variable, expression);
  }

  @Override
  public Element transform(ElementOptional optional, Element inner) {
    return isEmpty(inner) ? new ElementGroup() : super.transform(optional, inner);
  }

  /** Neighbouring blocks of triples become one again, so that the optimiser may order them all. */
  @Override
  public Element transform(ElementGroup group, List<Element> elements) {
    List<Element> kept = new ArrayList<>();
    for (Element element : elements) {
      if (isEmpty(element)) {
        continue;
      }
      if (element instanceof ElementPathBlock next
          && !kept.isEmpty()
          && kept.getLast() instanceof ElementPathBlock previous) {
        next.getPattern().forEach(previous::addTriplePath);
      } else {
        kept.add(element);
      }
    }
    ElementGroup result = new ElementGroup();
    kept.forEach(result::addElement);
    return result;
  }

  private static boolean isEmpty(Element element) {
    return element instanceof ElementGroup group && group.isEmpty()
        || element instanceof ElementPathBlock block && block.isEmpty();
  }

  private boolean names(TriplePath triple) {
    return names(triple.getSubject())
        || names(triple.getObject())
        || triple.getPredicate() != null && names(triple.getPredicate());
  }

  private boolean names(Node node) {
    return node instanceof Var variable && unset.contains(variable);
  }

  private boolean names(Expr expression) {
    Set<Var> mentioned = new HashSet<>();
    ExprVars.varsMentioned(mentioned, expression);
    return !Collections.disjoint(mentioned, unset) || isAboutUnset(expression);
  }

  /**
   * Whether it asks for the existence of something that a filter inside compares to a parameter.
   */
  private boolean isAboutUnset(Expr expression) {
    if (!(expression instanceof ExprFunctionOp exists)) {
      return false;
    }
    boolean[] found = {false};
    ElementWalker.walk(
        exists.getElement(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementFilter filter) {
            found[0] |= names(filter.getExpr());
          }
        });
    return found[0];
  }
}
