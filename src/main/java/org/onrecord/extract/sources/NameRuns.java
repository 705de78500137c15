package org.onrecord.extract.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Description;
import org.onrecord.language.Vocabulary.Gender;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Reads the runs of capitalised words of a text from its first to its last, and tells which of them
 * name a person, with titles, affiliation and gender as printed there.
 */
final class NameRuns {
  private static final int LONGEST_APPOSITION = 12;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final List<Quoted> quotations;
  private final Appositions appositions;
  private final NameEvidence evidence;
  private final Portfolios portfolios;
  private final List<PersonMention> mentions = new ArrayList<>();
  private final Set<String> surnames = new HashSet<>();

  NameRuns(Tokens tokens, Vocabulary vocabulary, List<Quoted> quotations, Appositions appositions) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.quotations = quotations;
    this.appositions = appositions;
    this.evidence = new NameEvidence(tokens, vocabulary, appositions);
    this.portfolios = new Portfolios(tokens, vocabulary);
    for (int i = 0; i < tokens.size(); i++) {
      if (isNamePart(i)) {
        int end = runEnd(i);
        run(i, end);
        i = end;
      }
    }
  }

  /** Those who are named, in text order. */
  List<PersonMention> mentions() {
    return mentions;
  }

  private boolean isNamePart(int i) {
    return tokens.tag(i) == Tag.NAME
        || tokens.isCapital(i)
            && (vocabulary.isTitle(tokens.word(i))
                || vocabulary.givenNameGender(tokens.word(i)) != Gender.UNKNOWN);
  }

  private int runEnd(int from) {
    int end = from;
    while (end + 1 < tokens.size() && !tokens.startsLine(end + 1) && end - from < 12) {
      boolean particle =
          isParticle(tokens.word(end + 1)) && end + 2 < tokens.size() && isNamePart(end + 2);
      boolean ofTitle =
          tokens.word(end + 1).equals("of")
              && vocabulary.isTitle(tokens.word(end))
              && end + 2 < tokens.size()
              && isNamePart(end + 2);
      if (isNamePart(end + 1)
          || vocabulary.isTitle(tokens.word(end + 1))
              && end + 2 < tokens.size()
              && isNamePart(end + 2)) {
        end++;
      } else if (particle || ofTitle) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isParticle(String word) {
    return vocabulary.in("NAMEPARTICLE", word);
  }

  /** "al", and not "ben" of "Ben Kern". */
  private boolean isOnlyParticle(String word) {
    return isParticle(word) && vocabulary.givenNameGender(word) == Gender.UNKNOWN;
  }

  private void run(int from, int end) {
    int behind = portfolios.nameIn(from, end);
    int name = behind > from ? behind : nameStart(from, end);
    boolean ofTitle = name == end && name > from && tokens.word(name - 1).equals("of");
    if (name > end || ofTitle || !isPersonName(from, name, end)) {
      return; // "Minister of Trade" names a field
    }
    String printed = tokens.text().substring(tokens.start(name), tokens.end(end));
    List<String> titles = new ArrayList<>();
    int first = titleStart(behind > from ? portfolios.titleOf(behind, from) : from);
    String affiliation = beforeName(first, name, titles);
    affiliation = afterName(end, titles, affiliation);
    String before = appositions.before(from);
    if (before != null) {
      titles.add(before);
    }
    Gender gender = gender(first, name, end);
    Span span = new Span(tokens.start(first), tokens.end(end));
    PersonMention mention =
        new PersonMention(
            printed,
            tokens.word(end),
            name < end && !isOnlyParticle(tokens.word(name)),
            gender,
            titles,
            affiliation,
            span,
            first,
            end,
            isQuoted(span));
    mentions.add(mention);
    surnames.add(mention.surname());
  }

  /** Behind the last title, or at the first known given name. */
  private int nameStart(int from, int end) {
    int start = from;
    for (int i = from; i <= end; i++) {
      if (isTitle(i) && (i < end || from == end)) {
        start = i + 1;
        if (start <= end && tokens.word(start).equals("of")) {
          start = portfolios.behind(start, end);
        }
      }
    }
    for (int i = start; i < end; i++) {
      if (vocabulary.givenNameGender(tokens.word(i)) != Gender.UNKNOWN && end - i <= 3) {
        return i;
      }
    }
    return start;
  }

  /** "senator", "then-senator". */
  private boolean isTitle(int i) {
    return isTitle(tokens.word(i));
  }

  private boolean isTitle(String word) {
    return vocabulary.isTitle(word.substring(word.lastIndexOf('-') + 1));
  }

  /** A title, a known given name before another word, or a surname met before with either. */
  private boolean isPersonName(int from, int name, int end) {
    String last = tokens.word(end);
    if (end - name > 3
        || vocabulary.description(last) != null && name == end && !surnames.contains(last)) {
      return false;
    }
    boolean titled =
        name > from
            || from > 0
                && tokens.tag(from - 1) == Tag.NOUN
                && vocabulary.isTitle(tokens.word(from - 1));
    boolean given =
        name < end
            && vocabulary.givenNameGender(tokens.word(name)) != Gender.UNKNOWN
            && vocabulary.description(last) == null;
    return titled || given || surnames.contains(last) || name < end && evidence.isPerson(from, end);
  }

  /**
   * Lower-case titles and descriptions before the run belong to it: "foreign minister", "campaign
   * manager".
   */
  private int titleStart(int from) {
    int start = from;
    while (start > 0
        && from - start < 6
        && !tokens.startsLine(start)
        && (!tokens.isCapital(start - 1) || tokens.tag(start - 1) == Tag.ADJECTIVE)) {
      Tag tag = tokens.tag(start - 1);
      boolean describes = tag == Tag.NOUN || tag == Tag.ADJECTIVE;
      boolean anchored =
          start < from
              || vocabulary.isTitle(tokens.word(from)) && tag == Tag.ADJECTIVE
              || vocabulary.isTitle(tokens.word(start - 1))
              || vocabulary.description(tokens.word(start - 1)) == Description.PERSON;
      if (!describes || !anchored) {
        break;
      }
      start--;
    }
    boolean under =
        start > 0
            && tokens.isCapital(start - 1)
            && vocabulary.in("BEFORETITLE", tokens.word(start - 1));
    return under && vocabulary.in("PORTFOLIOTITLE", tokens.word(start)) ? start - 1 : start;
  }

  private @Nullable String beforeName(int first, int name, List<String> titles) {
    if (name <= first) {
      return null;
    }
    int role = first;
    while (role < name && tokens.tag(role) == Tag.NAME && !isRoleWord(tokens.word(role))) {
      role++;
    }
    if (role < name) {
      titles.add(tokens.text().substring(tokens.start(role), tokens.end(name - 1)));
    }
    boolean organisation = role > first && role < name;
    return organisation ? tokens.text().substring(tokens.start(first), tokens.end(role - 1)) : null;
  }

  private boolean isRoleWord(String word) {
    return isTitle(word)
        || vocabulary.in("ADJ", word)
        || vocabulary.description(word) == Description.PERSON
        || vocabulary.in("HEADNOUN", word);
  }

  private @Nullable String afterName(int end, List<String> titles, @Nullable String affiliation) {
    int next = end + 1;
    if (next + 1 >= tokens.size() || tokens.startsLine(next)) {
      return affiliation;
    }
    if (tokens.word(next).equals("of") && tokens.tag(next + 1) == Tag.NAME) {
      int last = next + 1;
      while (last + 1 < tokens.size()
          && tokens.tag(last + 1) == Tag.NAME
          && !tokens.startsLine(last + 1)) {
        last++;
      }
      return tokens.text().substring(tokens.start(next + 1), tokens.end(last));
    }
    if (tokens.tag(next) == Tag.COMMA) {
      String apposition = apposition(next + 1);
      if (apposition != null) {
        titles.add(apposition);
      }
    }
    return affiliation;
  }

  /** "the finance minister of Chad" between commas, or null where what follows describes nobody. */
  private @Nullable String apposition(int from) {
    boolean describes = false;
    int i = from;
    while (i < tokens.size() && i - from < LONGEST_APPOSITION && !tokens.startsLine(i)) {
      Tag tag = tokens.tag(i);
      if (!tag.isNominal() && tag != Tag.PREPOSITION) {
        break;
      }
      describes |=
          vocabulary.description(tokens.word(i)) == Description.PERSON
              || vocabulary.isTitle(tokens.word(i));
      i++;
    }
    boolean closed = i < tokens.size() && (tokens.tag(i) == Tag.COMMA || tokens.tag(i) == Tag.STOP);
    return describes && closed && i > from
        ? tokens.text().substring(tokens.start(from), tokens.end(i - 1))
        : null;
  }

  private Gender gender(int first, int name, int end) {
    for (int i = first; i < name; i++) {
      Gender title = vocabulary.titleGender(tokens.word(i));
      Gender described =
          title == Gender.UNKNOWN ? vocabulary.descriptionGender(tokens.word(i)) : title;
      if (described != Gender.UNKNOWN) {
        return described;
      }
    }
    return name < end ? vocabulary.givenNameGender(tokens.word(name)) : Gender.UNKNOWN;
  }

  private boolean isQuoted(Span span) {
    int behind = Spans.firstFrom(quotations, Quoted::outer, span.start() + 1);
    for (int i = behind - 1; i >= 0 && i > behind - 4; i--) {
      if (quotations.get(i).inner().contains(span)) {
        return true;
      }
    }
    return false;
  }
}
