package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.link.FoundNames.About;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.SentenceFacts.Manner;
import org.onrecord.model.CountryLink;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.register.Register;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Decides which countries the statements of one document are about: those that they name, and by
 * context those whose officials or people they speak of and those that the question, the sentence
 * before or the reporting sentence spoke of, until the subject changes. For one document and one
 * thread; utterances are given in text order.
 */
final class AboutContext {
  /** A turn of so few statements between others does not end a subject. */
  private static final int INTERJECTION = 2;

  /** So far before a quotation its prose says what it is about. */
  private static final int PROSE_REACH = 500;

  /** A dateline is no longer. */
  private static final int DATELINE = 60;

  private static final String DASHES = "-–—";

  private final String text;
  private final FoundNames names;
  private final Register register;
  private final SentenceFacts.Reader facts;
  private final SpokenSentence.Reader sentences;
  private final @Nullable String documentHome;
  private final Reach reach;
  private final Map<String, Focus> atEnd = new HashMap<>();
  private final Map<String, Utterance> done = new HashMap<>();

  /**
   * For statements that speak of no country themselves, how many sentences ago their subject was
   * named.
   */
  private final Map<String, Integer> carriedAt = new HashMap<>();

  private final Cases cases;
  private final QuestionParts.Words ordinals;
  private QuestionParts asked = QuestionParts.NONE;
  private Focus running = Focus.NONE;
  private boolean handedOver;

  AboutContext(
      String text,
      FoundNames names,
      SentenceFacts.Reader facts,
      SpokenSentence.Reader sentences,
      Register register,
      Cases.Roles roles,
      QuestionParts.Words ordinals,
      @Nullable String documentHome,
      Reach reach) {
    this.text = text;
    this.names = names;
    this.facts = facts;
    this.sentences = sentences;
    this.register = register;
    this.documentHome = documentHome;
    this.reach = reach;
    this.cases = new Cases(roles);
    this.ordinals = ordinals;
  }

  /** The utterance with the countries of its statements. */
  Utterance linked(Utterance utterance) {
    String home = home(utterance);
    List<Statement> statements = new ArrayList<>(utterance.statements().size());
    Focus focus = start(utterance, home);
    List<Focus> spoken = new ArrayList<>();
    boolean question = isQuestion(utterance);
    QuestionParts.Gathering gathering = new QuestionParts.Gathering(ordinals);
    for (Statement statement : utterance.statements()) {
      SentenceFacts of = facts.at(statement.span());
      Set<String> own = of.allBut(home);
      Set<String> context = new LinkedHashSet<>(of.hinted());
      SpokenSentence sentence = sentences.at(statement.span());
      cases.introduce(sentence.words(), own);
      String recalled = own.isEmpty() ? cases.recalled(sentence.words()) : null;
      if (recalled != null) {
        own.add(recalled);
        context.add(recalled);
      }
      if (question) {
        gathering.add(sentence.folded(), own);
      }
      if (own.isEmpty() && answersParts(utterance)) {
        own.addAll(asked.countries(ordinals.named(sentence.folded())));
        context.addAll(own);
      }
      if (own.isEmpty() && isOfOwn(utterance, statement)) {
        focus = Focus.NONE;
        Optional.ofNullable(utterance.speaker().country()).ifPresent(context::add);
        carriedAt.put(statement.id(), 0);
      } else if (!own.isEmpty()) {
        focus = Focus.on(own, of.all().contains(home));
        focus = question ? focus.put() : focus;
        spoken.add(focus);
      } else {
        int age = focus.age();
        focus = carry(focus, asSaid(utterance, of), context, home, question);
        carriedAt.put(statement.id(), age);
      }
      statements.add(withCountries(statement, of.named(), context));
    }
    asked = question && utterance.kind() == UtteranceKind.TURN ? gathering.parts() : asked;
    Utterance linked = utterance.withStatements(statements);
    end(linked, focus, spoken);
    return linked;
  }

  private static SentenceFacts asSaid(Utterance utterance, SentenceFacts of) {
    return utterance.within() == null ? of : of.asReported();
  }

  /** Whether a question of several parts stands before an answer. */
  private boolean answersParts(Utterance utterance) {
    return asked != QuestionParts.NONE
        && !isQuestion(utterance)
        && utterance.kind() == UtteranceKind.TURN;
  }

  /** "The envoy said his country had proposed a text": none but the envoy's is meant. */
  private boolean isOfOwn(Utterance utterance, Statement statement) {
    return utterance.kind() != UtteranceKind.TURN
        && utterance.within() == null
        && sentences.speaksOfOwn(statement.span());
  }

  private static boolean isQuestion(Utterance utterance) {
    return utterance.speaker().type() == SpeakerType.QUESTIONER;
  }

  private @Nullable String home(Utterance utterance) {
    String country = utterance.speaker().country();
    return country != null ? country : documentHome;
  }

  /** What a statement takes over that speaks of no other country itself; the focus after it. */
  private Focus carry(
      Focus focus, SentenceFacts of, Set<String> context, @Nullable String home, boolean question) {
    switch (of.manner()) {
      case COURTESY:
        return focus;
      case TURNS_AWAY:
        return Focus.NONE;
      case POINTS_BACK, BOTH_SIDES, PLAIN:
        break;
    }
    boolean pointing = of.manner() != Manner.PLAIN;
    if (reach.isLost(focus, pointing)) {
      return Focus.NONE;
    }
    if (focus.age() >= reach.of(focus, pointing, question)) {
      return pointing ? Focus.NONE : focus.older();
    }
    context.addAll(focus.countries());
    if (of.manner() == Manner.BOTH_SIDES
        && focus.withHome()
        && home != null
        && !of.named().contains(home)) {
      context.add(home);
    }
    return focus.older();
  }

  private Focus start(Utterance utterance, @Nullable String home) {
    if (utterance.within() != null) {
      return within(utterance, home);
    }
    if (utterance.answers() != null && atEnd.containsKey(utterance.answers())) {
      return atEnd.getOrDefault(utterance.answers(), Focus.NONE).fresh().put();
    }
    if (utterance.kind() != UtteranceKind.TURN) {
      return inProse(utterance, home);
    }
    boolean question = isQuestion(utterance);
    if (question && handedOver) {
      return followsUp(utterance) ? running : Focus.NONE;
    }
    boolean brief = utterance.statements().size() <= INTERJECTION;
    return question || brief ? running : Focus.NONE;
  }

  private boolean followsUp(Utterance utterance) {
    return utterance.statements().stream().limit(2).anyMatch(s -> sentences.followsUp(s.span()));
  }

  /** Reported words are about what the reporting sentence is about. */
  private Focus within(Utterance utterance, @Nullable String home) {
    Utterance outer = done.get(utterance.within());
    if (outer == null) {
      return Focus.NONE;
    }
    for (Statement statement : outer.statements()) {
      if (statement.span().contains(utterance.spans().getFirst().start())) {
        Set<String> codes = new LinkedHashSet<>();
        statement.countries().forEach(link -> codes.add(link.code()));
        codes.remove(home(outer));
        boolean own = isOwn(statement);
        boolean fresh = own || carriedAt.getOrDefault(statement.id(), 0) <= 1;
        return codes.size() > 2 || !fresh
            ? Focus.NONE
            : Focus.on(own ? codes : reach.passed(codes), false).put();
      }
    }
    return Focus.NONE;
  }

  /** Whether a statement itself speaks of a country, and does not only take it over. */
  private boolean isOwn(Statement statement) {
    return !carriedAt.containsKey(statement.id());
  }

  /** A quotation in prose is about what the sentences before it in its paragraph are about. */
  private Focus inProse(Utterance utterance, @Nullable String home) {
    int start = utterance.spans().getFirst().start();
    int from = Math.max(0, start - PROSE_REACH);
    int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    Set<String> codes = new LinkedHashSet<>();
    int body = behindDateline(Math.min(paragraph, start), start);
    Span before = new Span(Math.max(from, body), start);
    List<CountryName> around = Spans.within(names.countries(), CountryName::span, before);
    for (int i = around.size() - 1; i >= 0 && codes.size() < 2; i--) {
      if (around.get(i).about() == About.NAMED) {
        codes.add(code(around.get(i)));
      }
    }
    codes.remove(home);
    return Focus.on(codes, false);
  }

  /**
   * "OSLO, 4 May - …": where the prose of a paragraph begins; the place is only where it is told.
   */
  private int behindDateline(int paragraph, int end) {
    int dash = -1;
    for (int i = paragraph; i < Math.min(end, paragraph + DATELINE) && dash < 0; i++) {
      boolean between = i > 0 && text.charAt(i - 1) == ' ' && text.startsWith(" ", i + 1);
      dash = between && DASHES.indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    String place = dash < 0 ? "" : text.substring(paragraph, dash);
    boolean capitals = place.length() > 2 && Character.isUpperCase(place.charAt(1));
    return capitals && Character.isUpperCase(place.charAt(0)) ? dash + 1 : paragraph;
  }

  private String code(CountryName name) {
    return register.content().countries().get(name.country()).code();
  }

  private void end(Utterance utterance, Focus focus, List<Focus> spoken) {
    done.put(utterance.id(), utterance);
    atEnd.put(utterance.id(), isQuestion(utterance) ? asked(focus, spoken) : focus);
    if (utterance.within() == null && utterance.kind() == UtteranceKind.TURN) {
      running = focus.isNone() ? focus : atEnd.getOrDefault(utterance.id(), focus);
      handedOver = handsOver(utterance);
    }
  }

  /** What a question asks about: the last it speaks of; the asker's own country if ever beside. */
  private Focus asked(Focus last, List<Focus> spoken) {
    boolean withHome = last.withHome() || spoken.stream().anyMatch(Focus::withHome);
    return last.isNone() ? last : new Focus(reach.asked(last, spoken), 0, withHome, true);
  }

  /** Whether a turn ends by giving the word to somebody else: "Let's go to Ann.", "Ben." */
  private boolean handsOver(Utterance turn) {
    if (isQuestion(turn) || turn.statements().isEmpty()) {
      return false;
    }
    Manner last = sentences.at(turn.statements().getLast().span()).manner();
    return turn.statements().size() > 1 && (last == Manner.COURTESY || last == Manner.TURNS_AWAY);
  }

  private Statement withCountries(Statement statement, Set<String> named, Set<String> context) {
    List<CountryLink> links = new ArrayList<>(named.size() + context.size());
    named.forEach(code -> link(code, CountryLink.Basis.MENTION, links));
    context.stream()
        .filter(code -> !named.contains(code))
        .forEach(code -> link(code, CountryLink.Basis.CONTEXT, links));
    return new Statement(
        statement.id(),
        statement.span(),
        links,
        statement.topics(),
        statement.people(),
        statement.organisations());
  }

  private void link(String code, CountryLink.Basis basis, List<CountryLink> links) {
    register
        .country(code)
        .ifPresent(country -> links.add(new CountryLink(code, country.iri(), basis)));
  }
}
