package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Those who act together in a document: who met or talked with whom, and who issue a statement
 * together. For one document; immutable.
 */
final class Parties {
  static final int MOST = 4;

  /** The persons of a sentence that tells of a meeting or a call. */
  private record Encounter(int at, List<Identified> persons) {}

  private final String text;
  private final NamedPersons persons;
  private final Issuers issuers;
  private final Register register;
  private final NameLexicon lexicon;
  private final RoughSentences sentences;
  private final List<Encounter> encounters = new ArrayList<>();

  Parties(
      String text, NamedPersons persons, Issuers issuers, Register register, NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.issuers = issuers;
    this.register = register;
    this.lexicon = lexicon;
    this.sentences = new RoughSentences(text, lexicon.sentenceStops());
    findEncounters();
  }

  /** Who issues the document. */
  Issuers issuers() {
    return issuers;
  }

  /** The two or more persons who last met or talked before a place; none where nobody did. */
  List<Identified> before(int offset) {
    List<Identified> last = List.of();
    for (Encounter encounter : encounters) {
      if (encounter.at < offset) {
        last = encounter.persons;
      }
    }
    return last;
  }

  /** Where the last meeting or call before a place is told; -1 where none is. */
  int lastMeeting(int offset) {
    int last = -1;
    for (Encounter encounter : encounters) {
      last = encounter.at < offset ? encounter.at : last;
    }
    return last;
  }

  private void findEncounters() {
    int from = 0;
    List<Naming> all = persons.within(0, text.length());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).quoted() || all.get(i).span().start() < from) {
        continue;
      }
      Span sentence = sentenceAt(all.get(i).span().start());
      from = sentence.end();
      encounter(sentence);
      if (i > 0 && isCounterpart(all.get(i), sentence)) {
        beside(all, i, sentence);
      }
    }
  }

  /** "Her Norwegian counterpart, Jo Kern, ": the other of two, first in a sentence. */
  private boolean isCounterpart(Naming naming, Span sentence) {
    String lead =
        FoldedText.fold(text.substring(sentence.start(), naming.span().start()))
            .replace(",", "")
            .strip();
    int blank = lead.indexOf(' ');
    return blank > 0
        && lexicon.list("his").contains(lead.substring(0, blank))
        && lexicon.list("of-the-other-side").stream().anyMatch(lead::endsWith);
  }

  /** The two of whom the last named before is one: whose counterpart the other is. */
  private void beside(List<Naming> all, int at, Span sentence) {
    Span before = sentenceAt(Math.max(0, sentence.start() - 2));
    List<Identified> named =
        NamedPersons.distinct(
            persons.within(before.start(), before.end()).stream()
                .filter(n -> !n.quoted())
                .toList());
    if (named.size() == 1 && !named.getFirst().isSamePersonAs(all.get(at).who())) {
      encounters.add(new Encounter(sentence.start(), List.of(named.getFirst(), all.get(at).who())));
    }
  }

  private void encounter(Span sentence) {
    List<Naming> inside =
        persons.within(sentence.start(), sentence.end()).stream().filter(n -> !n.quoted()).toList();
    if (inside.size() < 2) {
      return;
    }
    List<Identified> named = NamedPersons.distinct(inside);
    if (named.size() < 2) {
      return;
    }
    int first = inside.getFirst().span().end();
    int second = start(inside, named.get(1));
    String between = ' ' + FoldedText.fold(text.substring(first, Math.max(first, second))) + ' ';
    if (lexicon.list("meetings").stream().noneMatch(meeting -> meets(between, meeting))) {
      return;
    }
    int end = endOfMeeting(second, sentence.end());
    List<Identified> distinct =
        NamedPersons.distinct(inside.stream().filter(n -> n.span().start() < end).toList());
    if (distinct.size() <= MOST) {
      encounters.add(new Encounter(sentence.start(), distinct));
    }
  }

  /**
   * "Kern met Weiss", "Kern's meeting with Weiss", by what stands between the two; "received in May
   * and" before the second makes him another subject.
   */
  private boolean meets(String between, String meeting) {
    if (!between.contains(meeting)) {
      return false;
    }
    int at = between.startsWith("'s " + meeting + ' ') ? 2 : between.indexOf(' ' + meeting + ' ');
    return at >= 0
        && lexicon.list("joining").stream()
            .map(and -> ' ' + and + ' ')
            .noneMatch(and -> between.endsWith(and) && between.indexOf(and) > at);
  }

  /** Where those who meet are all named: before "to discuss", "about". */
  private int endOfMeeting(int second, int end) {
    int first = end;
    for (String word : lexicon.list("meeting-ends")) {
      int at = TextSearch.indexOf(text, ' ' + word + ' ', second, first);
      first = at >= 0 ? at : first;
    }
    return first;
  }

  private static int start(List<Naming> inside, Identified who) {
    return inside.stream()
        .filter(n -> n.who().isSamePersonAs(who))
        .mapToInt(n -> n.span().start())
        .findFirst()
        .orElse(0);
  }

  /** The sentence around a place. */
  Span sentenceAt(int offset) {
    return sentences.around(new Span(offset, offset));
  }

  static void add(List<Speaker.Member> members, Speaker.Member member) {
    if (members.stream().noneMatch(m -> m.name().equals(member.name()))) {
      members.add(member);
    }
  }

  static List<Speaker.Member> members(Collection<Identified> persons) {
    return persons.stream().map(Parties::member).toList();
  }

  static Speaker.Member member(Identified who) {
    SpeakerType type = who.isOfficial() ? SpeakerType.OFFICIAL : SpeakerType.PERSON;
    OfficeHeld office = who.office();
    return new Speaker.Member(who.name(), who.iri(), type, office, who.country());
  }

  static Speaker.Member country(Register.Country country, Moment moment) {
    return new Speaker.Member(
        moment.nameOf(country), country.iri(), SpeakerType.COUNTRY, null, country.code());
  }

  /** The countries for which the parties of the last encounter, or the issuers, speak. */
  List<Speaker.Member> countries(int offset) {
    List<Speaker.Member> countries = new ArrayList<>();
    for (Identified party : before(offset)) {
      if (party.country() == null) {
        return List.of();
      }
      register
          .country(party.country())
          .ifPresent(c -> add(countries, country(c, issuers.moment())));
    }
    List<Speaker.Member> issuing =
        issuers.all().stream().filter(m -> m.type() == SpeakerType.COUNTRY).toList();
    return countries.size() > 1 ? countries : issuing;
  }
}
