package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/** What has the form of a report and reports nothing. Stateless. */
final class NoReports {
  private NoReports() {}

  /** "The crews can tell every morning where they are": who can tell something knows it. */
  private static boolean isPerception(CuePlace place) {
    Vocabulary words = place.in().words();
    String modal = place.verb().modal();
    if (!words.in("PERCEIVES", place.cue().lemma()) || modal == null || !words.in("ABLE", modal)) {
      return false;
    }
    Sentence sentence = place.sentence();
    int i = place.after();
    while (sentence.is(i, Tag.TIME) || sentence.is(i, Tag.ADVERB) || isAdjunct(sentence, i)) {
      i++;
    }
    return sentence.is(i, Tag.WH) || words.in("WHETHER", sentence.word(i));
  }

  /** "each night", "from the map": no hearer. */
  private static boolean isAdjunct(Sentence sentence, int i) {
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
  static boolean isEmpty(CuePlace place, CueReading reading) {
    Rule rule = reading.content().rule();
    if (rule.isQuotation() || reading.content().isEmpty()) {
      return false;
    }
    return isPerception(place)
        || isMereWord(place, reading)
        || isBeside(place, rule)
        || isMereQuestion(place, reading)
        || new Deeds(place).isDeed(reading);
  }

  /** "He told us which": a word that only asks says nothing. */
  private static boolean isMereQuestion(CuePlace place, CueReading reading) {
    Content content = reading.content();
    return !place.isPassive()
        && content.from() == content.to()
        && content.secondFrom() < 0
        && place.in().words().in("MEREQUESTION", place.sentence().word(content.from()));
  }

  /** "Let me say a brief word about Togo", "I want to say something about Chad". */
  private static boolean isMereWord(CuePlace place, CueReading reading) {
    Sentence sentence = place.sentence();
    Vocabulary words = place.in().words();
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
  private static boolean isBeside(CuePlace place, Rule rule) {
    return rule == Rule.CUE_OBJECT
        && place.verb().shape() == Shape.GERUND
        && place.in().words().in("BESIDES", place.sentence().word(place.verb().start() - 1));
  }
}
