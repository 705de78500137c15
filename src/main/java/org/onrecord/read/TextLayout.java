package org.onrecord.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.MarkedTurn;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * Lays out a canonical text paragraph by paragraph, and remembers where turns, labels and asides
 * stand in it.
 *
 * <p>A paragraph is one line, and blank lines stand between blocks. In a turn, the label has a line
 * of its own and the words follow, one line a paragraph:
 *
 * <pre>
 * Heading
 *
 * Speaker
 * First paragraph.
 * Second paragraph.
 * </pre>
 *
 * For one document and one thread.
 */
final class TextLayout {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<MarkedTurn> turns = new ArrayList<>();
  private final Map<String, Participant> participants = new LinkedHashMap<>();
  private final List<Span> strong = new ArrayList<>();
  private final List<Span> asides = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private @Nullable OpenTurn turn;

  /** A turn whose words are still coming. */
  private static final class OpenTurn {
    final @Nullable String label;
    final @Nullable Participant participant;
    final boolean labelInLine;
    final List<Span> spans = new ArrayList<>();
    @Nullable Span labelSpan;
    boolean begun;

    /** Nothing stands between the last span and the next paragraph. */
    boolean continues;

    OpenTurn(@Nullable String label, @Nullable Participant participant, boolean labelInLine) {
      this.label = label == null || label.isEmpty() ? null : label;
      this.participant = participant;
      this.labelInLine = labelInLine;
    }
  }

  TextLayout(String source) {
    this.source = source;
  }

  /** A block that belongs to no turn: a heading, a paragraph of prose. It ends an open turn. */
  Span paragraph(String words) throws ReadException {
    end();
    return block(Blanks.single(words));
  }

  /** A line that goes on with the block before, below its last line. */
  Span lineBelow(String words) throws ReadException {
    end();
    String line = Blanks.single(words);
    return text.isEmpty() || line.isEmpty() ? block(line) : line(line);
  }

  /**
   * A block that is not speech. In an open turn it stands on a line of its own, and the turn goes
   * on after it.
   */
  void aside(String words) throws ReadException {
    String line = Blanks.single(words);
    if (line.isEmpty()) {
      return;
    }
    if (turn == null) {
      asides.add(block(line));
    } else {
      asides.add(turn.begun ? line(line) : begin(turn, line));
      turn.continues = false;
    }
  }

  /** Opens a turn; what was open ends. */
  void turn(@Nullable String label, @Nullable Participant participant) {
    end();
    turn = new OpenTurn(label == null ? null : Blanks.single(label), participant, false);
  }

  /** Opens a turn whose label stands in the line of its first words: {@code Label: words}. */
  void turnInLine(String label, @Nullable Participant participant) {
    end();
    turn = new OpenTurn(Blanks.single(label), participant, true);
  }

  /** A paragraph of the open turn. */
  void words(String words) throws ReadException {
    String line = Blanks.single(words);
    if (line.isEmpty()) {
      return;
    }
    if (turn == null) {
      throw new IllegalStateException("no turn is open for: " + line);
    }
    Span span = turn.begun ? line(line) : begin(turn, line);
    if (turn.continues) {
      turn.spans.set(turn.spans.size() - 1, turn.spans.getLast().cover(span));
    } else {
      turn.spans.add(span);
    }
    turn.continues = true;
  }

  boolean inTurn() {
    return turn != null;
  }

  /** Ends the open turn, where one is. A turn without words is none. */
  void end() {
    if (turn != null && !turn.spans.isEmpty()) {
      turns.add(new MarkedTurn(turn.label, turn.labelSpan, turn.spans, turn.participant));
      if (turn.participant != null) {
        participant(turn.participant);
      }
    }
    turn = null;
  }

  void strong(Span span) {
    strong.add(span);
  }

  /**
   * Somebody who takes part; of several entries for one person the first that tells the role stays.
   */
  void participant(Participant participant) {
    String key = participant.id() != null ? participant.id() : participant.name();
    participants.merge(
        key,
        participant,
        (known, other) -> known.role() == null && other.role() != null ? other : known);
  }

  void issue(Issue issue) {
    issues.add(issue);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * The document so far, with the participants of its turns added to its metadata. Ends an open
   * turn.
   */
  Document document(String id, @Nullable DocumentKind kind, Metadata metadata) {
    end();
    Metadata taking =
        new Metadata(null, null, null, null, null, null, List.copyOf(participants.values()))
            .overriddenBy(metadata);
    return new Document(
        id, source, kind, new SourceText(text.toString()), taking, turns, strong, asides, issues);
  }

  private Span begin(OpenTurn opened, String line) throws ReadException {
    opened.begun = true;
    if (opened.label == null) {
      return block(line);
    }
    Span label = block(opened.label);
    opened.labelSpan = label;
    if (!opened.labelInLine) {
      return line(line);
    }
    text.append(": ");
    return put(line);
  }

  private Span block(String words) throws ReadException {
    if (words.isEmpty()) {
      return new Span(text.length(), text.length());
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    return put(words);
  }

  private Span line(String words) throws ReadException {
    text.append('\n');
    return put(words);
  }

  private Span put(String words) throws ReadException {
    if (words.length() > SourceLimits.TEXT_CHARS - text.length()) {
      throw new ReadException(
          source, "its text has more than " + SourceLimits.TEXT_CHARS + " characters; split it");
    }
    int start = text.length();
    text.append(Blanks.withoutHalves(words));
    return new Span(start, text.length());
  }
}
