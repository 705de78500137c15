package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;
import org.onrecord.text.Substrings;

/**
 * Who issues a statement: those of whom its head says so ("released by the Governments of A and
 * B"), or whom its "We, the Foreign Ministers of A and B" lists. For one document.
 */
final class Issuers {
  /** A statement says near its beginning who issues it. */
  private static final int HEAD = 2500;

  /** Names of authors stand no further behind the beginning than this. */
  private static final int SIGNATURES = 600;

  private final String text;
  private final NamedPersons persons;
  private final FoundNames names;
  private final Register register;
  private final Officials officials;
  private final Moment moment;
  private final NameLexicon lexicon;
  private final BodyRows rows;
  private final Groups groups;
  private @Nullable List<Speaker.Member> issuers;

  /** Where "We, the …" lists those who issue the statement. */
  private Span list = new Span(0, 0);

  Issuers(
      String text,
      NamedPersons persons,
      FoundNames names,
      Officials officials,
      Moment moment,
      Substrings groupAnnouncements,
      NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.names = names;
    this.officials = officials;
    this.register = officials.register();
    this.moment = moment;
    this.lexicon = lexicon;
    this.rows = new BodyRows(text, names, officials.register(), moment, lexicon);
    this.groups = new Groups(text, rows, groupAnnouncements, lexicon);
  }

  /** When the document was issued. */
  Moment moment() {
    return moment;
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

  /**
   * All issuers for a source in which they are listed ("We, the Ministers of A, B and C") or that
   * says no more of them than that they sign ("the undersigned"); none for any other.
   */
  List<Speaker.Member> meantBy(Span source) {
    List<Speaker.Member> group = groups.meantBy(source);
    if (!group.isEmpty()) {
      return group;
    }
    if (all().size() < 2) {
      return List.of();
    }
    boolean inList = source.start() >= list.start() && source.end() <= list.end() + BodyRows.LEAD;
    boolean signs =
        Arrays.stream(FoldedText.fold(source.of(text)).split(" "))
            .anyMatch(lexicon.list("signing-words")::contains);
    return inList || signs ? all() : List.of();
  }

  private List<Speaker.Member> findIssuers() {
    List<Speaker.Member> announced = announced();
    return announced.size() > 1 ? announced : groups.ofTitle();
  }

  private List<Speaker.Member> announced() {
    List<Speaker.Member> most = List.of();
    boolean persons = false;
    int head = Math.min(HEAD, text.length());
    String small = uncased(head);
    for (String announcement : lexicon.list("issued-by")) {
      char first = announcement.charAt(0);
      for (int at = small.indexOf(announcement);
          at >= 0 && at + announcement.length() < head;
          at = small.indexOf(announcement, at + 1)) {
        if (Character.toLowerCase(text.charAt(at)) == first) {
          List<Speaker.Member> listed = listed(at + announcement.length());
          if (lexicon
                  .list("we")
                  .contains(
                      announcement.substring(
                          0, announcement.indexOf(',') < 0 ? 0 : announcement.indexOf(',')))
              && listed.size() > 1) {
            list = new Span(at, rows.end(at + announcement.length()));
          }
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

  /** The beginning of the text as it is compared without regard to case, letter by letter. */
  private String uncased(int end) {
    char[] letters = text.substring(0, end).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  /** The persons, or else the countries and organisations, of a list that begins here. */
  List<Speaker.Member> listed(int from) {
    List<Speaker.Member> people = new ArrayList<>();
    int end = from;
    for (Naming naming : persons.within(from, text.length())) {
      if (!rows.isListed(end, naming.span().start(), end == from)) {
        break;
      }
      Parties.add(people, Parties.member(naming.who()));
      end = naming.span().end();
    }
    if (people.size() > 1) {
      return people;
    }
    List<Speaker.Member> bodies = rows.bodies(from);
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
}
