package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.head.Byline;
import org.onrecord.extract.head.SelfIntroductions;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.Gaps;
import org.onrecord.extract.labels.HouseRecord;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.extract.labels.RunningLines;
import org.onrecord.extract.labels.Tags;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Takes a document apart into turns: those its format marks, or those its labels show. */
public final class TurnSplitter {

  /** The part of a text that one sure label must govern before it makes a transcript. */
  private static final double SHARE_OF_A_TRANSCRIPT = 0.4;

  private static final String QUESTIONER = "questioner";

  private final List<String> given;
  private final LabelWords words;
  private final RunningLines runningLines;
  private final LabelFinder labelFinder;
  private final SoleSpeaker soleSpeaker;
  private final MarkedTurns markedTurns;
  private final LabelledTurns labelledTurns;
  private final UnlabelledText unlabelledText;

  /**
   * @param given the labels that the user says speak; empty where they are to be found
   */
  public TurnSplitter(Language language, List<String> given) {
    this.given = List.copyOf(given);
    Asides asides = new Asides(language);
    LabelScanner scanner = new LabelScanner(language, asides);
    LineKinds furniture = new LineKinds(language);
    HouseRecord house = new HouseRecord(language);
    TurnBody turnBody = new TurnBody(language, asides, furniture, house, scanner.words());
    SpeechDetector speechDetector = new SpeechDetector(language);
    DocumentFrame documentFrame = new DocumentFrame(language, furniture);
    Byline byline = new Byline(language);
    words = scanner.words();
    runningLines = new RunningLines(language, words);
    labelFinder = new LabelFinder(scanner);
    soleSpeaker = new SoleSpeaker(language, words, speechDetector);
    markedTurns =
        new MarkedTurns(scanner, asides, furniture, house, new SelfIntroductions(language, words));
    labelledTurns =
        new LabelledTurns(
            language,
            words,
            turnBody,
            new OpeningStatement(documentFrame, speechDetector, turnBody, byline));
    unlabelledText =
        new UnlabelledText(language, words, turnBody, speechDetector, documentFrame, byline);
  }

  public Turns split(Document document) {
    if (!document.turns().isEmpty()) {
      return markedTurns.of(document);
    }
    String text = document.text().text();
    List<Span> gaps = Gaps.in(text);
    if (!gaps.isEmpty()) {
      return split(document.parted(Line.withEndsAt(text, gaps), document.asides()));
    }
    Tags tags = Tags.of(text);
    if (tags.tags().isEmpty()) {
      return labelled(document);
    }
    List<Span> asides = new ArrayList<>(document.asides());
    asides.addAll(tags.tags());
    return labelled(document.parted(Line.withEndsAt(text, tags.tags()), asides)).withIssue(tags.issue(text));
  }

  private Turns labelled(Document document) {
    String text = document.text().text();
    List<Line> lines = withoutAsides(Line.all(text), document.asides());
    RunningLines.Pages pages = runningLines.leftOut(text, lines);
    Labels labels = labels(document, text, pages.lines());
    if (isTranscript(document, text, labels)) {
      return labelledTurns.of(document, pages, labels);
    }
    Optional<Labels> sole =
        document.kind() == null ? soleSpeaker.find(text, labels) : Optional.empty();
    return sole.isPresent()
        ? labelledTurns.of(document, pages, sole.get())
        : unlabelledText.of(document, lines, labels);
  }

  private Labels labels(Document document, String text, List<Line> lines) {
    if (document.kind() == DocumentKind.ARTICLE || document.kind() == DocumentKind.SPEECH) {
      return Labels.NONE;
    }
    return given.isEmpty()
        ? labelFinder.find(text, lines, document.strong())
        : labelFinder.given(text, lines, given);
  }

  /** Lines that lie in a passage which the format marks as no speech count as blank. */
  private static List<Line> withoutAsides(List<Line> lines, List<Span> asides) {
    if (asides.isEmpty()) {
      return lines;
    }
    List<Span> ascending = asides.stream().sorted().toList();
    List<Line> kept = new ArrayList<>(lines.size());
    int next = 0;
    for (Line line : lines) {
      while (next < ascending.size() && ascending.get(next).end() < line.end()) {
        next++;
      }
      boolean aside = next < ascending.size() && ascending.get(next).contains(line.span());
      kept.add(aside ? new Line(line.start(), line.start(), 0) : line);
    }
    return kept;
  }

  private boolean isTranscript(Document document, String text, Labels labels) {
    if (labels.isEmpty()) {
      return false;
    }
    if (document.kind() == DocumentKind.TRANSCRIPT || !given.isEmpty()) {
      return true;
    }
    if (labels.size() == 1 && HeadlineLabels.isHeadline(text, labels.inOrder().getFirst())) {
      return false;
    }
    boolean sure = labels.inOrder().getFirst().look() == Label.Look.SURE || labels.size() > 1;
    int governed = text.length() - labels.inOrder().getFirst().from();
    double share = (double) governed / text.length();
    return sure
        && (labels.size() >= 6
            || share >= SHARE_OF_A_TRANSCRIPT
            || isAskedAndAnswered(labels.inOrder())
            || (labels.size() >= 4 && share >= SHARE_OF_A_TRANSCRIPT / 2));
  }

  /** Questions under a known word for those who ask, after however long a statement. */
  private boolean isAskedAndAnswered(List<Label> labels) {
    long questions =
        labels.stream()
            .filter(l -> words.genericType(l.text()).filter(QUESTIONER::equals).isPresent())
            .count();
    return questions >= 2 && labels.size() > questions;
  }
}
