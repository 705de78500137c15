package org.onrecord.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The named queries, by name. Immutable. */
public final class QueryCatalogue {

  private static final String EXTENSION = ".rq";
  private static final String BUNDLED = "/org/onrecord/queries/";

  /** The names of the bundled queries, one a line: a jar cannot be listed. */
  private static final String INDEX = "index";

  private final SortedMap<String, NamedQuery> queries;

  private QueryCatalogue(SortedMap<String, NamedQuery> queries) {
    this.queries = queries;
  }

  /** The queries that come with the program. */
  public static QueryCatalogue bundled() {
    return of(resource(INDEX).lines().map(QueryCatalogue::bundledQuery).toList());
  }

  /**
   * The one bundled query of a name, for who knows which is asked: the others are not read. All
   * where no bundled one has the name.
   */
  public static QueryCatalogue bundled(String name) {
    return resource(INDEX).lines().anyMatch(name::equals)
        ? of(List.of(bundledQuery(name)))
        : bundled();
  }

  private static NamedQuery bundledQuery(String name) {
    return QueryFile.parse(name, name + EXTENSION, resource(name + EXTENSION));
  }

  /**
   * These, and those of a folder, one a file named {@code NAME.rq}; one of the same name takes the
   * place of the bundled one.
   *
   * @throws QueryException when the folder or a file of it cannot be read
   */
  public QueryCatalogue with(Path folder) {
    TreeMap<String, NamedQuery> all = new TreeMap<>(queries);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(EXTENSION)).sorted().toList()) {
        NamedQuery query = read(file);
        all.put(query.name(), query);
      }
    } catch (IOException e) {
      throw new QueryException(
          QueryException.Kind.USAGE,
          Files.isDirectory(folder)
              ? folder + ": the questions cannot be read: " + e.getMessage()
              : folder + ": no such folder; --queries takes one with questions (*.rq)",
          e);
    }
    return new QueryCatalogue(all);
  }

  private static NamedQuery read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return QueryFile.parse(
        name.substring(0, name.length() - EXTENSION.length()),
        file.toString(),
        Files.readString(file));
  }

  private static QueryCatalogue of(Collection<NamedQuery> queries) {
    TreeMap<String, NamedQuery> byName = new TreeMap<>();
    queries.forEach(query -> byName.put(query.name(), query));
    return new QueryCatalogue(byName);
  }

  private static String resource(String name) {
    try (InputStream in = QueryCatalogue.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no resource " + BUNDLED + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All, by name. */
  public List<NamedQuery> queries() {
    return List.copyOf(queries.values());
  }

  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }
}
