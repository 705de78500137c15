package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Lead;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Paragraphs that share a subject printed once before them, as resolutions and communiqués have
 * them: "The Ministers:" and bullets that begin with "reaffirmed", "The Council," and numbered
 * paragraphs that begin with "Condemns".
 */
final class OperativeParagraphs {
  private static final int LONGEST_LEAD = 60;

  private final Vocabulary vocabulary;
  private final CueLexicon lexicon;

  OperativeParagraphs(Vocabulary vocabulary, CueLexicon lexicon) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  /** The sentences, those without a subject of their own with the one that they share. */
  List<Sentence> withSubjects(List<Sentence> sentences) {
    List<Sentence> complete = new ArrayList<>();
    Lead lead = null;
    boolean marked = false;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.opensParagraph() || marked;
      int first = afterMarker(sentence);
      Lead found = opens ? lead(sentence) : null;
      int predicate = lead != null && opens ? predicate(sentence, first, lead) : -1;
      if (found != null) {
        lead = found;
      } else if (predicate < 0 && opens && first < sentence.size() && !goesOn(sentence)) {
        lead = null;
      }
      complete.add(lead == null || predicate < 0 ? sentence : sentence.under(lead, predicate));
      marked = first >= sentence.size();
    }
    return complete;
  }

  /** The item behind a dash, a number or a letter that marks a paragraph. */
  static int afterMarker(Sentence sentence) {
    int i = 0;
    while (i < Math.min(sentence.size(), 4) && isMark(sentence, i)) {
      i++;
    }
    return i;
  }

  private static boolean isMark(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case DASH, NUMBER, STOP, OPEN_BRACKET, CLOSE_BRACKET, OTHER -> true;
      default ->
          sentence.word(i).length() == 1
              && (!sentence.word(i).equals("a") || isLetter(sentence, i));
    };
  }

  /** "(a)" and "a)": no article. */
  private static boolean isLetter(Sentence sentence, int i) {
    return sentence.is(i + 1, Tag.CLOSE_BRACKET) || sentence.is(i + 1, Tag.STOP);
  }

  /** A paragraph that only names somebody, with a comma or colon behind. */
  private @Nullable Lead lead(Sentence sentence) {
    int end = sentence.size() - 1;
    boolean closes = sentence.is(end, Tag.COLON) || sentence.is(end, Tag.COMMA);
    int last = closes ? beforeAuxiliary(sentence, end) : end + 1;
    boolean heads =
        !closes && !sentence.is(end, Tag.STOP) && vocabulary.in("PARTIES", sentence.word(end));
    if (!closes && !heads || last < 1 || last > LONGEST_LEAD) {
      return null;
    }
    int first = behindPreamble(sentence, end);
    NounPhrases phrases = new NounPhrases(sentence, vocabulary);
    boolean we = sentence.word(first).equals("we");
    int head = phrases.begins(first) ? phrases.baseEnd(first) : -1;
    boolean named =
        head >= 0
            && !sentence.is(first, Tag.GERUND)
            && (we
                || isSomebody(sentence, first, head)
                || closes && last < end && sentence.is(head, Tag.NAME))
            && onlyNames(sentence, head, last);
    if (!named) {
      return null;
    }
    boolean joint = we || vocabulary.in("PARTIES", sentence.word(head));
    return new Lead(sentence.span(first, source(sentence, first, head, last)), joint, we);
  }

  /** "Acting under Article 7, the Council:": where the name begins behind what it rests on. */
  private static int behindPreamble(Sentence sentence, int end) {
    boolean preamble =
        sentence.is(end, Tag.COLON)
            && switch (sentence.tag(0)) {
              case GERUND, PARTICIPLE, FINITE_VERB, HAVE, ADVERB, PREPOSITION -> true;
              default -> false;
            };
    int first = end;
    while (preamble && first > 0 && !sentence.is(first - 1, Tag.COMMA)) {
      first--;
    }
    return first < end ? first : 0;
  }

  /**
   * Whether no clause stands behind the head of a name; when and where a preamble's body met may be
   * told in one: "The Council, at its meeting held on 4 May,".
   */
  private static boolean onlyNames(Sentence sentence, int head, int last) {
    boolean preamble = sentence.is(sentence.size() - 1, Tag.COMMA);
    for (int i = head + 1; i < last; i++) {
      if (preamble && sentence.is(i, Tag.COMMA)) {
        return true;
      }
      if (sentence.tag(i).isPredicate() || sentence.is(i, Tag.THAT)) {
        return false;
      }
    }
    return true;
  }

  /** "The Ministers have also:": where the name ends whose verbs follow behind an auxiliary. */
  private static int beforeAuxiliary(Sentence sentence, int colon) {
    int end = colon;
    while (end > 1 && sentence.is(end - 1, Tag.ADVERB)) {
      end--;
    }
    return end > 1 && sentence.is(end - 1, Tag.HAVE) ? end - 1 : end;
  }

  /** "We, the Ministers of Norway and Peru, meeting in Oslo,": what belongs to the name. */
  private static int source(Sentence sentence, int first, int head, int last) {
    for (int i = head + 1; i < last; i++) {
      boolean participle = sentence.is(i + 1, Tag.GERUND) || sentence.is(i + 1, Tag.PARTICIPLE);
      if (sentence.is(i, Tag.COMMA) && (participle || !sentence.is(first, Tag.PRONOUN))) {
        return i - 1;
      }
    }
    return last - 1;
  }

  private boolean isSomebody(Sentence sentence, int first, int head) {
    Vocabulary.Description what = vocabulary.description(sentence.word(head));
    return sentence.is(head, Tag.NAME) && sentence.is(first, Tag.DETERMINER)
        || what != null && what != Vocabulary.Description.DOCUMENT
        || vocabulary.in("PARTIES", sentence.word(head));
  }

  /** The item of the cue that a paragraph begins with, adverbs apart, or -1. */
  private int predicate(Sentence sentence, int first, Lead lead) {
    int i = first;
    while (i < sentence.size() - 1 && isAdverb(sentence, i)) {
      i++;
    }
    VerbForms.Form verb = sentence.verb(i);
    if (verb == null || lexicon.of(verb.lemma()).isEmpty()) {
      return -1;
    }
    boolean form =
        verb.can(VerbForms.THIRD)
            || verb.can(VerbForms.PAST)
            || verb.can(VerbForms.ING)
            || lead.joint() && verb.can(VerbForms.BASE);
    return form ? i : -1;
  }

  private static boolean isAdverb(Sentence sentence, int i) {
    return sentence.is(i, Tag.ADVERB) || sentence.word(i).endsWith("ly");
  }

  /** Preambles end in commas, items of a list in semicolons. */
  private static boolean goesOn(Sentence sentence) {
    return sentence.is(sentence.size() - 1, Tag.COMMA)
        || sentence.is(sentence.size() - 1, Tag.SEMICOLON);
  }
}
