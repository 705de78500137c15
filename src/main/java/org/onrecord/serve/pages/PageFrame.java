package org.onrecord.serve.pages;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param prefix of all addresses, behind what a proxy strips
 * @param section the part of the site that the page belongs to: "statements"
 * @param words what stands in the search box
 * @param data the same as data: links whose text names the form
 * @param query the address of the query that the page shows; empty where there is none
 * @param fingerprints which version of a script or style there is
 * @param scripts what the page loads besides the site's own
 */
public record PageFrame(
    String prefix,
    String title,
    String section,
    String words,
    List<Link> data,
    String query,
    Fingerprints fingerprints,
    List<String> scripts,
    List<String> styles) {
  private static final List<String> SECTIONS =
      List.of(
          "statements",
          "exchanges",
          "compare",
          "matrix",
          "network",
          "map",
          "changes",
          "ask",
          "sparql");

  public PageFrame {
    data = List.copyOf(data);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  public static PageFrame of(
      String prefix, String title, String section, Fingerprints fingerprints) {
    return new PageFrame(
        prefix, title, section, "", List.of(), "", fingerprints, List.of(), List.of());
  }

  public PageFrame searching(String text) {
    return new PageFrame(prefix, title, section, text, data, query, fingerprints, scripts, styles);
  }

  public PageFrame withData(List<Link> links, String sparql) {
    return new PageFrame(
        prefix, title, section, words, links, sparql, fingerprints, scripts, styles);
  }

  public PageFrame loading(List<String> moreScripts, List<String> moreStyles) {
    return new PageFrame(
        prefix, title, section, words, data, query, fingerprints, moreScripts, moreStyles);
  }

  public String at(String path) {
    return prefix + path;
  }

  /** Where a script, style or picture of this version is. */
  public String asset(String path) {
    return prefix + fingerprints.versioned(path);
  }

  /** The parts of the site, in the order of the menu. */
  public List<String> sections() {
    return SECTIONS;
  }

  /** What the menu calls a part. */
  public String named(String part) {
    return switch (part) {
      case "ask" -> "Questions";
      case "sparql" -> "SPARQL";
      default -> Character.toUpperCase(part.charAt(0)) + part.substring(1);
    };
  }

  /** The media type of a form that data links name. */
  public String type(Link link) {
    return switch (link.text()) {
      case "JSON" -> "application/json";
      case "CSV" -> "text/csv";
      case "Markdown" -> "text/markdown";
      case "JSON-LD" -> "application/ld+json";
      case "Turtle" -> "text/turtle";
      case "N-Triples" -> "application/n-triples";
      case "Atom" -> "application/atom+xml";
      default -> "application/octet-stream";
    };
  }
}
