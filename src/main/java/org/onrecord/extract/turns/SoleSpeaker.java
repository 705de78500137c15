package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

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

  private static final int LONGEST_HEAD = 3000;

  /** Between words: matches the blank of "two words". */
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final WordList transcripts;
  private final LabelWords words;
  private final SpeechDetector speechDetector;

  SoleSpeaker(Language language, LabelWords words, SpeechDetector speechDetector) {
    this.transcripts = language.list("transcript-words.txt");
    this.words = words;
    this.speechDetector = speechDetector;
  }

  /** The label alone, those that were found or not taken beside it left aside. */
  Optional<Labels> find(String text, Labels labels) {
    List<Label> all = new ArrayList<>(labels.inOrder());
    all.addAll(labels.untaken());
    all.removeIf(label -> !isPerson(label) && !isAnnounced(text, label));
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

  /**
   * "WEIR:", or "PAUL WEIR" on a line of its own, under a head that says whose transcript it is.
   */
  private boolean isAnnounced(String text, Label label) {
    String head = text.substring(Math.max(0, label.from() - LONGEST_HEAD), label.from());
    return !words.isHeading(label.text())
        && NO_LETTERS.splitAsStream(head).anyMatch(transcripts::has)
        && isNamed(head, label.text());
  }

  /** Whether a head prints the full name whose last word a label is, or the whole. */
  private boolean isNamed(String head, String label) {
    Matcher named =
        Pattern.compile(
                "(?:([\\p{L}'’.-]+)\\s+)?" + Pattern.quote(label) + "(?![\\p{L}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(head);
    boolean whole = words.isPersonal(label);
    while (named.find()) {
      if (whole || named.group(1) != null && words.isPersonal(named.group(1) + ' ' + label)) {
        return true;
      }
    }
    return false;
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
