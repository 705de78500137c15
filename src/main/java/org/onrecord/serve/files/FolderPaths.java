package org.onrecord.serve.files;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.onrecord.export.Base;
import org.onrecord.serve.pages.Link;
import org.onrecord.vocab.Iris;

/**
 * Where the page of an IRI lies: in a folder under the IRI's path, so that a static server shows it
 * at that address. Links are relative and name the file, so that they hold on a disk, too.
 */
final class FolderPaths {
  static final String PAGE = "index.html";
  static final String DATA = "index.ttl";
  private static final String VOCABULARY = "ns";

  private final Path root;
  private final Set<String> shown;

  /**
   * @param shown the IRIs, as the store has them, of all things that have a page
   */
  FolderPaths(Path root, Set<String> shown) {
    this.root = root;
    this.shown = shown;
  }

  Path root() {
    return root;
  }

  boolean hasPage(String iri) {
    return shown.contains(iri);
  }

  /** The folder of a thing. */
  Path folder(String iri) {
    Path folder = root;
    for (String segment : local(iri).split("/")) {
      if (!segment.isEmpty()) {
        folder = folder.resolve(decoded(segment));
      }
    }
    return folder;
  }

  /** The way from the thing's page to the root. */
  String up(String iri) {
    return "../".repeat(root.relativize(folder(iri)).getNameCount());
  }

  /** A link to a thing, nowhere where it has no page. */
  Link link(String text, String up, String iri) {
    if (iri.startsWith(Iris.NS)) {
      return new Link(text, up + VOCABULARY + '/' + PAGE + iri.substring(Iris.NS.length() - 1));
    }
    int hash = iri.indexOf('#');
    String thing = hash < 0 ? iri : iri.substring(0, hash);
    if (hasPage(thing)) {
      String fragment = hash < 0 ? "" : iri.substring(hash);
      return new Link(text, up + address(thing) + '/' + PAGE + fragment);
    }
    boolean elsewhere = iri.startsWith("http") && !iri.startsWith(Base.OWN.iri());
    return elsewhere ? new Link(text, iri) : Link.text(text);
  }

  private static String address(String iri) {
    return local(iri).replaceAll("/+", "/").replaceAll("/$", "");
  }

  private static String local(String iri) {
    return iri.substring(Base.OWN.iri().length());
  }

  private static String decoded(String segment) {
    // a plus is itself in a path
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
