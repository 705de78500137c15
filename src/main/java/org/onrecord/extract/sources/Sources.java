package org.onrecord.extract.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Description;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.Span;

/**
 * Resolves printed sources inside the document: surnames to full names, pronouns and descriptions
 * to the person named before them. Where two persons are as likely, nobody is named.
 */
public final class Sources {
  private static final double FULL_NAME = 0.95;
  private static final double SURNAME = 0.9;
  private static final double DESCRIPTION = 0.7;
  private static final double UNRESOLVED = 0.5;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Persons people;
  private final Map<String, Antecedent> antecedents = new HashMap<>();

  public Sources(Tokens tokens, Vocabulary vocabulary, Persons people) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.people = people;
  }

  /** The speakers of attributions, in the same order. */
  public List<Speaker> speakers(List<Attribution> attributions) {
    List<Integer> byPlace = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      byPlace.add(i);
      speakers.add(Speaker.NONE);
    }
    byPlace.sort(Comparator.comparingInt(i -> place(attributions.get(i))));
    for (int i : byPlace) {
      speakers.set(i, speaker(attributions.get(i)));
    }
    return speakers;
  }

  private static int place(Attribution attribution) {
    Span source = attribution.source();
    return source != null ? source.start() : attribution.extent().start();
  }

  private Speaker speaker(Attribution attribution) {
    Span source = attribution.source();
    if (source == null) {
      return Speaker.NONE;
    }
    return resolve(source, 0);
  }

  private Speaker resolve(Span source, int depth) {
    String label = source.of(tokens.text());
    int first = tokens.at(source.start());
    String word = first < tokens.size() ? tokens.word(first) : "";
    boolean single = first + 1 >= tokens.size() || tokens.start(first + 1) >= source.end();
    if (single && (vocabulary.in("RELATIVESUBJECT", word) || word.equals("that"))) {
      return relative(label, source, first, depth);
    }
    if (single && tokens.tag(first) == Tag.PRONOUN) {
      return pronoun(label, source, word);
    }
    PersonMention mention = people.headIn(source);
    if (mention != null) {
      return named(label, source, mention);
    }
    return described(label, source, first);
  }

  private Speaker named(String label, Span source, PersonMention mention) {
    PersonMention full = people.fullest(mention);
    double confidence = mention.isFull() ? FULL_NAME : full.isFull() ? SURNAME : DESCRIPTION;
    return Speaker.printed(label, source, SpeakerType.PERSON, confidence, antecedent(mention));
  }

  private Antecedent antecedent(PersonMention mention) {
    PersonMention full = people.fullest(mention);
    return antecedents.computeIfAbsent(
        full.name(),
        name ->
            new Antecedent(name, people.titles(mention), people.affiliation(mention), full.span()));
  }

  /** "the envoy, who said": called by the noun phrase before the relative pronoun. */
  private Speaker relative(String label, Span source, int pronoun, int depth) {
    int end = pronoun - 1;
    while (end >= 0
        && (tokens.tag(end) == Tag.COMMA
            || tokens.tag(end) == Tag.DASH
            || tokens.tag(end) == Tag.CLOSE_BRACKET)) {
      end--;
    }
    int start = end;
    while (start > 0
        && pronoun - start < 12
        && (tokens.tag(start - 1).isNominal()
            || tokens.word(start - 1).equals("of")
            || isOfPerson(start - 1, label))
        && !tokens.startsLine(start)) {
      start--;
    }
    if (end < 0 || start > end || depth > 2) {
      return Speaker.printed(label, source, SpeakerType.UNKNOWN, UNRESOLVED, null);
    }
    Span phrase = new Span(tokens.start(start), tokens.end(end));
    Speaker before = resolve(phrase, depth + 1);
    Antecedent antecedent =
        before.antecedent() != null
            ? before.antecedent()
            : new Antecedent(null, List.of(), null, phrase);
    boolean whole =
        vocabulary.in("RELATIVESUBJECT", label.toLowerCase(Locale.ROOT))
            && (start == 0 || tokens.tag(start - 1) != Tag.CONJUNCTION);
    return Speaker.printed(
        whole ? phrase.of(tokens.text()) : label,
        source,
        before.type(),
        before.confidence(),
        antecedent);
  }

  /** "an analyst at the Lake Institute, who said": who says so is the analyst. */
  private boolean isOfPerson(int preposition, String pronoun) {
    return tokens.tag(preposition) == Tag.PREPOSITION
        && vocabulary.in("PERSONAL", pronoun.toLowerCase(Locale.ROOT))
        && preposition > 0
        && tokens.tag(preposition - 1) == Tag.NOUN
        && vocabulary.description(tokens.word(preposition - 1)) == Description.PERSON;
  }

  private Speaker pronoun(String label, Span source, String word) {
    SpeakerType type =
        vocabulary.in("ONEPERSON", word)
            ? SpeakerType.PERSON
            : vocabulary.in("PERSONS", word) ? SpeakerType.GROUP : SpeakerType.UNKNOWN;
    return Speaker.printed(label, source, type, UNRESOLVED, null);
  }

  /**
   * A common noun, an institution, a group: its kind, and the person whose title it repeats ("the
   * senator").
   */
  private Speaker described(String label, Span source, int first) {
    int head = head(first, source);
    String noun = head < tokens.size() ? tokens.word(head) : "";
    Description description = vocabulary.description(noun);
    // "the President" in capitals is an office of the day, for the register to resolve
    boolean definite =
        first < tokens.size()
            && tokens.word(first).equals("the")
            && head < tokens.size()
            && !tokens.isCapital(head);
    if (definite && (description == Description.PERSON || vocabulary.isTitle(noun))) {
      PersonMention bearer = bearer(noun, source);
      if (bearer != null) {
        return Speaker.printed(label, source, SpeakerType.PERSON, DESCRIPTION, antecedent(bearer));
      }
    }
    return Speaker.printed(label, source, type(first, head, source, description), UNRESOLVED, null);
  }

  /**
   * The last item of the first noun phrase of a source: "spokesman" in "a spokesman for the
   * ministry".
   */
  private int head(int first, Span source) {
    int head = first;
    for (int i = first; i < tokens.size() && tokens.start(i) < source.end(); i++) {
      Tag tag = tokens.tag(i);
      if (!tag.isNominal() || tag == Tag.CLOSE_BRACKET) {
        break;
      }
      if (tag != Tag.TIME) {
        head = i;
      }
    }
    return head;
  }

  private SpeakerType type(int first, int head, Span source, @Nullable Description description) {
    if (coordinates(head + 1, source) || first < tokens.size() && isPlural(first, head)) {
      return SpeakerType.GROUP;
    }
    if (description == null) {
      return SpeakerType.UNKNOWN;
    }
    return switch (description) {
      case GROUP -> SpeakerType.GROUP;
      case ORGANISATION -> SpeakerType.ORGANISATION;
      case PERSON -> SpeakerType.PERSON;
      case DOCUMENT -> SpeakerType.UNKNOWN;
    };
  }

  private boolean coordinates(int i, Span source) {
    return i < tokens.size() && tokens.start(i) < source.end() && tokens.tag(i) == Tag.CONJUNCTION;
  }

  /**
   * "two diplomats", "several officials", "many": a number or a quantifier before, or a plural word
   * for people.
   */
  private boolean isPlural(int first, int head) {
    String word = tokens.word(first);
    boolean quantified =
        tokens.tag(first) == Tag.NUMBER && !word.equals("one") || vocabulary.in("OFPLURAL", word);
    return quantified && tokens.tag(head) != Tag.NAME;
  }

  /**
   * The last person before a place whose titles hold a noun; null where two such persons share it.
   */
  private @Nullable PersonMention bearer(String noun, Span source) {
    PersonMention found = null;
    for (int i = people.firstFrom(source.start()) - 1; i >= 0; i--) {
      PersonMention mention = people.mentions().get(i);
      boolean bears =
          mention.titles().stream()
              .anyMatch(
                  title -> (' ' + title.toLowerCase(Locale.ROOT) + ' ').contains(' ' + noun + ' '));
      if (!bears) {
        continue;
      }
      if (found == null) {
        found = mention;
      } else if (!people.fullest(found).surname().equals(people.fullest(mention).surname())) {
        return null;
      }
    }
    return found;
  }
}
