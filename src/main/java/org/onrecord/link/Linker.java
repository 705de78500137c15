package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Discourse;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.Findings;
import org.onrecord.model.Issue;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Substrings;

/**
 * Resolves what is printed to what the register knows, at the document's date. Immutable and
 * thread-safe.
 */
public final class Linker {
  private static final double LAID_DOWN = 1;

  private final Register register;
  private final NameLexicon lexicon;
  private final NameFinder nameFinder;
  private final Officials officials;
  private final PersonFinder personFinder;
  private final GivenNames givenNames;
  private final Calibration calibration;
  private final Coordination coordination;
  private final Manners manners;
  private final TopicPairs topicPairs;
  private final Substrings pointers;
  private final Substrings groupAnnouncements;
  private final Cities cities;
  private final QuestionParts.Words ordinals;
  private final Cases.Roles roles;
  private final Hearers.Bounds hearerBounds;
  private final LinkOverrides overrides;

  /**
   * @param overrides what goes over what is found
   */
  public Linker(Register register, LinkOverrides overrides, Language language) {
    this.register = register;
    this.lexicon = language.names();
    this.manners = new Manners(lexicon);
    this.hearerBounds = Hearers.Bounds.of(lexicon);
    this.roles = Cases.Roles.of(lexicon);
    this.topicPairs = new TopicPairs(language, register);
    this.pointers = new Substrings(lexicon.list("does-this"));
    this.groupAnnouncements = Groups.announcements(lexicon);
    this.ordinals = new QuestionParts.Words(lexicon);
    this.cities =
        new Cities(
            language,
            lexicon,
            (place, code) ->
                register.country(code).filter(c -> c.names().contains(place)).isPresent());
    this.overrides = overrides;
    this.nameFinder = new NameFinder(register, lexicon);
    this.officials = new Officials(new PeopleIndex(register, language), lexicon);
    this.calibration = new Calibration(language);
    this.givenNames = new GivenNames(register, lexicon);
    this.coordination = new Coordination(lexicon);
    this.personFinder = new PersonFinder(officials, lexicon);
  }

  public Register register() {
    return register;
  }

  public Findings link(Extraction found) {
    return new Document(found).findings();
  }

  /** The linking of one document; for one use. */
  private final class Document {
    private final Extraction found;
    private final String text;
    private final FoundNames names;
    private final Affiliations affiliations;
    private final List<Issue> issues;
    private Cast cast = new Cast();
    private List<Reference> references = List.of();
    private @Nullable String home;

    Document(Extraction found) {
      this.found = found;
      this.text = found.document().text().text();
      this.names = nameFinder.find(text);
      this.affiliations = new Affiliations(text, names, register, lexicon);
      this.issues = new ArrayList<>(found.issues());
    }

    Findings findings() {
      Moment moment = Moment.of(found.metadata().date());
      Participants participants = introduce(moment);
      if (!moment.isKnown()) {
        moment = Dating.byOffices(references, officials);
        participants = moment.isKnown() ? introduce(moment) : participants;
      }
      Sitting sitting = Sitting.of(found, lexicon);
      SpeakerResolver anywhere =
          new SpeakerResolver(
              text, participants, cast, officials, lexicon, moment, sitting.isOne(), null);
      home = Homeland.of(found.metadata(), sitting, anywhere.speakers(found.utterances()));
      home = home == null ? Homeland.byLabels(found.utterances(), lexicon) : home;
      references =
          new NamedHolders(text, found.discourse().namings(), references, affiliations, lexicon)
              .mended(new RolesAtHome(officials, home, moment).resolved(references));
      SpeakerResolver speakers = anywhere.at(home);
      List<Utterance> utterances = about(spoken(speakers, participants, moment));
      issues.addAll(speakers.issues());
      return new Findings(
          found.document(),
          found.kind(),
          found.metadata(),
          utterances,
          new NamedEntities(names, references, register).all(labelsOfNobody()),
          issues);
    }

    /** Fills the cast with the participants and everybody whom the text names. */
    private Participants introduce(Moment moment) {
      cast = new Cast();
      Participants participants =
          new Participants(found.metadata().participants(), moment, officials, nameFinder, lexicon);
      participants.all().forEach(p -> cast.add(p.identified(), p.name(), register));
      references = personFinder.find(text, names, moment, cast);
      return participants;
    }

    private List<Utterance> spoken(
        SpeakerResolver speakers, Participants participants, Moment moment) {
      SourceHeads heads = new SourceHeads(text, references, lexicon);
      LocalNames local =
          new LocalNames(
              text, heads, cast, officials, givenNames, affiliations, coordination, lexicon);
      local.introduce(found.utterances());
      NamedSources named =
          new NamedSources(
              text, speakers, heads, participants, local, officials, givenNames, lexicon);
      SourceResolver sources = sources(named, local, participants, speakers, moment);
      Questioners questioners = new Questioners(text, found.utterances(), lexicon);
      Speaking speaking =
          new Speaking(
              found.utterances(),
              (utterance, scene) ->
                  overridden(
                      utterance,
                      utterance.kind() == UtteranceKind.TURN
                          ? questioners.named(utterance, speakers.turnSpeaker(utterance.speaker()))
                          : sources.source(utterance, scene),
                      moment),
              lexicon);
      Map<String, Speaker> spoken = speaking.speakers();
      return found.utterances().stream()
          .map(
              utterance ->
                  utterance
                      .withSpeaker(spoken.getOrDefault(utterance.id(), Speaker.NONE))
                      .withAddressee(
                          utterance.kind() == UtteranceKind.TURN
                              ? called(utterance.addressee(), speakers)
                              : sources.hearer(utterance, speaking.scene(utterance))))
          .map(u -> calibration.calibrated(u, speaking.scene(u).isTurn()))
          .map(this::ruled)
          .toList();
    }

    /** Whom a turn calls by name, where that is known. */
    private static @Nullable Speaker called(@Nullable Speaker addressee, SpeakerResolver speakers) {
      return addressee == null ? null : speakers.called(addressee);
    }

    private SourceResolver sources(
        NamedSources named,
        LocalNames local,
        Participants participants,
        SpeakerResolver speakers,
        Moment moment) {
      NamedPersons persons = named.persons(references, found.discourse());
      Parties parties =
          new Parties(
              text,
              persons,
              new Issuers(text, persons, names, officials, moment, groupAnnouncements, lexicon),
              register,
              lexicon);
      Map<Span, List<Discourse.Referent>> referents = found.discourse().referents();
      List<Identified> labelled = speakers.speakers(found.utterances());
      OwnOffices own =
          new OwnOffices(text, found.utterances(), persons, labelled, officials, home, lexicon);
      KnownAs known = new KnownAs(text, persons, register, moment, lexicon);
      Epithets epithets = new Epithets(text, known, persons, referents, lexicon);
      Bodies bodies = new Bodies(text, names, register, moment, home, lexicon);
      return new SourceResolver(
          text,
          named,
          local,
          new Descriptions(persons, parties, officials, own, epithets, moment, lexicon),
          new Pronouns(text, persons, referents, lexicon.list("joining")),
          new Plurals(parties, referents, lexicon),
          firstPersons(parties, participants, labelled, moment),
          bodies,
          new NeuterPronouns(text, parties, bodies, lexicon),
          new Partners(text, persons, parties, lexicon),
          new Hearers(text, hearerBounds, lexicon),
          calibration,
          coordination,
          lexicon);
    }

    private FirstPersons firstPersons(
        Parties parties, Participants participants, List<Identified> labelled, Moment moment) {
      boolean turns =
          found.utterances().stream()
              .anyMatch(u -> u.kind() == UtteranceKind.TURN && u.speaker().label() != null);
      return new FirstPersons(
          parties,
          participants,
          officials,
          labelled,
          vocatives(moment),
          turns,
          home,
          lexicon.list("of-government-words"));
    }

    private Vocatives vocatives(Moment moment) {
      return new Vocatives(
          text, references, officials, moment, lexicon.list("put-to"), lexicon.list("put-to-both"));
    }

    /** The utterance, under its own rule where the user lays down who speaks. */
    private Utterance ruled(Utterance utterance) {
      return overrides.on(found.document().id(), utterance.speaker().label()).isPresent()
          ? utterance.withOverride()
          : utterance;
    }

    /** The speaker found, or the one whom the user lays down. */
    private Speaker overridden(Utterance utterance, Speaker found, Moment moment) {
      Speaker printed = utterance.speaker();
      LinkOverrides.Rule rule =
          overrides.on(this.found.document().id(), printed.label()).orElse(null);
      if (rule == null) {
        return found;
      }
      Identified pinned = rule.person() == null ? null : officials.pinned(rule.person(), moment);
      if (rule.person() != null && pinned == null) {
        throw new IllegalArgumentException("no official of the register: " + rule.person());
      }
      SpeakerType unlinked =
          printed.type() == SpeakerType.OFFICIAL ? SpeakerType.PERSON : printed.type();
      return pinned == null
          ? printed.resolved(unlinked, null, null, null, null, LAID_DOWN)
          : printed.resolved(
              SpeakerType.OFFICIAL,
              pinned.name(),
              pinned.iri(),
              pinned.office(),
              pinned.country(),
              LAID_DOWN);
    }

    private List<Utterance> about(List<Utterance> utterances) {
      SpokenSentence.Reader sentences = new SpokenSentence.Reader(text, manners);
      SentenceFacts.Reader facts =
          new SentenceFacts.Reader(names, references, register, sentences, cities);
      AboutContext near = about(facts, sentences, Reach.OF_COUNTRIES);
      AboutContext far = about(facts, sentences, Reach.OF_TOPICS);
      TopicContext topics =
          new TopicContext(sentences, topicPairs, lexicon.list("broad-topics"), pointers);
      NamedEntities entities = new NamedEntities(names, references, register);
      return utterances.stream()
          .map(
              u ->
                  withCountriesOf(near.linked(u), topics.linked(entities.withNames(far.linked(u)))))
          .toList();
    }

    /** The utterance with those countries of which the other's statements are. */
    private static Utterance withCountriesOf(Utterance near, Utterance utterance) {
      List<Statement> statements = new ArrayList<>(utterance.statements().size());
      for (int i = 0; i < utterance.statements().size(); i++) {
        Statement s = utterance.statements().get(i);
        List<CountryLink> countries = near.statements().get(i).countries();
        statements.add(
            new Statement(s.id(), s.span(), countries, s.topics(), s.people(), s.organisations()));
      }
      return utterance.withStatements(statements);
    }

    private AboutContext about(
        SentenceFacts.Reader facts, SpokenSentence.Reader sentences, Reach reach) {
      return new AboutContext(
          text, names, facts, sentences, register, roles, ordinals, homeOfWords(), reach);
    }

    /**
     * The country that is spoken of all the time: of a talk among unknown persons, that of those in
     * office named.
     */
    private @Nullable String homeOfWords() {
      boolean talk = found.utterances().stream().anyMatch(u -> u.kind() == UtteranceKind.TURN);
      return home == null && talk ? Homeland.ofThoseSpokenOf(references) : home;
    }

    /** Labels that name nobody: no country is meant in "UNIDENTIFIED MALE". */
    private Set<Span> labelsOfNobody() {
      return found.utterances().stream()
          .filter(u -> u.kind() == UtteranceKind.TURN && u.speaker().span() != null)
          .filter(u -> u.speaker().type() == SpeakerType.UNKNOWN)
          .filter(u -> isUnidentified(u.speaker().label()))
          .map(u -> u.speaker().span())
          .collect(Collectors.toSet());
    }

    private boolean isUnidentified(@Nullable String label) {
      String first = label == null ? "" : FoldedText.fold(label).split(" ", 2)[0];
      return lexicon.list("unidentified").contains(first);
    }
  }
}
