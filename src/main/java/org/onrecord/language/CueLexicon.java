package org.onrecord.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.CueKind;

/**
 * The cues of {@code cues.txt} by the base form of their verb, of {@code cue-adjectives.txt} by the
 * adjective, and those of {@code cue-nouns.txt}.
 * Immutable and thread-safe.
 */
public final class CueLexicon {
  /** A cue and the words that must follow its verb. */
  public record Candidate(CueEntry entry, List<String> particles) {}

  private final Map<String, List<Candidate>> byVerb;
  private final Map<String, List<Candidate>> byAdjective;
  private final Map<String, CueEntry> nouns = new HashMap<>();

  CueLexicon(Language language) {
    byVerb = candidates(language.lines("cues.txt"));
    byAdjective = candidates(language.lines("cue-adjectives.txt"));
    for (String line : language.lines("cue-nouns.txt")) {
      String[] columns = line.split("\t");
      nouns.put(columns[0], entry(columns));
    }
  }

  /** The cues by their first word, those with the most particles first. */
  private static Map<String, List<Candidate>> candidates(List<String> lines) {
    Map<String, List<Candidate>> byWord = new HashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\t");
      List<String> words = List.of(columns[0].split(" "));
      byWord
          .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
          .add(new Candidate(entry(columns), words.subList(1, words.size())));
    }
    byWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.particles().size() - a.particles().size()));
    return byWord;
  }

  /** The cue that a noun is, in the singular or the plural, or null. */
  public @Nullable CueEntry ofNoun(String noun) {
    CueEntry entry = nouns.get(noun);
    return entry == null && noun.endsWith("s")
        ? nouns.get(noun.substring(0, noun.length() - 1))
        : entry;
  }

  /** The cues of an adjective, those with a preposition first; empty for one that is no cue. */
  public List<Candidate> ofAdjective(String adjective) {
    return byAdjective.getOrDefault(adjective, List.of());
  }

  /** Every cue that is a verb, in the order of the lexicon's verbs. */
  public List<CueEntry> entries() {
    return byVerb.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(verb -> verb.getValue().stream().map(Candidate::entry))
        .toList();
  }

  private static CueEntry entry(String[] columns) {
    if (columns.length != 4) {
      throw new IllegalArgumentException(
          "cue \"" + columns[0] + "\": expected lemma, kind, frames and act between tabs, found "
              + columns.length + " columns");
    }
    return new CueEntry(
        columns[0],
        CueKind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        frames(columns[2]),
        CueActs.parse(columns[3]));
  }

  private static Set<Frame> frames(String column) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String name : column.trim().split(" ")) {
      frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return frames;
  }

  /** The cues of a verb, those with the most particles first; empty for a verb that is no cue. */
  public List<Candidate> of(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }
}
