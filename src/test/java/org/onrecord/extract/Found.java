package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.reports.QuotationFinder;
import org.onrecord.extract.turns.Turns;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Rule;
import org.onrecord.model.Utterance;
import org.onrecord.text.Span;

/** What the finder finds in an article of a few sentences, as lines that tests compare. */
public record Found(Document document, List<Utterance> utterances) {
  private static final QuotationFinder FINDER = new QuotationFinder(Language.english());

  /** What is found in a text, whose lines may be parted by "¶". */
  public static Found in(String printed) {
    String text = printed.replace('¶', '\n');
    Document document = Document.ofText("article", text);
    Span whole = new Span(0, text.length());
    Turns turns =
        new Turns(DocumentKind.ARTICLE, List.of(), List.of(whole), document.metadata(), List.of());
    return new Found(document, FINDER.find(document, turns).quotations());
  }

  /** "source | cue | content" of each utterance that no other reports. */
  public List<String> reports() {
    return utterances.stream().filter(u -> u.within() == null).map(this::line).toList();
  }

  /** All reports, parted by " & "; "-" where there is none. */
  public String line() {
    return utterances.isEmpty() ? "-" : String.join(" & ", reports());
  }

  /** The words of each utterance that no other reports, its pieces joined by " … ". */
  public List<String> words() {
    return utterances.stream().filter(u -> u.within() == null).map(this::words).toList();
  }

  /** The rules that found what is reported so; a line as {@link #reports()} gives. */
  public List<Rule> rulesOf(String report) {
    return utterances.stream()
        .filter(u -> u.within() == null && line(u).equals(report))
        .map(Utterance::rule)
        .toList();
  }

  private String line(Utterance utterance) {
    String label = utterance.speaker().label();
    return (label == null ? "-" : label)
        + " | "
        + (utterance.cue() == null ? "-" : utterance.cue().text())
        + " | "
        + words(utterance);
  }

  private String words(Utterance utterance) {
    return String.join(" … ", utterance.spans().stream().map(document.text()::slice).toList());
  }

  /** The full name to which the first source with this label resolves, or "-". */
  public String nameOf(String label) {
    return utterances.stream()
        .map(Utterance::speaker)
        .filter(speaker -> label.equals(speaker.label()))
        .map(
            speaker ->
                speaker.antecedent() == null || speaker.antecedent().name() == null
                    ? "-"
                    : speaker.antecedent().name())
        .findFirst()
        .orElse("not found");
  }

  public Utterance only() {
    return utterances.getFirst();
  }
}
