package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.Language;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Finds the heads and feet of pages in text that was copied out of a printed record: lines that
 * come again with a number that grows, and the titles that stand beside them or come again in the
 * middle of sentences. Looks at the print alone; a line that ends as a sentence does is none.
 */
public final class RunningLines {
  private static final int LONGEST = 110;
  private static final int OFTEN = 3;

  /** No more pages lie between two lines that are found. */
  private static final int WIDEST_STEP = 6;

  /** A title stands no further from the number of its page. */
  private static final int NEAR = 2;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** "2/14", "17 of 96"; not "09/05/2034", not "3 of them". */
  private static final Pattern OF_PAGES =
      Pattern.compile("(?<![\\d/.-])(\\d{1,4}) ?(?:/| of ) ?(\\d{1,4})(?![\\d/.-])");

  /** "10:15", a time of a recording or of the day, which grows as pages do. */
  private static final Pattern TIME = Pattern.compile("\\d[:.]\\d\\d");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final Pattern numbered;
  private final LabelWords words;

  public RunningLines(Language language, LabelWords words) {
    List<String> pages = language.list("page-words.txt").entries().stream().sorted().toList();
    numbered =
        Pattern.compile(
            "(?i)(?<!\\p{L})(?:" + String.join("|", pages) + ") ?[:.]? ?\\d{1,5}(?!\\d)");
    this.words = words;
  }

  /**
   * A text's lines without those of its pages.
   *
   * @param all the lines as they were
   * @param running what was left out
   */
  public record Pages(List<Line> all, List<Line> lines, List<Span> running) {
    public Pages {
      all = List.copyOf(all);
      lines = List.copyOf(lines);
      running = List.copyOf(running);
    }
  }

  public Pages leftOut(String text, List<Line> lines) {
    Page page = new Page(text, lines);
    Set<Integer> found = page.numbered();
    found.addAll(page.titles(found));
    List<Line> rest = new ArrayList<>(lines.size());
    List<Span> running = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (found.contains(i)) {
        running.add(lines.get(i).span());
      } else {
        rest.add(lines.get(i));
      }
    }
    return new Pages(lines, rest, running);
  }

  /** Tells that a line of a page is nobody's words. */
  public static Issue issue(Span line) {
    return Issue.info("page-furniture", "the head or foot of a printed page was left out", line);
  }

  /** One text that is looked at. */
  private final class Page {
    private final String text;
    private final List<Line> lines;
    private final Map<String, List<Integer>> masked = new LinkedHashMap<>();
    private final Map<String, List<Integer>> same = new LinkedHashMap<>();

    Page(String text, List<Line> lines) {
      this.text = text;
      this.lines = lines;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.isBlank() || line.length() > LONGEST || endsSentence(line)) {
          continue;
        }
        String printed = line.of(text);
        same.computeIfAbsent(inAnyOrder(printed), k -> new ArrayList<>()).add(i);
        if (NUMBER.matcher(printed).find()) {
          String mask = inAnyOrder(NUMBER.matcher(printed).replaceAll("#"));
          masked.computeIfAbsent(mask, k -> new ArrayList<>()).add(i);
        }
      }
    }

    private boolean endsSentence(Line line) {
      return ".?!;:,”\")]—".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static String inAnyOrder(String printed) {
      String[] tokens = BLANKS.split(printed, -1);
      Arrays.sort(tokens);
      return String.join(" ", tokens);
    }

    /** Lines with the number of a page. */
    Set<Integer> numbered() {
      Set<Integer> found = new HashSet<>();
      for (Map.Entry<String, List<Integer>> entry : masked.entrySet()) {
        List<Integer> at = entry.getValue();
        boolean sure = at.stream().allMatch(this::saysPage);
        boolean often = at.size() >= OFTEN && at.stream().anyMatch(this::interrupts);
        boolean enough = sure ? at.size() > 1 || isWholly(at.getFirst()) : often;
        if (enough && (grows(at) || at.size() == 1) && !isTimed(at) && !speaks(at.getFirst())) {
          found.addAll(at);
        }
      }
      return found;
    }

    private boolean saysPage(int line) {
      String printed = lines.get(line).of(text);
      Matcher pages = OF_PAGES.matcher(printed);
      boolean ofPages = false;
      while (!ofPages && pages.find()) {
        ofPages = Integer.parseInt(pages.group(1)) <= Integer.parseInt(pages.group(2));
      }
      return ofPages || numbered.matcher(printed).find();
    }

    /** "Page 12 of 30" and no other word. */
    private boolean isWholly(int line) {
      String printed = lines.get(line).of(text);
      Matcher page = numbered.matcher(printed);
      return page.find()
          && page.start() == 0
          && (page.end() == printed.length()
              || OF_PAGES.matcher(printed).find()
                  && NUMBER.matcher(printed).replaceAll("").length() <= "page  of ".length());
    }

    private boolean isTimed(List<Integer> at) {
      return at.stream().anyMatch(i -> TIME.matcher(lines.get(i).of(text)).find());
    }

    private boolean speaks(int line) {
      String printed = NUMBER.matcher(lines.get(line).of(text)).replaceAll("").strip();
      return !printed.isEmpty() && words.isGeneric(printed);
    }

    /** Whether some number of the line is greater each time, and by few pages. */
    private boolean grows(List<Integer> at) {
      if (at.size() < 2) {
        return false;
      }
      List<int[]> numbers = at.stream().map(this::numbers).toList();
      int count = numbers.stream().mapToInt(n -> n.length).min().orElse(0);
      for (int place = 0; place < count; place++) {
        if (grows(numbers, place, false) || grows(numbers, place, true)) {
          return true;
        }
      }
      return false;
    }

    private static boolean grows(List<int[]> numbers, int place, boolean fromEnd) {
      int last = -1;
      for (int[] all : numbers) {
        int number = all[fromEnd ? all.length - 1 - place : place];
        if (last >= 0 && (number <= last || number - last > WIDEST_STEP)) {
          return false;
        }
        last = number;
      }
      return true;
    }

    /** The numbers of a line, those of its words in the order in which words are compared. */
    private int[] numbers(int line) {
      String[] tokens = BLANKS.split(lines.get(line).of(text), -1);
      Arrays.sort(tokens, Comparator.comparing(token -> NUMBER.matcher(token).replaceAll("#")));
      return NUMBER
          .matcher(String.join(" ", tokens))
          .results()
          .mapToInt(n -> n.group().length() > 8 ? 0 : Integer.parseInt(n.group()))
          .toArray();
    }

    /** Lines without a number of their own that come again beside those, or inside sentences. */
    Set<Integer> titles(Set<Integer> numbered) {
      Set<Integer> found = new HashSet<>();
      Map<Integer, Boolean> beside = new HashMap<>();
      for (List<Integer> at : same.values()) {
        if (at.size() < 2 || numbered.contains(at.getFirst()) || speaks(at.getFirst())) {
          continue;
        }
        long near =
            at.stream()
                .filter(i -> beside.computeIfAbsent(i, line -> isBeside(line, numbered)))
                .count();
        long inside = at.size() < OFTEN ? 0 : at.stream().filter(this::interrupts).count();
        if (near > 1 && 2 * near > at.size() || inside > 1) {
          found.addAll(at);
        }
      }
      return found;
    }

    private boolean isBeside(int line, Set<Integer> numbered) {
      return isBeside(line, -1, numbered) || isBeside(line, 1, numbered);
    }

    private boolean isBeside(int line, int step, Set<Integer> numbered) {
      int words = 0;
      for (int i = line + step; i >= 0 && i < lines.size() && words < NEAR; i += step) {
        if (numbered.contains(i)) {
          return true;
        }
        words += lines.get(i).isBlank() ? 0 : 1;
      }
      return false;
    }

    /** Whether the words before break off and those behind go on with a small letter. */
    private boolean interrupts(int line) {
      int before = beside(line, -1);
      int behind = beside(line, 1);
      if (before < 0 || behind >= lines.size()) {
        return false;
      }
      return Character.isLowerCase(text.charAt(lines.get(behind).start()))
          && !endsSentence(lines.get(before));
    }

    /** The next line with words that is none of these by its print. */
    private int beside(int line, int step) {
      int i = line + step;
      while (i >= 0 && i < lines.size() && (lines.get(i).isBlank() || comesAgain(i))) {
        i += step;
      }
      return i;
    }

    private boolean comesAgain(int line) {
      Line at = lines.get(line);
      if (at.length() > LONGEST || endsSentence(at)) {
        return false;
      }
      String printed = at.of(text);
      return same.getOrDefault(inAnyOrder(printed), List.of()).size() > 1
          || masked
                  .getOrDefault(inAnyOrder(NUMBER.matcher(printed).replaceAll("#")), List.of())
                  .size()
              > 1;
    }
  }
}
