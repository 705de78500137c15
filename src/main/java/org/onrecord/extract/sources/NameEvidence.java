package org.onrecord.extract.sources;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * What shows that capitalised words are a person's name: an apposition, or that they speak, here or
 * elsewhere in the text under the last of them alone.
 */
final class NameEvidence {
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Appositions appositions;

  /** Capitalised words that speak without another before them: "Kern said", "said Kern". */
  private final Set<String> speakers = new HashSet<>();

  NameEvidence(Tokens tokens, Vocabulary vocabulary, Appositions appositions) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.appositions = appositions;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.tag(i) == Tag.NAME && isMixedCase(i) && standsAlone(i) && speaksBeside(i)) {
        speakers.add(tokens.word(i));
      }
    }
  }

  /** Whether two or three capitalised words are a name. */
  boolean isPerson(int from, int end) {
    if (!isMixedCase(from) || !isMixedCase(end) || isBody(from, end) || hasArticle(from)) {
      return appositions.before(from) != null && !isBody(from, end) || appositions.isBehind(end);
    }
    return appositions.before(from) != null
        || appositions.isBehind(end)
        || speaks(end)
        || end - from < 3 && speakers.contains(tokens.word(end)) && areNames(from, end);
  }

  private boolean areNames(int from, int end) {
    for (int i = from; i <= end; i++) {
      if (tokens.tag(i) != Tag.NAME || !isMixedCase(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasArticle(int from) {
    return from > 0
        && (tokens.tag(from - 1) == Tag.DETERMINER
            || tokens.tag(from - 1) == Tag.POSSESSIVE_PRONOUN);
  }

  /** "Harbour Agency", "Downing Street": the last word is of a body or a place. */
  private boolean isBody(int from, int end) {
    return vocabulary.description(tokens.word(end)) != null
        || vocabulary.in("PLACEWORD", tokens.word(end))
        || vocabulary.in("PLACEWORD", tokens.word(from));
  }

  private boolean standsAlone(int i) {
    boolean before = i > 0 && !tokens.startsLine(i) && tokens.tag(i - 1) == Tag.NAME;
    boolean article = i > 0 && !tokens.startsLine(i) && hasArticle(i);
    boolean behind = i + 1 < tokens.size() && tokens.tag(i + 1) == Tag.NAME;
    return !before && !article && !behind && !isBody(i, i);
  }

  private boolean speaksBeside(int i) {
    boolean inverted =
        i > 1
            && !tokens.startsLine(i)
            && tokens.tag(i - 1) == Tag.FINITE_VERB
            && isSpeech(tokens.verb(i - 1))
            && (tokens.tag(i - 2) == Tag.QUOTE_MARK || tokens.tag(i - 2) == Tag.COMMA);
    return inverted || speaks(i);
  }

  /** "Jo Kern said". */
  private boolean speaks(int end) {
    return end + 1 < tokens.size()
        && tokens.tag(end + 1) == Tag.FINITE_VERB
        && isSpeech(tokens.verb(end + 1));
  }

  private boolean isSpeech(VerbForms.@Nullable Form verb) {
    return verb != null && vocabulary.in("PERSONSPEAKS", verb.lemma());
  }

  private boolean isMixedCase(int i) {
    int second = tokens.start(i) + 1;
    return second < tokens.end(i) && Character.isLowerCase(tokens.text().charAt(second));
  }
}
