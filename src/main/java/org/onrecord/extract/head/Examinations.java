package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.text.Span;

/**
 * Who asks under "Q" and who answers under "A" where the record of an inquiry says so in headings:
 * "Questions from MS KERN", "SIR PAUL WEIR (sworn)".
 */
public final class Examinations {
  private static final String QUESTION = "Q";

  private final LabelNames names;
  private final Pattern asking;
  private final Pattern answering;

  public Examinations(Language language) {
    names = new LabelNames(language);
    List<Pattern> headings = language.patterns("examinations.txt");
    asking = line(headings.get(0));
    answering = line(headings.get(1));
  }

  private static Pattern line(Pattern heading) {
    String words = heading.pattern();
    return Pattern.compile("^[ \\t\\u00a0\\d]*" + words + "[ \\t\\u00a0]*$", Pattern.MULTILINE);
  }

  /** Those of a document's labels that a heading names. */
  public Map<Label, Antecedent> of(String text, List<Label> labels) {
    Map<Label, Antecedent> known = new HashMap<>();
    if (labels.stream().noneMatch(label -> label.form() == Label.Form.LETTER)) {
      return known;
    }
    List<Antecedent> asks = named(text, asking);
    List<Antecedent> answers = named(text, answering);
    for (Label label : labels) {
      if (label.form() == Label.Form.LETTER) {
        Antecedent who = last(label.text().equals(QUESTION) ? asks : answers, label);
        if (who != null) {
          known.put(label, who);
        }
      }
    }
    return known;
  }

  private List<Antecedent> named(String text, Pattern heading) {
    List<Antecedent> named = new ArrayList<>();
    Matcher matcher = heading.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      String name = names.read(span.of(text)).name();
      String who = name == null ? names.bare(span.of(text)) : name;
      named.add(new Antecedent(who, List.of(), null, span));
    }
    return named;
  }

  private static @Nullable Antecedent last(List<Antecedent> named, Label label) {
    Antecedent last = null;
    for (Antecedent who : named) {
      last = who.span().end() <= label.from() ? who : last;
    }
    return last;
  }
}
