package org.onrecord.query;

import java.util.List;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;

/** Classes that a stranger's query would like to run; they note that they were loaded. */
final class Intruder {
  static final List<String> LOADED = new java.util.concurrent.CopyOnWriteArrayList<>();

  private Intruder() {}

  /** As a function. */
  public static final class AsFunction extends FunctionBase1 {
    static {
      LOADED.add("function");
    }

    @Override
    public NodeValue exec(NodeValue value) {
      LOADED.add("run");
      return value;
    }
  }

  /** As a property. */
  public static final class AsProperty extends PropertyFunctionBase {
    static {
      LOADED.add("property");
    }

    @Override
    public QueryIterator exec(
        org.apache.jena.sparql.engine.binding.Binding binding,
        PropFuncArg subject,
        org.apache.jena.graph.Node predicate,
        PropFuncArg object,
        ExecutionContext context) {
      LOADED.add("run");
      throw new IllegalStateException();
    }
  }
}
