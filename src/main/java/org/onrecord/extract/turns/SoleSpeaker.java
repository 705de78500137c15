package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Finds the only label of a text in which one speaks and nobody answers: "President of Norland Anna
 * Kern: Friends, …". There is nothing that such a label could come back against, so it must name a
 * person with a role or a known given name, stand alone, and have a speech behind it.
 */
final class SoleSpeaker {
  /** The share of the text that must be the speech. */
  private static final double SHARE = 0.5;

  /** A shorter one may be the end of another's. */
  private static final int SHORTEST_NAME = 7;

  private final LabelWords words;
  private final SpeechDetector speechDetector;

  SoleSpeaker(LabelWords words, SpeechDetector speechDetector) {
    this.words = words;
    this.speechDetector = speechDetector;
  }

  /** The label alone, those that were found or not taken beside it left aside. */
  Optional<Labels> find(String text, Labels labels) {
    List<Label> all = new ArrayList<>(labels.inOrder());
    all.addAll(labels.untaken());
    all.removeIf(label -> !isPerson(label));
    all.sort(Comparator.comparingInt(Label::from));
    if (all.isEmpty() || all.stream().anyMatch(l -> !isSame(l.bareKey(), all.getFirst()))) {
      return Optional.empty();
    }
    Label label = all.getFirst();
    List<Span> behind = List.of(new Span(label.bodyStart(), text.length()));
    boolean most = text.length() - label.from() >= SHARE * text.length();
    boolean speaks =
        speechDetector.isAuthors(text, behind) || speechDetector.isSpeech(text, behind);
    List<Label> own = all.stream().filter(Label::opensParagraph).toList();
    List<Label> others = labels.untaken().stream().filter(l -> !own.contains(l)).toList();
    boolean headline = HeadlineLabels.isHeadline(text, label);
    return label.opensParagraph() && !headline && most && speaks && speaksOn(text, label)
        ? Optional.of(new Labels(own, others, false))
        : Optional.empty();
  }

  /** Whether what stands behind the first paragraph, if anything, is speech as well. */
  private boolean speaksOn(String text, Label label) {
    int blank = text.indexOf("\n\n", label.bodyStart());
    Span rest = blank < 0 ? new Span(0, 0) : Line.trim(text, blank, text.length());
    return rest.isEmpty() || speechDetector.isInFirstPerson(text, rest);
  }

  /** "Anna Kern" where she has the floor again, after "President of Norland Anna Kern". */
  private static boolean isSame(String key, Label first) {
    return first.bareKey().equals(key)
        || key.length() >= SHORTEST_NAME && first.bareKey().endsWith(key);
  }

  private boolean isPerson(Label label) {
    boolean titled = label.look() == Label.Look.SURE || label.look() == Label.Look.TITLED;
    return label.form() == Label.Form.COLON
        && words.genericType(label.text()).isEmpty()
        && !words.isOutlet(label.text())
        && (titled && !words.isHeading(label.text())
            || words.isPersonal(label.text())
            || words.hasRoleBeforeName(label.text()));
  }
}
