package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.onrecord.export.Change.Sign;
import org.onrecord.export.Change.What;

/**
 * Compares what two graphs say about one document. Utterances and statements are the same when
 * their IRIs are, which come from their words; those of the rest that lie over one another are the
 * same with other limits. Used once.
 */
final class DocumentComparison {
  private static final Comparator<Change> BY_PLACE =
      Comparator.comparingInt(Change::start)
          .thenComparing(Change::what)
          .thenComparing(Change::iri)
          .thenComparing(Change::property)
          .thenComparing(change -> change.before().toString() + change.after());

  private final Map<String, Passage> before;
  private final Map<String, Passage> after;
  private final List<Change> changes = new ArrayList<>();

  DocumentComparison(List<Triple> before, List<Triple> after) {
    this.before = Passage.of(before);
    this.after = Passage.of(after);
  }

  List<Change> changes() {
    Map<String, Passage> lost = new TreeMap<>(before);
    lost.keySet().removeAll(after.keySet());
    Map<String, Passage> gained = new TreeMap<>(after);
    gained.keySet().removeAll(before.keySet());
    for (Passage passage : before.values()) {
      Passage same = after.get(passage.iri());
      if (same != null) {
        compare(passage, same);
      } else {
        moved(passage, gained).ifPresent(other -> moved(passage, other, lost, gained));
      }
    }
    lost.values().forEach(passage -> whole(passage, Sign.LOST));
    gained.values().forEach(passage -> whole(passage, Sign.GAINED));
    changes.sort(BY_PLACE);
    return changes;
  }

  private static Optional<Passage> moved(Passage passage, Map<String, Passage> gained) {
    return gained.values().stream()
        .filter(other -> other.statement() == passage.statement())
        .filter(passage::coversMostOf)
        .findFirst();
  }

  /** The same with other limits. */
  private void moved(
      Passage passage, Passage other, Map<String, Passage> lost, Map<String, Passage> gained) {
    lost.remove(passage.iri());
    gained.remove(other.iri());
    if (passage.statement()) {
      changes.add(
          new Change(
              What.STATEMENT,
              Sign.CHANGED,
              other.iri(),
              other.start(),
              "words",
              List.of(passage.words()),
              List.of(other.words()),
              other.words()));
    }
    compare(passage, other);
  }

  private void compare(Passage passage, Passage other) {
    for (Map.Entry<String, List<String>> each : passage.values().entrySet()) {
      List<String> now = other.values().getOrDefault(each.getKey(), List.of());
      if (each.getValue().equals(now)) {
        continue;
      }
      if (passage.statement()) {
        links(other, each.getValue(), now);
      } else {
        changes.add(
            new Change(
                What.ATTRIBUTION,
                Sign.CHANGED,
                other.iri(),
                other.start(),
                each.getKey(),
                each.getValue(),
                now,
                words(other, after)));
      }
    }
  }

  private void links(Passage statement, List<String> before, List<String> after) {
    TreeSet<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    gone.forEach(link -> changes.add(link(statement, Sign.LOST, List.of(link), List.of())));
    TreeSet<String> come = new TreeSet<>(after);
    come.removeAll(before);
    come.forEach(link -> changes.add(link(statement, Sign.GAINED, List.of(), List.of(link))));
  }

  private static Change link(
      Passage statement, Sign sign, List<String> before, List<String> after) {
    return new Change(
        What.LINK,
        sign,
        statement.iri(),
        statement.start(),
        Passage.LINKS,
        before,
        after,
        statement.words());
  }

  private void whole(Passage passage, Sign sign) {
    boolean gained = sign == Sign.GAINED;
    Map<String, Passage> side = gained ? after : before;
    List<String> speaker =
        passage.statement() ? List.of() : passage.values().getOrDefault("speakerLabel", List.of());
    changes.add(
        new Change(
            passage.statement() ? What.STATEMENT : What.ATTRIBUTION,
            sign,
            passage.iri(),
            passage.start(),
            "",
            gained ? List.of() : speaker,
            gained ? speaker : List.of(),
            words(passage, side)));
  }

  /** A statement's words, or those of an utterance's first sentence. */
  private static String words(Passage passage, Map<String, Passage> side) {
    return passage.statement()
        ? passage.words()
        : side.values().stream()
            .filter(other -> other.statement() && other.utterance().equals(passage.iri()))
            .min(Comparator.comparingInt(Passage::start))
            .map(Passage::words)
            .orElse("");
  }
}
