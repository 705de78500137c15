package org.onrecord.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.vocab.Prefixes;

/** Parses SPARQL and refuses what would reach outside the store. */
final class QueryGuard {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  /** Functions whose IRI names a Java class to be loaded. */
  private static final String JAVA_FUNCTION = "java:";

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
      throw QueryException.usage(source + ":" + e.getLine() + ":" + e.getColumn() + ": " + e.getMessage());
    } catch (ARQException e) {
      throw QueryException.usage(source + ": " + e.getMessage());
    }
    refuseReachingOut(source, query);
    return query;
  }

  private static void refuseReachingOut(String source, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw QueryException.usage(source + ": SERVICE is switched off; export what you need and query it there");
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.startsWith(JAVA_FUNCTION)) {
              throw QueryException.usage(source + ": functions of Java classes are switched off: " + iri);
            }
          }
        });
  }
}
