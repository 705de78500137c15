package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Discourse.Kind;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Sources that are several: "they", "the two sides", "A and B". For one document and one thread.
 */
final class Plurals {
  static final double THEY = 0.8;
  static final double SIDES = 0.75;

  /** That the country last spoken of is meant by "they". */
  static final double COUNTRY = 0.7;

  /** So far behind the telling of a meeting "they" may mean those who met. */
  private static final int REACH = 2500;

  private final Parties parties;
  private final NameLexicon lexicon;
  private final Map<Span, List<Referent>> referents;

  /** The several found for sources, by the place where the source begins. */
  private final NavigableMap<Integer, Several> found = new TreeMap<>();

  private record Several(Span source, Speaker speaker) {}

  /** The countries that last said something together. */
  private List<Speaker.Member> lastCountries = List.of();

  Plurals(Parties parties, Map<Span, List<Referent>> referents, NameLexicon lexicon) {
    this.parties = parties;
    this.referents = referents;
    this.lexicon = lexicon;
  }

  /** Remembers who a source of several is, for a later "they". */
  void note(Span source, Speaker several) {
    found.put(source.start(), new Several(source, several));
    if (several.members().stream().allMatch(m -> m.type() == SpeakerType.COUNTRY)) {
      lastCountries = several.members();
    }
  }

  /**
   * Whom "they" means: the last several who said something, or those who met before.
   *
   * @param content what they say: "Peru is late, they said" is not of Peru
   */
  Speaker they(
      Speaker printed,
      Span pronoun,
      Span content,
      Scene scene,
      Function<Span, Speaker.@Nullable Member> countryOf) {
    List<Referent> before = referents.getOrDefault(pronoun, List.of());
    for (Referent referent : before) {
      if (content.contains(referent.span())) {
        continue;
      }
      Speaker several = severalAt(referent.span());
      if (several != null) {
        return members(printed, several.members(), THEY);
      }
      if (referent.kind() == Kind.GROUP && referent.subject()) {
        return printed;
      }
      Speaker.Member country =
          referent.kind() == Kind.CAPITALISED && referent.subject() && referent.sentence() < 2
              ? countryOf.apply(referent.span())
              : null;
      if (country != null) {
        Speaker beside = severalIn(before, referent.sentence());
        if (beside != null) {
          return members(printed, beside.members(), THEY);
        }
        return printed.resolved(
            SpeakerType.COUNTRY, country.name(), country.iri(), null, country.country(), COUNTRY);
      }
    }
    List<Identified> met = scene.isTurn() ? List.of() : parties.before(pronoun.start());
    return met.size() > 1 && pronoun.start() - parties.lastMeeting(pronoun.start()) < REACH
        ? members(printed, Parties.members(met), THEY)
        : printed;
  }

  /** The several who are a source in a sentence, by its number; or null. */
  private @Nullable Speaker severalIn(List<Referent> before, int sentence) {
    return before.stream()
        .filter(referent -> referent.sentence() == sentence)
        .map(referent -> severalAt(referent.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The several whom the source that holds a phrase means, or null. */
  private @Nullable Speaker severalAt(Span phrase) {
    Map.Entry<Integer, Several> before = found.floorEntry(phrase.start());
    return before != null && before.getValue().source().end() > phrase.start()
        ? before.getValue().speaker()
        : null;
  }

  /** The countries that "the two sides" or "both governments" means. */
  List<Speaker.Member> sides(String label, Span span) {
    int comma = label.indexOf(',');
    String head = comma < 0 ? label : label.substring(0, comma);
    for (String end : lexicon.list("after-sides")) {
      int at = head.indexOf(' ' + end + ' ');
      head = at < 0 ? head : head.substring(0, at);
    }
    Descriptions.Plural plural = Descriptions.Plural.of(head, lexicon);
    if (plural == null || !lexicon.list("sides").contains(plural.noun())) {
      return List.of();
    }
    List<Speaker.Member> countries = parties.countries(span.start());
    countries = countries.isEmpty() ? lastCountries : countries;
    boolean all = plural.number() == 0 || plural.number() == countries.size();
    return all && countries.size() > 1 ? countries : List.of();
  }

  /** Those who issue a statement, where a source lists them or says that they sign. */
  List<Speaker.Member> signing(Span span) {
    return parties.issuers().meantBy(span);
  }

  /** "the Foreign Ministers of Canada and Japan". */
  List<Speaker.Member> holders(String label, Span span) {
    int of = label.indexOf(" of ");
    boolean several =
        of > 0 && parties.issuers().pluralTitle(FoldedText.fold(label.substring(0, of))) != null;
    List<Speaker.Member> members = several ? parties.issuers().listed(span.start()) : List.of();
    return members.size() > 1 ? members : List.of();
  }

  Speaker ofCountries(Speaker printed, List<Speaker.Member> countries) {
    return members(printed, countries, SIDES);
  }

  Speaker shared(Speaker printed, List<Identified> persons) {
    double confidence = persons.stream().mapToDouble(Identified::confidence).min().orElse(0);
    return members(printed, Parties.members(persons), confidence);
  }

  /** All who are named by the parts of a source. */
  Speaker joined(Speaker printed, List<Speaker> parts) {
    List<Speaker.Member> members = new ArrayList<>();
    double confidence = 1;
    for (Speaker part : parts) {
      confidence = Math.min(confidence, part.confidence());
      for (Speaker.Member member : part.named()) {
        if (members.stream().noneMatch(m -> m.name().equals(member.name()))) {
          members.add(member);
        }
      }
    }
    List<Speaker.Member> officials =
        members.stream().filter(m -> m.type() == SpeakerType.OFFICIAL).toList();
    if (members.getFirst().type() == SpeakerType.COUNTRY
        && officials.size() == members.size() - 1) {
      return joinedOnly(printed, officials, confidence);
    }
    boolean mixed =
        members.stream().anyMatch(m -> m.type() == SpeakerType.COUNTRY)
            && members.stream().anyMatch(m -> m.type() == SpeakerType.OFFICIAL);
    return members.size() < 2 || mixed ? printed : members(printed, members, confidence);
  }

  /** The officials behind a country that only ends what stands before them. */
  private static Speaker joinedOnly(
      Speaker printed, List<Speaker.Member> officials, double confidence) {
    return officials.size() < 2 ? printed : members(printed, officials, confidence);
  }

  static Speaker members(Speaker printed, List<Speaker.Member> members, double confidence) {
    return printed.shared(members, soleCountry(members), confidence);
  }

  /** The country for which all of them speak, or null. */
  private static @Nullable String soleCountry(List<Speaker.Member> members) {
    Set<String> countries = new TreeSet<>();
    for (Speaker.Member member : members) {
      if (member.country() != null) {
        countries.add(member.country());
      }
    }
    return countries.size() == 1 ? countries.iterator().next() : null;
  }
}
