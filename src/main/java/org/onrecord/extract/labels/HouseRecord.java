package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;
import org.onrecord.text.WordList;

/**
 * What the record of a House prints between and inside speeches and nobody says: who voted how, the
 * questions on its paper, the numbers of its paragraphs.
 */
public final class HouseRecord {
  /** Behind "AYES": matches " - 256: A", ", 12; B", " 70\n Labour"; not " of the House". */
  private static final Pattern VOTES =
      Pattern.compile("[\\s,(—–-]*\\d+(?:[\\s)]*[:;.—–-]|[ )]*\\n)\\s*\\p{Lu}");

  /** Behind "In favour": matches ": Malta, Peru"; not ": we are for it." */
  private static final Pattern VOTERS =
      Pattern.compile(":\\s*(?:\\p{Lu}[^.:;?!]*|)", Pattern.DOTALL);

  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}’'-]* ){0,2}\\p{Lu}[\\p{L}’'-]+, \\p{Lu}[\\p{L}’' -]+";

  /** "Kern, Anna. Weiss, Paul."; not "Thank you, Deputy." */
  private static final Pattern VOTER_NAMES = Pattern.compile("(?:" + NAME + "\\.\\s*)+");

  /** "18/11/2021A00300": the number of a paragraph of the record; not "18/11/2021". */
  private static final Pattern STAMP =
      Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4}[A-Z]{1,4}\\d{5}(?!\\d)");

  private final WordList voteWords;
  private final WordList divisionWords;
  private final List<Pattern> questions;

  public HouseRecord(Language language) {
    voteWords = language.list("vote-words.txt");
    divisionWords = language.list("division-words.txt");
    questions = language.patterns("questions-on-paper.txt");
  }

  /** "AYES - 256: Abram, S; Adams, L; …", "In favour: Malta, Peru": who voted how. */
  public boolean isVoteList(String paragraph) {
    String words = LineKinds.unmarked(paragraph);
    int end = voteWords.beginning(words);
    if (end <= 0) {
      return false;
    }
    String behind = words.substring(end);
    return VOTES.matcher(behind).lookingAt()
        || behind.indexOf('\n') >= 0 && VOTERS.matcher(behind).matches();
  }

  /** "The House divided": behind it stand the names of those who voted. */
  public boolean isDivision(String paragraph) {
    String words = LineKinds.unmarked(paragraph);
    if (words.length() > LineKinds.LONGEST_STAGE_LINE) {
      return false;
    }
    String small = words.toLowerCase(Locale.ROOT);
    return divisionWords.entries().stream().anyMatch(small::contains);
  }

  /** "Kern, Anna. Weiss, Paul.": names as lists of a division print them. */
  public boolean isNames(String paragraph) {
    return VOTER_NAMES.matcher(LineKinds.unmarked(paragraph)).matches();
  }

  /** "3. Mr Kern asked the Minister", "4. To ask the Minister": printed, and read out by nobody. */
  public boolean isQuestionOnPaper(String paragraph) {
    String words = LineKinds.unmarked(paragraph);
    return questions.stream().anyMatch(question -> question.matcher(words).lookingAt());
  }

  /** The numbers of paragraphs that stand among the words from one index to another. */
  public static List<Span> stamps(String text, int from, int to) {
    if (TextSearch.indexOf(text, '/', from, to) < 0) {
      return List.of();
    }
    List<Span> stamps = new ArrayList<>();
    Matcher stamp = STAMP.matcher(text).region(from, to);
    while (stamp.find()) {
      stamps.add(Line.trim(text, stamp.start(), stamp.end()));
    }
    return stamps;
  }
}
