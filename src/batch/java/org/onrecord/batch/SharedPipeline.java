package org.onrecord.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.onrecord.ingest.Pipeline;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.rdf.Provenance;
import org.onrecord.rdf.Shapes;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.CompiledRegister;
import org.onrecord.register.Register;

/**
 * All that extraction needs besides a document, made once in each JVM: broadcast, the register
 * travels in its compiled form. Safe for many threads.
 */
final class SharedPipeline implements Serializable {
  private static final long serialVersionUID = 1;

  private final String version;
  private final String registerDigest;
  private transient Register register;
  private transient Pipeline pipeline;
  private transient FindingsMapper mapper;
  private transient Shapes shapes;

  SharedPipeline(Register register, String version) {
    this.version = version;
    this.registerDigest = register.digest();
    this.register = register;
    this.pipeline = pipeline(register);
    this.mapper = new FindingsMapper(new Provenance(version, "", registerDigest));
    this.shapes = Shapes.bundled();
  }

  private static Pipeline pipeline(Register register) {
    return new Pipeline(SourceReaders.all(), register, Pipeline.Overrides.NONE);
  }

  Pipeline pipeline() {
    return pipeline;
  }

  FindingsMapper mapper() {
    return mapper;
  }

  Shapes shapes() {
    return shapes;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompiledRegister.write(register, bytes);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    register =
        CompiledRegister.read(new DataInputStream(new ByteArrayInputStream(bytes)))
            .orElseThrow(() -> new IOException("the register is of another version of OnRecord"));
    pipeline = pipeline(register);
    mapper = new FindingsMapper(new Provenance(version, "", registerDigest));
    shapes = Shapes.bundled();
  }
}
