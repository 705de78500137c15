package org.onrecord.extract.labels;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.Language;

/**
 * Finds what stands at the end of somebody's last paragraph and is none of his words, where the
 * ends of lines were lost: "I thank you. SECOND READING", "Good night. The House adjourned at 6.14
 * p.m.", "Question put. Head 7 – Ministry of Works", "I thank you. Mr J KERN" before his label.
 * Immutable.
 */
public final class SpeechTails {
  /** A sentence's end, and what may be a heading or procedure behind it. */
  private static final Pattern END = Pattern.compile("(?<=[.?!…)\\]”\"])[\\s\\u00a0]+(?=\\p{Lu})");

  /**
   * Several words in capitals: matches "SUSPENSION OF STANDING ORDERS -", "MINISTRY OF WORKS –
   * REPORT"; not "ANC", "ORDER! ORDER!".
   */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[\\p{Lu}\\d’'&(),/-]+[\\s\\u00a0]+(?:[–—-][\\s\\u00a0]+)?){2,20}"
              + "[\\p{Lu}\\d’'&(),/-]+[\\s–—-]*");

  /** Shorter ones may be the names of parties. */
  private static final int SHORTEST_HEADING = 16;

  private static final int LONGEST = 600;

  private final List<Pattern> procedures;
  private final LabelWords words;

  public SpeechTails(Language language, LabelWords words) {
    this.procedures = language.patterns("run-in-procedures.txt");
    this.words = words;
  }

  /** Where the words of a paragraph end; its own end in most. */
  public int end(String paragraph) {
    int floor = Math.max(0, paragraph.length() - LONGEST);
    Matcher end = END.matcher(paragraph).region(floor, paragraph.length());
    while (end.find()) {
      if (isNoSpeech(paragraph.substring(end.end()))) {
        return end.start();
      }
    }
    return paragraph.length();
  }

  private boolean isNoSpeech(String tail) {
    return isHeading(tail) || isProcedure(tail) || isNextName(tail);
  }

  private static boolean isHeading(String tail) {
    return tail.length() >= SHORTEST_HEADING && HEADING.matcher(tail).matches();
  }

  /** One or more procedures, and no more than a heading behind them. */
  private boolean isProcedure(String tail) {
    int at = 0;
    for (int before = -1; before != at; ) {
      before = at;
      for (Pattern procedure : procedures) {
        Matcher matcher = procedure.matcher(tail).region(at, tail.length());
        at = matcher.lookingAt() ? afterBlanks(tail, matcher.end()) : at;
      }
    }
    String rest = tail.substring(at).strip();
    return at > 0 && (rest.isEmpty() || LineKinds.lacksSentence(rest));
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** "Mr J KERN": as only labels print a name, and no sentence. */
  private boolean isNextName(String tail) {
    return tail.length() < LabelScanner.LONGEST
        && Character.isLetter(tail.charAt(tail.length() - 1))
        && words.isAddressed(tail)
        && LabelWords.tokens(tail).size() > 1
        && words.look(tail).filter(look -> look == Label.Look.SURE).isPresent();
  }
}
