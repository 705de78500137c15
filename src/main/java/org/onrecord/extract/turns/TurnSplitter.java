package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.head.Byline;
import org.onrecord.extract.head.MetadataFinder;
import org.onrecord.extract.head.Roster;
import org.onrecord.extract.head.SameParticipants;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.extract.labels.LabelTypos;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.MarkedTurn;
import org.onrecord.model.Metadata;
import org.onrecord.model.Modality;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Takes a document apart into turns: those its format marks, or those its labels show. */
public final class TurnSplitter {
  /** The part of a text that one sure label must govern before it makes a transcript. */
  private static final double SHARE_OF_A_TRANSCRIPT = 0.4;

  /** A line of fewer words before the labels is a heading rather than a reporter's sentence. */
  private static final int WORDS_OF_PROSE = 12;

  private static final String QUESTIONER = "questioner";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<String> given;

  private final Asides asides;
  private final LabelScanner scanner;
  private final LabelFinder labelFinder;
  private final LineKinds furniture;
  private final TurnBody turnBody;
  private final LabelTypos labelTypos = new LabelTypos();
  private final SpeechDetector speechDetector;
  private final DocumentFrame documentFrame;
  private final Roster roster;
  private final Untaken untaken;
  private final SoleSpeaker soleSpeaker;
  private final Askers askers;
  private final MetadataFinder metadataFinder;
  private final Byline byline;

  /**
   * @param given the labels that the user says speak; empty where they are to be found
   */
  public TurnSplitter(Language language, List<String> given) {
    this.given = List.copyOf(given);
    asides = new Asides(language);
    scanner = new LabelScanner(language, asides);
    labelFinder = new LabelFinder(scanner);
    furniture = new LineKinds(language);
    turnBody = new TurnBody(asides, furniture);
    speechDetector = new SpeechDetector(language);
    documentFrame = new DocumentFrame(language, furniture);
    roster = new Roster(language, scanner.words());
    untaken = new Untaken(scanner.words());
    soleSpeaker = new SoleSpeaker(scanner.words(), speechDetector);
    askers = new Askers(scanner.words());
    metadataFinder = new MetadataFinder(language);
    byline = new Byline(language);
  }

  public Turns split(Document document) {
    if (!document.turns().isEmpty()) {
      return marked(document);
    }
    String text = document.text().text();
    List<Line> lines = withoutAsides(Line.all(text), document.asides());
    Labels labels = labels(document, text, lines);
    if (isTranscript(document, text, labels)) {
      return transcript(document, lines, labels);
    }
    Optional<Labels> sole =
        document.kind() == null ? soleSpeaker.find(text, labels) : Optional.empty();
    return sole.isPresent()
        ? transcript(document, lines, sole.get())
        : unlabelled(document, lines, labels);
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
            .filter(
                l -> scanner.words().genericType(l.text()).filter(QUESTIONER::equals).isPresent())
            .count();
    return questions >= 2 && labels.size() > questions;
  }

  // --------------------------------------------------------------- turns that labels show

  private Turns transcript(Document document, List<Line> lines, Labels found) {
    String text = document.text().text();
    List<Label> labels = found.inOrder();
    List<Issue> issues = new ArrayList<>();
    Metadata printed = metadataFinder.ofTranscript(document, lines, labels);
    Optional<Participant> author = author(text, lines, labels.getFirst(), printed);
    Metadata metadata =
        author.isPresent() && printed.participants().isEmpty()
            ? withAuthor(printed, author.get())
            : printed;
    Map<String, Label> typos = labelTypos.find(labels, issues);
    List<@Nullable Antecedent> known =
        roster.antecedents(
            text,
            labels,
            typos.keySet(),
            new Span(0, labels.getFirst().from()),
            metadata.participants());
    Set<String> organisations = askers.organisations(labels);
    Fragments fragments = new Fragments();
    List<Utterance> turns = new ArrayList<>(labels.size());
    List<Span> opening = opening(text, lines, labels.getFirst(), author.isPresent(), issues);
    List<Span> report =
        opening.isEmpty() ? reportBefore(text, lines, labels.getFirst()) : List.of();
    if (!opening.isEmpty()) {
      Speaker speaker = openingSpeaker(author, opening, issues);
      turns.add(unlabelledTurn(text, opening, speaker, Rule.UNLABELLED_OPENING, fragments));
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      boolean last = i + 1 == labels.size();
      int end = last ? text.length() : labels.get(i + 1).from();
      int endLine = last ? lines.size() - 1 : labels.get(i + 1).line();
      TurnBody.Extent extent = new TurnBody.Extent(label, end, endLine, last, found.blockIsTurn());
      List<Span> words = turnBody.words(text, lines, extent, document.asides(), issues);
      List<Span> note = words.isEmpty() ? turnBody.note(text, lines, extent) : List.of();
      Label meant = typos.getOrDefault(label.key(), label);
      Antecedent antecedent = meant == label ? known.get(i) : known.get(labels.indexOf(meant));
      antecedent = antecedent == null && meant != label ? LabelTypos.antecedent(meant) : antecedent;
      if (!words.isEmpty()) {
        turns.add(turn(text, label, words, type(meant, organisations), antecedent, fragments));
      } else if (!note.isEmpty()) {
        issues.add(
            Issue.info(
                "turn-without-words",
                "of this turn only a note is printed, no words",
                note.getFirst()));
        turns.add(
            turn(text, label, note, type(meant, organisations), antecedent, fragments)
                .withRule(Rule.TURN_WITHOUT_WORDS));
      } else {
        issues.add(
            Issue.info(
                "turn-without-words", "a label without words after it was left out", label.span()));
      }
    }
    issues.addAll(untaken.inTurns(found.untaken(), turns));
    return new Turns(DocumentKind.TRANSCRIPT, turns, report, metadata, issues);
  }

  /**
   * The reporter's own paragraphs before the first label, as in an article that ends with a
   * transcript.
   */
  private static List<Span> reportBefore(String text, List<Line> lines, Label first) {
    return lines.subList(0, first.line()).stream()
        .filter(line -> !line.isBlank() && isProse(line.of(text)))
        .map(Line::span)
        .toList();
  }

  private static boolean isProse(String line) {
    char last = line.charAt(line.length() - 1);
    boolean closes = ".!?”\"'’:".indexOf(last) >= 0;
    return closes && BLANKS.split(line).length >= WORDS_OF_PROSE;
  }

  /**
   * Speech before the first label, such as a spokesperson's statement; empty where that part is the
   * head of the page, which is reported.
   */
  private List<Span> opening(
      String text, List<Line> lines, Label first, boolean authored, List<Issue> issues) {
    Span head = Line.trim(text, 0, first.from());
    if (head.isEmpty()) {
      return List.of();
    }
    List<Line> before = lines.subList(0, first.line());
    List<Span> body =
        before.isEmpty() ? List.of() : documentFrame.body(text, before, new ArrayList<>());
    boolean speech =
        !body.isEmpty()
            && (speechDetector.isSpeech(text, body)
                || authored && speechDetector.isAuthors(text, body));
    if (!speech) {
      issues.add(
          Issue.info(
              "page-furniture",
              "what stands before the first label was read as the head of the page",
              head));
      return List.of();
    }
    return turnBody.spoken(text, documentFrame.afterHead(text, before, body, issues));
  }

  /** Whoever the head or the title says makes a statement. */
  private Optional<Participant> author(
      String text, List<Line> lines, Label first, Metadata metadata) {
    return byline
        .find(text, lines.subList(0, first.line()), metadata.title())
        .map(Byline.Author::participant);
  }

  private static Metadata withAuthor(Metadata metadata, Participant author) {
    return metadata.overriddenBy(new Metadata(null, null, null, null, null, null, List.of(author)));
  }

  private static Speaker openingSpeaker(
      Optional<Participant> author, List<Span> opening, List<Issue> issues) {
    if (author.isPresent()) {
      Participant who = author.get();
      return Speaker.printed(who.name(), who.span(), SpeakerType.PERSON, 0.9, null);
    }
    issues.add(
        Issue.warning(
            "speaker-unknown",
            "words before the first label, whose speaker the text does not name",
            opening.getFirst().cover(opening.getLast())));
    return Speaker.NONE;
  }

  private Utterance turn(
      String text,
      Label label,
      List<Span> words,
      SpeakerType type,
      @Nullable Antecedent antecedent,
      Fragments fragments) {
    Speaker speaker = Speaker.printed(label.text(), label.span(), type, 1, antecedent);
    return turn(
        fragments.mint("turn", label.key() + ' ' + join(text, words)),
        words,
        speaker,
        1,
        rule(label));
  }

  private SpeakerType type(Label label, Set<String> organisations) {
    if (organisations.contains(label.key())) {
      return SpeakerType.ORGANISATION;
    }
    return scanner
        .words()
        .genericType(label.text())
        .map(type -> type.equals("questioner") ? SpeakerType.QUESTIONER : SpeakerType.UNKNOWN)
        .orElse(roster.isRoleAlone(label) ? SpeakerType.UNKNOWN : SpeakerType.PERSON);
  }

  private static Rule rule(Label label) {
    return switch (label.form()) {
      case COLON -> Rule.LABEL_COLON;
      case LETTER -> Rule.LABEL_LETTER;
      case POINT -> Rule.LABEL_POINT;
      case DASH -> Rule.LABEL_DASH;
      case BARE_DASH -> Rule.LABEL_BARE_DASH;
      case BRACKETS -> Rule.LABEL_BRACKETS;
      case OWN_LINE -> Rule.LABEL_LINE;
    };
  }

  private static String join(String text, List<Span> spans) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      joined.append(text, span.start(), span.end()).append(' ');
    }
    return joined.toString();
  }

  // --------------------------------------------------------------- turns that the format marks

  private Turns marked(Document document) {
    String text = document.text().text();
    Fragments fragments = new Fragments();
    List<Utterance> turns = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (MarkedTurn turn : document.turns()) {
      List<Span> words =
          turn.spans().stream()
              .filter(s -> !Line.trim(text, s.start(), s.end()).isEmpty())
              .toList();
      if (words.isEmpty()) {
        issues.add(
            Issue.info(
                "turn-without-words", "a turn without words was left out", turn.labelSpan()));
        continue;
      }
      turns.add(marked(text, turn, words, fragments));
    }
    DocumentKind kind = document.kind() == null ? DocumentKind.TRANSCRIPT : document.kind();
    return new Turns(kind, turns, List.of(), document.metadata(), issues);
  }

  private Utterance marked(String text, MarkedTurn turn, List<Span> words, Fragments fragments) {
    String label = turn.label();
    Speaker speaker =
        label == null
            ? Speaker.NONE
            : Speaker.printed(
                label,
                turn.labelSpan(),
                markedType(turn, label),
                1,
                identified(turn, label, words.getFirst()));
    return turn(
        fragments.mint("turn", (label == null ? "" : label) + ' ' + join(text, words)),
        words,
        speaker,
        1,
        Rule.MARKED_TURN);
  }

  /** The person whom the format identifies, where the label is another: "The Chair". */
  private static @Nullable Antecedent identified(MarkedTurn turn, String label, Span words) {
    Participant who = turn.participant();
    if (who == null || who.name().equals(label)) {
      return null;
    }
    List<String> titles = who.role() == null ? List.of() : List.of(who.role());
    return new Antecedent(
        who.name(), titles, null, turn.labelSpan() == null ? words : turn.labelSpan());
  }

  private SpeakerType markedType(MarkedTurn turn, String label) {
    if (turn.participant() != null) {
      return SpeakerType.PERSON;
    }
    return scanner
        .words()
        .genericType(label)
        .map(type -> type.equals("questioner") ? SpeakerType.QUESTIONER : SpeakerType.UNKNOWN)
        .orElse(SpeakerType.PERSON);
  }

  // --------------------------------------------------------------- texts without labels

  private Turns unlabelled(Document document, List<Line> lines, Labels labels) {
    String text = document.text().text();
    List<Issue> issues = new ArrayList<>(untaken.inProse(labels.untaken()));
    List<Span> body = documentFrame.body(text, lines, issues);
    Metadata metadata = metadataFinder.ofProse(document, lines);
    Optional<Byline.Author> author = byline.find(text, lines, metadata.title());
    List<Span> own = author.map(named -> after(text, body, named.end())).orElse(body);
    boolean speech =
        document.kind() == null
            ? speechDetector.isSpeech(text, body)
                || (author.isPresent() && speechDetector.isAuthors(text, own))
            : document.kind() != DocumentKind.ARTICLE;
    if (!speech || own.isEmpty()) {
      return new Turns(DocumentKind.ARTICLE, List.of(), body, metadata, issues);
    }
    headLeftOut(text, body, own, issues);
    List<Span> spoken = documentFrame.afterHead(text, lines, own, issues);
    Span extent = spoken.getFirst().cover(spoken.getLast());
    List<Span> words = turnBody.spoken(text, spoken);
    List<Participant> speakers =
        author
            .map(named -> List.of(named.participant()))
            .orElseGet(() -> metadataFinder.speakers(document, lines, metadata.title()));
    Speaker speaker = speechSpeaker(speakers, extent, issues);
    Utterance turn = unlabelledTurn(text, words, speaker, Rule.SPEECH, new Fragments());
    Metadata named =
        metadata.overriddenBy(
            new Metadata(
                null,
                null,
                null,
                null,
                null,
                null,
                SameParticipants.merged(metadata.participants(), speakers)));
    return new Turns(DocumentKind.SPEECH, List.of(turn), body, named, issues);
  }

  private static void headLeftOut(
      String text, List<Span> body, List<Span> own, List<Issue> issues) {
    int first = body.getFirst().start();
    if (own.getFirst().start() > first) {
      issues.add(
          Issue.info(
              "page-furniture",
              "what stands before the first words was read as the head",
              Line.trim(text, first, own.getFirst().start())));
    }
  }

  /** What of a body comes after a place. */
  private static List<Span> after(String text, List<Span> body, int from) {
    return body.stream()
        .filter(span -> span.end() > from)
        .map(span -> Line.trim(text, Math.max(from, span.start()), span.end()))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  private static Utterance unlabelledTurn(
      String text, List<Span> words, Speaker speaker, Rule rule, Fragments fragments) {
    return turn(
        fragments.mint("turn", join(text, words)), words, speaker, speaker.confidence(), rule);
  }

  private static Utterance turn(
      String id, List<Span> words, Speaker speaker, double confidence, Rule rule) {
    return new Utterance(
        id,
        UtteranceKind.TURN,
        words,
        speaker,
        null,
        Modality.ASSERTED,
        null,
        null,
        null,
        List.of(),
        confidence,
        rule,
        false);
  }

  private static Speaker speechSpeaker(
      List<Participant> speakers, Span extent, List<Issue> issues) {
    if (speakers.size() == 1) {
      Participant who = speakers.getFirst();
      return Speaker.printed(who.name(), who.span(), SpeakerType.PERSON, 0.9, null);
    }
    issues.add(
        Issue.warning(
            "speaker-unknown",
            "a speech whose speaker the text does not name; give one in the title",
            extent));
    return Speaker.NONE;
  }
}
