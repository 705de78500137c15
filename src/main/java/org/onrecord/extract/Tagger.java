package org.onrecord.extract;

import org.onrecord.language.Vocabulary;

/**
 * Gives each token the part it plays, in one pass with a look at its neighbours: closed classes
 * from the vocabulary, names by capitals, verbs by their known forms where the neighbours leave
 * room for one, all else nouns. Immutable and thread-safe.
 */
final class Tagger {
  private final Vocabulary vocabulary;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void tag(Tokens tokens) {
    TagContext context = new TagContext(vocabulary, tokens);
    new WordTagger(context).tag();
    tokens.tag(context.tags, context.verbs);
  }
}
