package org.onrecord.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Calendar.Named;
import org.onrecord.language.Language;

/**
 * Finds times in a question: "since May 2021", "between May and July 2021", "before November 2021",
 * "on 3 June 2021". What is named since, until, from or between belongs to it, what is named after
 * or before does not. Immutable.
 */
final class Periods {
  private final Phrases<TimeSign> phrases;
  private final Calendar calendar;

  Periods(Language language) {
    this.phrases = Phrases.of(TimeSign.class, language.lines("question-times.txt"));
    this.calendar = new Calendar(phrases);
  }

  /** A time and how many words it takes. */
  record Found(Piece.Time time, int length) {}

  /** The time that begins at a word, with what leads to it. */
  Optional<Found> at(List<Word> words, int start) {
    return between(words, start)
        .or(() -> fromOn(words, start))
        .or(() -> bounded(words, start))
        .or(() -> relative(words, start))
        .or(() -> plain(words, start));
  }

  private Found found(
      List<Word> words,
      int start,
      int end,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      boolean attached,
      @Nullable String problem) {
    String text = text(words, start, end);
    return new Found(
        new Piece.Time(
            text,
            since,
            until,
            attached,
            problem == null ? null : "“" + text + "” " + problem),
        end - start);
  }

  private static String text(List<Word> words, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(start, end)) {
      boolean glued = word.kind() == Word.Kind.PUNCTUATION || word.kind() == Word.Kind.POSSESSIVE;
      text.append(text.isEmpty() || glued ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** "between May and July 2021", "from 1 March to 15 April 2021", "2019 to 2020". */
  private Optional<Found> between(List<Word> words, int start) {
    int lead = phrases.length(TimeSign.BETWEEN, words, start);
    lead = lead > 0 ? lead : phrases.length(TimeSign.FROM, words, start);
    lead = lead > 0 ? lead : phrases.length(TimeSign.WITHIN, words, start);
    Optional<Named> one = calendar.at(words, start + lead);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    int joint = start + lead + one.get().length();
    int to = phrases.length(TimeSign.TO, words, joint);
    Optional<Named> other = to == 0 ? Optional.empty() : calendar.at(words, joint + to);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    int end = joint + to + other.get().length();
    return Optional.of(range(words, start, end, dated(one.get(), other.get()), other.get()));
  }

  private static Named dated(Named one, Named other) {
    return one.partial() != null && other.until() != null
        ? one.partial().in(other.until().getYear(), one.length())
        : one;
  }

  private Found range(List<Word> words, int start, int end, Named one, Named other) {
    String problem = one.problem() == null ? other.problem() : one.problem();
    LocalDate since = one.since();
    LocalDate until = other.until();
    if (problem == null && (since == null || until == null)) {
      problem = "has no year";
    }
    if (problem == null && since != null && until != null && since.isAfter(until)) {
      problem = "ends before it begins";
    }
    return found(words, start, end, since, until, false, problem);
  }

  /** "from June 2021 on". */
  private Optional<Found> fromOn(List<Word> words, int start) {
    int from = phrases.length(TimeSign.FROM, words, start);
    Optional<Named> named = from == 0 ? Optional.empty() : calendar.at(words, start + from);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int end = start + from + named.get().length();
    int on = phrases.length(TimeSign.ONWARDS, words, end);
    boolean attached = on == 0 || isLeading(words, end + on);
    return Optional.of(
        found(
            words,
            start,
            attached ? end : end + on,
            named.get().since(),
            attached ? named.get().until() : null,
            attached,
            problem(named.get())));
  }

  /** Whether "on" leads to something further: "from June 2021 on Haiti". */
  private static boolean isLeading(List<Word> words, int next) {
    return next < words.size() && words.get(next).isWord() && words.get(next - 1).folded().equals("on");
  }

  private static @Nullable String problem(Named named) {
    return named.problem() == null && named.partial() != null ? "has no year" : named.problem();
  }

  /** "since May 2021", "until …", "before …", "after …", and what follows these unread. */
  private Optional<Found> bounded(List<Word> words, int start) {
    for (TimeSign bound :
        List.of(TimeSign.SINCE, TimeSign.UNTIL, TimeSign.BEFORE, TimeSign.AFTER)) {
      int lead = phrases.length(bound, words, start);
      if (lead > 0) {
        Optional<Named> named = calendar.at(words, start + lead);
        return named.isPresent()
            ? Optional.of(bounded(bound, words, start, lead, named.get()))
            : unread(words, start, lead);
      }
    }
    return Optional.empty();
  }

  private Found bounded(TimeSign bound, List<Word> words, int start, int lead, Named named) {
    LocalDate first = named.since();
    LocalDate last = named.until();
    LocalDate since =
        switch (bound) {
          case SINCE -> first;
          case AFTER -> last == null ? null : last.plusDays(1);
          default -> null;
        };
    LocalDate until =
        switch (bound) {
          case UNTIL -> last;
          case BEFORE -> first == null ? null : first.minusDays(1);
          default -> null;
        };
    return found(
        words, start, start + lead + named.length(), since, until, false, problem(named));
  }

  /** "before the summit": an event is no date. */
  private Optional<Found> unread(List<Word> words, int start, int lead) {
    if (!words.get(start).isWord() || start + lead >= words.size()) {
      return Optional.empty();
    }
    int end = start + lead;
    while (end < words.size() && words.get(end).isWord()) {
      if (calendar.at(words, end).isPresent()
          || phrases.length(TimeSign.WITHIN, words, end) > 0 && end > start + lead) {
        break;
      }
      end++;
    }
    return end == start + lead
        ? Optional.empty()
        : Optional.of(
            found(
                words,
                start,
                end,
                null,
                null,
                false,
                "names no date; give the day, month or year"));
  }

  /** "last August", "yesterday", "in the summer of 2021". */
  private Optional<Found> relative(List<Word> words, int start) {
    int at = start + phrases.length(TimeSign.WITHIN, words, start);
    int now = phrases.length(TimeSign.RELATIVE, words, at);
    if (now > 0) {
      return clock(words, start, at + now);
    }
    int near = phrases.length(TimeSign.NEAR, words, at);
    if (near > 0) {
      int next = at + near;
      while (next < words.size() && words.get(next).folded().chars().allMatch(Character::isDigit)) {
        next++;
      }
      boolean unit = phrases.length(TimeSign.UNIT, words, next) > 0;
      int season = phrases.length(TimeSign.SEASON, words, next);
      if (unit || season > 0 || next < words.size() && calendar.isMonth(words.get(next).folded())) {
        return clock(words, start, next + Math.max(1, season));
      }
    }
    return season(words, start, at).or(() -> ago(words, start));
  }

  private Optional<Found> clock(List<Word> words, int start, int end) {
    return Optional.of(
        found(
            words,
            start,
            end,
            null,
            null,
            false,
            "depends on today, and there is no clock here; give the day, month or year"));
  }

  private Optional<Found> season(List<Word> words, int start, int at) {
    int lead = phrases.length(TimeSign.SEASON, words, at);
    if (lead == 0) {
      lead = phrases.length(TimeSign.VAGUE, words, at);
    }
    int year = at + lead + (lead == 0 ? 0 : phrases.length(TimeSign.OF, words, at + lead));
    Optional<Named> named = lead == 0 ? Optional.empty() : calendar.at(words, year);
    return named.map(
        found ->
            found(
                words,
                start,
                year + found.length(),
                null,
                null,
                false,
                "has no sharp ends; give the months"));
  }

  /** "three weeks ago". */
  private Optional<Found> ago(List<Word> words, int start) {
    int unit = phrases.length(TimeSign.UNIT, words, start + 1);
    boolean ago =
        unit > 0
            && start + 1 + unit < words.size()
            && words.get(start + 1 + unit).folded().equals("ago");
    return ago ? clock(words, start, start + 2 + unit) : Optional.empty();
  }

  /** "in 2021", "on 3 June 2021", "July 2021"; a month alone only where something leads to it. */
  private Optional<Found> plain(List<Word> words, int start) {
    int lead = phrases.length(TimeSign.WITHIN, words, start);
    Optional<Named> named = calendar.at(words, start + lead);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    boolean bare = named.get().partial() != null && named.get().partial().day() == 0 && lead == 0;
    return bare
        ? Optional.empty()
        : Optional.of(
            found(
                words,
                start,
                start + lead + named.get().length(),
                named.get().since(),
                named.get().until(),
                false,
                problem(named.get())));
  }
}
