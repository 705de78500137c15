package org.onrecord.curation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.graph.GraphFactory;
import org.onrecord.curation.tables.BundledTables;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.TermsTable;
import org.onrecord.vocab.Iris;

/**
 * Reads registers of the user's own, Turtle or CSV, and tells for each resource where in the file
 * it stands.
 */
final class OwnFiles {

  private OwnFiles() {}

  /**
   * Reads a file beside what is known.
   *
   * @param known what its rows may be about
   * @param faults where faults of single rows go
   * @throws RegisterException when the file as a whole cannot be read
   */
  static OwnRegister read(Path file, Graph known, List<String> faults) {
    try {
      return isTable(file) ? table(file, known, faults) : turtle(file, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new RegisterException(file + ": there is no such file; check the path", e);
    } catch (MalformedInputException e) {
      throw new RegisterException(file + ": not UTF-8; save the register as UTF-8", e);
    } catch (IOException e) {
      throw new RegisterException(file + ": cannot be read (" + e + "); check the path", e);
    } catch (IllegalArgumentException e) {
      throw new RegisterException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads a file of which nothing may be wrong. */
  static OwnRegister read(Path file, Graph known) {
    List<String> faults = new ArrayList<>();
    OwnRegister own = read(file, known, faults);
    if (!faults.isEmpty()) {
      String more =
          faults.size() == 1
              ? ""
              : " (and "
                  + (faults.size() - 1)
                  + " more faults; 'onrecord register check' tells all)";
      throw new RegisterException(faults.getFirst() + more, null);
    }
    return own;
  }

  static boolean isTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static OwnRegister table(Path file, Graph graph, List<String> faults) throws IOException {
    KnownRegister known = new KnownRegister(graph);
    TermsTable table = TermsTable.of(CsvTable.readForeign(file), known::knows);
    faults.addAll(table.faults());
    return BundledTables.read(folder -> OwnTerms.of(table.terms(), known, folder));
  }

  /** Relative IRIs are the register's, where the file states no base. */
  private static OwnRegister turtle(Path file, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    Map<Node, String> places = new HashMap<>();
    ErrorHandler strict = ErrorHandlerFactory.errorHandlerStrictNoLogging;
    IRIxResolver resolver =
        IRIxResolver.create().base(Iris.ID).resolve(true).allowRelative(false).build();
    Places profile =
        new Places(
            file,
            places,
            new ParserProfileWrapper(
                RiotLib.createParserProfile(RiotLib.factoryRDF(), strict, resolver, true)));
    try {
      new LangTurtle(
              TokenizerText.create().fromString(text).errorHandler(strict).build(),
              profile,
              StreamRDFLib.graph(graph))
          .parse();
    } catch (RiotException e) {
      throw new RegisterException(file + ":" + located(String.valueOf(e.getMessage())), e);
    }
    return new OwnRegister(graph, places);
  }

  /** "[line: 3, col: 7 ] Broken token" as "3:7: Broken token". */
  private static String located(String message) {
    return message.replaceFirst("^\\[line: (\\d+), col: (\\d+) *\\] *", "$1:$2: ");
  }

  /** Notes the line on which each subject first stands. */
  private static final class Places extends ParserProfileWrapper {
    private final Path file;
    private final Map<Node, String> places;

    Places(Path file, Map<Node, String> places, org.apache.jena.riot.system.ParserProfile profile) {
      super(profile);
      this.file = file;
      this.places = places;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      places.putIfAbsent(subject, file + ":" + line);
      return super.createTriple(subject, predicate, object, line, column);
    }
  }
}
