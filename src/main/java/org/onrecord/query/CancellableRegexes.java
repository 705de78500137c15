package org.onrecord.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of a query end when the query is cancelled. One that backtracks without end
 * would otherwise keep a processor busy after its answer was given up.
 *
 * <p>They are put in place of Jena's when the query is optimised, so wherever they stand: in
 * filters, orders, groups, aggregates and EXISTS.
 */
final class CancellableRegexes extends ExprTransformCopy {

  private final AtomicBoolean cancelled;

  private CancellableRegexes(AtomicBoolean cancelled) {
    this.cancelled = cancelled;
  }

  /**
   * An optimiser that does this first, since Jena's evaluates what is constant.
   *
   * @param cancelled whether the query is to end
   */
  static RewriteFactory until(AtomicBoolean cancelled) {
    return context ->
        op ->
            Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(
                    Transformer.transform(
                        new TransformCopy(), new CancellableRegexes(cancelled), op));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new Regex(arguments, cancelled);
      case E_StrReplace replace -> new Replace(arguments, cancelled);
      default -> super.transform(function, arguments);
    };
  }

  private static @Nullable Expr flags(ExprList arguments, int at) {
    return arguments.size() > at ? arguments.get(at) : null;
  }

  /** The pattern where it and its flags are the same in all rows. */
  private static @Nullable Pattern constant(String function, ExprList arguments, int flags) {
    boolean constant =
        arguments.get(1).isConstant()
            && (arguments.size() <= flags || arguments.get(flags).isConstant());
    return constant
        ? pattern(
            function,
            arguments.get(1).getConstant(),
            arguments.size() > flags ? arguments.get(flags).getConstant() : null)
        : null;
  }

  private static Pattern pattern(String function, List<NodeValue> arguments, int flags) {
    return pattern(
        function, arguments.get(1), arguments.size() > flags ? arguments.get(flags) : null);
  }

  private static Pattern pattern(String function, NodeValue pattern, @Nullable NodeValue flags) {
    return RegexEngine.makePattern(
        function, literal(function, pattern), flags == null ? null : literal(function, flags));
  }

  private static String literal(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /** {@code REGEX(text, pattern, flags)}. */
  private static final class Regex extends E_Regex {
    private final @Nullable Pattern constant;

    private final AtomicBoolean cancelled;

    Regex(ExprList arguments, AtomicBoolean cancelled) {
      super(arguments.get(0), arguments.get(1), flags(arguments, 2));
      this.constant = constant("REGEX", arguments, 2);
      this.cancelled = cancelled;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      Pattern pattern = constant != null ? constant : pattern("REGEX", arguments, 2);
      String text = literal("REGEX", arguments.get(0));
      return NodeValue.booleanReturn(pattern.matcher(new Watched(text, cancelled)).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments, cancelled);
    }
  }

  /** {@code REPLACE(text, pattern, replacement, flags)}. */
  private static final class Replace extends E_StrReplace {
    private final @Nullable Pattern constant;

    private final AtomicBoolean cancelled;

    Replace(ExprList arguments, AtomicBoolean cancelled) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), flags(arguments, 3));
      this.constant = constant("REPLACE", arguments, 3);
      this.cancelled = cancelled;
    }

    /** Jena's own, after a search that can be cancelled and takes as long. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      Pattern pattern = constant != null ? constant : pattern("REPLACE", arguments, 3);
      String text = literal("REPLACE", arguments.get(0));
      Matcher matcher = pattern.matcher(new Watched(text, cancelled));
      boolean found = false;
      while (matcher.find()) {
        found = true;
      }
      return found ? super.eval(arguments) : arguments.get(0);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments, cancelled);
    }
  }

  /** A text that is not read on once the query is cancelled. */
  private record Watched(CharSequence text, AtomicBoolean cancelled) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
