package org.onrecord.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token the part it plays, in one pass with a look at its neighbours: closed classes
 * from the vocabulary, names by capitals, verbs by their known forms where the neighbours leave
 * room for one, all else nouns.
 */
final class Tagger {
  private final Vocabulary vocabulary;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void tag(Tokens tokens) {
    int n = tokens.size();
    Tag[] tags = new Tag[n];
    VerbForms.@Nullable Form[] verbs = new VerbForms.Form[n];
    for (int i = 0; i < n; i++) {
      tags[i] = mark(tokens.word(i));
      if (tags[i] == Tag.QUOTE_MARK && isPluralPossessive(tokens, i)) {
        tags[i] = Tag.POSSESSIVE;
      }
      if (tags[i] == Tag.OTHER && Character.isLetterOrDigit(tokens.word(i).codePointAt(0))) {
        verbs[i] = vocabulary.verb(tokens.word(i));
      }
    }
    Set<String> names = names(tokens, tags, verbs);
    for (int i = 0; i < n; i++) {
      if (tokens.isCapital(i) && names.contains(tokens.word(i))) {
        verbs[i] = null;
        tags[i] = isAdverb(tokens.word(i)) ? Tag.NAME : tags[i];
      }
    }
    for (int i = 0; i < n; i++) {
      if (tags[i] == Tag.OTHER) {
        tags[i] = word(tokens, tags, verbs, i);
      }
    }
    tokens.tag(tags, verbs);
  }

  /**
   * Words with a verb's form that the text writes with a capital inside sentences: names such as
   * "Price" or "Read".
   */
  private Set<String> names(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs) {
    Map<String, Integer> weight = new HashMap<>();
    for (int i = 1; i < tokens.size(); i++) {
      if ((verbs[i] != null || isAdverb(tokens.word(i))) && !tokens.startsLine(i)) {
        boolean inside = !opens(tags[i - 1]);
        if (!tokens.isCapital(i)) {
          weight.merge(tokens.word(i), -2, Integer::sum);
        } else if (inside && !isHeadline(tokens, i)) {
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
  private static boolean isPluralPossessive(Tokens tokens, int i) {
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

  private Tag word(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i) {
    String word = tokens.word(i);
    char first = word.charAt(0);
    if (first == '\'') {
      return clitic(tokens, tags, verbs, i, word);
    }
    boolean capital = tokens.isCapital(i);
    boolean opensSentence =
        i == 0
            || tokens.startsLine(i)
            || opens(tags[i - 1])
                && !(i > 1 && tags[i - 1] == Tag.QUOTE_MARK && tags[i - 2] == Tag.COMMA);
    if (capital && !opensSentence && isMonthOrName(tokens, tags, i)) {
      return capitalised(tokens, tags, verbs, i);
    }
    if (word.equals("us") && tokens.text().startsWith("US", tokens.start(i))) {
      return Tag.NAME;
    }
    Tag closed = vocabulary.closedClass(word);
    if (closed != null) {
      return closed(tokens, tags, verbs, i, closed);
    }
    if (Character.isDigit(first) || first == '$' || first == '£' || first == '€') {
      return Tag.NUMBER;
    }
    if (word.endsWith("-thirds") || word.endsWith("-fifths") || word.endsWith("-quarters")) {
      return Tag.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return first == '@' || first == '#' ? Tag.NAME : Tag.OTHER;
    }
    VerbForms.Form verb = verbs[i];
    if (verb != null) {
      Tag asVerb = verbal(tokens, tags, verbs, i, verb);
      return asVerb == Tag.NOUN && capital ? Tag.NAME : asVerb;
    }
    if (isAdverb(word)) {
      return Tag.ADVERB;
    }
    if (capital) {
      return Tag.NAME;
    }
    return standsAsVerb(tokens, tags, verbs, i, word) ? Tag.VERB : open(tokens, tags, i, word);
  }

  /**
   * An unknown word where only a verb can stand: "would forsake", "to abandon its", "they
   * empathise".
   */
  private boolean standsAsVerb(
      Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i, String word) {
    Tag before = i == 0 || tokens.startsLine(i) ? Tag.STOP : tags[i - 1];
    if (word.endsWith("s") && !word.endsWith("ss")
        || word.endsWith("ing")
        || word.endsWith("ed")
        || isDerivedNoun(word)) {
      return false;
    }
    return switch (before) {
      case MODAL -> true;
      case TO -> objectFollows(peek(tokens, tags, verbs, i + 1));
      case PRONOUN ->
          switch (tokens.word(i - 1)) {
            case "i", "we", "they" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** "opposition", "treatment", "leadership": a noun by its ending. */
  private static boolean isDerivedNoun(String word) {
    return word.length() > 6
        && (word.endsWith("tion")
            || word.endsWith("sion")
            || word.endsWith("ment")
            || word.endsWith("ness")
            || word.endsWith("ity")
            || word.endsWith("ism")
            || word.endsWith("ship")
            || word.endsWith("ance")
            || word.endsWith("ence"));
  }

  private static boolean opens(Tag before) {
    return before == Tag.STOP
        || before == Tag.QUOTE_MARK
        || before == Tag.COLON
        || before == Tag.OPEN_BRACKET;
  }

  /** "May" inside a sentence is the month only where no verb follows; other capitals are names. */
  private boolean isMonthOrName(Tokens tokens, Tag[] tags, int i) {
    String word = tokens.word(i);
    return !word.equals("i")
        && !(word.length() <= 4 && vocabulary.closedClass(word) == Tag.PRONOUN);
  }

  /**
   * A capitalised word inside a sentence: a name, unless the line is a headline in capitals and the
   * word a known verb.
   */
  private Tag capitalised(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i) {
    String word = tokens.word(i);
    if (vocabulary.in("TIME", word)) {
      return Tag.TIME;
    }
    Tag closed = vocabulary.closedClass(word);
    if (isHeadline(tokens, i)) {
      if (closed != null) {
        return closed(tokens, tags, verbs, i, closed);
      }
      VerbForms.Form verb = verbs[i];
      if (verb != null && !vocabulary.isTitle(word)) {
        Tag verbal = verbal(tokens, tags, verbs, i, verb);
        return verbal == Tag.NOUN ? Tag.NAME : verbal;
      }
    }
    return Tag.NAME;
  }

  /**
   * Whether most longer words of the line are capitalised, as in "Minister Rejects Claims of
   * Delay".
   */
  private static boolean isHeadline(Tokens tokens, int i) {
    int from = i;
    while (from > 0 && !tokens.startsLine(from) && i - from < 20) {
      from--;
    }
    int capitals = 0;
    int longer = 0;
    for (int k = from;
        k < tokens.size() && k < from + 20 && (k == from || !tokens.startsLine(k));
        k++) {
      if (tokens.word(k).length() > 3 && Character.isLetter(tokens.word(k).charAt(0))) {
        longer++;
        capitals += tokens.isCapital(k) ? 1 : 0;
      }
    }
    return longer > 3 && capitals * 10 > longer * 8;
  }

  private Tag clitic(
      Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i, String word) {
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
    return (verbNext && before == Tag.NAME && isCueLike(tokens, i + 2)) || negated
        ? Tag.BE
        : Tag.POSSESSIVE;
  }

  private boolean isCueLike(Tokens tokens, int next) {
    return next < tokens.size()
        && (tokens.word(next).equals("that") || tokens.word(next).equals("to"));
  }

  private Tag closed(
      Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i, Tag closed) {
    String word = tokens.word(i);
    VerbForms.Form verb = verbs[i];
    if (verb != null
        && (closed == Tag.ADJECTIVE || closed == Tag.ADVERB || closed == Tag.PREPOSITION)) {
      Tag verbal = verbal(tokens, tags, verbs, i, verb);
      boolean verbPlace =
          i > 0
              && (tags[i - 1] == Tag.MODAL
                  || tags[i - 1] == Tag.TO
                  || verb.can(VerbForms.PAST)
                      && (tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.PRONOUN)
                      && peek(tokens, tags, verbs, i + 1) == Tag.THAT);
      return verbal.isVerb() && closed != Tag.PREPOSITION && verbPlace ? verbal : closed;
    }
    if (word.equals("like")
        && i > 0
        && (tags[i - 1] == Tag.MODAL
            || tags[i - 1] == Tag.TO
            || tags[i - 1] == Tag.PRONOUN
            || tags[i - 1] == Tag.NEGATION)) {
      return Tag.VERB;
    }
    if (word.equals("one")
        && (peek(tokens, tags, verbs, i + 1) == Tag.NOUN
            || peek(tokens, tags, verbs, i + 1) == Tag.ADJECTIVE
            || peek(tokens, tags, verbs, i + 1) == Tag.NAME)) {
      return Tag.NUMBER;
    }
    if (closed == Tag.PREPOSITION && approximates(tokens, tags, verbs, i)) {
      return Tag.ADVERB;
    }
    if (atLeast(tokens, i)) {
      return Tag.ADVERB;
    }
    Tag last = i == 0 || tokens.startsLine(i) ? Tag.STOP : tags[i - 1];
    if (word.equals("since") && last == Tag.HAVE) {
      return Tag.ADVERB;
    }
    if (closed == Tag.PREPOSITION
        && last == Tag.DETERMINER
        && vocabulary.in("ADVADJ", word)
        && peek(tokens, tags, verbs, i + 1) == Tag.NOUN) {
      return Tag.ADJECTIVE;
    }
    if (closed == Tag.ADVERB && modifies(tokens, tags, verbs, i)) {
      return Tag.ADJECTIVE;
    }
    if (closed == Tag.TO && i > 0 && vocabulary.in("BEFORETO", tokens.word(i - 1))) {
      return Tag.PREPOSITION;
    }
    if (word.equals("that") && i > 0 && (tags[i - 1] == Tag.PREPOSITION)) {
      return Tag.PRONOUN;
    }
    return closed;
  }

  /** "At least" and "at most" are adverbs as a whole. */
  private static boolean atLeast(Tokens tokens, int i) {
    int at = tokens.word(i).equals("at") ? i : i - 1;
    return at >= 0
        && at + 1 < tokens.size()
        && tokens.word(at).equals("at")
        && (tokens.word(at + 1).equals("least") || tokens.word(at + 1).equals("most"));
  }

  /** "The first minister", "his only son": a word that elsewhere is an adverb. */
  private boolean modifies(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i) {
    Tag before = i == 0 || tokens.startsLine(i) ? Tag.STOP : tags[i - 1];
    boolean inside =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE_PRONOUN
            || before == Tag.POSSESSIVE
            || before == Tag.ADJECTIVE;
    Tag next = peek(tokens, tags, verbs, i + 1);
    return inside
        && vocabulary.in("ADVADJ", tokens.word(i))
        && (next == Tag.NOUN || next == Tag.NAME || next == Tag.ADJECTIVE);
  }

  /** "Over half", "about a third", "around 40 people" at the start of a phrase: no preposition. */
  private boolean approximates(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i) {
    boolean word =
        switch (tokens.word(i)) {
          case "over", "about", "around", "under" -> true;
          default -> false;
        };
    Tag before = i == 0 || tokens.startsLine(i) ? Tag.STOP : tags[i - 1];
    boolean opens =
        before == Tag.STOP
            || before == Tag.COMMA
            || before == Tag.ADVERB
            || before == Tag.CONJUNCTION
            || before == Tag.SUBORDINATOR
            || before == Tag.THAT
            || before == Tag.QUOTE_MARK;
    return word
        && opens
        && i + 2 < tokens.size()
        && (peek(tokens, tags, verbs, i + 1) == Tag.NUMBER
            || tokens.word(i + 1).equals("a") && vocabulary.in("FRACTION", tokens.word(i + 2))
            || tokens.word(i + 1).equals("half"));
  }

  private Tag verbal(
      Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i, VerbForms.Form verb) {
    int p = i - 1;
    while (p >= 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION) && i - p < 4) {
      p--;
    }
    Tag before = p >= 0 && !tokens.startsLine(p + 1) ? tags[p] : Tag.STOP;
    if (before == Tag.QUOTE_MARK && p > 0 && tags[p - 1] == Tag.STOP) {
      before = Tag.STOP;
    }
    boolean plurals =
        before == Tag.CONJUNCTION
            && p > 0
            && tags[p - 1] == Tag.NOUN
            && isPlural(tokens.word(p - 1))
            && verb.can(VerbForms.THIRD);
    if (plurals) {
      return Tag.NOUN;
    }
    Tag next = peek(tokens, tags, verbs, i + 1);
    if (verb.can(VerbForms.ING) && verb.kinds() == VerbForms.ING) {
      return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE
          ? Tag.NOUN
          : Tag.GERUND;
    }
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      return verb.can(VerbForms.BASE) ? Tag.VERB : Tag.NOUN;
    }
    boolean past = verb.can(VerbForms.PAST) || verb.can(VerbForms.PAST_PARTICIPLE);
    if (past && !verb.can(VerbForms.BASE)) {
      return past(tokens, tags, i, p, before, next, verb);
    }
    if (before == Tag.BE || before == Tag.HAVE) {
      return verb.can(VerbForms.PAST_PARTICIPLE) ? Tag.PARTICIPLE : Tag.NOUN;
    }
    if (tokens.word(i).equals("say")
        && before != Tag.DETERMINER
        && before != Tag.POSSESSIVE_PRONOUN
        && before != Tag.POSSESSIVE) {
      return Tag.VERB;
    }
    if (verb.can(VerbForms.BASE)
        && (before == Tag.NAME || before == Tag.NOUN || before == Tag.PRONOUN)
        && invertsQuestion(tokens, tags, p)) {
      return Tag.VERB;
    }
    boolean saidByOne =
        tokens.word(i).equals("says") && (before == Tag.NUMBER || before == Tag.DETERMINER);
    if (saidByOne) {
      return Tag.FINITE_VERB;
    }
    boolean onlyVerb = verb.can(VerbForms.THIRD) && vocabulary.in("VERBONLY", verb.lemma());
    boolean subjectBefore =
        before == Tag.NAME
            || before == Tag.NOUN
            || before == Tag.CLOSE_BRACKET
            || before == Tag.QUOTE_MARK
            || before == Tag.CONJUNCTION
            || before == Tag.TIME
            || before == Tag.COMMA && i - p == 1
            || before == Tag.DETERMINER && isQuantifier(tokens.word(p));
    if (onlyVerb && subjectBefore) {
      return Tag.FINITE_VERB;
    }
    boolean opensBehindConjunction =
        before == Tag.CONJUNCTION
            && i - p == 1
            && (p == 0 || tokens.startsLine(p) || tags[p - 1] == Tag.STOP)
            && verb.can(VerbForms.THIRD);
    if (opensBehindConjunction) {
      return Tag.NOUN;
    }
    boolean noVerbPlace =
        switch (before) {
          case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, ADJECTIVE, PREPOSITION, NUMBER -> true;
          default -> false;
        };
    if (noVerbPlace) {
      boolean quantified =
          before == Tag.DETERMINER && isQuantifier(tokens.word(p)) && verb.can(VerbForms.BASE);
      return quantified || before == Tag.NUMBER && objectFollows(next) && !verb.can(VerbForms.THIRD)
          ? Tag.FINITE_VERB
          : Tag.NOUN;
    }
    if (before == Tag.PRONOUN || before == Tag.WH) {
      return verb.can(VerbForms.BASE) && !verb.can(VerbForms.THIRD) && !verb.can(VerbForms.PAST)
          ? Tag.VERB
          : Tag.FINITE_VERB;
    }
    if (verb.can(VerbForms.PAST)) {
      return Tag.FINITE_VERB;
    }
    if (verb.can(VerbForms.THIRD)
        && before == Tag.NOUN
        && finiteFollows(tokens, tags, verbs, i + 1)) {
      return Tag.NOUN;
    }
    if (verb.can(VerbForms.THIRD)) {
      boolean nounBefore =
          before == Tag.NAME
              || before == Tag.NOUN
              || before == Tag.CLOSE_BRACKET
              || before == Tag.COMMA
              || before == Tag.QUOTE_MARK
              || before == Tag.TIME
              || before == Tag.CONJUNCTION
              || before == Tag.THAT
              || before == Tag.DASH;
      boolean closesQuotation =
          next == Tag.STOP && (before == Tag.NAME || before == Tag.NOUN) && followsMark(tags, p);
      return nounBefore
              && (objectFollows(next) || verb.lemma().equals("say") || i - p > 1 || closesQuotation)
          ? Tag.FINITE_VERB
          : Tag.NOUN;
    }
    if (before == Tag.THAT && !(p > 0 && tags[p - 1] == Tag.NOUN && isPlural(tokens.word(p - 1)))) {
      tags[p] = Tag.DETERMINER;
      return Tag.NOUN;
    }
    boolean onlyVerbNext =
        (next == Tag.DETERMINER || next == Tag.POSSESSIVE_PRONOUN)
            && vocabulary.in("VERBONLY", tokens.word(i));
    boolean clauseNext =
        (next == Tag.THAT || next == Tag.PRONOUN || onlyVerbNext)
            && (before == Tag.NAME || before == Tag.NOUN || before == Tag.CLOSE_BRACKET);
    if (clauseNext) {
      return Tag.VERB;
    }
    if (before == Tag.TIME && p > 0 && tags[p - 1] == Tag.DETERMINER) {
      return Tag.NOUN;
    }
    boolean pluralBefore =
        before == Tag.NOUN && isPlural(tokens.word(p))
            || before == Tag.NAME && isPlural(tokens.word(p))
            || before == Tag.CLOSE_BRACKET;
    if (pluralBefore && vocabulary.in("VERBONLY", tokens.word(i))) {
      return Tag.VERB;
    }
    if (pluralBefore
        || before == Tag.COMMA
        || before == Tag.CONJUNCTION
        || before == Tag.STOP
        || before == Tag.TIME
        || before == Tag.THAT
        || before == Tag.DASH) {
      return objectFollows(next)
              || next == Tag.STOP && before != Tag.STOP
              || verb.lemma().equals("say")
          ? Tag.VERB
          : Tag.NOUN;
    }
    return Tag.NOUN;
  }

  /** Whether a finite verb follows, adverbs apart: "refugee advocates also said". */
  private boolean finiteFollows(
      Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int from) {
    int i = from;
    while (i < tokens.size()
        && !tokens.startsLine(i)
        && peek(tokens, tags, verbs, i) == Tag.ADVERB) {
      i++;
    }
    VerbForms.Form verb = i < tokens.size() && !tokens.startsLine(i) ? verbs[i] : null;
    return verb != null
        && (verb.can(VerbForms.PAST) || verb.lemma().equals("say"))
        && !tokens.isCapital(i);
  }

  /**
   * "Did the ministry refuse", "Will they answer": an auxiliary opens the clause and the subject
   * stands behind it.
   */
  private static boolean invertsQuestion(Tokens tokens, Tag[] tags, int subject) {
    for (int i = subject; i > 0 && subject - i < 7; i--) {
      if (tags[i] == Tag.DO || tags[i] == Tag.MODAL) {
        return tokens.startsLine(i)
            || opens(tags[i - 1])
            || tags[i - 1] == Tag.CONJUNCTION
            || tags[i - 1] == Tag.COMMA
            || tags[i - 1] == Tag.WH;
      }
      if (!tags[i].isNominal() && tags[i] != Tag.PREPOSITION || tokens.startsLine(i)) {
        return tokens.startsLine(i) && tags[i] == Tag.DO;
      }
    }
    return false;
  }

  /**
   * Whether a short noun phrase stands right behind a quotation mark or a comma: "…,” Brown adds.",
   * "…, the suit alleges."
   */
  private static boolean followsMark(Tag[] tags, int name) {
    int i = name;
    while (i >= 0 && (tags[i].isNominal() || tags[i] == Tag.PREPOSITION) && name - i < 7) {
      i--;
    }
    return i >= 0 && (tags[i] == Tag.QUOTE_MARK || tags[i] == Tag.COMMA);
  }

  private static boolean isQuantifier(String word) {
    return switch (word) {
      case "some", "many", "most", "few", "several", "all", "both", "those", "half" -> true;
      default -> false;
    };
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss")
        || word.equals("people")
        || word.equals("police")
        || word.endsWith("men");
  }

  /** What may follow a verb that takes an object or a clause. */
  private static boolean objectFollows(Tag next) {
    return switch (next) {
      case DETERMINER,
          POSSESSIVE_PRONOUN,
          PRONOUN,
          NAME,
          THAT,
          TO,
          WH,
          PREPOSITION,
          ADVERB,
          NUMBER,
          ADJECTIVE,
          QUOTE_MARK,
          TIME,
          COLON,
          GERUND ->
          true;
      default -> false;
    };
  }

  /**
   * A past form: a participle after an auxiliary or before "by", an adjective inside a noun phrase,
   * else finite.
   */
  private Tag past(
      Tokens tokens, Tag[] tags, int i, int p, Tag before, Tag next, VerbForms.Form verb) {
    if (before == Tag.BE || before == Tag.HAVE) {
      return Tag.PARTICIPLE;
    }
    boolean byAgent =
        i + 1 < tokens.size()
            && tokens.word(i + 1).equals("by")
            && !(i + 2 < tokens.size() && tokens.word(i + 2).endsWith("ing"))
            && (before == Tag.NOUN || before == Tag.NAME || before == Tag.COMMA);
    if (byAgent && verb.can(VerbForms.PAST_PARTICIPLE)) {
      return Tag.PARTICIPLE;
    }
    boolean titled = next == Tag.QUOTE_MARK && vocabulary.in("TITLED", verb.lemma());
    if (titled && before != Tag.PRONOUN) {
      return Tag.PARTICIPLE;
    }
    boolean opensClause =
        before == Tag.STOP
            && (next == Tag.WH
                || next == Tag.THAT
                || next == Tag.SUBORDINATOR
                || next == Tag.PREPOSITION);
    if ((before == Tag.SUBORDINATOR || opensClause) && verb.can(VerbForms.PAST_PARTICIPLE)) {
      return Tag.PARTICIPLE;
    }
    boolean hedged = before == Tag.ADJECTIVE && tokens.word(p).equals("likely");
    if (hedged) {
      tags[p] = Tag.ADVERB;
    }
    if (hedged || verb.lemma().equals("say") && before != Tag.DETERMINER) {
      return Tag.FINITE_VERB;
    }
    boolean premodifier =
        (before == Tag.FINITE_VERB
                || before == Tag.VERB
                || before == Tag.STOP
                || before == Tag.COMMA)
            && (next == Tag.NAME || next == Tag.NOUN)
            && verb.kinds() == (VerbForms.PAST | VerbForms.PAST_PARTICIPLE)
            && before != Tag.COMMA
            && before != Tag.STOP;
    if (premodifier) {
      return Tag.ADJECTIVE;
    }
    boolean insidePhrase =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE_PRONOUN
            || before == Tag.POSSESSIVE
            || before == Tag.ADJECTIVE
            || before == Tag.PREPOSITION;
    boolean quantified =
        before == Tag.DETERMINER && isQuantifier(tokens.word(p)) && next != Tag.NOUN;
    if (quantified) {
      return tokens.word(p).equals("those") ? Tag.PARTICIPLE : Tag.FINITE_VERB;
    }
    if (insidePhrase && verb.can(VerbForms.PAST_PARTICIPLE)) {
      return next == Tag.NOUN || next == Tag.NAME || next == Tag.OTHER || next == Tag.ADJECTIVE
          ? Tag.ADJECTIVE
          : before == Tag.PREPOSITION ? Tag.PARTICIPLE : Tag.FINITE_VERB;
    }
    return verb.can(VerbForms.PAST) ? Tag.FINITE_VERB : Tag.PARTICIPLE;
  }

  /** A first guess at a token not reached yet. */
  private Tag peek(Tokens tokens, Tag[] tags, VerbForms.@Nullable Form[] verbs, int i) {
    if (i >= tokens.size() || tokens.startsLine(i)) {
      return Tag.STOP;
    }
    if (tags[i] != Tag.OTHER) {
      return tags[i];
    }
    String word = tokens.word(i);
    Tag closed = vocabulary.closedClass(word);
    if (closed != null) {
      return closed;
    }
    if (tokens.isCapital(i)) {
      return Tag.NAME;
    }
    if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '$') {
      return Tag.NUMBER;
    }
    VerbForms.Form verb = verbs[i];
    if (verb != null && verb.kinds() == VerbForms.ING) {
      return Tag.GERUND;
    }
    if (verb == null && word.length() > 6 && word.endsWith("ing")) {
      return Tag.GERUND;
    }
    return isAdverb(word) ? Tag.ADVERB : Tag.NOUN;
  }

  private boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !vocabulary.in("NOTADV", word);
  }

  private Tag open(Tokens tokens, Tag[] tags, int i, String word) {
    Tag before = i > 0 ? tags[i - 1] : Tag.STOP;
    if (word.length() > 5
        && word.endsWith("ing")
        && before != Tag.DETERMINER
        && before != Tag.ADJECTIVE
        && before != Tag.POSSESSIVE_PRONOUN) {
      return Tag.GERUND;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return switch (before) {
        case BE, HAVE -> Tag.PARTICIPLE;
        case ADVERB ->
            i > 1 && (tags[i - 2].isNominalHead() || tags[i - 2] == Tag.COMMA)
                ? Tag.FINITE_VERB
                : Tag.ADJECTIVE;
        case DETERMINER,
            POSSESSIVE_PRONOUN,
            POSSESSIVE,
            ADJECTIVE,
            PREPOSITION,
            FINITE_VERB,
            VERB ->
            Tag.ADJECTIVE;
        default -> Tag.FINITE_VERB;
      };
    }
    boolean adjective =
        word.length() > 5
            && (word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("ive")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ical")
                || word.endsWith("less")
                || word.endsWith("ish"));
    return adjective || isNegatedAdjective(word) ? Tag.ADJECTIVE : Tag.NOUN;
  }

  /** "unfair", "unjust", but not "union", "undertaking", "unrest", "uncertainty". */
  private boolean isNegatedAdjective(String word) {
    boolean prefix =
        word.length() > 5
            && word.startsWith("un")
            && !word.startsWith("uni")
            && !word.startsWith("under");
    boolean noun =
        word.endsWith("s")
            || word.endsWith("ment")
            || word.endsWith("ty")
            || word.endsWith("ion")
            || vocabulary.in("NOTUN", word);
    return prefix && !noun;
  }
}
