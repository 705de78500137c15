package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Var;

/** Turns what a user gave for a query's parameters into nodes. */
final class ParameterValues {

  /** Matches "-12" and "7", not "1.5". */
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

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
  Map<Var, Set<Node>> of(NamedQuery query, Map<String, String> values) {
    for (String given : values.keySet()) {
      if (query.parameter(given).isEmpty()) {
        throw unknownParameter(query, given);
      }
    }
    Map<Var, Set<Node>> nodes = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      String value = values.get(parameter.name());
      if (value != null) {
        nodes.put(Var.alloc(parameter.name()), nodes(parameter, value));
      } else if (parameter.required()) {
        throw QueryException.usage(
            query.name()
                + " needs --"
                + parameter.name()
                + " ("
                + parameter.type().word()
                + "): "
                + parameter.description());
      }
    }
    return nodes;
  }

  private static QueryException unknownParameter(NamedQuery query, String given) {
    String known =
        String.join(", ", query.parameters().stream().map(p -> "--" + p.name()).toList());
    return QueryException.usage(
        query.name()
            + " has no parameter --"
            + given
            + "; it has "
            + (known.isEmpty() ? "none" : known));
  }

  private Set<Node> nodes(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case COUNTRY, OFFICIAL, OFFICE, ORGANISATION, TOPIC, DOCUMENT ->
          names.resolveAll(parameter.type(), value);
      case TEXT, DATE, INTEGER, BOOLEAN, IRI -> Set.of(node(parameter, value));
    };
  }

  private static Node node(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case COUNTRY, OFFICIAL, OFFICE, ORGANISATION, TOPIC, DOCUMENT ->
          throw new IllegalArgumentException("a name, to be looked up: " + parameter);
      case TEXT -> NodeFactory.createLiteralString(value);
      case DATE ->
          NodeFactory.createLiteralDT(date(parameter, value).toString(), XSDDatatype.XSDdate);
      case INTEGER ->
          NodeFactory.createLiteralDT(integer(parameter, value), XSDDatatype.XSDinteger);
      case BOOLEAN -> NodeFactory.createLiteralDT(truth(parameter, value), XSDDatatype.XSDboolean);
      case IRI -> NodeFactory.createURI(iri(parameter, value));
    };
  }

  private static LocalDate date(Parameter parameter, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw unfit(parameter, value, "a day such as 2024-03-31");
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
      if (IRIx.create(value).isAbsolute()) {
        return value;
      }
    } catch (IRIException notAnIri) {
      // told below, as for a relative one
    }
    throw unfit(parameter, value, "an absolute IRI");
  }

  private static QueryException unfit(Parameter parameter, String value, String expected) {
    return QueryException.usage("--" + parameter.name() + " “" + value + "”: expected " + expected);
  }
}
