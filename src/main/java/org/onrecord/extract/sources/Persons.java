package org.onrecord.extract.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Gender;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * The persons that a text names, mention by mention in text order: runs of capitalised words with a
 * title, a known given name, or the surname of such a run.
 */
public final class Persons {
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Appositions appositions;
  private final List<PersonMention> mentions;
  private final Map<String, PersonMention> fullest = new HashMap<>();
  private final Map<String, List<PersonMention>> bySurname = new HashMap<>();

  public Persons(Tokens tokens, Vocabulary vocabulary, List<Quoted> quotations) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.appositions = new Appositions(tokens, vocabulary);
    this.mentions = new NameRuns(tokens, vocabulary, quotations, appositions).mentions();
    for (PersonMention mention : mentions) {
      bySurname.computeIfAbsent(mention.surname(), k -> new ArrayList<>()).add(mention);
    }
  }

  List<PersonMention> mentions() {
    return mentions;
  }

  /** The last mention that lies in a span and is its head: not behind "for", "of" or "with". */
  @Nullable PersonMention headIn(Span span) {
    for (int i = firstFrom(span.start());
        i < mentions.size() && mentions.get(i).span().start() < span.end();
        i++) {
      PersonMention mention = mentions.get(i);
      if (mention.span().end() <= span.end()) {
        PersonMention head = lastOfCompound(i, span);
        return isHead(span, head) ? head : null;
      }
    }
    int before = firstFrom(span.start()) - 1;
    if (before >= 0 && mentions.get(before).span().contains(span)) {
      return mentions.get(before);
    }
    return null;
  }

  /**
   * A name before nouns and another name only modifies it: in "Velasco campaign director Jimena
   * Palma" the latter speaks.
   */
  private PersonMention lastOfCompound(int first, Span span) {
    PersonMention head = mentions.get(first);
    for (int i = first + 1;
        i < mentions.size() && mentions.get(i).span().end() <= span.end();
        i++) {
      PersonMention next = mentions.get(i);
      for (int token = head.last() + 1; token < next.first(); token++) {
        if (!tokens.tag(token).isNominal()) {
          return head;
        }
      }
      head = next;
    }
    return head;
  }

  private boolean isHead(Span span, PersonMention mention) {
    if (appositions.isHead(tokens.at(span.start()), mention.first())) {
      return true;
    }
    for (int i = tokens.at(span.start()); i < mention.first(); i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.PREPOSITION || tag == Tag.CONJUNCTION || tag == Tag.WH || tag == Tag.TO) {
        return false;
      }
      if (tag == Tag.COMMA && !vocabulary.in("DET", tokens.word(tokens.at(span.start())))) {
        return false;
      }
    }
    boolean genitive =
        mention.last() + 1 < tokens.size()
            && tokens.tag(mention.last() + 1) == Tag.POSSESSIVE
            && tokens.end(mention.last() + 1) < span.end();
    boolean coordinated =
        mention.last() + 1 < tokens.size()
            && tokens.tag(mention.last() + 1) == Tag.CONJUNCTION
            && tokens.start(mention.last() + 1) < span.end();
    return !genitive && !coordinated && !modifiesThing(span, mention);
  }

  /** "the Kern ad", "some Kern allies": a name that only tells of whom or what they are. */
  private boolean modifiesThing(Span span, PersonMention mention) {
    int last = tokens.at(span.end()) - 1;
    int next = mention.last() + 1;
    if (next > last || tokens.isCapital(last) || tokens.tag(last) != Tag.NOUN) {
      return false;
    }
    for (int i = next; i < last; i++) {
      if (!tokens.tag(i).isNominal()) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first mention that starts at or after an offset. */
  int firstFrom(int offset) {
    return Spans.firstFrom(mentions, PersonMention::span, offset);
  }

  /**
   * The fullest mention of the person whom another mention names: the same surname, no other
   * gender, and no second person of that surname who is named nearly as often; the mention itself
   * where nothing fuller is sure.
   */
  PersonMention fullest(PersonMention mention) {
    if (mention.isFull()) {
      return mention;
    }
    return fullest.computeIfAbsent(mention.surname() + mention.gender(), k -> fuller(mention));
  }

  private PersonMention fuller(PersonMention mention) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, PersonMention> full = new HashMap<>();
    for (PersonMention other : bySurname.getOrDefault(mention.surname(), List.of())) {
      boolean clash =
          mention.gender() != Gender.UNKNOWN
              && other.gender() != Gender.UNKNOWN
              && mention.gender() != other.gender();
      if (other.isFull() && !clash) {
        counts.merge(other.name(), 1, Integer::sum);
        full.putIfAbsent(other.name(), other);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    boolean sure =
        ranked.size() == 1
            || ranked.size() > 1 && ranked.get(0).getValue() >= 3 * ranked.get(1).getValue();
    if (!sure) {
      return mention;
    }
    PersonMention fuller = full.get(ranked.getFirst().getKey());
    return fuller == null ? mention : fuller;
  }

  /** The gender of a mention, or where it shows none, that of its fullest. */
  Gender gender(PersonMention mention) {
    if (mention.gender() != Gender.UNKNOWN) {
      return mention.gender();
    }
    return fullest(mention).gender();
  }

  /** Whether a person's name, with its title, begins with a token. */
  boolean beginsAt(int token) {
    int at = firstFrom(tokens.start(token));
    return at < mentions.size() && mentions.get(at).first() == token;
  }

  /** Whether a person's name ends with a token. */
  boolean endsAt(int token) {
    int before = firstFrom(tokens.end(token)) - 1;
    return before >= 0 && mentions.get(before).last() == token;
  }

  /** Whether a token stands in the name of a person, and not at its start. */
  boolean isInside(int token) {
    int before = firstFrom(tokens.start(token)) - 1;
    return before >= 0
        && mentions.get(before).first() < token
        && token <= mentions.get(before).last();
  }

  /** All titles printed with any mention of the same full name, in text order. */
  List<String> titles(PersonMention mention) {
    PersonMention full = fullest(mention);
    List<String> titles = new ArrayList<>();
    for (PersonMention other : bySurname.getOrDefault(mention.surname(), List.of())) {
      if (other.equals(mention) || fullest(other).name().equals(full.name())) {
        other.titles().stream().filter(title -> !titles.contains(title)).forEach(titles::add);
      }
    }
    return titles;
  }

  @Nullable String affiliation(PersonMention mention) {
    PersonMention full = fullest(mention);
    for (PersonMention other : bySurname.getOrDefault(mention.surname(), List.of())) {
      if (other.affiliation() != null && fullest(other).name().equals(full.name())) {
        return other.affiliation();
      }
    }
    return mention.affiliation();
  }
}
