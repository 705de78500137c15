package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Those who act together in a document: who met or talked with whom, and who issue a statement
 * together. For one document; immutable.
 */
final class Parties {
  /** A statement says near its beginning who issues it. */
  private static final int HEAD = 2500;

  /** So far behind its announcement a list of issuers begins at most. */
  private static final int LEAD = 90;

  private static final int MOST = 4;

  /** The persons of a sentence that tells of a meeting or a call. */
  private record Encounter(int at, List<Identified> persons) {}

  /** A country or organisation named. */
  private record Body(Span span, Speaker.Member member) {}

  private final String text;
  private final NamedPersons persons;
  private final FoundNames names;
  private final Register register;
  private final Officials officials;
  private final Moment moment;
  private final NameLexicon lexicon;
  private final List<Encounter> encounters = new ArrayList<>();
  private @Nullable List<Speaker.Member> issuers;

  Parties(
      String text,
      NamedPersons persons,
      FoundNames names,
      Officials officials,
      Moment moment,
      NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.names = names;
    this.officials = officials;
    this.register = officials.register();
    this.moment = moment;
    this.lexicon = lexicon;
    findEncounters();
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
    }
  }

  private void encounter(Span sentence) {
    List<Naming> inside =
        persons.within(sentence.start(), sentence.end()).stream().filter(n -> !n.quoted()).toList();
    List<Identified> distinct = NamedPersons.distinct(inside);
    if (distinct.size() < 2 || distinct.size() > MOST) {
      return;
    }
    int first = inside.getFirst().span().end();
    int second = start(inside, distinct.get(1));
    String between = ' ' + FoldedText.fold(text.substring(first, Math.max(first, second))) + ' ';
    for (String meeting : lexicon.list("meetings")) {
      if (between.contains(' ' + meeting + ' ') || between.startsWith("'s " + meeting + ' ')) {
        encounters.add(new Encounter(sentence.start(), distinct));
        return;
      }
    }
  }

  private static int start(List<Naming> inside, Identified who) {
    return inside.stream()
        .filter(n -> n.who().isSamePersonAs(who))
        .mapToInt(n -> n.span().start())
        .findFirst()
        .orElse(0);
  }

  /** The sentence around a place, as far as full stops and line ends tell. */
  Span sentenceAt(int offset) {
    int start = offset;
    while (start > 0 && !endsSentence(start - 1)) {
      start--;
    }
    int end = offset;
    while (end < text.length() && !endsSentence(end)) {
      end++;
    }
    return new Span(start, Math.min(text.length(), end + 1));
  }

  /** A line end, or a mark behind a word of more than two letters and before a blank. */
  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '?' || c == '!';
    boolean blank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return stop
        && blank
        && at > 2
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at - 3));
  }

  /**
   * Who issue the document together: "released by the Governments of …", "We, the Foreign Ministers
   * of …"; none where one does, or nobody says so.
   */
  List<Speaker.Member> issuers() {
    if (issuers == null) {
      issuers = findIssuers();
    }
    return issuers;
  }

  private List<Speaker.Member> findIssuers() {
    List<Speaker.Member> most = List.of();
    int head = Math.min(HEAD, text.length());
    for (String announcement : lexicon.list("issued-by")) {
      for (int at = 0; at + announcement.length() < head; at++) {
        if (text.regionMatches(true, at, announcement, 0, announcement.length())) {
          List<Speaker.Member> listed = listed(at + announcement.length());
          most = listed.size() > most.size() ? listed : most;
        }
      }
    }
    return most;
  }

  /** The persons, or else the countries and organisations, of a list that begins here. */
  List<Speaker.Member> listed(int from) {
    List<Speaker.Member> people = new ArrayList<>();
    int end = from;
    for (Naming naming : persons.within(from, text.length())) {
      if (!isListed(end, naming.span().start(), end == from)) {
        break;
      }
      add(people, member(naming.who()));
      end = naming.span().end();
    }
    if (people.size() > 1) {
      return people;
    }
    List<Speaker.Member> bodies = bodies(from);
    return bodies.size() > 1 ? holders(from, bodies) : List.of();
  }

  /**
   * The ministers of a few countries for "the Foreign Ministers of A, B and C", where all are
   * known; of many countries one would too easily be wrong.
   */
  private List<Speaker.Member> holders(int from, List<Speaker.Member> bodies) {
    int first =
        names
            .countries()
            .get(Spans.firstFrom(names.countries(), CountryName::span, from))
            .span()
            .start();
    Title title = pluralTitle(FoldedText.fold(text.substring(from, Math.max(from, first))));
    if (title == null || bodies.size() > MOST) {
      return bodies;
    }
    List<Speaker.Member> holders = new ArrayList<>();
    for (Speaker.Member body : bodies) {
      Identified holder =
          body.country() == null
              ? null
              : officials.incumbent(title, body.country(), moment).identified();
      if (holder == null) {
        return bodies;
      }
      holders.add(member(holder));
    }
    return holders;
  }

  /** The title in "the foreign ministers of", or null. */
  @Nullable Title pluralTitle(String lead) {
    String words = lead.strip().replaceFirst("^the ", "").replaceFirst(" of( the)?$", "");
    return words.endsWith("s") ? lexicon.titleOf(words.substring(0, words.length() - 1)) : null;
  }

  private List<Speaker.Member> bodies(int from) {
    List<Speaker.Member> bodies = new ArrayList<>();
    int end = from;
    for (Body body : bodiesBehind(from)) {
      Span span = body.span();
      if (span.start() < end) {
        continue;
      }
      if (!isListed(end, span.start(), end == from)) {
        break;
      }
      if (body.member().type() == SpeakerType.COUNTRY || !isModifier(span)) {
        add(bodies, body.member());
      }
      end = span.end();
    }
    return bodies;
  }

  /** The countries and organisations that a list may hold, in text order. */
  private List<Body> bodiesBehind(int from) {
    List<Body> bodies = new ArrayList<>();
    Span reach = new Span(from, Math.min(text.length(), from + HEAD));
    for (CountryName name : Spans.within(names.countries(), CountryName::span, reach)) {
      bodies.add(
          new Body(name.span(), country(register.content().countries().get(name.country()))));
    }
    for (Found name : Spans.within(names.organisations(), Found::span, reach)) {
      bodies.add(
          new Body(
              name.span(), organisation(register.content().organisations().get(name.index()))));
    }
    bodies.sort(Comparator.comparing(Body::span));
    return bodies;
  }

  /** "G7" in "the G7 Foreign Ministers of Canada": an organisation before the office it marks. */
  private boolean isModifier(Span body) {
    int next = Spans.firstFrom(names.countries(), CountryName::span, body.end());
    if (next == names.countries().size()) {
      return false;
    }
    int start = names.countries().get(next).span().start();
    String between =
        FoldedText.fold(text.substring(body.end(), Math.min(start, body.end() + LEAD)));
    return between.endsWith(" of") || between.endsWith(" of the");
  }

  /** Whether only words of lists, offices and names stand between two names. */
  private boolean isListed(int end, int start, boolean first) {
    if (start - end > LEAD || end == start && !first) {
      return false;
    }
    Set<String> words = lexicon.list("list-words");
    for (String word : text.substring(end, start).split("[,;()\\s\u2013\u2014-]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      boolean ends = word.length() > 4 && word.endsWith(".") || word.endsWith(":");
      if (ends || small && !words.contains(word)) {
        return false;
      }
    }
    return text.substring(end, start).indexOf('\n') < 0;
  }

  private static void add(List<Speaker.Member> members, Speaker.Member member) {
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

  static Speaker.Member country(Register.Country country) {
    return new Speaker.Member(
        country.name(), country.iri(), SpeakerType.COUNTRY, null, country.code());
  }

  private static Speaker.Member organisation(Register.Organisation organisation) {
    return new Speaker.Member(
        organisation.name(), organisation.iri(), SpeakerType.ORGANISATION, null, null);
  }

  /** The countries for which the parties of the last encounter, or the issuers, speak. */
  List<Speaker.Member> countries(int offset) {
    List<Speaker.Member> countries = new ArrayList<>();
    for (Identified party : before(offset)) {
      if (party.country() == null) {
        return List.of();
      }
      register.country(party.country()).ifPresent(c -> add(countries, country(c)));
    }
    List<Speaker.Member> issuing =
        issuers().stream().filter(m -> m.type() == SpeakerType.COUNTRY).toList();
    return countries.size() > 1 ? countries : issuing;
  }
}
