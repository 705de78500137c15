package org.onrecord.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Prefixes;

/** Parses SPARQL and refuses what would reach outside the store. */
final class QueryGuard {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  /** Functions whose IRI names a Java class to be loaded. */
  private static final String JAVA_FUNCTION = "java:";

  /**
   * Matches ‘Encountered " "}" "} "" at line 2, column 22.’, not ‘Unresolved prefixed name: x:y’.
   */
  private static final Pattern ENCOUNTERED =
      Pattern.compile(
          "Encountered (?:\"?\\s*)(.*?)\\s*at line (\\d+), column (\\d+)", Pattern.DOTALL);

  private QueryGuard() {}

  /**
   * @param source what messages call the text: a file, a query's name
   */
  static Query parse(String source, String text) {
    Query query = new Query();
    Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
    try {
      QueryFactory.parse(query, text, "https://w3id.org/onrecord/doc/", Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw QueryException.usage(source + ":" + problem(e));
    } catch (ARQException e) {
      throw QueryException.usage(source + ": " + e.getMessage());
    }
    refuseReachingOut(source, query);
    return query;
  }

  /**
   * The parser's place is that of the token before; its message tells the right one, and then all
   * that may follow.
   */
  private static String problem(QueryParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher found = ENCOUNTERED.matcher(message);
    return found.lookingAt()
        ? found.group(2) + ":" + found.group(3) + ": not expected here: " + found.group(1).strip()
        : e.getLine() + ":" + e.getColumn() + ": " + message;
  }

  private static void refuseReachingOut(String source, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseJava(source, triple.getPredicate()));
          }

          @Override
          public void visit(OpService service) {
            throw QueryException.usage(
                source + ": SERVICE is switched off; export what you need and query it there");
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            refuseJava(source, function.getFunctionIRI());
          }
        });
  }

  private static void refuseJava(String source, Node predicate) {
    if (predicate.isURI()) {
      refuseJava(source, predicate.getURI());
    }
  }

  private static void refuseJava(String source, @Nullable String iri) {
    if (iri != null && iri.startsWith(JAVA_FUNCTION)) {
      throw QueryException.usage(source + ": functions of Java classes are switched off: " + iri);
    }
  }
}
