package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.head.Byline;
import org.onrecord.extract.head.Examinations;
import org.onrecord.extract.head.MetadataFinder;
import org.onrecord.extract.head.Roster;
import org.onrecord.extract.head.SelfIntroductions;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelTypos;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.RunningLines;
import org.onrecord.extract.labels.ShortenedLabels;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Takes a document apart at its labels. */
final class LabelledTurns {
  private final TurnBody turnBody;
  private final LabelTypos labelTypos;
  private final OpeningStatement openings;
  private final LabelWords words;
  private final Roster roster;
  private final Untaken untaken;
  private final Askers askers;
  private final UnlabelledAnswers unlabelledAnswers;
  private final MetadataFinder metadataFinder;
  private final Examinations examinations;
  private final SelfIntroductions introductions;

  LabelledTurns(Language language, LabelWords words, TurnBody turnBody, OpeningStatement openings) {
    this.turnBody = turnBody;
    this.labelTypos = new LabelTypos(language);
    this.openings = openings;
    this.words = words;
    this.roster = new Roster(language, words);
    this.untaken = new Untaken(words);
    this.askers = new Askers(words);
    this.unlabelledAnswers = new UnlabelledAnswers(words);
    this.metadataFinder = new MetadataFinder(language);
    this.examinations = new Examinations(language);
    this.introductions = new SelfIntroductions(language, words);
  }

  Turns of(Document document, RunningLines.Pages pages, Labels found) {
    return new Taking(document, pages, found).turns();
  }

  /** One document being taken apart. Single use. */
  private final class Taking {
    private final String text;
    private final List<Line> lines;
    private final List<Span> asides;
    private final Labels found;
    private final List<Label> labels;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Utterance> turns = new ArrayList<>();
    private final Fragments fragments = new Fragments();
    private final Metadata metadata;
    private final Optional<Byline.Author> byline;
    private final Optional<Participant> author;
    private final ShortenedLabels shortened;
    private final Set<String> organisations;

    Taking(Document document, RunningLines.Pages pages, Labels found) {
      this.text = document.text().text();
      this.lines = pages.lines();
      this.asides = new ArrayList<>(document.asides());
      asides.addAll(pages.running());
      pages.running().forEach(span -> issues.add(RunningLines.issue(span)));
      this.found = found;
      this.labels = found.inOrder();
      Metadata printed = metadataFinder.ofTranscript(document, pages.all(), labels);
      this.byline = openings.author(text, lines, labels.getFirst(), printed);
      this.author = byline.map(Byline.Author::participant);
      this.metadata =
          author.isPresent() && printed.participants().isEmpty()
              ? withAuthor(printed, author.get())
              : printed;
      this.shortened = new ShortenedLabels(labels, words);
      this.organisations = askers.organisations(labels.stream().map(shortened::fullOf).toList());
    }

    Turns turns() {
      Map<String, Label> typos = shortened();
      labelTypos.find(labels, issues).forEach(typos::putIfAbsent);
      Map<Label, Antecedent> known = known(typos.keySet());
      List<Span> opening = openings.words(text, lines, labels.getFirst(), byline, issues);
      List<Span> report =
          opening.isEmpty()
              ? OpeningStatement.reportBefore(text, lines, labels.getFirst())
              : List.of();
      if (!opening.isEmpty()) {
        Speaker speaker = OpeningStatement.speaker(author, opening, issues);
        turns.add(Turn.unlabelled(text, opening, speaker, Rule.UNLABELLED_OPENING, fragments));
      }
      for (int i = 0; i < labels.size(); i++) {
        Label label = labels.get(i);
        Label meant = typos.getOrDefault(label.key(), label);
        Antecedent antecedent = known.get(meant);
        add(
            i,
            meant,
            antecedent == null && meant != label ? LabelTypos.antecedent(meant) : antecedent);
      }
      List<Utterance> parted =
          unlabelledAnswers.parted(text, turns, answering(), fragments, issues);
      issues.addAll(untaken.inTurns(found.untaken(), parted));
      return new Turns(DocumentKind.TRANSCRIPT, parted, report, metadata, issues);
    }

    /** From the key of a label of initials to the one that it stands for; each is reported. */
    private Map<String, Label> shortened() {
      Map<String, Label> full = new HashMap<>();
      for (Label label : labels) {
        Label meant = shortened.fullOf(label);
        if (meant != label && full.putIfAbsent(label.key(), meant) == null) {
          String message = "the label " + label.text() + " was read as " + meant.text();
          issues.add(Issue.info("label-shortened", message, label.span()));
        }
      }
      return full;
    }

    /**
     * Whoever answers questions without a label: the author, or the only one whom the head names.
     */
    private Optional<Participant> answering() {
      List<Participant> named = metadata.participants();
      return author.isPresent() || named.size() != 1 ? author : Optional.of(named.getFirst());
    }

    /** Whom each label means, where it does not say all itself. */
    private Map<Label, Antecedent> known(Set<String> mistyped) {
      List<@Nullable Antecedent> inOrder =
          roster.antecedents(
              text,
              labels,
              mistyped,
              new Span(0, labels.getFirst().from()),
              metadata.participants());
      Map<Label, Antecedent> known = new HashMap<>();
      for (int i = 0; i < labels.size(); i++) {
        Antecedent antecedent = inOrder.get(i);
        if (antecedent != null) {
          known.put(labels.get(i), antecedent);
        }
      }
      examinations.of(text, labels).forEach(known::putIfAbsent);
      introductions.of(text, labels).forEach(known::putIfAbsent);
      return known;
    }

    private void add(int at, Label meant, @Nullable Antecedent antecedent) {
      Label label = labels.get(at);
      TurnBody.Extent extent = extent(at);
      List<Span> words = turnBody.words(text, lines, extent, asides, issues);
      List<Span> note = words.isEmpty() ? turnBody.note(text, lines, extent) : List.of();
      boolean nobody = antecedent == null && meant == label && isNobodys(label);
      SpeakerType type = nobody ? SpeakerType.UNKNOWN : type(meant, organisations);
      if (!words.isEmpty()) {
        turns.add(turn(label, words, type, antecedent));
      } else if (!note.isEmpty()) {
        issues.add(TurnBody.onlyNote(note.getFirst()));
        turns.add(turn(label, note, type, antecedent).withRule(Rule.TURN_WITHOUT_WORDS));
      } else {
        issues.add(
            Issue.info(
                "turn-without-words", "a label without words after it was left out", label.span()));
      }
    }

    private TurnBody.Extent extent(int at) {
      boolean last = at + 1 == labels.size();
      int end = last ? text.length() : labels.get(at + 1).from();
      int endLine = last ? lines.size() - 1 : labels.get(at + 1).line();
      return new TurnBody.Extent(labels.get(at), end, endLine, last, found.blockIsTurn());
    }

    private Utterance turn(
        Label label, List<Span> words, SpeakerType type, @Nullable Antecedent antecedent) {
      Speaker speaker = Speaker.printed(label.text(), label.span(), type, 1, antecedent);
      String id = fragments.mint("turn", label.key() + ' ' + Turn.join(text, words));
      return Turn.of(id, words, speaker, 1, rule(label));
    }
  }

  /** "BF" alone is nobody's name. */
  private boolean isNobodys(Label label) {
    return label.isInitials()
        && words.genericType(label.text()).isEmpty()
        && !words.isOutlet(label.text());
  }

  private static Metadata withAuthor(Metadata metadata, Participant author) {
    return metadata.overriddenBy(new Metadata(null, null, null, null, null, null, List.of(author)));
  }

  private SpeakerType type(Label label, Set<String> organisations) {
    if (organisations.contains(label.key())) {
      return SpeakerType.ORGANISATION;
    }
    boolean strange = label.look() == Label.Look.NAME && !words.isPersonal(label.text());
    if (strange && words.isHeading(label.text())) {
      return SpeakerType.UNKNOWN;
    }
    return words
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
}
