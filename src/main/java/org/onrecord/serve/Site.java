package org.onrecord.serve;

import java.net.URI;
import java.util.List;
import org.onrecord.vocab.Iris;

/**
 * Where things are on this server: what the graph names by IRIs stands under the same paths here.
 *
 * @param base the address under which others reach the server, without a slash at its end
 */
record Site(URI base) {
  private static final String ROOT = "https://w3id.org/onrecord";

  /** The kinds of things that have pages of their own. */
  static final List<String> KINDS =
      List.of("person", "name", "country", "office", "topic", "organisation");

  static Site of(URI base) {
    String text = base.toString();
    return new Site(URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
  }

  /** The path of a page, behind what a proxy strips. */
  String at(String path) {
    String prefix = base.getRawPath();
    return (prefix == null ? "" : prefix) + path;
  }

  /** The whole address of a page. */
  String absolute(String path) {
    return base + path;
  }

  /** Where an IRI is shown: here, where it is one of the graph's, else at its own address. */
  String page(String iri) {
    if (iri.startsWith(Iris.ID)) {
      String local = iri.substring(Iris.ID.length());
      int slash = local.indexOf('/');
      boolean page = slash > 0 && KINDS.contains(local.substring(0, slash));
      boolean deeper = local.indexOf('/', slash + 1) >= 0;
      return at(page && !deeper ? "/" + local : "/id/" + local);
    }
    return isHere(iri) ? at(iri.substring(ROOT.length())) : iri;
  }

  static boolean isHere(String iri) {
    return iri.startsWith(Iris.ID)
        || iri.startsWith(Iris.DOCUMENT)
        || (iri + "#").startsWith(Iris.NS);
  }

  /** The IRI that is shown under a path. */
  static String iri(String path) {
    return ROOT + path;
  }
}
