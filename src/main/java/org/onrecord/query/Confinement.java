package org.onrecord.query;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What a query may call while it runs: functions that are known beforehand, and nothing else. Jena
 * itself would take the name of any Java class and run it, and send parts of the query to any
 * address.
 *
 * <p>{@link QueryGuard} refuses such a query before it runs; this holds where a name is made only
 * while it runs.
 */
final class Confinement {

  private static final String FUNCTIONS = ARQConstants.ARQFunctionLibraryURI;

  /**
   * Jena's own functions that it finds by the name of a class and that do nothing but compute.
   * Others there print, wait, read settings, or call a function by a name made at run time.
   */
  private static final Set<String> PURE =
      Set.of(
          FUNCTIONS + "bnode",
          FUNCTIONS + "date",
          FUNCTIONS + "e",
          FUNCTIONS + "evenInteger",
          FUNCTIONS + "langeq",
          FUNCTIONS + "localname",
          FUNCTIONS + "max",
          FUNCTIONS + "min",
          FUNCTIONS + "namespace",
          FUNCTIONS + "now",
          FUNCTIONS + "pi",
          FUNCTIONS + "sha1sum",
          FUNCTIONS + "sqrt",
          FUNCTIONS + "strjoin",
          FUNCTIONS + "strlen",
          FUNCTIONS + "struuid",
          FUNCTIONS + "substr",
          FUNCTIONS + "substring",
          FUNCTIONS + "timezone",
          FUNCTIONS + "uuid");

  /** Regular expressions by another name, which could not be cancelled. */
  private static final Set<String> ENDLESS =
      Set.of(
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit");

  private Confinement() {}

  /**
   * Confines the execution that is being built.
   *
   * @param cancelled tells regular expressions to end
   */
  static void on(QueryExecDatasetBuilder execution, AtomicBoolean cancelled) {
    execution
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryServiceExecutors, new ServiceExecutorRegistry())
        .set(ARQConstants.registryFunctions, new KnownFunctions())
        .set(ARQConstants.registryPropertyFunctions, new KnownPropertyFunctions())
        .set(ARQConstants.registryProcedures, new NoProcedures())
        .set(ARQConstants.sysOptimizerFactory, CancellableRegexes.until(cancelled));
  }

  private static final class KnownFunctions extends FunctionRegistry {
    private final FunctionRegistry standard = FunctionRegistry.get();

    @Override
    public FunctionFactory get(String iri) {
      if (isRegistered(iri)) {
        return standard.get(iri);
      }
      throw QueryException.usage("there is no function <" + iri + ">");
    }

    @Override
    public boolean isRegistered(String iri) {
      return (standard.isRegistered(iri) && !ENDLESS.contains(iri)) || PURE.contains(iri);
    }
  }

  private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();

    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
      return standard.isRegistered(iri) && !ENDLESS.contains(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? standard.get(iri) : null;
    }
  }

  private static final class NoProcedures extends ProcedureRegistry {
    @Override
    public ProcedureFactory get(String iri) {
      throw QueryException.usage("there is no procedure <" + iri + ">");
    }
  }
}
