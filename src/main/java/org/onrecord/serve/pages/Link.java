package org.onrecord.serve.pages;

/** Words that lead somewhere; nowhere, where the address is empty. */
public record Link(String text, String href) {
  public static Link text(String text) {
    return new Link(text, "");
  }

  public boolean leads() {
    return !href.isEmpty();
  }
}
