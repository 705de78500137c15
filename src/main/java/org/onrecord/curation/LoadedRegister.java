package org.onrecord.curation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.register.Register;

/**
 * The program's own register and the user's files beside it, in both forms: values to link against,
 * and triples to join with. The triples are read only when they are asked for. For one thread.
 */
public final class LoadedRegister {
  private final Register register;
  private @Nullable Graph graph;
  private final List<Triple> added;
  private final List<Triple> gone;

  private LoadedRegister(
      Register register, @Nullable Graph graph, List<Triple> added, List<Triple> gone) {
    this.register = register;
    this.graph = graph;
    this.added = added;
    this.gone = gone;
  }

  /**
   * Loads the program's register and those of the user.
   *
   * @param files Turtle in the shapes of the ontology, or CSV with the columns of the terms tables
   *     ({@code .csv})
   * @throws RegisterException when a file cannot be read
   */
  public static LoadedRegister with(List<Path> files) {
    if (files.isEmpty()) {
      return new LoadedRegister(new RegisterReader().bundled(), null, List.of(), List.of());
    }
    ChangedGraph graph = new ChangedGraph(RegisterReader.bundledGraph());
    files.forEach(file -> RegisterMerge.into(graph, OwnFiles.read(file, graph)));
    return new LoadedRegister(
        new RegisterReader().read(graph.get()), graph.get(), graph.added(), graph.gone());
  }

  public Register register() {
    return register;
  }

  /** SHA-256 of the register's content. */
  public String digest() {
    return register.digest();
  }

  /** The triples that the program's own register has not. */
  public List<Triple> added() {
    return added;
  }

  /** The triples of the program's own register that this one has not. */
  public List<Triple> gone() {
    return gone;
  }

  /** All triples, in no particular order. */
  public Collection<Triple> triples() {
    if (graph == null) {
      graph = RegisterReader.bundledGraph();
    }
    return graph.find().toList();
  }
}
