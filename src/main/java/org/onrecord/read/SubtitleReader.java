package org.onrecord.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.text.Letters;

/**
 * WebVTT and SubRip. Times, cue numbers, settings and styles are no part of the text.
 *
 * <p>A speaker is a voice ({@code <v Anna Berg>}), or a label at the start of a line: {@code ANNA
 * BERG:}, {@code >> Berg:}. {@code >>} and {@code - } alone are a change of speaker without a name.
 * Cues of one speaker are one turn, its words flowing on from cue to cue; a cue that is all in
 * brackets or between notes of music is an aside. A file that names and changes no speaker has no
 * turns, and its cues are one running text.
 */
final class SubtitleReader implements SourceReader {
  /** {@code <v Anna Berg>}, {@code <v.loud Anna Berg>}; not {@code <vip>}. */
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]+)*[ \\t]+([^>]+)>");

  /** {@code >> }, {@code >>> }, {@code &gt;&gt;} once read; not {@code > }. */
  private static final Pattern CHANGE = Pattern.compile("^\\s*>>+\\s*");

  /** {@code - Yes.} or {@code – Yes.}; not {@code -40 degrees}. */
  private static final Pattern DASH = Pattern.compile("^\\s*[-‐–—]\\s*(?=[\\p{L}\"“'‘\\[(¿¡])");

  /**
   * A label: {@code ANNA BERG:}, {@code Dr. Berg:}, {@code [SPEAKER_00]:}, {@code Speaker 2:}; not
   * {@code At 10:30}, nor {@code He said this:} with its small words.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*[\\[(]?((?:[\\p{Lu}\\d#][\\p{L}\\d_.’'#-]*|of|the|de|van|von|al|and|&)(?:,?"
              + " (?:[\\p{Lu}\\d#(][\\p{L}\\d.’'#)-]*|of|the|de|van|von|al|and|&)){0,7})[\\])]?:(?=\\s|$)");

  /**
   * What a machine calls a voice: {@code [SPEAKER_00] Yes}, {@code spk_1: Yes}; not {@code [Yes]}.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*(?:[\\[(<]((?:SPEAKER|[Ss]peaker|SPK|spk)["
              + " _-]?\\d{1,3})[\\])>]:?|((?:speaker|spk|SPK)[ _-]?\\d{1,3}):)\\s*");

  /** {@code [applause]}, {@code (Laughter.)}, {@code ♪ music ♪}; not {@code [Yes], she said}. */
  private static final Pattern ASIDE =
      Pattern.compile("^(?:\\[[^\\[\\]]*\\]|\\([^()]*\\)|[♪♫#].*[♪♫#])[.!]?$");

  @Override
  public String format() {
    return "WebVTT and SubRip subtitles";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String start = new String(head, StandardCharsets.UTF_8);
    return lower.endsWith(".vtt") || lower.endsWith(".srt") || isWebVtt(start) || isSubRip(start);
  }

  private static boolean isWebVtt(String start) {
    String first = start.startsWith("\uFEFF") ? start.substring(1) : start;
    return first.startsWith("WEBVTT")
        && (first.length() == 6 || Character.isWhitespace(first.charAt(6)));
  }

  private static boolean isSubRip(String start) {
    if (!mayBeginWithNumber(start)) {
      return false;
    }
    List<String> lines =
        start.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
    return lines.size() == 2
        && lines.get(0).matches("\uFEFF?\\d+")
        && SubtitleCues.isTiming(lines.get(1));
  }

  /** Whether the first sign is a digit, or a mark that may stand before one. */
  private static boolean mayBeginWithNumber(String start) {
    int first = 0;
    while (first < start.length() && Character.isWhitespace(start.charAt(first))) {
      first++;
    }
    return first < start.length()
        && (Letters.isDigit(start.charAt(first)) || start.charAt(first) == '\uFEFF');
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    DecodedText decoded = DecodedText.of(source, null);
    SubtitleCues cues = SubtitleCues.read(source.name(), decoded.text());
    if (cues.all().isEmpty()) {
      throw new ReadException(
          source.name(), "has no cue (00:00:01.000 --> 00:00:02.000); is it a subtitle file?");
    }
    return List.of(new Speech(source.name(), decoded.issues()).document(cues, id));
  }

  /** A piece of a cue that one speaker says; a null label goes on or is unknown. */
  private record Piece(@Nullable String label, boolean change, String words) {}

  /** Puts the cues of one file into turns. Single use. */
  private static final class Speech {
    private final TextLayout layout;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String label;
    private boolean open;
    private boolean unnamed;

    Speech(String source, List<Issue> issues) {
      this.layout = new TextLayout(source);
      issues.forEach(layout::issue);
    }

    Document document(SubtitleCues cues, String id) throws ReadException {
      Map<String, Integer> labels = labels(cues.all());
      List<Piece> pieces = new ArrayList<>();
      for (SubtitleCues.Cue cue : cues.all()) {
        pieces.addAll(pieces(cue, labels));
      }
      boolean spoken = pieces.stream().anyMatch(piece -> piece.label() != null || piece.change());
      for (Piece piece : pieces) {
        add(piece, spoken);
      }
      endTurn();
      if (unnamed) {
        layout.issue(
            Issue.info(
                "speaker-change-unnamed",
                "the subtitles mark changes of speaker without names",
                null));
      }
      return layout.document(
          id, spoken ? DocumentKind.TRANSCRIPT : null, metadata(cues.language()));
    }

    private void add(Piece piece, boolean spoken) throws ReadException {
      if (ASIDE.matcher(piece.words()).matches()) {
        put();
        layout.aside(piece.words());
        return;
      }
      boolean other = piece.label() != null ? !piece.label().equals(label) : piece.change();
      if (spoken && (other || !open)) {
        endTurn();
        label = piece.label();
        unnamed |= label == null;
        layout.turn(label, null);
        open = true;
      }
      if (!piece.words().isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(piece.words());
      }
    }

    private void endTurn() throws ReadException {
      put();
      layout.end();
      open = false;
    }

    private void put() throws ReadException {
      if (words.isEmpty()) {
        return;
      }
      if (layout.inTurn()) {
        layout.words(words.toString());
      } else {
        layout.paragraph(words.toString());
      }
      words.setLength(0);
    }

    /** The pieces of a cue: a voice or a label begins one; lines without either run on. */
    private static List<Piece> pieces(SubtitleCues.Cue cue, Map<String, Integer> labels) {
      List<Piece> pieces = new ArrayList<>();
      boolean dialogue =
          cue.lines().stream().filter(line -> DASH.matcher(SubtitleCues.plain(line)).find()).count()
              > 1;
      for (String line : cue.lines()) {
        Matcher voice = VOICE.matcher(line);
        int from = 0;
        String name = null;
        while (voice.find()) {
          append(pieces, name, line.substring(from, voice.start()), dialogue, labels);
          name = Blanks.single(Parser.unescapeEntities(voice.group(1), false));
          from = voice.end();
        }
        append(pieces, name, line.substring(from), dialogue, labels);
      }
      return pieces;
    }

    private static void append(
        List<Piece> pieces,
        @Nullable String voice,
        String part,
        boolean dialogue,
        Map<String, Integer> labels) {
      String words = Blanks.single(SubtitleCues.plain(part));
      if (words.isEmpty()) {
        return;
      }
      Piece piece =
          voice != null ? new Piece(voice, true, words) : printed(words, dialogue, labels);
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null
          && piece.label() == null
          && !piece.change()
          && !isAside(last)
          && !isAside(piece)) {
        pieces.set(
            pieces.size() - 1, new Piece(last.label(), last.change(), last.words() + " " + words));
      } else {
        pieces.add(piece);
      }
    }

    private static boolean isAside(Piece piece) {
      return ASIDE.matcher(piece.words()).matches();
    }

    private static Piece printed(String words, boolean dialogue, Map<String, Integer> labels) {
      Matcher change = CHANGE.matcher(words);
      boolean changes = change.find();
      String rest = changes ? words.substring(change.end()) : words;
      Matcher dash = DASH.matcher(rest);
      if (dash.find() && (dialogue || LABEL.matcher(rest.substring(dash.end())).find())) {
        changes = true;
        rest = rest.substring(dash.end());
      }
      Matcher numbered = NUMBERED.matcher(rest);
      if (numbered.find()) {
        String name = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
        return new Piece(name, true, rest.substring(numbered.end()).strip());
      }
      Matcher label = LABEL.matcher(rest);
      if (label.find() && (changes || isSure(label.group(1), labels))) {
        return new Piece(label.group(1), true, rest.substring(label.end()).strip());
      }
      return new Piece(null, changes, rest);
    }

    /**
     * One word in small letters before a colon may be any word; it is a label where it comes again.
     */
    private static boolean isSure(String label, Map<String, Integer> labels) {
      boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
      return capitals || label.indexOf(' ') > 0 || labels.getOrDefault(label, 0) > 1;
    }

    private static Map<String, Integer> labels(List<SubtitleCues.Cue> cues) {
      Map<String, Integer> counts = new HashMap<>();
      for (SubtitleCues.Cue cue : cues) {
        for (String line : cue.lines()) {
          Matcher label = LABEL.matcher(SubtitleCues.plain(line));
          if (label.find()) {
            counts.merge(label.group(1), 1, Integer::sum);
          }
        }
      }
      return counts;
    }

    private static Metadata metadata(@Nullable String language) {
      return new Metadata(null, null, null, null, language, null, List.of());
    }
  }
}
