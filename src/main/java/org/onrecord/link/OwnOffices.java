package org.onrecord.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Whose office "the Minister" means in the mouth of one who answers for a government: that of his
 * own country, and no other's because a question spoke of it. For one document; immutable.
 */
final class OwnOffices {
  private final String text;
  private final NamedPersons persons;
  private final List<Identified> speakers;
  private final Officials officials;
  private final @Nullable String home;
  private final NameLexicon lexicon;

  /** Where somebody asks. */
  private final List<Span> questions;

  /**
   * @param utterances among them all turns
   * @param speakers those who have turns
   * @param home the country from which the document speaks, where it is known
   */
  OwnOffices(
      String text,
      List<Utterance> utterances,
      NamedPersons persons,
      List<Identified> speakers,
      Officials officials,
      @Nullable String home,
      NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.speakers = speakers;
    this.officials = officials;
    this.home = home;
    this.lexicon = lexicon;
    this.questions = questions(utterances);
  }

  private List<Span> questions(List<Utterance> utterances) {
    Set<String> answered = new HashSet<>();
    utterances.stream().map(Utterance::answers).filter(Objects::nonNull).forEach(answered::add);
    return utterances.stream()
        .filter(u -> u.kind() == UtteranceKind.TURN)
        .filter(u -> answered.contains(u.id()) || asks(u))
        .map(Utterance::extent)
        .sorted()
        .toList();
  }

  private boolean asks(Utterance turn) {
    String label = turn.speaker().label();
    return turn.speaker().type() == SpeakerType.QUESTIONER
        || label != null && !isOfSpokesperson(label) && turn.extent().of(text).indexOf('?') >= 0;
  }

  private boolean isOfSpokesperson(String printed) {
    return Arrays.stream(FoldedText.fold(printed).split("[^\\p{L}]+"))
        .anyMatch(lexicon.list("spokespersons")::contains);
  }

  /** Those who are another country's, of whom a title alone does not speak here. */
  Predicate<Identified> anothers(Span title, Scene scene) {
    Speaker speaking = scene.speaking();
    Span label = speaking == null ? null : speaking.span();
    if (speaking == null || label == null || !answers(speaking, scene) || !isOfHome(title)) {
      return who -> false;
    }
    List<NamedPersons.Naming> named = persons.within(home == null ? 0 : label.end(), title.start());
    return who -> isForeign(who) && isOnlyAsked(who, named);
  }

  private boolean isForeign(Identified who) {
    return who.country() != null
        && !who.country().equals(home)
        && speakers.stream().noneMatch(who::isSamePersonAs);
  }

  private boolean isOnlyAsked(Identified who, List<NamedPersons.Naming> named) {
    return named.stream()
        .filter(naming -> naming.who().isSamePersonAs(who))
        .allMatch(naming -> isAsked(naming.span()));
  }

  private boolean isAsked(Span place) {
    int at = Spans.firstFrom(questions, span -> span, place.start() + 1) - 1;
    return at >= 0 && questions.get(at).contains(place);
  }

  /** Whether a speaker answers a question, or is a spokesperson by label or post. */
  private boolean answers(Speaker speaking, Scene scene) {
    String post = speaking.office() == null ? "" : speaking.office().label();
    return speaking.type() != SpeakerType.QUESTIONER
        && (scene.asked() || isOfSpokesperson(speaking.label() + " " + post));
  }

  /** Whether the words are an office in capitals that the own country may have. */
  private boolean isOfHome(Span words) {
    String label = words.of(text);
    int blank = label.indexOf(' ');
    boolean capital =
        blank > 0 && blank + 1 < label.length() && Character.isUpperCase(label.charAt(blank + 1));
    Title title = capital ? lexicon.titleOf(FoldedText.fold(label.substring(blank + 1))) : null;
    return title != null
        && title.office()
        && (home == null
            || officials.index().officesOf(home).stream()
                .anyMatch(o -> officials.fits(title, officials.register().office(o))));
  }
}
