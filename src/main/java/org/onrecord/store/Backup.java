package org.onrecord.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.onrecord.text.Sha256;

/**
 * A whole store as one file: N-Quads in gzip, which any tool reads. What is not a triple stands in
 * comments: a first line, the user's own registers, and a last line with the number of triples and
 * the digest of all before it, by which a whole backup is told from any other file.
 */
final class Backup {
  static final String FIRST_LINE = "# OnRecord backup 1";
  static final String REGISTER = "# register ";
  static final String LAST_LINE = "# end ";

  private Backup() {}

  /**
   * @param registers files that belong to the store
   * @return how many triples were written
   */
  static long write(DatasetGraph dataset, List<Path> registers, OutputStream file)
      throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(file, 1 << 16);
    MessageDigest sha256 = Sha256.start();
    DigestOutputStream out = new DigestOutputStream(packed, sha256);
    line(out, FIRST_LINE);
    for (Path register : registers) {
      line(
          out,
          REGISTER
              + encoded(String.valueOf(register.getFileName()).getBytes(StandardCharsets.UTF_8))
              + ' '
              + encoded(Files.readAllBytes(register)));
    }
    long triples = triples(dataset, out);
    out.flush();
    line(packed, lastLine(triples, sha256));
    packed.finish();
    return triples;
  }

  static String lastLine(long triples, MessageDigest sha256) {
    return LAST_LINE + triples + ' ' + HexFormat.of().formatHex(sha256.digest());
  }

  private static long triples(DatasetGraph dataset, OutputStream out) {
    StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    quads.start();
    long count = 0;
    ExtendedIterator<Triple> all = dataset.getDefaultGraph().find();
    try {
      for (; all.hasNext(); count++) {
        quads.triple(all.next());
      }
    } finally {
      all.close();
    }
    quads.finish();
    return count;
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
