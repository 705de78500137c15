package org.onrecord.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/** Says who of those named in a printed source is its head. For one document. */
final class SourceHeads {
  private final String text;
  private final List<Reference> references;
  private final NameLexicon lexicon;

  /** What stands between a head and what it governs: " of ", " for ". */
  private final List<String> governors;

  SourceHeads(String text, List<Reference> references, NameLexicon lexicon) {
    this.text = text;
    this.references = references;
    this.lexicon = lexicon;
    this.governors = lexicon.list("heads-before").stream().map(word -> ' ' + word + ' ').toList();
  }

  /** Who is the head of a printed source: not the president in "a spokesman for President Diaz". */
  @Nullable Identified referred(Span span) {
    Identified found = null;
    for (int i = Spans.firstFrom(references, Reference::span, span.start());
        i < references.size() && references.get(i).span().start() < span.end();
        i++) {
      Reference reference = references.get(i);
      if (reference.span().end() > span.end() + 1) {
        continue;
      }
      Identified who = reference.identified();
      if (found != null) {
        return who != null && who.isSamePersonAs(found)
            ? found
            : isAppositive(span, reference) ? found : null;
      }
      if (!isHead(span, reference.span())) {
        return null;
      }
      found = who;
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  private boolean isAppositive(Span span, Reference reference) {
    String before = text.substring(span.start(), reference.span().start());
    return before.contains(",") && !before.contains(" and ");
  }

  boolean isHead(Span source, Span name) {
    String before = ' ' + FoldedText.fold(text.substring(source.start(), name.start())) + ' ';
    if (before.length() == 2) {
      return source.end() <= name.end() || endsSource(text.substring(name.end(), source.end()));
    }
    for (String governor : governors) {
      if (before.contains(governor)) {
        return false;
      }
    }
    boolean last = source.end() <= name.end();
    if (before.contains("'s ") && !last || before.contains(", ") && !isDescribed(before)) {
      return false;
    }
    return last || endsSource(text.substring(name.end(), source.end()));
  }

  /**
   * Whether what stands before a comma ends in a title that another head governs, so that the name
   * behind it is that one's: "a spokesman for the foreign minister, ", not "the head of the board,
   * ".
   */
  boolean endsInGovernedTitle(Span lead) {
    String words = FoldedText.fold(lead.of(text)).strip();
    if (words.indexOf(' ') == words.lastIndexOf(' ')) {
      return false; // nothing stands between two words
    }
    for (String governor : governors) {
      int at = words.indexOf(governor);
      String head = at < 0 ? "" : words.substring(words.lastIndexOf(' ', at - 1) + 1, at);
      for (int from = lexicon.list("aspirants").contains(head) ? -1 : at;
          from >= 0;
          from = words.indexOf(' ', from + 1)) {
        if (lexicon.titleOf(words.substring(from).strip()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Norway's foreign minister, ": a description in front of its name. */
  private boolean isDescribed(String before) {
    String described = before.strip();
    if (!described.endsWith(",") || described.indexOf(',') < described.length() - 1) {
      return false;
    }
    String phrase = described.substring(0, described.length() - 1);
    for (int at = 0; at >= 0; at = phrase.indexOf(' ', at + 1)) {
      String words = phrase.substring(at).strip();
      if (lexicon.titleOf(words) != null || lexicon.list("posts").contains(words)) {
        return true;
      }
    }
    return lexicon.list("of-the-other-side").stream().anyMatch(w -> phrase.endsWith(' ' + w));
  }

  /**
   * Whether what follows a name in its source leaves it the head: "Diaz, who"; not "Diaz
   * supporters", "Diaz's aide".
   */
  private boolean endsSource(String after) {
    String rest = FoldedText.fold(after);
    String printed = after.strip();
    boolean dash = !printed.isEmpty() && "\u2014\u2013".indexOf(printed.charAt(0)) >= 0;
    if (rest.isEmpty() || dash || rest.charAt(0) == ',' || rest.charAt(0) == '(') {
      return true;
    }
    if (rest.startsWith("'s") || after.charAt(0) == '-') {
      return rest.equals("'s");
    }
    int end = rest.indexOf(' ');
    return lexicon.list("after-heads").contains(end < 0 ? rest : rest.substring(0, end));
  }
}
