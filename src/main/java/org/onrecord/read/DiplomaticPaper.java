package org.onrecord.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.Span;
import org.onrecord.text.WordListFile;

/**
 * One document of a volume of diplomatic papers, such as Foreign Relations of the United States.
 *
 * <p>A conversation that is printed word for word has paragraphs that begin with a label and a
 * colon, the label in italics or a marked name; those become turns. A memorandum that reports who
 * said what stays prose. Single use.
 */
final class DiplomaticPaper {
  /** The document's number in its volume: "308. Memorandum of Conversation"; not "1969 Talks". */
  private static final Pattern NUMBER = Pattern.compile("^\\[?\\d{1,4}\\]?\\. (?=\\S)");

  /**
   * A label and its colon: "Secretary Berg:", "The President:"; not "He made three points, as
   * follows:" (too long).
   */
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(\\p{Lu}[^:\\n]{0,59}?)\\s*:(?=\\s|$)");

  /** Words without the capitals that a name or an office has, such as "He added". */
  private static final Pattern CAPITALISED =
      Pattern.compile("(?:(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*|of|the|for|and|de|van|von)\\s?)+");

  /** "[The meeting adjourned.]" and "(Laughter)"; not "[He] agreed". */
  private static final Pattern BRACKETED = Pattern.compile("^[\\[(][^\\[\\]()]*[\\])]\\.?$");

  /**
   * "Memorandum of Conversation", "Minutes of a Meeting", "Transcript of a Telephone Conversation";
   * not "Telegram".
   */
  private static final Pattern CONVERSATION =
      Pattern.compile(
          "\\b(?:conversation|minutes|transcript|meeting|interview|press conference|tape)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Italics and the like, names, and initials that a volume explains. */
  private static final Set<String> MARKS = Set.of("hi", "persName", "gloss");

  private static final int LABEL_WORDS = 7;

  /** What stands before a colon in papers without being a speaker. */
  private static final Set<String> FIELDS =
      Set.copyOf(WordListFile.beside(DiplomaticPaper.class, "paper-fields.txt").lines());

  /** Titles of address tell no role. */
  private static final Set<String> ADDRESSES =
      Set.of("mr.", "mrs.", "miss", "ms.", "dr.", "messrs.", "mme.", "m.");

  private final String source;
  private final TeiHeader header;
  private final TeiPersons persons;
  private final @Nullable String name;
  private final @Nullable LocalDate begun;
  private final List<TeiBlock> blocks = new ArrayList<>();
  private final TextLayout layout;

  /** The labels of a conversation. */
  private final Set<String> known = new HashSet<>();

  private record Label(
      String words, String rest, boolean marked, @Nullable Participant participant) {}

  DiplomaticPaper(
      String source,
      TeiHeader header,
      TeiPersons persons,
      @Nullable String name,
      @Nullable String begun) {
    this.source = source;
    this.header = header;
    this.persons = persons;
    this.name = name;
    this.begun = TeiTerm.day(begun, false);
    this.layout = new TextLayout(source);
  }

  void add(TeiBlock block) {
    if (!block.words().isEmpty() || !block.notes().isEmpty()) {
      blocks.add(block);
    }
  }

  /** The document, called by its name in the volume, or by nothing. */
  Document document() throws ReadException {
    boolean conversation = isConversation();
    for (TeiBlock block : blocks) {
      lay(block, conversation);
    }
    return layout.document(
        name == null ? "" : name, conversation ? DocumentKind.TRANSCRIPT : null, metadata());
  }

  /**
   * Two speakers with marked labels, where participants are listed or one speaks twice; or two who
   * speak twice each, marked or not, in a paper that calls itself a conversation.
   */
  private boolean isConversation() {
    Map<String, Integer> marked = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (TeiBlock block : blocks) {
      Label label = label(block);
      if (label != null) {
        all.merge(label.words(), 1, Integer::sum);
        marked.merge(label.words(), label.marked() ? 1 : 0, Integer::sum);
      }
    }
    marked.values().removeIf(count -> count == 0);
    Set<String> again = new HashSet<>(all.keySet());
    again.removeIf(label -> all.getOrDefault(label, 0) < 2);
    boolean isCalledSo =
        blocks.stream()
            .anyMatch(
                block ->
                    block.element().equals("head") && CONVERSATION.matcher(block.words()).find());
    boolean listed = blocks.stream().anyMatch(TeiBlock::participants);
    boolean byMarks =
        marked.size() >= 2 && (listed || marked.values().stream().anyMatch(count -> count > 1));
    boolean byName = isCalledSo && again.size() >= 2;
    if (byMarks || byName) {
      known.addAll(marked.keySet());
      known.addAll(again);
    }
    return byMarks || byName;
  }

  private void lay(TeiBlock block, boolean conversation) throws ReadException {
    Label label = conversation ? label(block) : null;
    String words = block.words();
    if (label != null && known.contains(label.words())) {
      layout.turnInLine(label.words(), label.participant());
      layout.words(label.rest());
    } else if (layout.inTurn()
        && block.element().equals("p")
        && BRACKETED.matcher(words).matches()) {
      layout.aside(words);
    } else if (layout.inTurn() && continues(block) && !isField(block)) {
      layout.words(words);
    } else if (!words.isEmpty()) {
      Span span = layout.paragraph(words);
      if (block.participants() && block.element().equals("item")) {
        participant(block, words, span);
      }
    }
    for (String note : block.notes()) {
      layout.aside(note);
    }
  }

  /**
   * A paragraph or item without a label goes on with the turn; what is centred or wholly in italics
   * is a heading.
   */
  private static boolean continues(TeiBlock block) {
    boolean prose = Set.of("p", "item", "label", "quote", "l", "cell").contains(block.element());
    String rend = String.valueOf(block.rend());
    return prose && !rend.startsWith("section") && !rend.equals("center") && !isAllInItalics(block);
  }

  /** "Note: the line was poor." is said by nobody who is there. */
  private static boolean isField(TeiBlock block) {
    Matcher matcher = LABEL.matcher(block.raw());
    return matcher.find()
        && FIELDS.contains(Blanks.single(matcher.group(1)).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isAllInItalics(TeiBlock block) {
    String words = block.words();
    return block.inlines().stream()
        .anyMatch(
            inline ->
                inline.element().equals("hi") && block.words(inline).length() == words.length());
  }

  private @Nullable Label label(TeiBlock block) {
    if (!block.element().equals("p")) {
      return null;
    }
    Matcher matcher = LABEL.matcher(block.raw());
    if (!matcher.find()) {
      return null;
    }
    String words = Blanks.single(matcher.group(1));
    String rest = Blanks.single(block.raw().substring(matcher.end()));
    boolean possible =
        words.split(" ").length <= LABEL_WORDS
            && CAPITALISED.matcher(words).matches()
            && !rest.isEmpty()
            && !FIELDS.contains(words.toLowerCase(java.util.Locale.ROOT));
    return possible
        ? new Label(words, rest, isMarked(block, matcher), speaker(block, matcher))
        : null;
  }

  /**
   * The label ends where an element of italics, small capitals or a name does, the colon inside or
   * outside.
   */
  private static boolean isMarked(TeiBlock block, Matcher label) {
    return block.inlines().stream()
        .filter(inline -> MARKS.contains(inline.element()))
        .filter(inline -> inline.end() > inline.start())
        .anyMatch(
            inline ->
                inline.end() <= label.end()
                    && block
                        .raw()
                        .substring(inline.end(), label.end())
                        .strip()
                        .replace(":", "")
                        .isEmpty());
  }

  private @Nullable Participant speaker(TeiBlock block, Matcher label) {
    return block.inlines().stream()
        .filter(inline -> inline.reference() != null && inline.end() <= label.end())
        .map(inline -> persons.participant(String.valueOf(inline.reference()), date(), null))
        .filter(participant -> participant != null)
        .findFirst()
        .orElse(null);
  }

  /** "Foreign Minister Berg", "Anna Berg, Notetaker", "Mr. Jon Vik, Counselor of Embassy". */
  private void participant(TeiBlock block, String words, Span span) {
    TeiBlock.Inline marked = block.first("persName");
    int comma = words.indexOf(',');
    String printed =
        marked != null ? block.words(marked) : comma < 0 ? "" : words.substring(0, comma);
    int at = words.indexOf(printed);
    if (printed.isEmpty() || at < 0 || !CAPITALISED.matcher(printed).matches()) {
      return;
    }
    String before = words.substring(0, at).strip();
    String after = words.substring(at + printed.length()).replaceAll("^[,;\\s]+", "");
    String role =
        before.isEmpty() || ADDRESSES.contains(before.toLowerCase(java.util.Locale.ROOT))
            ? after
            : before;
    String reference = marked == null ? null : marked.reference();
    Participant listed = reference == null ? null : persons.participant(reference, date(), null);
    layout.participant(
        new Participant(
            listed == null ? printed : listed.name(),
            role.isEmpty() ? null : role,
            null,
            listed == null ? null : listed.id(),
            new Span(span.start() + at, span.start() + at + printed.length())));
  }

  private Metadata metadata() {
    Metadata volume = header.metadata();
    String title =
        blocks.stream()
            .filter(block -> block.element().equals("head"))
            .findFirst()
            .map(block -> NUMBER.matcher(block.words()).replaceFirst(""))
            .orElse(volume.title());
    String url =
        header.volume() == null || name == null
            ? volume.url()
            : "https://history.state.gov/historicaldocuments/" + header.volume() + "/" + name;
    return new Metadata(
        title, date(), url, volume.publisher(), volume.language(), place(), List.of());
  }

  /**
   * The day in the date line, which is local; else the one of the division, which is that of
   * Washington.
   */
  private @Nullable LocalDate date() {
    TeiBlock.Inline date = inDateline("date");
    LocalDate printed =
        date == null || date.date() == null || date.date().length() < 10
            ? null
            : TeiTerm.day(date.date(), false);
    return printed != null ? printed : begun;
  }

  private @Nullable String place() {
    for (TeiBlock block : blocks) {
      TeiBlock.Inline place = block.element().equals("dateline") ? block.first("placeName") : null;
      if (place != null) {
        return block.words(place);
      }
    }
    return null;
  }

  private TeiBlock.@Nullable Inline inDateline(String element) {
    for (TeiBlock block : blocks) {
      TeiBlock.Inline found = block.element().equals("dateline") ? block.first(element) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
