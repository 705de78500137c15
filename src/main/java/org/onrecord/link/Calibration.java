package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** So much of how sure a report is bears on how citable it is, by 237 that were read. */
  private static final double BY_SURENESS = 0.25;

  /** Below this all of it does. */
  private static final double UNLIKELY = 0.4;

  /** No share is nearer to none or all than this. */
  private static final double EDGE = 0.02;

  /** By these a turn's speaker tells of himself and his side, or of the one he talks with. */
  private static final Set<Basis> OWN =
      Set.of(Basis.SELF, Basis.OWN_SIDE, Basis.TOGETHER, Basis.ADDRESSED);

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

  /** So many reports as sure as they were stand behind those that were read. */
  private static final double READ = 6;

  /** So many columns tell how reports were read. */
  private static final int READ_COLUMNS = 6;

  /**
   * How reports of a kind were read: how sure they had been on average, how many were read, and how
   * many of them could be cited as they stand.
   */
  private record Reading(double expected, Count count) {
    /**
     * How citable one of these is, as sure as it is: among those that were read little hung on how
     * sure they were, but what is wrong more often than not stays so.
     */
    double citable(double sure) {
      double likely = logit(Math.max(sure, UNLIKELY)) - logit(expected);
      double unlikely = Math.min(0, logit(sure) - logit(UNLIKELY));
      return share(logit(count.share(expected, READ)) + likely * BY_SURENESS + unlikely);
    }
  }

  private static final Count NO_COUNT = new Count(0, 0);

  private final Map<String, Count> words = new HashMap<>();
  private final Map<String, Count> speakers = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();

  Calibration(Language language) {
    for (String line : language.lines("confidence.tsv")) {
      String[] row = line.split("\t");
      Count count =
          new Count(Integer.parseInt(row[row.length - 2]), Integer.parseInt(row[row.length - 1]));
      if (row[0].equals("speaker")) {
        speakers.merge(row[1], count, Count::plus);
      } else if (row.length == READ_COLUMNS) {
        readings.put(row[1] + ' ' + row[2], new Reading(Double.parseDouble(row[3]), count));
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

  /**
   * The report, as sure as its like was right, and as citable as its like was read to be; a turn as
   * it is.
   */
  Utterance calibrated(Utterance report, boolean inTurn) {
    Utterance sure = calibrated(report);
    Reading read = readings.get((inTurn ? "turn " : "prose ") + toldBy(sure.speaker(), inTurn));
    return sure.kind() == UtteranceKind.TURN || read == null
        ? sure
        : sure.withCitable(read.citable(sure.ofWordsAndSpeaker()));
  }

  /** What a report tells of its speaker. */
  private static String toldBy(Speaker speaker, boolean inTurn) {
    Basis basis = speaker.basis();
    if (inTurn && basis != null && OWN.contains(basis)) {
      return "own";
    }
    if (speaker.isNamed()) {
      return "named";
    }
    return basis == Basis.NOBODY ? "nobody" : speaker.label() == null ? NONE : "unnamed";
  }

  private static double logit(double share) {
    double inside = Math.clamp(share, EDGE, 1 - EDGE);
    return Math.log(inside / (1 - inside));
  }

  private static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
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
          LIST,
          NOBODY ->
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
