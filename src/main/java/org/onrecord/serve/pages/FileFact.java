package org.onrecord.serve.pages;

import java.util.List;

/** A property with its values. */
public record FileFact(String name, List<Link> values) {
  public FileFact {
    values = List.copyOf(values);
  }
}
