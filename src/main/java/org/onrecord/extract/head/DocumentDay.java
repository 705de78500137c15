package org.onrecord.extract.head;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.model.Metadata;
import org.onrecord.text.WordList;
import org.onrecord.text.WrittenDays;
import org.onrecord.text.WrittenDays.Found;
import org.onrecord.text.WrittenDays.Order;

/**
 * The day on which a document's words were spoken: from its head, its title, its address and the
 * name of its file, in this order. A day of posting is taken only where no other is named, a day in
 * a bracketed reference never. Immutable.
 */
final class DocumentDay {
  /** A page may be put up so many days after the words that it holds were spoken. */
  private static final int LATEST_POSTING = 31;

  /** After so many days a page is put up with a head that names the day of the words. */
  private static final int LATEST_POSTING_OF_HEAD = 7;

  private static final int SPOKEN = 0;
  private static final int LAST_RANK = 3;

  /** "(Orders, 4 June 2020)", "[5 May 2034]"; not "(a (b)". */
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");

  /** What a browser prints above a page: "9/30/34, 6:17 PM Forging Ahead"; not "9/30/34". */
  private static final Pattern PRINT_HEAD =
      Pattern.compile(
          "^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d{2}(?: ?[AP]M)?(?:\\s+(?<title>.*))?$");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final WordList postings;
  private final WordList orders;

  DocumentDay(Language language) {
    postings = language.list("posting-words.txt");
    orders = language.list("number-orders.txt");
  }

  /** The title in what a browser prints above a page; null where a line is none. */
  static @Nullable String printedTitle(String line) {
    Matcher print = PRINT_HEAD.matcher(line.strip());
    return print.matches() ? print.group("title") : null;
  }

  /**
   * The day; what is known stays, but where title, name or head name one shortly before it: the day
   * of posting is not the one of the words.
   *
   * @param head the lines of the head, in order
   * @param spoken whether the words are spoken ones, rather than written for the day of posting
   */
  @Nullable LocalDate of(
      List<String> head, @Nullable String title, String fileName, Metadata known, boolean spoken) {
    Order order = order(head, title, known);
    LocalDate inHead = inHead(head, order);
    LocalDate inTitle = title == null ? null : only(withoutReferences(title), order);
    LocalDate inName = inName(fileName, order);
    LocalDate posted = known.date();
    if (posted == null) {
      LocalDate inAddress = known.url() == null ? null : inName(known.url(), order);
      return first(inHead, inTitle, inAddress, inName);
    }
    boolean before = spoken && isShortlyBefore(inTitle, posted, LATEST_POSTING);
    boolean beforeByName = spoken && isShortlyBefore(inName, posted, LATEST_POSTING);
    boolean beforeByHead =
        spoken && inTitle == null && isShortlyBefore(inHead, posted, LATEST_POSTING_OF_HEAD);
    return before ? inTitle : beforeByHead ? inHead : beforeByName ? inName : posted;
  }

  private static boolean isShortlyBefore(@Nullable LocalDate day, LocalDate posted, int most) {
    return day != null && day.isBefore(posted) && ChronoUnit.DAYS.between(day, posted) <= most;
  }

  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    for (LocalDate day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The one day of the lines that speak of no posting; else the one of the first posting. */
  private @Nullable LocalDate inHead(List<String> head, Order order) {
    List<TreeSet<LocalDate>> byRank = new ArrayList<>();
    for (int rank = SPOKEN; rank <= LAST_RANK; rank++) {
      byRank.add(new TreeSet<>());
    }
    for (String line : head) {
      for (Found found : WrittenDays.in(withoutReferences(line))) {
        LocalDate day = found.in(order);
        if (day != null) {
          byRank.get(rank(line)).add(day);
        }
      }
    }
    for (TreeSet<LocalDate> days : byRank.subList(SPOKEN, LAST_RANK)) {
      if (!days.isEmpty()) {
        return days.size() == 1 ? days.first() : null;
      }
    }
    return null;
  }

  private int rank(String line) {
    if (PRINT_HEAD.matcher(line.strip()).matches()) {
      return LAST_RANK;
    }
    String words = line.strip();
    int length = postings.beginning(words);
    return length == 0
        ? SPOKEN
        : Integer.parseInt(postings.value(words.substring(0, length)).orElse("1"));
  }

  /** Where a name has the day of posting in front, the day written out behind it is meant. */
  private static @Nullable LocalDate inName(String name, Order order) {
    List<Found> days = WrittenDays.inName(name);
    List<LocalDate> written =
        days.stream()
            .filter(found -> found.form() == WrittenDays.Form.MONTH_NAME)
            .map(Found::day)
            .distinct()
            .toList();
    List<LocalDate> all = days.stream().map(found -> found.in(order)).distinct().toList();
    return written.size() == 1 ? written.getFirst() : all.size() == 1 ? all.getFirst() : null;
  }

  private static @Nullable LocalDate only(String text, Order order) {
    List<LocalDate> days =
        WrittenDays.in(text).stream().map(found -> found.in(order)).distinct().toList();
    return days.size() == 1 ? days.getFirst() : null;
  }

  /** Brackets that hold more than a day, its time and its place refer to something else. */
  private static String withoutReferences(String line) {
    return BRACKETS
        .matcher(line)
        .replaceAll(
            found -> {
              String inside = found.group().substring(1, found.group().length() - 1);
              return Matcher.quoteReplacement(isReference(inside) ? " " : found.group());
            });
  }

  private static boolean isReference(String inside) {
    List<Found> days = WrittenDays.in(inside);
    if (days.isEmpty()) {
      return true; // no day stands in it, or pieces of one: "4 June and 30 December 2020"
    }
    int start = days.getFirst().span().start();
    return days.size() > 1
        || (!days.getFirst().span().isEmpty()
            && WORD.matcher(inside.substring(0, start)).find()
            && !isWeekday(inside.substring(0, start)));
  }

  private static boolean isWeekday(String before) {
    String word = before.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
      if (day.name().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** How numbers are ordered, by the words of the head, the title, the address and publisher. */
  private Order order(List<String> head, @Nullable String title, Metadata known) {
    String words =
        (String.join("\n", head) + "\n" + title + "\n" + known.url() + "\n" + known.publisher())
            .toLowerCase(Locale.ROOT);
    TreeSet<String> found = new TreeSet<>();
    for (String entry : orders.entries()) {
      if (hasWord(words, entry.toLowerCase(Locale.ROOT))) {
        orders.value(entry).ifPresent(found::add);
      }
    }
    return found.size() != 1
        ? Order.UNKNOWN
        : found.first().equals("month-first") ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !isPart(text, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes on: "state.gov" is no word of "state.gov.xy". */
  private static boolean isPart(String text, int end) {
    char c = text.charAt(end);
    return Character.isLetterOrDigit(c)
        || (c == '.' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)));
  }
}
