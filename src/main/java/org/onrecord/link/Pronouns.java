package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Discourse.Kind;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.Span;

/**
 * Says whom "he" or "she" means: the nearest sentence before that has a person of fitting sex
 * decides, its subjects first. Nobody where a fitting subject is somebody unknown, or where two
 * persons that are no subjects fit.
 */
final class Pronouns {
  static final double OF_SUBJECT = 0.85;
  static final double OF_FAR_SUBJECT = 0.75;
  static final double OF_OTHERS = 0.6;

  private final String text;
  private final NamedPersons persons;
  private final Map<Span, List<Referent>> referents;
  private final Set<String> joining;

  /**
   * @param joining the words that join a clause to another
   */
  Pronouns(
      String text, NamedPersons persons, Map<Span, List<Referent>> referents, Set<String> joining) {
    this.joining = joining;
    this.text = text;
    this.persons = persons;
    this.referents = referents;
  }

  /**
   * Whom a pronoun means, or null.
   *
   * @param resolve the person whom a noun phrase means, or null
   * @param excluded who cannot be meant: the one who speaks and the one spoken to
   * @param content what is reported of the pronoun: "Holt, she said, was late" is not of Holt
   */
  @Nullable Identified meant(
      Span pronoun,
      Span content,
      Sex sex,
      Function<Referent, @Nullable Identified> resolve,
      Predicate<Identified> excluded) {
    List<Referent> before = referents.getOrDefault(pronoun, List.of());
    List<Identified> notMeant = new ArrayList<>();
    for (Referent referent : before) {
      Identified told = isToldOf(referent, pronoun, content) ? resolve.apply(referent) : null;
      if (told != null) {
        notMeant.add(told);
      }
    }
    int from = 0;
    while (from < before.size()) {
      int to = from;
      while (to < before.size() && before.get(to).sentence() == before.get(from).sentence()) {
        to++;
      }
      Sentence sentence = new Sentence(sex, resolve, excluded, isJoined(pronoun), notMeant);
      before.subList(from, to).forEach(sentence::weigh);
      if (sentence.decides()) {
        return sentence.meant();
      }
      from = to;
    }
    return null;
  }

  /** Whether a phrase is what a report with a pronoun as its source is about. */
  private static boolean isToldOf(Referent referent, Span pronoun, Span content) {
    boolean interrupted = referent.span().end() + ", ".length() == pronoun.start();
    return referent.sentence() == 0
        && referent.subject()
        && (!referent.source() || interrupted)
        && (referent.kind() == Kind.NAMED || referent.kind() == Kind.CAPITALISED)
        && content.contains(referent.span());
  }

  /** The source that is the only subject of the sentence before a pronoun, or null. */
  @Nullable Span sourceBefore(Span pronoun, Sex sex) {
    List<Referent> subjects =
        referents.getOrDefault(pronoun, List.of()).stream()
            .filter(referent -> referent.subject() && referent.sentence() == 1)
            .filter(referent -> referent.source() && referent.sex().agrees(sex))
            .toList();
    return subjects.size() == 1 ? subjects.getFirst().span() : null;
  }

  /**
   * Whether a pronoun opens a clause that is joined to another: "I saw Holt, and he said", "one of
   * Holt's tirades came when he said".
   */
  private boolean isJoined(Span pronoun) {
    int end = pronoun.start() - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return false;
    }
    int start = text.lastIndexOf(' ', end - 1) + 1;
    return start < end && joining.contains(text.substring(start, end));
  }

  /** The phrases of one sentence, weighed against each other; for one use. */
  private final class Sentence {
    private final Sex sex;
    private final Function<Referent, @Nullable Identified> resolve;
    private final Predicate<Identified> excluded;
    private final boolean joined;

    /** Who is not meant, as a sentence nearer by shows; grows. */
    private final List<Identified> notMeant;

    private final List<Identified> subjects = new ArrayList<>();
    private final List<Identified> others = new ArrayList<>();

    /** Persons of unknown sex who are no subjects: "I spoke with Minister Kern. He told me …" */
    private final List<Identified> unsure = new ArrayList<>();

    private @Nullable Identified source;
    private boolean unknownSubject;
    private boolean unknownOther;

    /** Whether the sentence begins with a pronoun: in "She was late, Holt said" she is not Holt. */
    private boolean opened;

    /** Whether the sentence goes on about the same person: "He was there with Holt." */
    private boolean goesOn;

    /** Whether the subject is somebody who is not meant: any other person may be then. */
    private boolean withoutSubject;

    /** Whether a third person, one or several, is the subject. */
    private boolean hasSubject;

    /** Whether two capitalised words may name somebody: "I talked to Kuno Varga. He told me …" */
    private boolean capitalised;

    private int distance;

    Sentence(
        Sex sex,
        Function<Referent, @Nullable Identified> resolve,
        Predicate<Identified> excluded,
        boolean joined,
        List<Identified> notMeant) {
      this.joined = joined;
      this.notMeant = notMeant;
      this.sex = sex;
      this.resolve = resolve;
      this.excluded = excluded;
    }

    void weigh(Referent referent) {
      distance = referent.sentence();
      hasSubject |= referent.subject();
      if (referent.kind() == Kind.PRONOUN && !referent.source()) {
        opened |= Character.isUpperCase(text.charAt(referent.span().start()));
        goesOn |= referent.subject() && referent.sex() == sex;
      }
      if (!referent.sex().agrees(sex) || referent.kind() == Kind.GROUP) {
        return;
      }
      Identified who = resolve.apply(referent);
      if (who == null) {
        unknown(referent);
      } else if (!excluded.test(who) && persons.sex(who).agrees(sex)) {
        fitting(referent, who);
      } else if (!persons.sex(who).agrees(sex)) {
        withoutSubject |= referent.subject();
      }
    }

    private void fitting(Referent referent, Identified who) {
      if (opened && referent.source() && referent.kind() != Kind.PRONOUN) {
        notMeant.add(who);
      } else if (notMeant.stream().noneMatch(who::isSamePersonAs)) {
        known(referent, who);
      } else {
        withoutSubject |= referent.subject();
      }
    }

    private void unknown(Referent referent) {
      boolean named = referent.kind() == Kind.CAPITALISED || referent.kind() == Kind.NAMED;
      boolean person = referent.kind() == Kind.DESCRIBED || named && sex == Sex.MALE;
      if (referent.kind() != Kind.PRONOUN && person) {
        unknownSubject |= referent.subject();
        unknownOther |= !referent.subject() && referent.kind() != Kind.CAPITALISED;
        capitalised |= referent.span().of(text).indexOf(' ') > 0;
      }
    }

    private void known(Referent referent, Identified who) {
      boolean doubtful = !referent.subject() && persons.sex(who) != sex && !withoutSubject;
      List<Identified> same = doubtful ? unsure : referent.subject() ? subjects : others;
      if (same.stream().noneMatch(who::isSamePersonAs)) {
        same.add(who);
      }
      if (referent.source() && referent.subject() && source == null) {
        source = who;
      }
    }

    /** Of the pronoun's own sentence only what another clause before it names counts. */
    boolean decides() {
      boolean beside = !goesOn && (distance > 0 || joined);
      boolean others = unknownOther || !all().isEmpty() || capitalised && !hasSubject;
      return unknownSubject || !subjects.isEmpty() || beside && others;
    }

    @Nullable Identified meant() {
      double near = distance <= 1 ? OF_SUBJECT : OF_FAR_SUBJECT;
      Identified sure = subjectOfSex();
      if (sure != null) {
        return sure.withConfidence(near);
      }
      if (unknownSubject) {
        return null;
      }
      if (!subjects.isEmpty()) {
        return !mayBeAnother() && subjects.size() == 1
            ? subjects.getFirst().withConfidence(near)
            : null;
      }
      List<Identified> all = all();
      return !unknownOther && all.size() == 1 ? all.getFirst().withConfidence(OF_OTHERS) : null;
    }

    /** Who are no subjects: of the sex, or of one that nobody knows. */
    private List<Identified> all() {
      List<Identified> all = new ArrayList<>(others);
      unsure.stream()
          .filter(one -> others.stream().noneMatch(one::isSamePersonAs))
          .forEach(all::add);
      return all;
    }

    /** The subject known to be of this sex: who says something, or the first where nobody does. */
    private @Nullable Identified subjectOfSex() {
      if (unknownSubject && source == null) {
        return null;
      }
      if (source != null && (persons.sex(source) == sex || sex == Sex.MALE)) {
        return source;
      }
      List<Identified> sure = subjects.stream().filter(p -> persons.sex(p) == sex).toList();
      return sure.isEmpty() || unknownSubject ? null : sure.getFirst();
    }

    /** Whether one who is no subject is of the sex, where nothing shows that the subject is. */
    private boolean mayBeAnother() {
      return all().stream().anyMatch(other -> subjects.stream().noneMatch(other::isSamePersonAs));
    }
  }
}
