package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Language;
import org.onrecord.model.Basis;
import org.onrecord.model.Cue;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/**
 * How sure what is found is, by how often its like was right on annotated articles: words and
 * source by rule, kind, kind of cue and type of source, speakers by what they are known by. Where
 * few of a kind were counted, those of the wider kind weigh in. Immutable and thread-safe.
 */
final class Calibration {
  /** So many finds of the wider kind stand behind those of a narrower one. */
  private static final double WEIGHT = 12;

  /** So many finds like all others stand behind those of speakers known by the same. */
  private static final double SPEAKERS = 6;

  /** That whoever is named is the right one, where nothing was counted. */
  private static final double UNCOUNTED = 0.9;

  /** Below this a name is one that only the document knows. */
  private static final double KNOWN = 0.75;

  /** From here on a name is that of a person of the register, as the text bears out. */
  private static final double SURE = 0.9;

  private static final String LOCAL_NAME = "local_name";

  private static final String NONE = "none";

  /** How many were found, and how many of them were right. */
  private record Count(int found, int right) {
    Count plus(Count other) {
      return new Count(found + other.found, right + other.right);
    }

    /** The share of right ones, drawn towards a share expected. */
    double share(double expected) {
      return share(expected, WEIGHT);
    }

    double share(double expected, double weight) {
      return (right + weight * expected) / (found + weight);
    }
  }

  private static final Count NO_COUNT = new Count(0, 0);

  private final Map<String, Count> words = new HashMap<>();
  private final Map<String, Count> speakers = new HashMap<>();

  Calibration(Language language) {
    for (String line : language.lines("confidence.tsv")) {
      String[] row = line.split("\t");
      Count count =
          new Count(Integer.parseInt(row[row.length - 2]), Integer.parseInt(row[row.length - 1]));
      if (row[0].equals("speaker")) {
        speakers.merge(row[1], count, Count::plus);
      } else {
        levels(row[1], row[2], row[3], row[4])
            .forEach(level -> words.merge(level, count, Count::plus));
      }
    }
  }

  /** From all finds to those of the same rule, kind, kind of cue and type of source. */
  private static List<String> levels(String rule, String kind, String cue, String source) {
    return List.of(
        "",
        kind,
        kind + ' ' + source,
        rule + ' ' + kind,
        rule + ' ' + kind + ' ' + cue,
        rule + ' ' + kind + ' ' + cue + ' ' + source);
  }

  /** The report, as sure as its like was right; a turn as it is. */
  Utterance calibrated(Utterance report) {
    if (report.kind() == UtteranceKind.TURN) {
      return report;
    }
    Cue cue = report.cue();
    Speaker speaker = report.speaker();
    double share = 0.5;
    for (String level :
        levels(
            report.rule().printed(),
            lower(report.kind()),
            cue == null ? NONE : lower(cue.kind()),
            speaker.label() == null ? NONE : lower(speaker.type()))) {
      share = words.getOrDefault(level, NO_COUNT).share(share);
    }
    return report.withConfidence(share);
  }

  /**
   * How often who is known by this was the right one. What the register doubts stays as doubtful.
   *
   * @param confidence that a name is this person's
   */
  double of(Basis basis, double confidence) {
    return switch (basis) {
      case LABEL -> confidence;
      case NAME -> ofName(confidence);
      case BODY,
          DESCRIPTION,
          PRONOUN,
          DISTANT_PRONOUN,
          SELF,
          OWN_SIDE,
          TOGETHER,
          ADDRESSED,
          MEETING,
          LIST ->
          counted(lower(basis));
    };
  }

  private double ofName(double confidence) {
    if (confidence < KNOWN) {
      return counted(LOCAL_NAME);
    }
    return confidence < SURE ? confidence : counted(lower(Basis.NAME));
  }

  private double counted(String knownBy) {
    return speakers.getOrDefault(knownBy, NO_COUNT).share(UNCOUNTED, SPEAKERS);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
