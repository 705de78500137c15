package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a file of subtitles holds: its cues, and the language where a WebVTT header names it. */
record SubtitleCues(List<Cue> all, @Nullable String language) {
  /**
   * {@code 00:01:02.500 --> 00:01:04.000 align:start}, {@code 1:02,5 --> 1:04,0}; not {@code see
   * --> there}.
   */
  private static final Pattern TIMING =
      Pattern.compile(
          "^\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}(?:\\s.*)?$");

  /**
   * Any markup of a cue: {@code </v>}, {@code <i>}, {@code <00:01:02.500>}, {@code <font
   * color="red">}, {@code {\\an8}}.
   */
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|<\\d[\\d:.]*>|\\{\\\\[^}]*\\}");

  /** {@code <00:01:02.500>}; not {@code <i>}. */
  private static final Pattern TIME_INSIDE = Pattern.compile("<(?:\\d+:)?\\d{2}:\\d{2}\\.\\d{3}>");

  /** The lines of a cue, as they stand. */
  record Cue(List<String> lines) {}

  /**
   * A blank line ends a cue, and so do the times of the next; a line before its times is its number
   * or name.
   */
  static SubtitleCues read(String source, String text) throws ReadException {
    List<Cue> cues = new ArrayList<>();
    List<String> open = null;
    String language = null;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (TIMING.matcher(line).matches()) {
        withoutNumber(open);
        open = new ArrayList<>();
        cues.add(new Cue(open));
      } else if (line.isBlank()) {
        open = null;
      } else if (open != null) {
        open.add(line);
      } else if (line.contains("-->")) {
        throw new ReadException(
            source,
            number + ":1",
            "a cue's times were expected, as in 00:00:01.000 --> 00:00:02.000; mend the line",
            null);
      } else if (cues.isEmpty() && line.startsWith("Language:")) {
        language = line.substring("Language:".length()).strip();
      }
    }
    return new SubtitleCues(withoutRepeats(cues), language);
  }

  /**
   * Where no blank line stands between cues, the number of the next seems the last line of this.
   */
  private static void withoutNumber(@Nullable List<String> cue) {
    if (cue != null && !cue.isEmpty() && cue.getLast().strip().matches("\\d+")) {
      cue.removeLast();
    }
  }

  /** Live captions with times inside their lines roll: each cue shows the last line again. */
  private static List<Cue> withoutRepeats(List<Cue> cues) {
    if (cues.stream()
        .noneMatch(
            cue -> cue.lines().stream().anyMatch(line -> TIME_INSIDE.matcher(line).find()))) {
      return cues;
    }
    List<Cue> fresh = new ArrayList<>();
    String last = "";
    for (Cue cue : cues) {
      List<String> lines = new ArrayList<>();
      for (String line : cue.lines()) {
        String plain = plain(line).strip();
        if (!plain.isEmpty() && !plain.equals(last)) {
          lines.add(line);
          last = plain;
        }
      }
      fresh.add(new Cue(lines));
    }
    return fresh;
  }

  /** Whether a line holds the times of a cue. */
  static boolean isTiming(String line) {
    return TIMING.matcher(line).matches();
  }

  /** A line without its markup. */
  static String plain(String line) {
    return Parser.unescapeEntities(MARKUP.matcher(line).replaceAll(""), false);
  }
}
