package org.onrecord.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * One person whom two nouns describe: "former mayor and businessman Jo Kern". For one document and
 * one thread.
 */
final class TwoPosts {
  private final String text;
  private final NamedSources named;
  private final LocalNames local;
  private final Coordination coordination;
  private final NameLexicon lexicon;

  TwoPosts(
      String text,
      NamedSources named,
      LocalNames local,
      Coordination coordination,
      NameLexicon lexicon) {
    this.text = text;
    this.named = named;
    this.local = local;
    this.coordination = coordination;
    this.lexicon = lexicon;
  }

  /** The one person of a coordinated source, or null where it means several. */
  @Nullable Identified bearer(Span span) {
    List<Span> parts = coordination.parts(text, span);
    String first = FoldedText.fold(parts.getFirst().of(text));
    String noun = first.substring(first.lastIndexOf(' ') + 1);
    boolean bare =
        parts.size() == 2
            && first.indexOf(' ') > 0
            && !lexicon.list("articles").contains(first.substring(0, first.indexOf(' ')))
            && !noun.endsWith("s")
            && named.mentionIn(parts.getFirst()) == null
            && (lexicon.list("posts").contains(noun) || lexicon.list("callings").contains(noun));
    Span last = parts.getLast();
    Identified who = bare ? named.in(last) : null;
    return who == null && bare ? local.local(last, last.of(text)) : who;
  }
}
