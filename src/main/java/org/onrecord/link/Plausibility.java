package org.onrecord.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.register.Register.Tenure;

/**
 * Says whether a text bears out that a name means an official whose title or name many others bear:
 * it speaks of the country, of others who hold office there, or of a parliament. For one document
 * and one thread.
 */
final class Plausibility {
  private static final String MEMBER = "member-of-parliament";

  /** What stands between words: matches " " and ", " and not "." or "-". */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}.-]+");

  private final String text;
  private final FoundNames names;
  private final Cast cast;
  private final Officials officials;
  private final Moment moment;
  private final NameLexicon lexicon;
  private @Nullable Set<String> countries;
  private @Nullable Boolean ofParliament;

  Plausibility(
      String text,
      FoundNames names,
      Cast cast,
      Officials officials,
      Moment moment,
      NameLexicon lexicon) {
    this.text = text;
    this.names = names;
    this.cast = cast;
    this.officials = officials;
    this.moment = moment;
    this.lexicon = lexicon;
  }

  /** A title that many hold, or held once, means an official of a country that the text names. */
  boolean allows(Identified who, Title title) {
    boolean ofMany = title.kinds().contains("other") || title.kinds().contains(MEMBER);
    boolean certain = (who.office() != null || !moment.isKnown()) && !ofMany;
    return certain || who.country() == null || speaksOf(who.country());
  }

  /**
   * A title with a surname: of envoys, whom every country sends to many others, the country must
   * stand beside the title, or others who hold office there be named.
   */
  boolean allows(Identified who, Title title, @Nullable String beside) {
    boolean envoy = lexicon.list("held-by-many").contains(title.words().getLast());
    return allows(who, title)
        && (!envoy || beside != null || who.country() == null || cast.hasOfficialOf(who.country()));
  }

  /** A full name without a title: parliaments have so many members that others bear their names. */
  boolean allows(Identified who) {
    String country = who.country();
    return country == null || !isOnlyMember(who) || speaksOf(country) || speaksOfParliament();
  }

  private boolean isOnlyMember(Identified who) {
    for (Tenure tenure : officials.register().tenuresOf(who.person())) {
      if (!officials.register().office(tenure.office()).kind().equals(MEMBER)) {
        return false;
      }
    }
    return true;
  }

  private boolean speaksOf(String country) {
    return countries().contains(country) || cast.hasOfficialOf(country);
  }

  private Set<String> countries() {
    if (countries == null) {
      countries = new HashSet<>();
      for (CountryName name : names.countries()) {
        countries.add(officials.register().content().countries().get(name.country()).code());
      }
    }
    return countries;
  }

  private boolean speaksOfParliament() {
    if (ofParliament == null) {
      Set<String> words = lexicon.list("parliament-words");
      ofParliament =
          BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
    return ofParliament;
  }
}
