package org.onrecord.extract.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Description;
import org.onrecord.language.Vocabulary.Gender;
import org.onrecord.model.Discourse;
import org.onrecord.model.Discourse.Kind;
import org.onrecord.model.Discourse.Naming;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Collects for each pronoun that is a source the noun phrases before it that it may refer to. What
 * stands in somebody's words refers to nobody outside them. For one document and one thread.
 */
public final class Referents {
  /** How far back, in characters, a pronoun may look. */
  private static final int REACH = 1200;

  /** How many sentences back; those that only go on about the same person do not count. */
  private static final int SENTENCES = 3;

  /** So many tokens behind a pronoun its sentence is looked through. */
  private static final int LONGEST = 80;

  private static final String DEFINITE = "the";

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Persons people;
  private final List<Quoted> quotations;
  private final Set<Integer> sources = new HashSet<>();

  public Referents(Tokens tokens, Vocabulary vocabulary, Persons people, List<Quoted> quotations) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.people = people;
    this.quotations = quotations;
  }

  /** All persons named, and what the pronouns among the sources may refer to. */
  public Discourse of(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.source() != null) {
        sources.add(attribution.source().start());
      }
    }
    Map<Span, List<Referent>> referents = new HashMap<>();
    for (Attribution attribution : attributions) {
      Span source = attribution.source();
      if (source != null && (isPronoun(source) || isDescription(source))) {
        referents.computeIfAbsent(source, this::before);
      }
    }
    return new Discourse(people.mentions().stream().map(this::naming).toList(), referents);
  }

  private Naming naming(PersonMention mention) {
    return new Naming(
        mention.span(),
        people.fullest(mention).name(),
        mention.titles(),
        sex(people.gender(mention)),
        mention.quoted());
  }

  private static Sex sex(Gender gender) {
    return switch (gender) {
      case MALE -> Sex.MALE;
      case FEMALE -> Sex.FEMALE;
      case UNKNOWN -> Sex.UNKNOWN;
    };
  }

  private boolean isPronoun(Span source) {
    int first = tokens.at(source.start());
    return first < tokens.size()
        && tokens.end(first) >= source.end()
        && (vocabulary.in("THIRD", tokens.word(first))
            || vocabulary.in("OWNER", tokens.word(first)));
  }

  /** "the candidate", "the Vermont senator": what may go back to a name as a pronoun does. */
  private boolean isDescription(Span source) {
    int first = tokens.at(source.start());
    int last = tokens.at(source.end()) - 1;
    if (first >= last || !tokens.word(first).equals(DEFINITE)) {
      return false;
    }
    Description noun = vocabulary.description(tokens.word(last));
    return tokens.tag(last).isNominal() && (noun == null || noun == Description.PERSON);
  }

  /** The noun phrases before a pronoun, sentence by sentence backwards. */
  private List<Referent> before(Span pronoun) {
    List<Referent> found = new ArrayList<>();
    Quoted around = around(pronoun);
    int end = tokens.at(pronoun.start());
    int back = 0;
    while (end > 0 && back <= SENTENCES && pronoun.start() - tokens.start(end - 1) < REACH) {
      int start = end;
      while (start > 0 && !endsSentence(start - 1)) {
        start--;
      }
      int from = found.size();
      phrases(start, end, back, around, found);
      boolean goesOn =
          found.size() > from
              && found.subList(from, found.size()).stream()
                  .anyMatch(r -> r.kind() == Kind.PRONOUN && r.subject());
      back += goesOn ? 0 : 1;
      end = start == end ? end - 1 : start;
      while (end > 0 && endsSentence(end - 1)) {
        end--;
      }
    }
    return found;
  }

  /** Where the sentence of which a part ends before a token ends itself. */
  private int sentenceEnd(int end) {
    int last = end;
    while (last < tokens.size() && last - end < LONGEST && !endsSentence(last - 1)) {
      last++;
    }
    return last;
  }

  private boolean endsSentence(int i) {
    return tokens.tag(i) == Tag.STOP || i + 1 < tokens.size() && tokens.startsLine(i + 1);
  }

  /** The innermost quotation around a place, or null. */
  private @Nullable Quoted around(Span place) {
    Quoted innermost = null;
    int behind = Spans.firstFrom(quotations, Quoted::outer, place.start() + 1);
    for (int i = behind - 1; i >= 0 && i > behind - 5; i--) {
      Quoted quotation = quotations.get(i);
      if (quotation.inner().contains(place)
          && (innermost == null || innermost.inner().contains(quotation.inner()))) {
        innermost = quotation;
      }
    }
    return innermost;
  }

  private void phrases(
      int start, int end, int sentence, @Nullable Quoted around, List<Referent> found) {
    int i = start;
    while (i < end) {
      if (!opensPhrase(i) && !isPersonal(i)) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < end && goesOn(last) && !isPersonal(i)) {
        last++;
      }
      Span span = new Span(tokens.start(i), tokens.end(last));
      Quoted own = around(span);
      if (own == null || own.equals(around)) {
        Referent referent = referent(i, last, start, end, sentence, span, found);
        if (referent != null && !isLabel(i, last)) {
          found.add(referent);
        }
      }
      i = last + 1;
    }
  }

  /** "MS LUND:" at the start of a line has the floor and is not spoken of. */
  private boolean isLabel(int first, int last) {
    return tokens.startsLine(first)
        && last + 1 < tokens.size()
        && tokens.tag(last + 1) == Tag.COLON;
  }

  private boolean isPersonal(int i) {
    return tokens.tag(i) == Tag.PRONOUN && vocabulary.in("THIRD", tokens.word(i));
  }

  private boolean opensPhrase(int i) {
    return switch (tokens.tag(i)) {
      case DETERMINER, POSSESSIVE_PRONOUN, NAME, NOUN, ADJECTIVE, NUMBER -> true;
      default -> people.beginsAt(i); // "Mark", "Will" and "Grant" look like verbs
    };
  }

  /** Whether the phrase that holds a token holds the next one too; whose it is stands alone. */
  private boolean goesOn(int i) {
    Tag next = tokens.tag(i + 1);
    boolean ended = (next == Tag.ADJECTIVE || next == Tag.NUMBER) && people.endsAt(i);
    if (tokens.tag(i) == Tag.POSSESSIVE || ended && !people.isInside(i + 1)) {
      return false; // "Kern last week" ends with the name
    }
    return switch (tokens.tag(i + 1)) {
      case NAME, NOUN, ADJECTIVE, NUMBER, POSSESSIVE -> true;
      default -> people.isInside(i + 1);
    };
  }

  /** "A and B" play one part. */
  private boolean joined(int first, List<Referent> found, boolean alone) {
    boolean follows =
        first > 1
            && tokens.tag(first - 1) == Tag.CONJUNCTION
            && !found.isEmpty()
            && found.getLast().span().end() == tokens.end(first - 2);
    return follows ? found.getLast().subject() : alone;
  }

  private @Nullable Referent referent(
      int first, int last, int start, int end, int sentence, Span span, List<Referent> found) {
    boolean source = sources.contains(span.start());
    boolean agent = first > start && tokens.tag(first - 1) == Tag.PREPOSITION;
    boolean subject =
        source && !agent || joined(first, found, isSubject(first, last, start, sentenceEnd(end)));
    if (isPersonal(first)) {
      return new Referent(span, Kind.PRONOUN, pronounSex(first), sentence, subject, source);
    }
    if (tokens.tag(last) == Tag.POSSESSIVE) {
      return named(last - 1, span, sentence, false, source);
    }
    Referent named = named(last, span, sentence, subject, source);
    return named != null ? named : described(first, last, span, sentence, subject, source);
  }

  private Sex pronounSex(int i) {
    String word = tokens.word(i);
    return vocabulary.in("MASCULINE", word)
        ? Sex.MALE
        : vocabulary.in("FEMININE", word) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  private @Nullable Referent named(
      int last, Span span, int sentence, boolean subject, boolean source) {
    int at = people.firstFrom(tokens.end(last)) - 1;
    for (int i = at; i >= 0 && i > at - 3; i--) {
      PersonMention mention = people.mentions().get(i);
      if (mention.last() == last) {
        return new Referent(
            span, Kind.NAMED, sex(people.gender(mention)), sentence, subject, source);
      }
    }
    return null;
  }

  private @Nullable Referent described(
      int first, int last, Span span, int sentence, boolean subject, boolean source) {
    String noun = tokens.word(last);
    Description description = vocabulary.description(noun);
    if (isBesideName(first, last)) {
      return null;
    }
    if (description == Description.PERSON || vocabulary.isTitle(noun)) {
      Sex sex = sex(vocabulary.descriptionGender(noun));
      return new Referent(span, Kind.DESCRIBED, sex, sentence, subject, source);
    }
    if (description == Description.GROUP) {
      return new Referent(span, Kind.GROUP, Sex.UNKNOWN, sentence, subject, source);
    }
    boolean bare = tokens.tag(first) == Tag.NAME && tokens.tag(last) == Tag.NAME;
    return bare && description == null
        ? new Referent(span, Kind.CAPITALISED, Sex.UNKNOWN, sentence, subject, source)
        : null;
  }

  /**
   * "his rival, Maria Lund", "Maria Lund, a lawyer", "Maria Lund (Marra)": the name stands for
   * both.
   */
  private boolean isBesideName(int first, int last) {
    boolean before =
        last + 2 < tokens.size() && tokens.tag(last + 1) == Tag.COMMA && people.beginsAt(last + 2);
    boolean parted =
        first > 1
            && (tokens.tag(first - 1) == Tag.COMMA || tokens.tag(first - 1) == Tag.OPEN_BRACKET);
    return before || parted && people.endsAt(first - 2);
  }

  /** Whether no verb or preposition governs a phrase and its sentence has a predicate after it. */
  private boolean isSubject(int first, int last, int start, int end) {
    if (first > start) {
      Tag before = tokens.tag(first - 1);
      boolean governed =
          before == Tag.PREPOSITION
              || before == Tag.BE
              || before == Tag.TO
              || before.isVerb()
              || before == Tag.POSSESSIVE;
      if (governed) {
        return isTopic(first, last);
      }
    }
    return hasPredicate(last + 1, end);
  }

  /** "With Envoy Kern, he is on his way": of whom the sentence goes on to speak. */
  private boolean isTopic(int first, int last) {
    return tokens.isCapital(first - 1)
        && vocabulary.in("TOPICOPENER", tokens.word(first - 1))
        && last + 2 < tokens.size()
        && tokens.tag(last + 1) == Tag.COMMA
        && isPersonal(last + 2);
  }

  private boolean hasPredicate(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.tag(i).isPredicate()) {
        return true;
      }
    }
    return false;
  }
}
