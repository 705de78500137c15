package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Basis;
import org.onrecord.model.Discourse.Kind;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Says who is meant by a source in prose or inside a turn: a name, a description, a pronoun, one or
 * several. Nobody where that is not plain. Sources are asked for in the order in which they stand
 * in the text, since later ones lean on earlier ones; for one document and one thread.
 */
final class SourceResolver {
  private final String text;
  private final NamedSources named;
  private final LocalNames local;
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final Plurals plurals;
  private final FirstPersons firstPersons;
  private final Bodies bodies;
  private final NeuterPronouns neuters;
  private final Partners partners;
  private final Hearers hearers;
  private final Calibration calibration;
  private final NameLexicon lexicon;
  private final SourceWords words;
  private final Coordination coordination;
  private final TwoPosts twoPosts;
  private final UnnamedSources unnamed;

  /** The persons found for sources, by the place where the source is printed. */
  private final Map<Integer, Identified> found = new HashMap<>();

  /** The country of unnamed holders of a post, by the place where the source is printed. */
  private final Map<Integer, String> posts = new HashMap<>();

  private @Nullable Identified last;

  SourceResolver(
      String text,
      NamedSources named,
      LocalNames local,
      Descriptions descriptions,
      Pronouns pronouns,
      Plurals plurals,
      FirstPersons firstPersons,
      Bodies bodies,
      NeuterPronouns neuters,
      Partners partners,
      Hearers hearers,
      Calibration calibration,
      Coordination coordination,
      NameLexicon lexicon) {
    this.text = text;
    this.named = named;
    this.local = local;
    this.descriptions = descriptions;
    this.pronouns = pronouns;
    this.plurals = plurals;
    this.firstPersons = firstPersons;
    this.bodies = bodies;
    this.neuters = neuters;
    this.partners = partners;
    this.hearers = hearers;
    this.calibration = calibration;
    this.lexicon = lexicon;
    this.words = new SourceWords(text, lexicon);
    this.coordination = coordination;
    this.unnamed = new UnnamedSources(calibration, lexicon);
    this.twoPosts = new TwoPosts(text, named, local, coordination, lexicon);
  }

  /** The source of a report, as far as it is known. */
  Speaker source(Utterance report, Scene scene) {
    Speaker printed = report.speaker();
    if (printed.label() == null && printed.antecedent() == null) {
      return printed;
    }
    Speaker alone = meant(report, printed, scene);
    Speaker speaker =
        printed.span() == null
            ? alone
            : partners.with(report, alone, found.get(words.place(printed).start()));
    if (!speaker.members().isEmpty() && alone.members().isEmpty()) {
      speaker = by(Basis.LIST, speaker);
    }
    if (printed.span() != null) {
      neuters.note(words.place(printed), speaker);
    }
    if (!speaker.members().isEmpty() && printed.span() != null) {
      plurals.note(printed.span(), speaker);
    }
    return unnamed.told(speaker, pronouns::sourceBefore);
  }

  private Speaker meant(Utterance report, Speaker printed, Scene scene) {
    String label = printed.label() == null ? "" : FoldedText.fold(printed.label());
    if (lexicon.list("i").contains(label)) {
      return by(Basis.SELF, firstPersons.self(printed, scene));
    }
    if (words.isWe(label, printed.span())) {
      Speaker both =
          words.isBoth(printed.span()) || partners.isHabitual(report)
              ? firstPersons.bothSides(printed, scene)
              : printed;
      boolean open = both.isNamed() || partners.isOpen(report);
      Speaker side =
          open
              ? both
              : firstPersons.ownSide(
                  printed,
                  scene,
                  partners.isMutual(report) && !partners.tellsWithWhom(report),
                  partners.isTalk(report));
      return by(side.members().isEmpty() ? Basis.OWN_SIDE : Basis.TOGETHER, side);
    }
    if (lexicon.list("you").contains(label)) {
      return words.isFiller(report, printed.span())
          ? printed
          : by(Basis.ADDRESSED, firstPersons.addressed(printed, scene));
    }
    if (lexicon.list("they").contains(label) && printed.span() != null) {
      return by(
          Basis.MEETING,
          plurals.they(printed, printed.span(), report.extent(), scene, bodies::countryAlone));
    }
    if (lexicon.list("it").contains(label) && printed.span() != null) {
      return by(Basis.BODY, neuters.meant(printed, printed.span()));
    }
    Sex sex = lexicon.sex(label);
    if (sex != Sex.UNKNOWN && printed.span() != null) {
      return pronoun(report, printed.span(), sex, scene);
    }
    Span phrase = words.antecedent(printed);
    return phrase == null
        ? nounPhrase(printed, scene)
        : nounPhrase(printed.at(phrase), scene).at(printed.span());
  }

  private Speaker pronoun(Utterance report, Span span, Sex sex, Scene scene) {
    Speaker printed = report.speaker();
    Identified who =
        pronouns.meant(
            span, report.extent(), sex, referent -> identified(referent, scene), scene::takesPart);
    if (who == null) {
      return ofPost(printed, pronouns.sourceBefore(span, sex));
    }
    boolean distant = who.confidence() <= Pronouns.OF_OTHERS;
    return by(distant ? Basis.DISTANT_PRONOUN : Basis.PRONOUN, person(printed, who));
  }

  /** "The delegate of Peru spoke. He said": the country of an unnamed one is known. */
  private Speaker ofPost(Speaker printed, @Nullable Span source) {
    String country = source == null ? null : posts.get(source.start());
    return country == null
        ? printed
        : printed.resolved(printed.type(), null, null, null, country, printed.confidence());
  }

  private Speaker by(Basis basis, Speaker speaker) {
    return speaker.isNamed() || speaker.basis() == basis
        ? speaker.by(basis, calibration.of(basis, speaker.confidence()))
        : speaker;
  }

  private @Nullable Identified identified(Referent referent, Scene scene) {
    Identified known = found.get(referent.span().start());
    if (known != null || referent.kind() == Kind.PRONOUN || referent.kind() == Kind.GROUP) {
      return known;
    }
    Identified who = one(referent.span(), scene);
    return who == null && referent.kind() == Kind.CAPITALISED
        ? local.byGivenName(referent.span())
        : who;
  }

  /** The person whom a phrase names or describes, or null. */
  private @Nullable Identified one(Span span, Scene scene) {
    Identified who = named.in(span);
    if (who != null) {
      return who;
    }
    String label = span.of(text);
    Identified described = descriptions.one(label, span, scene, r -> identified(r, scene));
    return described != null ? described : descriptions.counterpart(label, span, last);
  }

  private Speaker nounPhrase(Speaker printed, Scene scene) {
    Span span = printed.span();
    if (span != null) {
      Speaker shared = shared(printed, span, scene);
      if (shared.isNamed()) {
        return shared.basis() == null ? by(Basis.LIST, shared) : shared;
      }
    }
    Speaker led = span == null ? printed : ledGovernment(printed, span);
    if (led.isNamed()) {
      return by(Basis.BODY, led);
    }
    Identified who = span == null ? null : one(span, scene);
    boolean several = span != null && coordination.parts(text, span).size() > 1;
    if (who == null && several && span != null) {
      who = twoPosts.bearer(span);
    }
    if (who == null && !several) {
      who = named.byAntecedent(printed);
      who = who != null && span != null && descriptions.contradicts(who, span) ? null : who;
    }
    if (who != null) {
      boolean described = span != null && named.in(span) == null && printed.antecedent() == null;
      return by(described ? Basis.DESCRIPTION : Basis.NAME, person(printed, who));
    }
    return otherwise(printed);
  }

  /** "the Kern administration", "President Kern's government". */
  private Speaker ledGovernment(Speaker printed, Span span) {
    NamedPersons.Naming head = named.mentionIn(span);
    return head == null || head.span().end() >= span.end()
        ? printed
        : bodies.ledBy(printed, span, head.span(), head.who().country());
  }

  private Speaker otherwise(Speaker printed) {
    Speaker body = printed.span() == null ? printed : bodies.in(printed, printed.span());
    if (printed.span() != null && !body.isNamed() && body.country() != null) {
      posts.put(printed.span().start(), body.country());
    }
    boolean open = body.type() == SpeakerType.UNKNOWN || body.type() == SpeakerType.PERSON;
    if (open && !body.isNamed() && printed.label() != null) {
      Identified who = printed.span() == null ? null : local.local(printed.span(), printed.label());
      if (who != null) {
        return by(Basis.NAME, person(printed, who));
      }
      Speaker ambiguous = named.ambiguous(printed);
      if (ambiguous.candidates().size() > 1) {
        return ambiguous;
      }
    }
    return by(
        Basis.BODY,
        body.type() == SpeakerType.UNKNOWN && printed.antecedent() != null
            ? bodies.in(printed, printed.antecedent().span())
            : body);
  }

  private Speaker person(Speaker printed, Identified who) {
    last = who;
    if (printed.span() != null) {
      found.put(printed.span().start(), who);
    }
    return named.resolved(printed, who);
  }

  /** "A and B", "the two leaders": all of them, or nobody. */
  private Speaker shared(Speaker printed, Span span, Scene scene) {
    List<Identified> several = descriptions.several(span.of(text), span, who -> false);
    if (!several.isEmpty()) {
      return by(Basis.MEETING, plurals.shared(printed, several));
    }
    List<Speaker.Member> signing = plurals.signing(span);
    if (!signing.isEmpty()) {
      return by(Basis.TOGETHER, plurals.ofCountries(printed, signing));
    }
    List<Speaker.Member> listed = plurals.holders(span.of(text), span);
    if (!listed.isEmpty()) {
      return plurals.ofCountries(printed, listed);
    }
    List<Speaker.Member> countries = plurals.sides(span.of(text), span);
    if (!countries.isEmpty()) {
      return by(Basis.MEETING, plurals.ofCountries(printed, countries));
    }
    List<Span> parts = coordination.parts(text, span);
    if (parts.size() < 2) {
      return printed;
    }
    List<Speaker> all = new ArrayList<>();
    for (Span part : parts) {
      Speaker member = part(part, scene);
      if (!member.isNamed()) {
        return printed;
      }
      all.add(member);
    }
    return plurals.joined(printed, all);
  }

  private boolean isTitle(Span part) {
    return lexicon.titleOf(FoldedText.fold(part.of(text))) != null;
  }

  private Speaker part(Span part, Scene scene) {
    Speaker printed = Speaker.printed(part.of(text), part, SpeakerType.UNKNOWN, 0, null);
    String label = FoldedText.fold(part.of(text));
    if (lexicon.list("i").contains(label)) {
      return firstPersons.self(printed, scene);
    }
    List<Identified> several = descriptions.several(label, part, who -> false);
    if (!several.isEmpty()) {
      return plurals.shared(printed, several);
    }
    Identified who = one(part, scene);
    if (who == null && isTitle(part)) {
      who = named.startingIn(part);
      who = who == null ? descriptions.one("the " + label, part, scene, r -> null) : who;
    }
    if (who != null) {
      return named.resolved(printed, who);
    }
    Speaker body = bodies.in(printed, part);
    Identified unknown = body.isNamed() ? null : local.local(part, part.of(text));
    return unknown == null ? body : named.resolved(printed, unknown);
  }

  /** To whom a report is said, or null. */
  @Nullable Speaker hearer(Utterance report, Scene scene) {
    return hearers.of(
        report,
        phrase -> {
          Speaker hearer = addressed(phrase, scene);
          return hearer.isNamed() ? hearer : hearers.printed(phrase);
        });
  }

  private Speaker addressed(Span phrase, Scene scene) {
    Speaker printed = hearers.printed(phrase);
    String label = FoldedText.fold(phrase.of(text));
    if (lexicon.list("you").contains(label)) {
      return firstPersons.addressed(printed, scene);
    }
    return lexicon.list("we").contains(label) ? printed : part(phrase, scene);
  }
}
