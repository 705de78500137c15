package org.onrecord.query;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.vocab.Prefixes;

/** Parses SPARQL and refuses what would reach outside the store. */
final class QueryGuard {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  /** Of {@code text:query}, as jena-text has it. */
  private static final String FULL_TEXT = "http://jena.apache.org/text#";

  /** Longer texts are not parsed. */
  private static final int LONGEST = 1 << 20;

  /**
   * The beginning of an IRI whose functions are code to be loaded: matches {@code
   * <java:org.example.F} and {@code <http://jena.apache.org/ARQ/jsFunction#f}, not {@code
   * <http://jena.apache.org/ARQ/function#}.
   */
  private static final Pattern CODE =
      Pattern.compile("<\\s*(java:|http://jena\\.apache\\.org/ARQ/\\w+Function#)");

  /** Matches "\\u006A" in an IRI, not "\\n". */
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U00([0-9A-Fa-f]{6}))");

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
    if (text.length() > LONGEST) {
      throw QueryException.usage(
          source + ": has " + text.length() + " characters, at most " + LONGEST + " are read");
    }
    Query query = new Query();
    Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
    query.getPrefixMapping().setNsPrefix("text", FULL_TEXT);
    try {
      QueryFactory.parse(query, text, "https://w3id.org/onrecord/doc/", Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw QueryException.usage(source + ":" + problem(e));
    } catch (ARQException e) {
      throw QueryException.usage(source + ": " + e.getMessage());
    }
    refuseReachingOut(source, text);
    if (query.isJsonType()) {
      throw QueryException.usage(source + ": JSON { … } is not answered; ask with SELECT");
    }
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

  /**
   * Looks at every word of the text, wherever it stands: a walk over the parsed query passes by
   * what lies in sort conditions and aggregates.
   */
  private static void refuseReachingOut(String source, String text) {
    ARQParserTokenManager words =
        new ARQParserTokenManager(new SimpleCharStream(new StringReader(text)));
    for (Token word = words.getNextToken();
        word.kind != ARQParserConstants.EOF;
        word = words.getNextToken()) {
      String place = source + ":" + word.beginLine + ":" + word.beginColumn + ": ";
      switch (word.kind) {
        case ARQParserConstants.SERVICE ->
            throw QueryException.usage(
                place + "SERVICE is switched off; export what you need and query it there");
        case ARQParserConstants.CALL ->
            throw QueryException.usage(place + "CALL is switched off; name the function itself");
        case ARQParserConstants.IRIref -> {
          if (CODE.matcher(unescaped(word.image)).lookingAt()) {
            throw QueryException.usage(
                place + "functions of Java classes and scripts are switched off: " + word.image);
          }
        }
        default -> {
          // harmless
        }
      }
    }
  }

  private static String unescaped(String iri) {
    return ESCAPED
        .matcher(iri)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    character(escape.group(1) == null ? escape.group(2) : escape.group(1))));
  }

  private static String character(String hexadecimal) {
    int codePoint = Integer.parseInt(hexadecimal, 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }
}
