package org.onrecord.serve.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Addresses of scripts and styles that change with their content, so that a browser may keep what
 * it has for good and still never shows a page with another version's. Thread-safe.
 */
public final class Fingerprints {
  private final UnaryOperator<String> digest;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * @param digest of what lies at a path: "/assets/site.css"
   */
  public Fingerprints(UnaryOperator<String> digest) {
    this.digest = digest;
  }

  /** The part of an address that changes with the content. */
  public String of(String path) {
    return known.computeIfAbsent(path, digest);
  }

  /** The path with what changes with the content. */
  public String versioned(String path) {
    return path + "?v=" + of(path);
  }
}
