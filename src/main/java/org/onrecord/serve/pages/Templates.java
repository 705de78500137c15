package org.onrecord.serve.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The compiled templates. Thread-safe. */
public final class Templates {
  private static final String PACKAGE = "org.onrecord.serve.pages";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

  /** A page; what values hold is escaped. */
  public String page(String template, PageFrame frame, Object model) {
    StringOutput out = new StringOutput(1 << 15);
    engine.render(template + ".jte", Map.of("frame", frame, "page", model), out);
    return out.toString();
  }

  /** A page of the site as files, which stands in no frame. */
  public String page(FilePage page) {
    StringOutput out = new StringOutput(1 << 14);
    engine.render("file.jte", Map.of("page", page), out);
    return out.toString();
  }
}
