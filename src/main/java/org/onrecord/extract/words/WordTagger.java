package org.onrecord.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Letters;

/** Tags the words of one text, from its first to its last. */
final class WordTagger {
  private final TagContext context;
  private final VerbTagger verbTagger;
  private final ClosedWordTagger closedWords;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final Tag[] tags;
  private final VerbForms.@Nullable Form[] verbs;

  WordTagger(TagContext context) {
    this.context = context;
    this.verbTagger = new VerbTagger(context);
    this.closedWords = new ClosedWordTagger(context, verbTagger);
    this.vocabulary = context.vocabulary;
    this.tokens = context.tokens;
    this.tags = context.tags;
    this.verbs = context.verbs;
  }

  void tag() {
    int n = tokens.size();
    for (int i = 0; i < n; i++) {
      tags[i] = mark(tokens.word(i));
      if (tags[i] == Tag.QUOTE_MARK && isPluralPossessive(i)) {
        tags[i] = Tag.POSSESSIVE;
      }
      if (tags[i] == Tag.OTHER && Character.isLetterOrDigit(tokens.word(i).codePointAt(0))) {
        verbs[i] = vocabulary.verb(tokens.word(i));
      }
    }
    Set<String> names = names();
    for (int i = 0; i < n; i++) {
      if (tokens.isCapital(i) && names.contains(tokens.word(i))) {
        verbs[i] = null;
        tags[i] = context.isAdverb(tokens.word(i)) ? Tag.NAME : tags[i];
      }
    }
    for (int i = 0; i < n; i++) {
      if (tags[i] == Tag.OTHER) {
        tags[i] = word(i);
      }
    }
  }

  /**
   * Words with a verb's form that the text writes with a capital inside sentences: names such as
   * "Price" or "Read".
   */
  private Set<String> names() {
    Map<String, Integer> weight = new HashMap<>();
    for (int i = 1; i < tokens.size(); i++) {
      if ((verbs[i] != null || context.isAdverb(tokens.word(i))) && !tokens.startsLine(i)) {
        boolean inside = !TagContext.opens(tags[i - 1]) && !context.isBehindMarker(i);
        if (!tokens.isCapital(i)) {
          weight.merge(tokens.word(i), -2, Integer::sum);
        } else if (inside && !isHeadline(i)) {
          weight.merge(tokens.word(i), 3, Integer::sum);
        }
      }
    }
    Set<String> names = new HashSet<>();
    weight.forEach(
        (word, sum) -> {
          if (sum > 0) {
            names.add(word);
          }
        });
    return names;
  }

  /** The apostrophe of "voters' fears": right behind an "s", with another word after a blank. */
  private boolean isPluralPossessive(int i) {
    if (i == 0 || !tokens.word(i).equals("'") || i + 1 >= tokens.size()) {
      return false;
    }
    boolean adjoins = tokens.end(i - 1) == tokens.start(i) && tokens.word(i - 1).endsWith("s");
    return adjoins
        && tokens.start(i + 1) == tokens.end(i) + 1
        && !tokens.startsLine(i + 1)
        && Character.isLetter(tokens.word(i + 1).charAt(0));
  }

  private static Tag mark(String word) {
    return switch (word.charAt(0)) {
      case ',' -> Tag.COMMA;
      case '.' -> word.length() == 1 ? Tag.STOP : Tag.DASH;
      case '?', '!' -> Tag.STOP;
      case ':' -> Tag.COLON;
      case ';' -> Tag.SEMICOLON;
      case '…', '–', '—', '―' -> Tag.DASH;
      case '-' -> Tag.DASH;
      case '(', '[', '{' -> Tag.OPEN_BRACKET;
      case ')', ']', '}' -> Tag.CLOSE_BRACKET;
      case '"', '“', '”', '„', '«', '»', '`', '‹', '›', '‘' -> Tag.QUOTE_MARK;
      case '’' -> word.length() == 1 ? Tag.QUOTE_MARK : Tag.OTHER;
      case '\'' -> word.equals("''") || word.equals("'") ? Tag.QUOTE_MARK : Tag.OTHER;
      default -> Tag.OTHER;
    };
  }

  private Tag word(int i) {
    String word = tokens.word(i);
    char first = word.charAt(0);
    if (first == '\'') {
      return clitic(i, word);
    }
    boolean capital = tokens.isCapital(i);
    boolean opensSentence =
        i == 0
            || tokens.startsLine(i)
            || context.isBehindMarker(i)
            || TagContext.opens(tags[i - 1])
                && !(i > 1 && tags[i - 1] == Tag.QUOTE_MARK && tags[i - 2] == Tag.COMMA);
    if (capital && !opensSentence && isMonthOrName(i)) {
      return capitalised(i);
    }
    if (word.equals("us") && tokens.text().startsWith("US", tokens.start(i))) {
      return Tag.NAME;
    }
    Tag closed = context.closed[i];
    if (closed != null) {
      return closedWords.tag(i, closed);
    }
    if (Character.isDigit(first) || first == '$' || first == '£' || first == '€') {
      return Tag.NUMBER;
    }
    if (vocabulary.endsAs("FRACTIONENDING", word)) {
      return Tag.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return first == '@' || first == '#' ? Tag.NAME : Tag.OTHER;
    }
    VerbForms.Form verb = verbs[i];
    if (verb != null) {
      Tag asVerb = verbTagger.tag(i, verb);
      return asVerb == Tag.NOUN && capital ? Tag.NAME : asVerb;
    }
    if (context.isAdverb(word)) {
      return Tag.ADVERB;
    }
    if (capital) {
      return Tag.NAME;
    }
    return standsAsVerb(i, word) ? Tag.VERB : open(i, word);
  }

  /**
   * An unknown word where only a verb can stand: "would forsake", "to abandon its", "they
   * empathise".
   */
  private boolean standsAsVerb(int i, String word) {
    Tag before = context.before(i);
    if (word.endsWith("s") && !word.endsWith("ss")
        || word.endsWith("ing")
        || word.endsWith("ed")
        || isDerivedNoun(word)) {
      return false;
    }
    return switch (before) {
      case MODAL -> true;
      case TO -> VerbTagger.objectFollows(context.peek(i + 1));
      case PRONOUN -> vocabulary.in("PLURALSUBJECT", tokens.word(i - 1));
      default -> false;
    };
  }

  /** "opposition", "treatment", "leadership": a noun by its ending. */
  private boolean isDerivedNoun(String word) {
    return word.length() > 6 && vocabulary.endsAs("NOUNENDING", word);
  }

  /** "May" inside a sentence is the month only where no verb follows; other capitals are names. */
  private boolean isMonthOrName(int i) {
    String word = tokens.word(i);
    return !word.equals("i") && !(word.length() <= 4 && context.closed[i] == Tag.PRONOUN);
  }

  /**
   * A capitalised word inside a sentence: a name, unless the line is a headline in capitals and the
   * word a known verb.
   */
  private Tag capitalised(int i) {
    String word = tokens.word(i);
    boolean month = word.equals("may") && i > 0 && vocabulary.in("BEFOREMONTH", tokens.word(i - 1));
    if (month || vocabulary.in("TIME", word)) {
      return Tag.TIME;
    }
    Tag closed = context.closed[i];
    if (isHeadline(i)) {
      if (closed != null) {
        return closedWords.tag(i, closed);
      }
      VerbForms.Form verb = verbs[i];
      if (verb != null && !vocabulary.isTitle(word)) {
        Tag verbal = verbTagger.tag(i, verb);
        return verbal == Tag.NOUN ? Tag.NAME : verbal;
      }
    }
    return Tag.NAME;
  }

  /**
   * Whether most longer words of the line are capitalised, as in "Minister Rejects Claims of
   * Delay".
   */
  private boolean isHeadline(int i) {
    int from = i;
    while (from > 0 && !tokens.startsLine(from) && i - from < 20) {
      from--;
    }
    int capitals = 0;
    int longer = 0;
    for (int k = from;
        k < tokens.size() && k < from + 20 && (k == from || !tokens.startsLine(k));
        k++) {
      if (tokens.word(k).length() > 3 && Letters.isLetter(tokens.word(k).charAt(0))) {
        longer++;
        capitals += tokens.isCapital(k) ? 1 : 0;
      }
    }
    return longer > 3 && capitals * 10 > longer * 8;
  }

  private Tag clitic(int i, String word) {
    if (!word.equals("'s")) {
      return switch (word) {
        case "'re", "'m" -> Tag.BE;
        case "'ve" -> Tag.HAVE;
        case "'ll", "'d" -> Tag.MODAL;
        default -> Tag.OTHER;
      };
    }
    Tag before = i > 0 ? tags[i - 1] : Tag.OTHER;
    if (before == Tag.PRONOUN || before == Tag.WH || before == Tag.THAT || before == Tag.ADVERB) {
      return Tag.BE;
    }
    VerbForms.Form next = i + 1 < tokens.size() ? verbs[i + 1] : null;
    boolean verbNext =
        next != null
            && next.can(VerbForms.ING)
            && next.kinds() == VerbForms.ING
            && !tokens.isCapital(i + 1);
    boolean negated = i + 1 < tokens.size() && tokens.word(i + 1).equals("not");
    return (verbNext && before == Tag.NAME && isCueLike(i + 2)) || negated
        ? Tag.BE
        : Tag.POSSESSIVE;
  }

  private boolean isCueLike(int next) {
    return next < tokens.size() && vocabulary.in("CONTENTOPENER", tokens.word(next));
  }

  private Tag open(int i, String word) {
    Tag before = i > 0 ? tags[i - 1] : Tag.STOP;
    if (word.length() > 5
        && word.endsWith("ing")
        && before != Tag.DETERMINER
        && before != Tag.ADJECTIVE
        && before != Tag.POSSESSIVE_PRONOUN) {
      return Tag.GERUND;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return unknownPastForm(i, before);
    }
    boolean person =
        vocabulary.description(word) != null
            && context.peek(i + 1) != Tag.NOUN
            && context.peek(i + 1) != Tag.NAME;
    return !person && (endsAsAdjective(word, before) || isNegatedAdjective(word))
        ? Tag.ADJECTIVE
        : Tag.NOUN;
  }

  /** "was rebuffed", "the rebuffed offer", "he rebuffed". */
  private Tag unknownPastForm(int i, Tag before) {
    return switch (before) {
      case BE, HAVE -> Tag.PARTICIPLE;
      case ADVERB ->
          i > 1 && (tags[i - 2].isNominalHead() || tags[i - 2] == Tag.COMMA)
              ? Tag.FINITE_VERB
              : Tag.ADJECTIVE;
      case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, ADJECTIVE, PREPOSITION, FINITE_VERB, VERB ->
          Tag.ADJECTIVE;
      default -> Tag.FINITE_VERB;
    };
  }

  private boolean endsAsAdjective(String word, Tag before) {
    return word.length() > 5
        && (vocabulary.endsAs("ADJECTIVEENDING", word)
            || word.endsWith("est") && before == Tag.DETERMINER && !vocabulary.in("NOTEST", word));
  }

  /** "unfair", "unjust", but not "union", "undertaking", "unrest", "uncertainty". */
  private boolean isNegatedAdjective(String word) {
    boolean prefix =
        word.length() > 5
            && vocabulary.beginsAs("NEGATINGPREFIX", word)
            && !vocabulary.beginsAs("NOTNEGATING", word);
    boolean noun = vocabulary.endsAs("UNNOUNENDING", word) || vocabulary.in("NOTUN", word);
    return prefix && !noun;
  }
}
