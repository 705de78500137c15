package org.onrecord.extract.words;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Decides what a word of a closed class is where it stands: "like", "one", "since", "over", "first"
 * are of several.
 */
final class ClosedWordTagger {
  private final TagContext context;
  private final VerbTagger verbTagger;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final Tag[] tags;
  private final VerbForms.@Nullable Form[] verbs;

  ClosedWordTagger(TagContext context, VerbTagger verbTagger) {
    this.context = context;
    this.verbTagger = verbTagger;
    this.vocabulary = context.vocabulary;
    this.tokens = context.tokens;
    this.tags = context.tags;
    this.verbs = context.verbs;
  }

  Tag tag(int i, Tag closed) {
    String word = tokens.word(i);
    if (word.equals("like")
        && i > 0
        && (tags[i - 1] == Tag.MODAL
            || tags[i - 1] == Tag.TO
            || tags[i - 1] == Tag.PRONOUN
            || tags[i - 1] == Tag.NEGATION)) {
      return Tag.VERB;
    }
    VerbForms.Form verb = verbs[i];
    if (verb != null
        && (closed == Tag.ADJECTIVE || closed == Tag.ADVERB || closed == Tag.PREPOSITION)) {
      return alsoVerb(i, closed, verb);
    }
    if (word.equals("one")
        && (context.peek(i + 1) == Tag.NOUN
            || context.peek(i + 1) == Tag.ADJECTIVE
            || context.peek(i + 1) == Tag.NAME)) {
      return Tag.NUMBER;
    }
    boolean dated = i > 0 && tags[i - 1] == Tag.NUMBER || context.peek(i + 1) == Tag.NUMBER;
    if (closed == Tag.MODAL && tokens.isCapital(i) && dated && word.equals("may")) {
      return Tag.TIME;
    }
    Tag standing = standing(i, word, closed);
    if (standing != null) {
      return standing;
    }
    return asAdverb(i, word, closed) ? Tag.ADVERB : asOther(i, word, closed);
  }

  /** A word of a closed class that may be a verb: one only where a verb stands. */
  private Tag alsoVerb(int i, Tag closed, VerbForms.Form verb) {
    Tag verbal = verbTagger.tag(i, verb);
    boolean verbPlace =
        i > 0
            && (tags[i - 1] == Tag.MODAL
                || tags[i - 1] == Tag.TO
                || verb.can(VerbForms.PAST)
                    && (tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.PRONOUN)
                    && context.peek(i + 1) == Tag.THAT);
    return verbal.isVerb() && closed != Tag.PREPOSITION && verbPlace ? verbal : closed;
  }

  private boolean asAdverb(int i, String word, Tag closed) {
    if (closed == Tag.PREPOSITION && approximates(i) || atLeast(i)) {
      return true;
    }
    Tag last = context.before(i);
    return word.equals("since") && last == Tag.HAVE || word.equals("yet") && isYetTo(i, last);
  }

  private Tag asOther(int i, String word, Tag closed) {
    if (closed == Tag.PREPOSITION
        && context.before(i) == Tag.DETERMINER
        && vocabulary.in("ADVADJ", word)
        && context.peek(i + 1) == Tag.NOUN) {
      return Tag.ADJECTIVE;
    }
    if (closed == Tag.ADVERB && modifies(i)) {
      return Tag.ADJECTIVE;
    }
    if (closed == Tag.ADJECTIVE && isHolderOf(i, word)) {
      return Tag.NOUN;
    }
    if (closed == Tag.TO && i > 0 && vocabulary.in("BEFORETO", tokens.word(i - 1))) {
      return Tag.PREPOSITION;
    }
    if (closed == Tag.THAT && i > 0 && (tags[i - 1] == Tag.PREPOSITION || pointsBack(i))) {
      return Tag.PRONOUN;
    }
    return closed;
  }

  /**
   * Whether a "that" opens no clause: "can you confirm that, and do they agree", "she told him that
   * directly."
   */
  private boolean pointsBack(int i) {
    int next = i + 1;
    if (context.peek(next) == Tag.COMMA) {
      return context.peek(next + 1) == Tag.CONJUNCTION && context.peek(next + 2).isAuxiliary();
    }
    while (next < tokens.size() && context.peek(next) == Tag.ADVERB) {
      next++;
    }
    return next > i + 1 && context.peek(next) == Tag.STOP;
  }

  /** "the chief of the harbour": somebody, where "the chief aim" is an adjective. */
  private boolean isHolderOf(int i, String word) {
    return i + 1 < tokens.size()
        && tokens.word(i + 1).equals("of")
        && vocabulary.description(word) == Vocabulary.Description.PERSON;
  }

  /** "has yet to say", "are yet to come". */
  private boolean isYetTo(int i, Tag last) {
    return (last == Tag.HAVE || last == Tag.BE) && context.peek(i + 1) == Tag.TO;
  }

  /**
   * Words that stand without what they else introduce: "as I said before,", "in the past,", "very
   * much welcome"; null for the others.
   */
  private @Nullable Tag standing(int i, String word, @Nullable Tag closed) {
    Tag next = context.peek(i + 1);
    boolean last = next == Tag.COMMA || next == Tag.STOP || i + 1 == tokens.size();
    boolean parted = i + 2 < tokens.size() && tokens.word(i + 2).equals("according");
    if (last && !parted && i > 0 && closed == Tag.SUBORDINATOR && vocabulary.in("STANDING", word)) {
      return Tag.ADVERB;
    }
    if (last && closed == Tag.PREPOSITION && i > 0 && tags[i - 1] == Tag.DETERMINER) {
      return Tag.NOUN;
    }
    boolean degree = i > 0 && vocabulary.in("DEGREE", tokens.word(i - 1));
    boolean verbal =
        i + 1 < tokens.size() && verbs[i + 1] != null && context.peek(i + 2) == Tag.DETERMINER;
    return word.equals("much") && degree && verbal ? Tag.ADVERB : null;
  }

  /** "At least" and "at most" are adverbs as a whole. */
  private boolean atLeast(int i) {
    int at = tokens.word(i).equals("at") ? i : i - 1;
    return at >= 0
        && at + 1 < tokens.size()
        && tokens.word(at).equals("at")
        && vocabulary.in("EXTREME", tokens.word(at + 1));
  }

  /** "The first minister", "his only son": a word that elsewhere is an adverb. */
  private boolean modifies(int i) {
    Tag before = context.before(i);
    boolean inside =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE_PRONOUN
            || before == Tag.POSSESSIVE
            || before == Tag.ADJECTIVE;
    Tag next = context.peek(i + 1);
    return inside
        && vocabulary.in("ADVADJ", tokens.word(i))
        && (next == Tag.NOUN || next == Tag.NAME || next == Tag.ADJECTIVE);
  }

  /** "Over half", "about a third", "around 40 people" at the start of a phrase: no preposition. */
  private boolean approximates(int i) {
    boolean word = vocabulary.in("APPROXIMATE", tokens.word(i));
    Tag before = context.before(i);
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
        && (context.peek(i + 1) == Tag.NUMBER
            || tokens.word(i + 1).equals("a") && vocabulary.in("FRACTION", tokens.word(i + 2))
            || tokens.word(i + 1).equals("half"));
  }
}
