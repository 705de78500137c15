package org.onrecord.curation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.register.CompiledRegister;
import org.onrecord.register.Register;

/**
 * Run by the build, after the classes are compiled: writes the register that the program carries in
 * the form in which it loads at once, and beside it {@code register.rt}, its triples in RDF Thrift.
 * Its one argument is the first file.
 */
public final class RegisterCompiler {

  private RegisterCompiler() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "expected the file to write, got " + arguments.length + " arguments");
    }
    compile(Path.of(arguments[0]));
  }

  static void compile(Path file) throws IOException {
    Graph graph = RegisterReader.turtleGraph();
    Register register = Register.of(RegisterReader.content(graph));
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CompiledRegister.write(register, out);
    }
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file.resolveSibling("register.rt")))) {
      RDFWriter.source(graph).format(RDFFormat.RDF_THRIFT).output(out);
    }
  }
}
