package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Enters parameters that may be any of several things into a parsed query: as a VALUES block, of
 * nodes and not of text, in front of each group whose triple patterns name the parameter.
 */
final class SeveralValues extends ElementTransformCopyBase {
  private final Map<Var, Set<Node>> values;

  private SeveralValues(Map<Var, Set<Node>> values) {
    this.values = values;
  }

  static Query enteredInto(Query query, Map<Var, Set<Node>> values) {
    boolean several = values.values().stream().anyMatch(nodes -> nodes.size() > 1);
    return several ? QueryTransformOps.transform(query, new SeveralValues(values)) : query;
  }

  @Override
  public Element transform(ElementGroup group, List<Element> elements) {
    Set<Var> named = new LinkedHashSet<>();
    elements.stream()
        .filter(ElementPathBlock.class::isInstance)
        .forEach(block -> PatternVars.vars(named, block));
    List<Element> all = new ArrayList<>();
    values.forEach(
        (variable, nodes) -> {
          if (nodes.size() > 1 && named.contains(variable)) {
            all.add(block(variable, nodes));
          }
        });
    all.addAll(elements);
    ElementGroup result = new ElementGroup();
    all.forEach(result::addElement);
    return result;
  }

  private static Element block(Var variable, Set<Node> nodes) {
    ElementData block = new ElementData();
    block.add(variable);
    nodes.forEach(node -> block.add(BindingFactory.binding(variable, node)));
    return block;
  }
}
