package org.onrecord.serve.pages;

import java.util.List;

/**
 * A piece of a document's text: bare, or a statement with what stands in it.
 *
 * @param id of the statement in the page, as its IRI ends; empty where the text is bare
 * @param told who is meant, how, and how sure
 * @param cite where it is cited
 */
public record TextNode(
    String text, String id, String css, String told, String cite, List<TextNode> children) {
  public static TextNode bare(String text) {
    return new TextNode(text, "", "", "", "", List.of());
  }

  public boolean isBare() {
    return id.isEmpty();
  }
}
