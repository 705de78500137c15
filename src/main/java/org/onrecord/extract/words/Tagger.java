package org.onrecord.extract.words;

import org.onrecord.language.Vocabulary;

/**
 * Gives each token the part it plays, in one pass with a look at its neighbours: closed classes
 * from the vocabulary, names by capitals, verbs by their known forms where the neighbours leave
 * room for one, all else nouns. Immutable and thread-safe.
 */
public final class Tagger {
  private final Vocabulary vocabulary;

  public Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public void tag(Tokens tokens) {
    TagContext context = new TagContext(vocabulary, tokens);
    new WordTagger(context).tag();
    tokens.tag(context.tags, context.verbs);
  }
}
