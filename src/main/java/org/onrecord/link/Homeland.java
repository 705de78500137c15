package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Metadata;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;

/**
 * The country from which a document speaks: that of its publisher's address where it is a
 * government's, or else of most of those who speak in it. "The President" without more is then that
 * country's.
 */
final class Homeland {
  /** What tells labels of one kind apart: "Official 2", "Official #2". */
  private static final Pattern NUMBER = Pattern.compile("#?\\d+");

  private Homeland() {}

  static @Nullable String of(Metadata metadata, Sitting sitting, List<Identified> speakers) {
    String byAddress = byAddress(metadata.url());
    if (byAddress == null && sitting.country() != null) {
      return sitting.country();
    }
    return byAddress != null ? byAddress : byMajority(speakers, speakers.size());
  }

  /**
   * The country of most of those in office of whom a text speaks: a guess, where no speaker is
   * known.
   */
  static @Nullable String ofThoseSpokenOf(List<Reference> references) {
    List<Identified> inOffice = inOffice(references);
    return byMajority(
        inOffice, (int) inOffice.stream().filter(who -> who.country() != null).count());
  }

  private static List<Identified> inOffice(List<Reference> references) {
    return references.stream()
        .map(Reference::identified)
        .filter(Objects::nonNull)
        .filter(who -> who.office() != null)
        .toList();
  }

  /** The country whose unnamed officials speak, as their labels are written there. */
  static @Nullable String byLabels(List<Utterance> utterances, NameLexicon lexicon) {
    for (Utterance utterance : utterances) {
      String label = utterance.speaker().label();
      if (utterance.kind() == UtteranceKind.TURN && label != null) {
        String folded = FoldedText.fold(label);
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        boolean numbered = NUMBER.matcher(last).matches() || lexicon.number(last) > 0;
        String bare = numbered ? folded.substring(0, Math.max(0, folded.lastIndexOf(' '))) : folded;
        if (lexicon.list("labels-of-us").contains(bare)) {
          return "US";
        }
      }
    }
    return null;
  }

  private static @Nullable String byAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String host =
        url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    if (host.endsWith(".gov") || host.endsWith(".mil")) {
      return "US";
    }
    Set<String> labels = Set.of(host.split("\\."));
    String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    boolean government =
        labels.contains("gov")
            || labels.contains("gob")
            || labels.contains("gouv")
            || labels.contains("go")
            || labels.contains("gc")
            || labels.contains("parliament");
    return government && last.length() == 2 ? (last.equals("UK") ? "GB" : last) : null;
  }

  /** The country of more than half of all. */
  private static @Nullable String byMajority(List<Identified> speakers, int all) {
    Map<String, Integer> counts = new HashMap<>();
    for (Identified speaker : speakers) {
      if (speaker.country() != null) {
        counts.merge(speaker.country(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(e -> 2 * e.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
