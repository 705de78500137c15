package org.onrecord.extract.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;
import org.onrecord.text.WordList;
import org.onrecord.text.WrittenDays;

/**
 * Completes what is known of a document from its title, from the lines before its first words, and
 * from the name of its file, in this order. What the reader knows stays.
 */
public final class MetadataFinder {
  /** Lines before the words of a document, at most; beyond it the text has no head. */
  private static final int MOST_HEAD_LINES = 60;

  private static final int LONGEST_HEAD_LINE = 400;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_PLACE = 80;
  private static final int MOST_LINES_BEFORE_PROSE = 12;

  private final WordList events;
  private final WordList placeNouns;
  private final WordList offices;
  private final WordList titleJoints;
  private final DocumentDay days;
  private final OpeningDay openingDay;
  private final ParticipantParser parser;
  private final LineKinds furniture;
  private final LabelNames labelNames;
  private final HeadRows headRows;
  private final Introductions introductions;

  public MetadataFinder(Language language) {
    events = language.list("events.txt");
    placeNouns = language.list("place-nouns.txt");
    offices = language.list("issuing-offices.txt");
    titleJoints = language.list("title-joints.txt");
    days = new DocumentDay(language);
    openingDay = new OpeningDay(language);
    parser = new ParticipantParser(language);
    furniture = new LineKinds(language);
    labelNames = new LabelNames(language);
    headRows = new HeadRows(language, labelNames);
    introductions = new Introductions(language);
  }

  /** A transcript: what stands before the first label is its head. */
  public Metadata ofTranscript(Document document, List<Line> lines, List<Label> labels) {
    String text = document.text().text();
    int from = labels.getFirst().from();
    int end = (int) lines.stream().takeWhile(line -> line.end() <= from).count();
    List<Line> head = head(lines, end, from);
    Metadata known = document.metadata();
    String title = known.title() != null ? known.title() : eventTitle(text, head);
    List<Participant> named = new ArrayList<>();
    for (Line line : head) {
      named.addAll(parser.inLine(text, line.span()));
    }
    named.addAll(headRows.participants(text, head));
    if (title != null) {
      named.addAll(parser.inTitle(title));
    }
    String name = fileName(document.source());
    List<Participant> inHead =
        SameParticipants.merged(
            SameParticipants.merged(known.participants(), named), labelNames.participants(labels));
    List<Participant> inName = introductions.inFileName(name, labels);
    List<Participant> printed =
        SameParticipants.merged(inHead, SameParticipants.newcomers(inHead, inName));
    List<Participant> introduced = introductions.inText(text, labels);
    List<Participant> all =
        SameParticipants.merged(printed, SameParticipants.newcomers(printed, introduced));
    Metadata found =
        new Metadata(
            title,
            day(text, head, title, name, known, true),
            null,
            null,
            null,
            labels.getFirst().form() == Label.Form.OWN_LINE ? null : place(text, head, title),
            all);
    return completed(known, found);
  }

  /** A text without labels: its title, and the day in its title or file name. */
  public Metadata ofProse(Document document, List<Line> lines) {
    String text = document.text().text();
    Metadata known = document.metadata();
    String title = known.title() != null ? known.title() : headline(text, lines);
    String name = fileName(document.source());
    Metadata found =
        new Metadata(
            title,
            dayOfProse(text, lines, title, name, known),
            null,
            null,
            null,
            null,
            known.participants());
    return completed(known, found);
  }

  private @Nullable LocalDate dayOfProse(
      String text, List<Line> lines, @Nullable String title, String name, Metadata known) {
    LocalDate day = day(text, shortLines(text, lines), title, name, known, announcesSpeech(title));
    return day != null ? day : openingDay.of(text, lines);
  }

  /** Who is named as speaking by the title of a speech, or by the lines before its words. */
  public List<Participant> speakers(Document document, List<Line> lines, @Nullable String title) {
    List<Participant> named = new ArrayList<>(document.metadata().participants());
    if (title != null) {
      named.addAll(parser.inTitle(title));
    }
    String text = document.text().text();
    for (Line line : head(lines, Math.min(lines.size(), 12), Integer.MAX_VALUE)) {
      if (LineKinds.lacksSentence(line.of(text))) {
        named.addAll(parser.inLine(text, line.span()));
      }
    }
    return SameParticipants.merged(List.of(), named);
  }

  /**
   * Lines such as "Published 5 March 2031" among the first of a text, or before its first prose.
   */
  private static List<Line> shortLines(String text, List<Line> lines) {
    List<Line> found = new ArrayList<>();
    boolean prose = false;
    for (int i = 0; i < Math.min(lines.size(), MOST_HEAD_LINES); i++) {
      Line line = lines.get(i);
      boolean brief = line.length() <= LONGEST_PLACE && LineKinds.lacksSentence(line.of(text));
      if (prose && i >= MOST_LINES_BEFORE_PROSE) {
        break;
      }
      if (!line.isBlank() && brief && !goesOn(text, line)) {
        found.add(line);
      }
      prose |= line.length() > LONGEST_PLACE && !LineKinds.lacksSentence(line.of(text));
    }
    return found;
  }

  /** A line of wrapped prose that begins in the middle of its sentence. */
  private static boolean goesOn(String text, Line line) {
    return line.length() > LONGEST_PLACE / 2 && Character.isLowerCase(text.charAt(line.start()));
  }

  private static Metadata completed(Metadata known, Metadata found) {
    return new Metadata(
        known.title() != null ? known.title() : found.title(),
        found.date(),
        known.url(),
        known.publisher(),
        known.language(),
        known.place() != null ? known.place() : found.place(),
        found.participants());
  }

  private static List<Line> head(List<Line> lines, int end, int textEnd) {
    List<Line> head = new ArrayList<>();
    for (int i = Math.max(0, end - MOST_HEAD_LINES); i < end; i++) {
      Line line = lines.get(i);
      if (!line.isBlank() && line.length() <= LONGEST_HEAD_LINE && line.end() <= textEnd) {
        head.add(line);
      }
    }
    return head;
  }

  // --------------------------------------------------------------- title, day, place

  /**
   * "PRESS BRIEFING BY / ANNA KERN, ADVISER / FOR TRADE": from a line that names an event to the
   * place or time.
   */
  private @Nullable String eventTitle(String text, List<Line> head) {
    StringBuilder title = new StringBuilder();
    for (Line line : head) {
      String words = LineKinds.unmarked(line.of(text));
      boolean opens = namesEvent(words);
      if (title.isEmpty() && !opens) {
        continue;
      }
      if (!title.isEmpty() && !continuesTitle(title, words)) {
        break;
      }
      title.append(title.isEmpty() ? "" : " ").append(words);
    }
    return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title.toString();
  }

  private boolean namesEvent(String words) {
    if (placeNouns.has(words.substring(words.lastIndexOf(' ') + 1))) {
      return false;
    }
    for (String word : words.split("[^\\p{L}]+", -1)) {
      if (events.has(word)) {
        return LineKinds.lacksSentence(words) || words.endsWith(")") || isLongTitle(words);
      }
    }
    return false;
  }

  /** "Briefing by …, 13 November 2014": ends like no sentence. */
  private static boolean isLongTitle(String words) {
    return Character.isUpperCase(words.charAt(0))
        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
        && words.length() <= LONGEST_TITLE / 2 + LONGEST_PLACE
        && words.indexOf(". ") < 0
        && words.indexOf(": ") < 0;
  }

  /**
   * After "by" and "with", and before "for", "on", "and" and "of", a title goes on in the next
   * line.
   */
  private boolean continuesTitle(StringBuilder title, String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    String before = title.toString().toLowerCase(java.util.Locale.ROOT);
    return before.endsWith(",")
        || titleJoints.begins(lower)
        || titleJoints.entries().stream()
            .filter(joint -> titleJoints.value(joint).filter("both"::equals).isPresent())
            .anyMatch(joint -> before.endsWith(' ' + joint));
  }

  /** The first line of an article, where it stands alone and is short. */
  private static @Nullable String headline(String text, List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      String printed = line.isBlank() ? null : DocumentDay.printedTitle(line.of(text));
      if (printed != null) {
        return titleOfPrint(text, lines, printed);
      }
      if (!line.isBlank()) {
        String words = LineKinds.unmarked(line.of(text));
        return (lines.get(i + 1).isBlank() || isDayAlone(text, lines.get(i + 1)))
                && words.length() <= longestTitle(words)
                && !words.isEmpty()
            ? words
            : null;
      }
    }
    return null;
  }

  /** "Oslo, 3 May 2034": a short line with a day, below a headline. */
  private static boolean isDayAlone(String text, Line line) {
    String words = line.of(text);
    return words.length() <= LONGEST_PLACE
        && LineKinds.lacksSentence(words)
        && !WrittenDays.in(words).isEmpty();
  }

  /** The line that a browser's print head begins with, of which it prints as much as fits. */
  private static @Nullable String titleOfPrint(String text, List<Line> lines, String printed) {
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST_HEAD_LINES))) {
      String words = line.isBlank() ? "" : LineKinds.unmarked(line.of(text));
      if (words.indexOf(' ') > 0 && printed.startsWith(words)) {
        return words;
      }
    }
    return null;
  }

  /** A line that ends like no sentence may be longer than others and still be a title. */
  private static int longestTitle(String words) {
    boolean open = !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    return open ? LONGEST_TITLE : LONGEST_TITLE / 2;
  }

  private @Nullable LocalDate day(
      String text,
      List<Line> head,
      @Nullable String title,
      String fileName,
      Metadata known,
      boolean spoken) {
    List<String> lines = head.stream().map(line -> line.of(text)).toList();
    return days.of(lines, title, fileName, known, spoken);
  }

  private boolean announcesSpeech(@Nullable String title) {
    return title != null && namesEvent(title);
  }

  /** Short lines of the head that are neither title, participant, day nor time. */
  private @Nullable String place(String text, List<Line> head, @Nullable String title) {
    List<String> places = new ArrayList<>();
    for (Line line : head) {
      String words = LineKinds.unmarked(line.of(text));
      boolean other =
          words.isEmpty()
              || words.length() > LONGEST_PLACE
              || !(furniture.isHeading(words) || endsInInitials(words))
              || LineKinds.isRule(words)
              || words.indexOf(':') >= 0
              || furniture.isTimeOfDay(words)
              || !WrittenDays.in(words).isEmpty()
              || offices.begins(words)
              || (title != null && title.contains(words))
              || namesEvent(words);
      if (!parser.inLine(text, line.span()).isEmpty()) {
        places.clear();
      } else if (!other) {
        places.add(words);
      }
    }
    return places.isEmpty() || places.size() > 4 ? null : String.join(", ", places);
  }

  /** "Washington, D.C." */
  private static boolean endsInInitials(String words) {
    int last = words.length() - 1;
    return last > 3
        && words.charAt(last) == '.'
        && words.charAt(last - 2) == '.'
        && Character.isUpperCase(words.charAt(last - 1));
  }

  /** The name of a file without folders and ending. */
  private static String fileName(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
