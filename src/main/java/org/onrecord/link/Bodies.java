package org.onrecord.link;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.FoundNames.About;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;
import org.onrecord.text.TextSearch;

/** Sources that are countries, governments and organisations. For one document. */
final class Bodies {
  /** That a source which names a country or organisation speaks for it. */
  private static final double NAMED_BODY = 0.9;

  /** That a body which no register knows is named by what its source says. */
  private static final double OWN_NAME = 0.85;

  private final String text;
  private final FoundNames names;
  private final Register register;
  private final Moment moment;
  private final @Nullable String home;
  private final NameLexicon lexicon;
  private final NamedBodies named;
  private final UnnamedPosts posts;
  private final Polls polls;

  Bodies(
      String text,
      FoundNames names,
      Register register,
      Moment moment,
      @Nullable String home,
      NameLexicon lexicon) {
    this.home = home;
    this.moment = moment;
    this.text = text;
    this.names = names;
    this.register = register;
    this.lexicon = lexicon;
    this.named = new NamedBodies(lexicon);
    this.posts = new UnnamedPosts(lexicon);
    this.polls = new Polls(text, named, lexicon);
  }

  /**
   * "China", "the Chinese government", "NATO"; "Chinese officials" stay a group, of that country.
   */
  Speaker in(Speaker speaker, Span source) {
    Span span = withoutClause(source);
    Speaker poll = polls.in(speaker, span);
    if (poll != null) {
      return poll;
    }
    if (home != null && lexicon.list("own-governments").contains(FoldedText.fold(span.of(text)))) {
      return of(speaker, home);
    }
    Found organisation = soleOrganisation(span);
    CountryName country = firstCountry(span);
    if (country != null) {
      Register.Country of = register.content().countries().get(country.country());
      String rest = rest(span, country.span());
      if (rest.isEmpty() && country.about() == About.PEOPLE) {
        return speaker.resolved(
            SpeakerType.GROUP, null, null, null, null, speaker.confidence()); // "Americans, who"
      }
      if (rest.isEmpty() || lexicon.list("governments").contains(rest)) {
        return speaker.resolved(
            SpeakerType.COUNTRY, moment.nameOf(of), of.iri(), null, of.code(), NAMED_BODY);
      }
      SpeakerType post = organisation == null ? posts.of(rest, leads(span, country)) : null;
      if (post != null) {
        return speaker.resolved(post, null, null, null, of.code(), speaker.confidence());
      }
      CountryName other = describedBy(span, country);
      if (other != null) {
        return of(speaker, register.content().countries().get(other.country()).code());
      }
    }
    if (organisation != null && rest(span, organisation.span()).isEmpty()) {
      Register.Organisation of = register.content().organisations().get(organisation.index());
      return speaker.resolved(
          SpeakerType.ORGANISATION, of.name(), of.iri(), null, null, NAMED_BODY);
    }
    String name = organisation == null ? named.in(span.of(text)) : null;
    return name == null
        ? speaker
        : speaker.resolved(SpeakerType.ORGANISATION, name, null, null, null, OWN_NAME);
  }

  /** "Peru" of "Peru, which holds the chair". */
  private Span withoutClause(Span source) {
    for (int comma = TextSearch.indexOf(text, ", ", source.start(), source.end());
        comma >= 0;
        comma = TextSearch.indexOf(text, ", ", comma + 1, source.end())) {
      int end = TextSearch.indexOf(text, ' ', comma + 2, source.end());
      boolean clause = end > 0 && lexicon.list("relative").contains(text.substring(comma + 2, end));
      if (clause) {
        return new Span(source.start(), comma);
      }
    }
    return source;
  }

  /** Whether a country stands before the first preposition: "a Danish diplomat in Oslo". */
  private boolean leads(Span span, CountryName country) {
    String before = FoldedText.fold(text.substring(span.start(), country.span().start()));
    return Arrays.stream(before.split(" ")).noneMatch(lexicon.list("behind-posts")::contains);
  }

  /** The country at the end that another one's words describe: "Peru's neighbour, Chile". */
  private @Nullable CountryName describedBy(Span span, CountryName first) {
    CountryName second = firstCountry(new Span(first.span().end(), span.end()));
    if (second == null || second.span().end() != span.end()) {
      return null;
    }
    String between =
        FoldedText.fold(text.substring(first.span().end(), second.span().start()))
            .replace(",", "")
            .strip();
    String relation = between.substring(between.lastIndexOf(' ') + 1);
    return between.startsWith("'s ") && lexicon.list("country-relations").contains(relation)
        ? second
        : null;
  }

  /** The government of a country, for one of its officials: "President Kern's government". */
  Speaker ledBy(Speaker speaker, Span span, Span official, @Nullable String country) {
    String rest = official.of(text).isEmpty() ? "" : rest(span, official);
    return country != null && lexicon.list("governments").contains(rest)
        ? of(speaker, country)
        : speaker;
  }

  private Speaker of(Speaker speaker, String code) {
    Register.Country country = register.country(code).orElse(null);
    return country == null
        ? speaker
        : speaker.resolved(
            SpeakerType.COUNTRY,
            moment.nameOf(country),
            country.iri(),
            null,
            country.code(),
            NAMED_BODY);
  }

  /** The country that a phrase names and nothing else, or null. */
  Speaker.@Nullable Member countryAlone(Span span) {
    CountryName country = firstCountry(span);
    boolean alone = country != null && rest(span, country.span()).isEmpty();
    return alone && country != null
        ? Parties.country(register.content().countries().get(country.country()), moment)
        : null;
  }

  /**
   * What a source says beside a name, without article and genitive: "government" of "the Chinese
   * government".
   */
  private String rest(Span source, Span name) {
    String outside =
        text.substring(source.start(), name.start())
            + ' '
            + text.substring(Math.min(name.end(), source.end()), source.end());
    String folded = FoldedText.fold(outside).replace("'s", " ").replace("-", " ");
    StringBuilder rest = new StringBuilder();
    for (String word : folded.split(" ")) {
      if (!word.isEmpty() && !lexicon.list("articles").contains(word)) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return rest.toString();
  }

  private @Nullable CountryName firstCountry(Span span) {
    int at = Spans.firstFrom(names.countries(), CountryName::span, span.start());
    return at < names.countries().size() && span.contains(names.countries().get(at).span())
        ? names.countries().get(at)
        : null;
  }

  private @Nullable Found soleOrganisation(Span span) {
    int at = Spans.firstFrom(names.organisations(), Found::span, span.start());
    return at < names.organisations().size() && span.contains(names.organisations().get(at).span())
        ? names.organisations().get(at)
        : null;
  }
}
