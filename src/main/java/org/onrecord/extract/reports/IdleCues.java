package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * Tells which readings of a cue report nothing: a cue that belongs to a turn of speech ("as you
 * know"), and what has the form of a report without words of anybody ("say a word about it"). What
 * verbs of speech do and do not say ("denied him a visa") is told by {@code Deeds}.
 */
final class IdleCues {
  private final Sentence sentence;
  private final Vocabulary words;

  IdleCues(Grammar in) {
    this.sentence = in.sentence();
    this.words = in.words();
  }

  boolean isIdle(CuePlace place, CueReading reading) {
    return isDeferred(place.verb())
        || onlyResumes(place.verb(), reading.content())
        || isCourtesy(place.verb(), reading.source())
        || isSum(place.verb(), reading.source())
        || isPhrasal(place, reading.content())
        || isOnlyTime(reading.content())
        || isBySaying(reading.content())
        || isOnlyOneself(reading.content())
        || breaksOff(reading.content())
        || isSomethingToSay(reading.source(), place.verb())
        || isRemnant(reading.source())
        || isFused(place, reading)
        || isGuess(place.verb(), reading.source(), place.cue().lemma())
        || isEmpty(place, reading);
  }

  /** "We have nothing to announce", "there will be more to say": what is not said yet. */
  private boolean isDeferred(VerbGroup verb) {
    int before = verb.start() - 1;
    if (verb.shape() != Shape.INFINITIVE || !words.in("TOSAY", sentence.word(before))) {
      return false;
    }
    int governor = before - 1;
    while (sentence.is(governor, Tag.DETERMINER)
        || sentence.is(governor, Tag.ADVERB)
        || sentence.is(governor, Tag.ADJECTIVE)
        || words.in("TOSAY", sentence.word(governor))) {
      governor--;
    }
    return sentence.tag(governor).isAuxiliary()
        || sentence.is(governor, Tag.NEGATION)
        || sentence.is(governor, Tag.PRONOUN)
        || sentence.tag(governor).isVerb()
        || governor < 0;
  }

  /** "Having said that, …": a participle that only takes up what was said before. */
  private boolean onlyResumes(VerbGroup verb, Content content) {
    return sentence.word(verb.start()).equals("having")
        && (content.from() == content.to() || sentence.is(content.from() + 1, Tag.COMMA))
        && words.in("RESUMED", sentence.word(content.from()));
  }

  /** "as you know", "as you can see": no words of the one spoken to. */
  private boolean isCourtesy(VerbGroup verb, @Nullable Phrase source) {
    return source != null
        && isSingle(source, "you")
        && source.end() < verb.head()
        && sentence.word(source.start() - 1).equals("as")
        && words.in("COURTESY", sentence.word(verb.head()));
  }

  /** "Let me conclude by saying that": the gerund reports what is said. */
  private boolean isBySaying(Content content) {
    return sentence.word(content.from()).equals("by")
        && words.in("BYSAYING", sentence.word(content.from() + 1));
  }

  /** "All told, it was a good year". */
  private boolean isSum(VerbGroup verb, @Nullable Phrase source) {
    return source != null
        && isSingle(source, "all")
        && source.end() == verb.head() - 1
        && words.in("TOLD", sentence.word(verb.head()));
  }

  /** "who show up at the border": the particle belongs to the verb, which is another one then. */
  private boolean isPhrasal(CuePlace place, Content content) {
    int first = content.from();
    boolean bare = content.rule() == Rule.CUE_CLAUSE || content.rule() == Rule.CUE_OBJECT;
    return first == place.after()
        && bare
        && words.in("PARTICLE", sentence.word(first))
        && !isMeasure(first + 1)
        && (words.in("BEFOREOBJECT", sentence.word(first))
            || !place.in().phrases().begins(first + 1));
  }

  /** "up to 50 ships", "out of ten". */
  private boolean isMeasure(int i) {
    return (sentence.is(i, Tag.TO) || sentence.is(i, Tag.PREPOSITION))
        && sentence.is(i + 1, Tag.NUMBER);
  }

  /** "mocked each other", "consider themselves": who is meant, and no words about it. */
  private boolean isOnlyOneself(Content content) {
    int from = content.from();
    return content.rule() == Rule.CUE_OBJECT
        && content.secondFrom() < 0
        && (from == content.to() && words.in("REFLEXIVE", sentence.word(from))
            || from + 1 == content.to() && words.in("EACH", sentence.word(from)));
  }

  /** "as we talked about the other day": when it was said, and not what. */
  private boolean isOnlyTime(Content content) {
    boolean timed = false;
    for (int i = content.from(); i <= content.to(); i++) {
      boolean time = sentence.is(i, Tag.TIME);
      boolean modifier =
          sentence.is(i, Tag.DETERMINER)
              || sentence.is(i, Tag.ADJECTIVE)
              || sentence.is(i, Tag.NUMBER)
              || sentence.is(i, Tag.ADVERB);
      if (!time && !modifier) {
        return false;
      }
      timed |= time;
    }
    return timed && content.secondFrom() < 0 && content.rule() == Rule.CUE_OBJECT;
  }

  /** "They will end it and, I hope, build anew": what stands before goes on behind the cue. */
  private boolean breaksOff(Content content) {
    return content.rule().isFronted()
        && content.secondFrom() < 0
        && sentence.is(content.to(), Tag.CONJUNCTION);
  }

  /** "I imagine he is referring to", "I think what he meant was": a guess at what he says. */
  private boolean isGuess(VerbGroup verb, @Nullable Phrase source, String cue) {
    if (source == null
        || source.end() >= verb.start()
        || !words.in("THIRD", sentence.word(source.start()))) {
      return false;
    }
    int before = source.start() - 1;
    before -= sentence.is(before, Tag.WH) || sentence.is(before, Tag.THAT) ? 1 : 0;
    VerbForms.Form form = sentence.verb(before);
    boolean guessed =
        words.in("GUESS", form == null ? sentence.word(before) : form.lemma())
                && words.in("SPEAKS", sentence.word(before - 1))
            || words.in("PERHAPS", sentence.word(before));
    boolean meant =
        words.in("MEANT", cue.replace(' ', '-')) || sentence.is(verb.head(), Tag.GERUND);
    return guessed && meant;
  }

  /** "I have nothing that I can announce", "anything we can share at this time". */
  private boolean isSomethingToSay(@Nullable Phrase source, VerbGroup verb) {
    if (source == null || source.end() > verb.head() || !sentence.is(source.start(), Tag.PRONOUN)) {
      return false;
    }
    int before = source.start() - 1;
    int noun = sentence.is(before, Tag.THAT) ? before - 1 : before;
    return words.in("TOSAY", sentence.word(noun)) && verb.modal() != null;
  }

  /** "more or less", "or so": no source is left of what stands before the cue. */
  private boolean isRemnant(@Nullable Phrase source) {
    if (source == null || source.end() == source.start()) {
      return false;
    }
    for (int i = source.start(); i <= source.end(); i++) {
      if (!sentence.is(i, Tag.CONJUNCTION) && !words.in("NOSOURCEWORD", sentence.word(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "what she said when she came", "what they agreed to do": the relative is what was said, and
   * nothing behind the cue; but "what she called a failure", "what she said was that …".
   */
  private boolean isFused(CuePlace place, CueReading reading) {
    Phrase source = reading.source();
    Content content = reading.content();
    if (source == null
        || source.end() >= place.verb().head()
        || content.from() <= place.verb().head()
        || !words.in("FUSED", sentence.word(source.start() - 1))) {
      return false;
    }
    return switch (content.rule()) {
      case CUE_CLAUSE, CUE_TO -> true;
      case CUE_OBJECT ->
          !sentence.is(content.from() - 1, Tag.BE)
              && !place.takes(Frame.SC)
              && !place.takes(Frame.AS);
      default -> false;
    };
  }

  private boolean isSingle(Phrase source, String word) {
    return source.start() == source.end() && sentence.word(source.start()).equals(word);
  }

  /** "The crews can tell every morning where they are": who can tell something knows it. */
  private boolean isPerception(CuePlace place) {
    String modal = place.verb().modal();
    if (!words.in("PERCEIVES", place.cue().lemma()) || modal == null || !words.in("ABLE", modal)) {
      return false;
    }
    int i = place.after();
    while (sentence.is(i, Tag.TIME) || sentence.is(i, Tag.ADVERB) || isAdjunct(i)) {
      i++;
    }
    return sentence.is(i, Tag.WH) || words.in("WHETHER", sentence.word(i));
  }

  /** "each night", "from the map": no hearer. */
  private boolean isAdjunct(int i) {
    if (sentence.is(i, Tag.DETERMINER) && sentence.is(i + 1, Tag.TIME)) {
      return true;
    }
    int from = i;
    while (from > 0 && sentence.tag(from).isNominal()) {
      from--;
    }
    return sentence.is(from, Tag.PREPOSITION) && (from == i || sentence.tag(i).isNominal());
  }

  /** Whether a reading has no words of anybody, only a mention that there were or will be some. */
  private boolean isEmpty(CuePlace place, CueReading reading) {
    Rule rule = reading.content().rule();
    if (rule.isQuotation() || reading.content().isEmpty()) {
      return false;
    }
    return isPerception(place)
        || isMereWord(place, reading)
        || isBeside(place, rule)
        || isMereQuestion(place, reading)
        || isPointing(new BareContents(place), reading)
        || new Deeds(place).isDeed(reading);
  }

  private static boolean isPointing(BareContents bare, CueReading reading) {
    return bare.isBare(reading) || bare.asksForAnonymity(reading) || bare.isNobodys(reading);
  }

  /** "He told us which": a word that only asks says nothing. */
  private boolean isMereQuestion(CuePlace place, CueReading reading) {
    Content content = reading.content();
    return !place.isPassive()
        && content.from() == content.to()
        && content.secondFrom() < 0
        && words.in("MEREQUESTION", sentence.word(content.from()));
  }

  /** "Let me say a brief word about Togo", "I want to say something about Chad". */
  private boolean isMereWord(CuePlace place, CueReading reading) {
    Span content = reading.content().spans(sentence).getFirst();
    int first = place.after();
    if (first >= sentence.size() || sentence.start(first) != content.start()) {
      return false;
    }
    int head = first;
    while (sentence.is(head, Tag.DETERMINER)
        || sentence.is(head, Tag.ADJECTIVE)
        || sentence.is(head, Tag.NUMBER)
        || sentence.is(head, Tag.ADVERB) && !words.in("WORDHEAD", sentence.word(head))
        || words.in("WORDMODIFIER", sentence.word(head))) {
      head++;
    }
    return words.in("WORDHEAD", sentence.word(head))
        && words.in("WORDABOUT", sentence.word(head + 1));
  }

  /** "Beyond thanking him for his service, I want …": nobody is thanked. */
  private boolean isBeside(CuePlace place, Rule rule) {
    return rule == Rule.CUE_OBJECT
        && place.verb().shape() == Shape.GERUND
        && words.in("BESIDES", sentence.word(place.verb().start() - 1));
  }
}
