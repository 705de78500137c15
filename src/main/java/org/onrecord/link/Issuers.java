package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Who issues a statement: those of whom its head says so ("released by the Governments of A and
 * B"), or whom its "We, the Foreign Ministers of A and B" lists. For one document.
 */
final class Issuers {
  /** A statement says near its beginning who issues it. */
  private static final int HEAD = 2500;

  /** So far behind its announcement a list of issuers begins at most. */
  private static final int LEAD = 90;

  /** Names of authors stand no further behind the beginning than this. */
  private static final int SIGNATURES = 600;

  /** A country or organisation named. */
  private record Body(Span span, Speaker.Member member) {}

  private final String text;
  private final NamedPersons persons;
  private final FoundNames names;
  private final Register register;
  private final Officials officials;
  private final Moment moment;
  private final NameLexicon lexicon;
  private @Nullable List<Speaker.Member> issuers;

  Issuers(
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
  }

  /**
   * Who issue the document together: "released by the Governments of …", "We, the Foreign Ministers
   * of …"; none where one does, or nobody says so.
   */
  List<Speaker.Member> all() {
    if (issuers == null) {
      issuers = findIssuers();
    }
    return issuers;
  }

  /**
   * The official on whose line of the head nothing stands but name and title: "Jo Kern, Secretary
   * of State"; or null where none does or several do.
   */
  @Nullable Identified signatory() {
    List<Naming> found = new ArrayList<>();
    for (Naming naming : persons.within(0, Math.min(SIGNATURES, text.length()))) {
      int start = text.lastIndexOf('\n', naming.span().start()) + 1;
      int end = text.indexOf('\n', naming.span().end());
      String before = text.substring(start, naming.span().start());
      String behind = text.substring(naming.span().end(), end < 0 ? text.length() : end).strip();
      boolean titled =
          behind.startsWith(",") && lexicon.titleOf(FoldedText.fold(behind.substring(1))) != null;
      if (before.isBlank() && titled && naming.who().isOfficial()) {
        found.add(naming);
      }
    }
    List<Identified> officials = NamedPersons.distinct(found);
    return officials.size() == 1 ? officials.getFirst() : null;
  }

  private List<Speaker.Member> findIssuers() {
    List<Speaker.Member> most = List.of();
    boolean persons = false;
    int head = Math.min(HEAD, text.length());
    for (String announcement : lexicon.list("issued-by")) {
      for (int at = 0; at + announcement.length() < head; at++) {
        if (text.regionMatches(true, at, announcement, 0, announcement.length())) {
          List<Speaker.Member> listed = listed(at + announcement.length());
          boolean named = !listed.isEmpty() && listed.getFirst().type() != SpeakerType.COUNTRY;
          if (named && !persons || named == persons && listed.size() > most.size()) {
            most = listed;
            persons = named;
          }
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
      Parties.add(people, Parties.member(naming.who()));
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
    if (title == null || bodies.size() > Parties.MOST) {
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
      holders.add(Parties.member(holder));
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
        Parties.add(bodies, body.member());
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
          new Body(
              name.span(), Parties.country(register.content().countries().get(name.country()))));
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

  private static Speaker.Member organisation(Register.Organisation organisation) {
    return new Speaker.Member(
        organisation.name(), organisation.iri(), SpeakerType.ORGANISATION, null, null);
  }
}
