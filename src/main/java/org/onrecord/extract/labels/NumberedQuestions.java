package org.onrecord.extract.labels;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.language.Language;

/**
 * Tells the questions that a House's record prints below their number, heading and parts included:
 * "Question No. 12", "ROAD TO ELM", "Mr. Kern asked the Minister for Works:-", "(a) when …". Nobody
 * says them, though they stand behind the words of whoever calls the question. Immutable.
 */
public final class NumberedQuestions {
  /** "(a)", "(iv)": how a part of a question begins. */
  private static final Pattern PART = Pattern.compile("\\([a-z]{1,4}\\)");

  private final Pattern number;
  private final List<Pattern> asking;

  public NumberedQuestions(Language language) {
    List<Pattern> patterns = language.patterns("numbered-questions.txt");
    number = patterns.getFirst();
    asking = patterns.subList(1, patterns.size());
  }

  private enum Part {
    NONE,
    NUMBER,
    ASKED
  }

  /** Which of the paragraphs of a turn, in order, are such questions. */
  public boolean[] among(List<String> paragraphs) {
    boolean[] found = new boolean[paragraphs.size()];
    Part last = Part.NONE;
    for (int i = 0; i < found.length; i++) {
      last = next(last, LineKinds.unmarked(paragraphs.get(i)));
      found[i] = last != Part.NONE;
    }
    return found;
  }

  private Part next(Part last, String words) {
    if (number.matcher(words).lookingAt()) {
      return asks(words) ? Part.ASKED : Part.NUMBER;
    }
    return switch (last) {
      case NUMBER -> asks(words) ? Part.ASKED : isHeading(words) ? Part.NUMBER : Part.NONE;
      case ASKED -> PART.matcher(words).lookingAt() ? Part.ASKED : Part.NONE;
      case NONE -> Part.NONE;
    };
  }

  private boolean asks(String words) {
    return asking.stream().anyMatch(pattern -> pattern.matcher(words).find());
  }

  private static boolean isHeading(String words) {
    return LineKinds.lacksSentence(words) || LabelPrint.isCapitalHeading(words);
  }
}
