package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.curation.tables.FactTables;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.rdf.TurtleWriter;

/** Builds the Turtle files of the register from its tables. The same tables give the same bytes. */
public final class RegisterBuilder {

  private final Path register;

  /**
   * @param register the folder of tables
   */
  public RegisterBuilder(Path register) {
    this.register = register;
  }

  /**
   * Writes {@code countries.ttl}, {@code organisations.ttl}, {@code topics.ttl}, {@code
   * offices.ttl} and {@code officials.ttl} into the folder.
   */
  public void buildInto(Path ontology) throws IOException {
    RegisterTables tables = RegisterTables.read(register);
    FactTables.read(register).writeTo(ontology);
    Files.writeString(ontology.resolve("offices.ttl"), TurtleWriter.write(tables.officeTriples()));
    Files.writeString(
        ontology.resolve("officials.ttl"), TurtleWriter.write(tables.officialTriples()));
  }
}
