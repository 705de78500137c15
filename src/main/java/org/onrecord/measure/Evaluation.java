package org.onrecord.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Compares reported speech that was found with a gold standard, document by document: contents are
 * paired by the letters and digits that they share, best pairs first.
 *
 * <p>Collects over many documents; for one thread.
 */
public final class Evaluation {
  /** What a gold attribution is. */
  public enum Kind {
    DIRECT,
    MIXED,
    /** Indirect speech. */
    SPEECH,
    /** Beliefs, intentions and what else the gold holds: it counts for precision only. */
    OTHER
  }

  /**
   * A content with its source, in gold or found.
   *
   * @param source where the source is printed, or null
   */
  public record Content(Kind kind, List<Span> spans, @Nullable Span source) {
    public Content {
      spans = List.copyOf(spans);
    }
  }

  /** A gold content that was not found, or a found one that is not in the gold. */
  public record Difference(String document, boolean missed, Content content) {}

  /**
   * Figures of one kind. {@code found} counts what was extracted as that kind, {@code right} of it
   * what the gold holds.
   */
  public record Figures(int gold, int recalled, int found, int right) {
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return gold == 0 ? 0 : (double) recalled / gold;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Figures plus(Figures other) {
      return new Figures(
          gold + other.gold, recalled + other.recalled, found + other.found, right + other.right);
    }
  }

  private record Pair(double overlap, int gold, int found) {}

  private final double threshold;
  private final Map<Kind, Figures> figures = new EnumMap<>(Kind.class);
  private final List<Difference> differences = new ArrayList<>();
  private int sources;
  private int sourcesMet;

  /**
   * @param threshold the share of letters (Jaccard) from which two contents are the same; 0.5 is
   *     usual
   */
  public Evaluation(double threshold) {
    this.threshold = threshold;
    for (Kind kind : Kind.values()) {
      figures.put(kind, new Figures(0, 0, 0, 0));
    }
  }

  /** Adds one document; spans are UTF-16 indices into its canonical text. */
  public void add(String document, String text, List<Content> gold, List<Content> found) {
    List<BitSet> goldLetters = gold.stream().map(c -> letters(c.spans(), text)).toList();
    List<BitSet> foundLetters = found.stream().map(c -> letters(c.spans(), text)).toList();
    Map<Integer, Integer> pairs = pairs(goldLetters, foundLetters);
    for (int i = 0; i < gold.size(); i++) {
      Integer match = pairs.get(i);
      count(gold.get(i).kind(), new Figures(1, match == null ? 0 : 1, 0, 0));
      if (match == null) {
        differences.add(new Difference(document, true, gold.get(i)));
      } else {
        compareSources(gold.get(i), found.get(match), text);
      }
    }
    Set<Integer> right = new HashSet<>(pairs.values());
    for (int j = 0; j < found.size(); j++) {
      boolean known = right.contains(j);
      count(found.get(j).kind(), new Figures(0, 0, 1, known ? 1 : 0));
      if (!known) {
        differences.add(new Difference(document, false, found.get(j)));
      }
    }
  }

  private void count(Kind kind, Figures more) {
    figures.merge(kind, more, Figures::plus);
  }

  private void compareSources(Content gold, Content found, String text) {
    Span source = gold.source();
    if (source != null) {
      sources++;
      boolean met =
          found.source() != null
              && letters(List.of(source), text).intersects(letters(List.of(found.source()), text));
      sourcesMet += met ? 1 : 0;
    }
  }

  private static BitSet letters(List<Span> spans, String text) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters.set(i);
        }
      }
    }
    return letters;
  }

  /** The best pairs, each content in one of them at most. */
  private Map<Integer, Integer> pairs(List<BitSet> gold, List<BitSet> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).intersects(found.get(j))) {
          double overlap = overlap(gold.get(i), found.get(j));
          if (overlap >= threshold) {
            candidates.add(new Pair(overlap, i, j));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && taken.add(pair.found())) {
        pairs.put(pair.gold(), pair.found());
      }
    }
    return pairs;
  }

  private static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int shared = both.cardinality();
    return (double) shared / (a.cardinality() + b.cardinality() - shared);
  }

  /** The figures of one kind of the gold. */
  public Figures of(Kind kind) {
    return figures.getOrDefault(kind, new Figures(0, 0, 0, 0));
  }

  /** The figures of all kinds together. */
  public Figures all() {
    return figures.values().stream().reduce(new Figures(0, 0, 0, 0), Figures::plus);
  }

  /** Precision against the whole gold, recall of direct, mixed and indirect speech. */
  public Figures speech() {
    Figures core = of(Kind.DIRECT).plus(of(Kind.MIXED)).plus(of(Kind.SPEECH));
    return new Figures(core.gold(), core.recalled(), all().found(), all().right());
  }

  /** Of the contents paired with one that has a gold source, the share whose source overlaps it. */
  public double sourceOverlap() {
    return sources == 0 ? 0 : (double) sourcesMet / sources;
  }

  /** What was missed and what was found beyond the gold, in the order of the documents. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
