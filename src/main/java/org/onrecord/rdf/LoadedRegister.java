package org.onrecord.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.link.Register;

/**
 * The program's own register and the user's files beside it, in both forms: values to link against, and triples to join
 * with. The triples are read only when they are asked for. For one thread.
 */
public final class LoadedRegister {
  private static final String SMALL_TABLES = "/org/onrecord/register";

  private final Register register;
  private @Nullable Graph graph;

  private LoadedRegister(Register register, @Nullable Graph graph) {
    this.register = register;
    this.graph = graph;
  }

  /**
   * Loads the program's register and those of the user.
   *
   * @param files Turtle in the shapes of the ontology, or CSV with the columns of the terms tables ({@code .csv})
   * @throws RegisterException when a file cannot be read
   */
  public static LoadedRegister with(List<Path> files) {
    if (files.isEmpty()) {
      return new LoadedRegister(new RegisterReader().bundled(), null);
    }
    Graph graph = RegisterReader.bundledGraph();
    files.forEach(file -> read(file, graph));
    return new LoadedRegister(new RegisterReader().read(graph), graph);
  }

  public Register register() {
    return register;
  }

  /** SHA-256 of the register's content. */
  public String digest() {
    return register.digest();
  }

  /** All triples, in no particular order. */
  public Collection<Triple> triples() {
    if (graph == null) {
      graph = RegisterReader.bundledGraph();
    }
    return graph.find().toList();
  }

  private static void read(Path file, Graph graph) {
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        csv(file).forEach(graph::add);
      } else {
        graph(file).find().forEach(graph::add);
      }
    } catch (IOException e) {
      throw new RegisterException(file + ": cannot be read (" + e + "); check the path", e);
    } catch (RiotException e) {
      throw new RegisterException(file + ": not Turtle: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new RegisterException(file + ": not a register table: " + e.getMessage(), e);
    }
  }

  private static Graph graph(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Files.readString(file), Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(graph);
    return graph;
  }

  /** Titles, kinds and names of countries come from the program's own small tables. */
  private static List<Triple> csv(Path file) throws IOException {
    URI tables = tables();
    if (!Objects.equals(tables.getScheme(), "jar")) {
      return triples(file, Path.of(tables));
    }
    try (FileSystem jar = FileSystems.newFileSystem(tables, Map.of())) {
      return triples(file, jar.getPath(SMALL_TABLES));
    }
  }

  private static URI tables() {
    try {
      return Objects.requireNonNull(LoadedRegister.class.getResource(SMALL_TABLES), SMALL_TABLES).toURI();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException("the program's folder has an odd name", e));
    }
  }

  private static List<Triple> triples(Path file, Path tables) throws IOException {
    RegisterTables read = RegisterTables.readTerms(file, tables);
    return java.util.stream.Stream.concat(read.officeTriples().stream(), read.officialTriples().stream()).toList();
  }
}
