package org.onrecord.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.onrecord.serve.pages.SpeakerView;
import org.onrecord.serve.pages.TextNode;

/** A document's text with its statements marked in it, one in the other. */
final class MarkedText {
  private final int[] text;
  private final List<DocumentParts.Sentence> sentences;
  private final Map<String, DocumentParts.Spoken> utterances;
  private final Site site;

  MarkedText(String text, DocumentParts parts, Site site) {
    this.text = text.codePoints().toArray();
    this.sentences = parts.sentences();
    this.utterances = parts.byIri();
    this.site = site;
  }

  int length() {
    return text.length;
  }

  /** The ends of the paragraphs between two places. */
  List<Integer> paragraphs(int from, int to) {
    List<Integer> ends = new ArrayList<>();
    for (int i = from; i + 1 < to; i++) {
      if (text[i] == '\n' && text[i + 1] == '\n' && isOutside(i)) {
        ends.add(i + 1);
      }
    }
    ends.add(to);
    return ends;
  }

  /** Whether no statement goes on across a place. */
  private boolean isOutside(int at) {
    return sentences.stream().noneMatch(one -> one.start() <= at && one.end() > at + 1);
  }

  /** Where the text begins between two places, behind blanks. */
  int after(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text[at])) {
      at++;
    }
    return at;
  }

  /** Where it ends, before blanks. */
  int before(int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(text[at - 1])) {
      at--;
    }
    return at;
  }

  /**
   * Where the label printed before a turn begins, which the turn's own block shows; where the turn
   * does, without one.
   */
  int beforeLabel(int from, int turn, String label) {
    int[] printed = label.codePoints().toArray();
    int length = closed(printed, 0, printed.length);
    int begin = closed(text, from, turn) - length;
    return length > 0
            && begin >= from
            && Arrays.equals(text, begin, begin + length, printed, 0, length)
        ? begin
        : turn;
  }

  /** The end without the colon, the blanks and what else closes a label. */
  private static int closed(int[] words, int from, int to) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(words[end - 1])) {
      end--;
    }
    return end;
  }

  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** A statement that is being filled. */
  private record Open(DocumentParts.Sentence sentence, int end, List<TextNode> children) {}

  /** The text between two places; statements that begin there are marked, if need be cut short. */
  List<TextNode> between(int from, int to) {
    List<TextNode> nodes = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = from;
    for (DocumentParts.Sentence sentence : sentences) {
      if (sentence.start() < from || sentence.start() >= to) {
        continue;
      }
      while (!open.isEmpty() && open.peek().end() <= sentence.start()) {
        at = close(open, nodes, at);
      }
      bare(open.isEmpty() ? nodes : open.peek().children(), at, sentence.start());
      at = Math.max(at, sentence.start());
      int limit = open.isEmpty() ? to : open.peek().end();
      open.push(new Open(sentence, Math.min(limit, sentence.end()), new ArrayList<>()));
    }
    while (!open.isEmpty()) {
      at = close(open, nodes, at);
    }
    bare(nodes, at, to);
    return nodes;
  }

  private int close(Deque<Open> open, List<TextNode> nodes, int at) {
    Open done = open.pop();
    bare(done.children(), at, done.end());
    (open.isEmpty() ? nodes : open.peek().children()).add(node(done));
    return Math.max(at, done.end());
  }

  private void bare(List<TextNode> nodes, int from, int to) {
    int end = Math.min(to, text.length);
    if (from < end) {
      nodes.add(TextNode.bare(new String(text, from, end - from)));
    }
  }

  private TextNode node(Open done) {
    DocumentParts.Sentence sentence = done.sentence();
    DocumentParts.Spoken spoken = utterances.get(sentence.utterance());
    boolean own = spoken == null || spoken.how().equals("turn") || spoken.how().equals("direct");
    boolean unsure = spoken != null && Double.parseDouble(spoken.confidence()) < 0.8;
    String css =
        (spoken == null || spoken.how().equals("turn") ? "turn-words" : own ? "own" : "reported")
            + (unsure ? " unsure" : "")
            + (sentence.depth() > 0 ? " deep" : "");
    return new TextNode(
        "",
        sentence.id(),
        css,
        spoken == null ? "" : told(spoken),
        site.at("/cite" + UrlQuery.NONE.with("statement", sentence.iri()).written()),
        done.children());
  }

  private static String told(SpeakerView speaker) {
    String office = speaker.office().text();
    return speaker.name().text() + (office.isEmpty() ? "" : " (" + office + ")");
  }

  /** Who is meant, in which office that day, how it is given and how sure that is. */
  private static String told(DocumentParts.Spoken spoken) {
    List<String> told = new ArrayList<>();
    told.add(String.join(", ", spoken.who().stream().map(MarkedText::told).toList()));
    for (String more :
        List.of(
            Things.word(spoken.how()), spoken.modality(), "confidence " + spoken.confidence())) {
      if (!more.isEmpty()) {
        told.add(more);
      }
    }
    return String.join(" · ", told);
  }
}
