package org.onrecord.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.OfficeHeld;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;
import org.onrecord.text.TextSearch;

/**
 * Whom a question is put to where two may answer: "Mr. Secretary, you said", "And to Minister Kern:
 * do you". For one document; immutable.
 */
final class Vocatives {
  /** What stands between a label and the words: matches ": "; not "a". */
  private static final Pattern LABEL_END = Pattern.compile("^[^\\p{L}]+");

  private final String text;
  private final List<Reference> references;
  private final Officials officials;
  private final Moment moment;
  private final Set<String> toWhom;
  private final Set<String> putToBoth;

  /**
   * @param toWhom the words before a name that is called: "to", "for"
   * @param putToBoth the words that call two: "to both"
   */
  Vocatives(
      String text,
      List<Reference> references,
      Officials officials,
      Moment moment,
      Set<String> toWhom,
      Set<String> putToBoth) {
    this.putToBoth = putToBoth;
    this.text = text;
    this.references = references;
    this.officials = officials;
    this.moment = moment;
    this.toWhom = toWhom;
  }

  /** Who is called last between the label of a turn and a place in it; null where nobody is. */
  @Nullable Reference lastCall(@Nullable Span label, Span place) {
    Reference last = null;
    int from =
        label == null
            ? references.size()
            : Spans.firstFrom(references, Reference::span, label.end());
    for (int i = from;
        i < references.size() && references.get(i).span().start() < place.start();
        i++) {
      last = isCalled(references.get(i), label) ? references.get(i) : last;
    }
    return last;
  }

  /**
   * Whether the words between the label of a turn and a place in it put a question to two, and call
   * nobody after that: "my question is to both ministers".
   */
  boolean callsBoth(@Nullable Span label, Span place) {
    if (label == null || label.end() > place.start()) {
      return false;
    }
    String asked = ' ' + FoldedText.fold(text.substring(label.end(), place.start())) + ' ';
    int both = -1;
    for (String words : putToBoth) {
      both = Math.max(both, asked.lastIndexOf(' ' + words + ' '));
    }
    Reference call = both < 0 ? null : lastCall(label, place);
    return both >= 0 && (call == null || call.span().start() < label.end() + both);
  }

  /** Whether one who bears an office is not called by it: a secretary is no "Mr. Minister". */
  static boolean isAnother(Reference call, @Nullable OfficeHeld office) {
    return call.identified() == null
        && call.title() != null
        && call.title().office()
        && office != null
        && !isCalledSo(office, call.title());
  }

  private boolean isCalled(Reference reference, @Nullable Span label) {
    return reference.addressed()
        || isOpening(reference.span().start(), label == null ? 0 : label.end());
  }

  /** "And to Minister Kern", "For Mr. Foreign Minister": at the start of a sentence or turn. */
  private boolean isOpening(int start, int behindLabel) {
    int line = Math.max(behindLabel, text.lastIndexOf('\n', start - 1) + 1);
    int stop = TextSearch.lastIndexOf(text, '.', start - 2, line);
    int from = Math.max(line, Math.max(stop, TextSearch.lastIndexOf(text, '?', start, line)) + 1);
    String before = FoldedText.fold(text.substring(from, start)).strip();
    int comma = before.lastIndexOf(',');
    return toWhom.contains(LABEL_END.matcher(before.substring(comma + 1)).replaceFirst("").strip());
  }

  /** Whom of these persons a call means, or null. */
  @Nullable Identified meant(Reference reference, List<Identified> persons) {
    Identified who = reference.identified();
    List<Identified> fitting =
        persons.stream()
            .filter(
                person ->
                    who != null
                        ? who.isSamePersonAs(person)
                        : reference.title() != null
                            && officials.holds(person.person(), reference.title(), moment))
            .toList();
    List<Identified> called =
        fitting.size() < 2
            ? fitting
            : fitting.stream()
                .filter(person -> isCalledSo(person.office(), reference.title()))
                .toList();
    return called.size() == 1 ? called.getFirst() : null;
  }

  /** "Minister" of two foreign ministers is not the Secretary of State. */
  private static boolean isCalledSo(@Nullable OfficeHeld office, @Nullable Title title) {
    return office != null
        && title != null
        && FoldedText.fold(office.label()).contains(title.words().getLast());
  }
}
