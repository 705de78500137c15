package org.onrecord.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Var;
import org.onrecord.text.SpellingDistance;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/** Turns what a user gave for a query's parameters into nodes. */
final class ParameterValues {

  /** Matches "-12" and "7", not "1.5". */
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

  /** What utterances are called on the command line. */
  private static final Map<String, String> MANNERS =
      Map.of(
          "turn", Rec.TURN,
          "direct", Rec.DIRECT_QUOTATION,
          "mixed", Rec.MIXED_QUOTATION,
          "indirect", Rec.INDIRECT_QUOTATION);

  private static final String ACTS = Prefixes.ID + "speech-act/";

  private final NameResolver names;

  ParameterValues(NameResolver names) {
    this.names = names;
  }

  /**
   * The variables that take a value, or any of several.
   *
   * @throws QueryException for an unknown parameter, a required one without a value, a value that
   *     does not fit
   */
  Map<Var, Set<Node>> of(NamedQuery query, Given values) {
    for (String given : values.names()) {
      if (query.parameter(given).isEmpty()) {
        throw unknownParameter(query, given);
      }
    }
    Map<Var, Set<Node>> nodes = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      List<String> given = values.of(parameter.name());
      if (given.isEmpty() && parameter.required()) {
        throw QueryException.usage(
            query.name()
                + " needs "
                + parameter.option()
                + " ("
                + parameter.kind()
                + "): "
                + parameter.description());
      }
      Set<Node> meant = new LinkedHashSet<>();
      given.forEach(value -> meant.addAll(nodes(parameter, value)));
      if (given.isEmpty()) {
        parameter.fallback().ifPresent(value -> meant.addAll(nodes(parameter, value)));
      }
      if (!meant.isEmpty()) {
        nodes.put(Var.alloc(parameter.name()), meant);
      }
    }
    return nodes;
  }

  private static QueryException unknownParameter(NamedQuery query, String given) {
    String known = String.join(", ", query.parameters().stream().map(Parameter::option).toList());
    return QueryException.usage(
        query.name()
            + " has no parameter --"
            + given.replace('_', '-')
            + near(query, given)
            + (known.isEmpty() ? "none" : known));
  }

  private static String near(NamedQuery query, String given) {
    return query.parameters().stream()
        .filter(parameter -> SpellingDistance.within(parameter.name(), given, 2))
        .findFirst()
        .map(parameter -> "; did you mean " + parameter.option() + "? It has ")
        .orElse("; it has ");
  }

  private Set<Node> nodes(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case COUNTRY, OFFICIAL, AGENT, OFFICE, ORGANISATION, TOPIC, DOCUMENT ->
          names.resolveAll(parameter.type(), value);
      case MANNER, ACT, TEXT, DATE, INTEGER, DECIMAL, BOOLEAN, IRI, CHOICE ->
          Set.of(node(parameter, value));
    };
  }

  private static Node node(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case COUNTRY, OFFICIAL, AGENT, OFFICE, ORGANISATION, TOPIC, DOCUMENT ->
          throw new IllegalArgumentException("a name, to be looked up: " + parameter);
      case TEXT -> NodeFactory.createLiteralString(value);
      case MANNER -> NodeFactory.createURI(word(parameter, MANNERS, value));
      case ACT -> NodeFactory.createURI(ACTS + value.strip().toLowerCase(Locale.ROOT));
      case CHOICE -> NodeFactory.createLiteralString(choice(parameter, value));
      case DECIMAL ->
          NodeFactory.createLiteralDT(decimal(parameter, value), XSDDatatype.XSDdecimal);
      case DATE ->
          NodeFactory.createLiteralDT(
              GivenDate.day(parameter, value).toString(), XSDDatatype.XSDdate);
      case INTEGER ->
          NodeFactory.createLiteralDT(integer(parameter, value), XSDDatatype.XSDinteger);
      case BOOLEAN -> NodeFactory.createLiteralDT(truth(parameter, value), XSDDatatype.XSDboolean);
      case IRI -> NodeFactory.createURI(iri(parameter, value.strip())); // lines of CSV end in CR
    };
  }

  private static String word(Parameter parameter, Map<String, String> known, String value) {
    String iri = known.get(value.strip().toLowerCase(Locale.ROOT));
    if (iri == null) {
      throw unfit(parameter, value, String.join(", ", new TreeSet<>(known.keySet())));
    }
    return iri;
  }

  private static String choice(Parameter parameter, String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    if (!parameter.choices().contains(word)) {
      throw unfit(parameter, value, String.join(" or ", parameter.choices()));
    }
    return word;
  }

  private static String decimal(Parameter parameter, String value) {
    try {
      return new BigDecimal(value.strip()).toPlainString();
    } catch (NumberFormatException e) {
      throw unfit(parameter, value, "a number such as 0.8");
    }
  }

  private static String integer(Parameter parameter, String value) {
    if (!INTEGER.matcher(value).matches()) {
      throw unfit(parameter, value, "a whole number");
    }
    return Long.toString(Long.parseLong(value));
  }

  private static String truth(Parameter parameter, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "" -> "true";
      case "false", "no", "0" -> "false";
      default -> throw unfit(parameter, value, "true or false");
    };
  }

  private static String iri(Parameter parameter, String value) {
    try {
      if (IRIx.create(value).isReference()) {
        return value;
      }
    } catch (IRIException notAnIri) {
      // told below, as for a relative one
    }
    throw unfit(parameter, value, "an absolute IRI");
  }

  static QueryException unfit(Parameter parameter, String value, String expected) {
    return QueryException.usage(parameter.option() + " “" + value + "”: expected " + expected);
  }
}
