package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Subjects.Phrase;
import org.onrecord.extract.VerbGroup.Shape;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Span;

/**
 * Finds the attributions of one sentence: each cue, with the content that its frame allows and its
 * source.
 */
final class AttributionFinder {
  private static final CueEntry ACCORDING_TO =
      new CueEntry("according to", CueKind.SPEECH, java.util.Set.of(Frame.FRONT));

  /** A reported content: the first and last item, and whether it follows the cue. */
  private record Content(int from, int to, int secondFrom, int secondTo, String rule) {
    static Content of(int from, int to, String rule) {
      return new Content(from, to, -1, -1, rule);
    }
  }

  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final List<Attribution> found = new ArrayList<>();
  private @Nullable Attribution pending;

  AttributionFinder(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.phrases = new NounPhrases(sentence, vocabulary);
    this.subjects = new Subjects(sentence, phrases, lexicon);
    this.ends = new ContentEnds(sentence, lexicon);
  }

  List<Attribution> find() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
        accordingTo(i);
      } else if (sentence.tag(i).isVerb()) {
        verb(i);
      } else if (sentence.is(i, Tag.NOUN)) {
        noun(i);
      }
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1) {
        introduced(i);
      }
    }
    clipped();
    return found;
  }

  /**
   * A quotation behind a colon that no reporting verb introduces: "Mr Brown: “No.”", "He raised his
   * hand and boomed: “No.”".
   */
  private void introduced(int quotation) {
    boolean speechNoun =
        (sentence.is(quotation - 1, Tag.COMMA) || sentence.word(quotation - 1).equals("of"))
                && vocabulary.in("SPEECHNOUN", sentence.word(quotation - 2))
            || vocabulary.in("SPEECHNOUN", sentence.word(quotation - 1));
    boolean stated =
        sentence.is(quotation - 1, Tag.BE)
            && vocabulary.in("SPEECHNOUN", sentence.word(quotation - 2));
    boolean colon = sentence.is(quotation - 1, Tag.COLON) || speechNoun || stated;
    boolean taken =
        found.stream()
            .anyMatch(
                a ->
                    a.content().stream()
                        .anyMatch(s -> s.overlaps(sentence.span(quotation, quotation))));
    if (!colon || taken) {
      return;
    }
    Phrase source = stated ? possessor(quotation - 2) : null;
    int cue = quotation - 1;
    for (int i = quotation - 2; i >= 0 && source == null; i--) {
      if (sentence.is(i, Tag.FINITE_VERB)
          || sentence.is(i, Tag.VERB)
          || sentence.is(i, Tag.GERUND)
          || sentence.is(i, Tag.PARTICIPLE)
          || sentence.is(i, Tag.BE)) {
        source = subjects.of(VerbGroup.at(sentence, i));
        cue = i;
      }
    }
    if (source == null && quotation > 1) {
      int start = phrases.startOf(quotation - 2);
      source = start >= 0 ? new Phrase(start, quotation - 2) : null;
      cue = quotation - 1;
    }
    if (source != null) {
      int last = quotation;
      while (sentence.is(last + 1, Tag.QUOTATION)) {
        last++;
      }
      VerbForms.Form verb = sentence.verb(cue);
      CueEntry entry =
          new CueEntry(
              verb == null ? sentence.word(cue) : verb.lemma(),
              CueKind.SPEECH,
              java.util.Set.of(Frame.QUOTE));
      found.add(
          new Attribution(
              entry,
              sentence.span(cue, cue),
              span(source),
              List.of(sentence.span(quotation, last)),
              Modality.ASSERTED,
              0.7,
              "colon-quotation"));
    }
  }

  /**
   * Ends a content before the source and cue of a report that stands behind it: "plans to leave,
   * officials said".
   */
  private void clipped() {
    for (int i = 0; i < found.size(); i++) {
      for (Attribution fronted : found) {
        Span cue = fronted.cue();
        Attribution outer = found.get(i);
        if (outer != fronted
            && cue != null
            && fronted.rule().startsWith("fronted")
            && outer.content().getLast().contains(cue)
            && !fronted.content().getLast().contains(outer.extent())) {
          Span source = fronted.source();
          int end = source == null ? cue.start() : Math.min(cue.start(), source.start());
          found.set(i, outer.withContent(endingBefore(outer.content(), end)));
        }
      }
    }
  }

  private List<Span> endingBefore(List<Span> content, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      int last = Math.min(span.end(), end);
      while (last > span.start()
          && (Character.isWhitespace(sentence.text().charAt(last - 1))
              || sentence.text().charAt(last - 1) == ',')) {
        last--;
      }
      if (last > span.start()) {
        kept.add(new Span(span.start(), last));
      }
    }
    return kept.isEmpty() ? content : kept;
  }

  /** "“At last!” beamed the envoy": any verb between a quotation and a noun phrase. */
  private boolean quotativeInverted(VerbGroup group) {
    int quotation = group.start() - 1;
    int after = group.head() + 1;
    boolean place =
        sentence.is(quotation, Tag.QUOTATION)
            && sentence.endsAsFronted(quotation)
            && (sentence.isSentenceLike(quotation)
                || isExclaimed(quotation) && sentence.beginsAsSentence(quotation))
            && sentence.is(group.head(), Tag.FINITE_VERB);
    if (!place || !phrases.begins(after) || sentence.is(after, Tag.QUOTATION)) {
      return false;
    }
    VerbForms.Form form = sentence.verb(group.head());
    CueEntry entry =
        new CueEntry(
            form == null ? sentence.word(group.head()) : form.lemma(),
            CueKind.SPEECH,
            java.util.Set.of(Frame.QUOTE));
    Phrase source = new Phrase(after, withAppositions(phrases.endOf(after), true));
    Content content = fronted(entry, group.start(), source.end() + 1, true);
    return content != null && add(entry, group, after, source, content);
  }

  private boolean isExclaimed(int quotation) {
    char last = sentence.lastMark(quotation);
    return last == '!' || last == '?';
  }

  /**
   * An attribution whose content follows in the next sentence or paragraph ("The minister
   * replied:"), or null.
   */
  @Nullable Attribution pending() {
    return pending;
  }

  // ------------------------------------------------------------------ verbs

  private void verb(int head) {
    VerbForms.Form form = sentence.verb(head);
    VerbGroup group = VerbGroup.at(sentence, head);
    if (form == null) {
      quotative(group);
      return;
    }
    for (CueLexicon.Candidate candidate : lexicon.of(form.lemma())) {
      int after = afterParticles(head, candidate.particles());
      if (after > 0 && cue(group, candidate.entry(), after)) {
        return;
      }
    }
    quotative(group);
  }

  /** Any verb right behind a quotation and a subject of its own: "“Not yet,” she beamed." */
  private void quotative(VerbGroup group) {
    if (group.shape() != Shape.FINITE || group.start() != group.head()) {
      return;
    }
    if (quotativeInverted(group)) {
      return;
    }
    Phrase source = subjects.of(group);
    int before = source == null ? -1 : source.start() - 1;
    boolean ends =
        sentence.is(group.head() + 1, Tag.STOP)
            || sentence.is(group.head() + 1, Tag.PREPOSITION)
            || sentence.is(group.head() + 1, Tag.COMMA)
            || sentence.is(group.head() + 1, Tag.PRONOUN)
            || sentence.is(group.head() + 1, Tag.ADVERB)
            || sentence.is(group.head() + 1, Tag.TO);
    if (source != null
        && ends
        && source.end() < group.head()
        && sentence.is(before, Tag.QUOTATION)
        && sentence.endsAsFronted(before)
        && sentence.words(before) > 1) {
      VerbForms.Form form = sentence.verb(group.head());
      CueEntry entry =
          new CueEntry(
              form == null ? sentence.word(group.head()) : form.lemma(),
              CueKind.SPEECH,
              java.util.Set.of(Frame.QUOTE));
      Content content = fronted(entry, source.start(), group.head() + 1, false);
      if (content != null) {
        add(entry, group, group.head() + 1, source, content);
      }
    }
  }

  private int afterParticles(int head, List<String> particles) {
    int i = head + 1;
    for (String particle : particles) {
      int at = sentence.word(i).equals(particle) ? i : beyondModifiers(i);
      if (!sentence.word(at).equals(particle)) {
        return -1;
      }
      i = at + 1;
    }
    return i;
  }

  /** "raised new questions about": the noun behind what modifies it, or the item itself. */
  private int beyondModifiers(int i) {
    int noun = i;
    while (sentence.is(noun, Tag.ADJECTIVE)
        || sentence.is(noun, Tag.ADVERB)
        || sentence.is(noun, Tag.DETERMINER)
        || sentence.is(noun, Tag.POSSESSIVE_PRONOUN)) {
      noun++;
    }
    return sentence.is(noun, Tag.NOUN) ? noun : i;
  }

  /** Tries a cue in its place; true where an attribution was found. */
  private boolean cue(VerbGroup group, CueEntry entry, int after) {
    if (entry.takes(Frame.DENIED) && !group.negated()) {
      return false;
    }
    Phrase inverted = inverted(group, entry, after);
    if (inverted != null) {
      Content content = fronted(entry, group.start(), inverted.end() + 1, true);
      if (content != null) {
        return add(entry, group, after, inverted, content);
      }
    }
    Phrase source =
        group.shape() == Shape.PASSIVE || group.shape() == Shape.PARTICIPLE
            ? agent(after)
            : subjects.of(group);
    if (source == null
        && group.shape() == Shape.GERUND
        && sentence.is(group.start() - 1, Tag.COMMA)
        && phrases.begins(0)) {
      source = new Phrase(0, phrases.endOf(0));
    }
    int right =
        (group.shape() == Shape.PASSIVE || group.shape() == Shape.PARTICIPLE) && source != null
            ? withOf(source.end()) + 1
            : after;
    int before = source != null && source.start() < group.head() ? source.start() : group.start();
    boolean frontedFirst =
        source != null && entry.takes(Frame.ZERO) && reportsBackwards(before, after);
    boolean beside =
        source != null
            && group.shape() == Shape.FINITE
            && !sentence.is(source.start(), Tag.WH)
            && !sentence.is(group.start() - 1, Tag.CONJUNCTION);
    boolean aside = beside && isAside(before) && contentBegins(after);
    if (entry.takes(Frame.FRONT)
        && beside
        && !aside
        && (frontedFirst || followsFrontedQuotation(before))) {
      Content content = fronted(entry, before, after, false);
      if (content != null && add(entry, group, after, source, content)) {
        return true;
      }
    }
    boolean gap =
        source != null
            && before > 0
            && (sentence.is(before - 1, Tag.WH) || sentence.is(before - 1, Tag.THAT));
    if (gap && entry.takes(Frame.AS) && sentence.word(after).equals("as")) {
      return add(
          entry,
          group,
          after,
          source,
          new Content(before - 1, before - 1, after, ends.ofObject(after), "relative-clause"));
    }
    boolean namedGap =
        gap
            && entry.takes(Frame.SC)
            && (sentence.is(after, Tag.QUOTATION) || sentence.is(after, Tag.DETERMINER));
    if (namedGap && sentence.is(after, Tag.QUOTATION)) {
      return add(
          entry,
          group,
          after,
          source,
          Content.of(after, ends.ofObject(after), "relative-quotation"));
    }
    if (namedGap) {
      return add(
          entry,
          group,
          after,
          source,
          new Content(before - 1, before - 1, after, ends.ofObject(after), "relative-clause"));
    }
    ends.ofGerund(group.shape() == Shape.GERUND);
    ends.ofPast(isPast(group));
    ends.inSubordinateClause(isSubordinate(group));
    boolean trailing =
        entry.takes(Frame.ZERO)
            && before > 1
            && sentence.word(before - 1).equals("as")
            && (sentence.is(before - 2, Tag.COMMA) || sentence.is(before - 2, Tag.QUOTATION));
    if (trailing && beside) {
      Content content = fronted(entry, before - 1, after, false);
      if (content != null) {
        return add(entry, group, after, source, content);
      }
    }
    ends.inAsClause(before > 0 && sentence.word(before - 1).equals("as"));
    if (entry.takes(Frame.ZERO) && source != null && source.start() == before) {
      int name = nameBehindNoun(source);
      if (name > 0 && sentence.tag(after).isPredicate() && hasPredicate(0, source.start() - 1)) {
        source = new Phrase(name, source.end());
        before = name;
      }
    }
    Content relative = entry.takes(Frame.ZERO) && source != null ? aroundCue(before, after) : null;
    if (relative != null) {
      return add(entry, group, after, source, relative);
    }
    ends.inRelativeClause(
        source != null
                && (sentence.is(source.start(), Tag.WH) || sentence.is(source.start(), Tag.THAT))
            || group.shape() == Shape.GERUND);
    Content content =
        group.shape() == Shape.PASSIVE || group.shape() == Shape.PARTICIPLE
            ? ofPassive(entry, group, right)
            : following(entry, right);
    if (content == null && entry.takes(Frame.FRONT) && beside) {
      content = fronted(entry, before, after, false);
    }
    boolean wordless =
        content == null
            && group.shape() == Shape.FINITE
            && entry.takes(Frame.FRONT)
            && found.isEmpty()
            && sentence.is(sentence.size() - 1, Tag.STOP);
    if (wordless && source != null && entry.takes(Frame.QUOTE)) {
      pending =
          attribution(
              entry,
              group,
              after,
              source,
              List.of(sentence.span(group.head(), group.head())),
              "cue-sentence");
      return false;
    }
    if (content == null
        && source != null
        && entry.takes(Frame.QUOTE)
        && sentence.is(sentence.size() - 1, Tag.COLON)) {
      pending =
          attribution(
              entry,
              group,
              after,
              source,
              List.of(sentence.span(group.head(), group.head())),
              "cue-paragraph");
      return true;
    }
    if (content == null
        && source != null
        && sentence.word(group.start() - 1).equals("as")
        && group.shape() == Shape.PARTICIPLE
        && sentence.is(right, Tag.COMMA)
        && right + 1 < sentence.size()) {
      content = Content.of(right + 1, ends.ofClause(right + 1), "as-reported");
    }
    boolean expletive =
        source != null
            && group.shape() == Shape.INFINITIVE
            && sentence.word(source.start()).equals("it")
            && source.start() == source.end();
    if (expletive) {
      return false;
    }
    if (content == null
        || source == null
            && group.shape() != Shape.PASSIVE
            && group.shape() != Shape.FINITE
            && group.shape() != Shape.PARTICIPLE) {
      return false;
    }
    if (source == null && group.shape() == Shape.FINITE && !content.rule().contains("quotation")) {
      source = subjects.opening(group);
      if (source == null || !entry.takesClause() || entry.kind() != CueKind.SPEECH) {
        return false;
      }
    }
    return add(entry, group, after, source, content);
  }

  /**
   * "Speaking on “The Hour,” Brown said that …", "Green, citing “the cost,” said …": a quotation
   * between commas that is part of the reporter's own sentence.
   */
  private boolean isAside(int before) {
    int quotation = sentence.is(before - 1, Tag.COMMA) ? before - 2 : before - 1;
    return quotation > 0
        && sentence.is(quotation, Tag.QUOTATION)
        && (!sentence.isSentenceLike(quotation) || sentence.isTitleCase(quotation));
  }

  /** "that", a clause or an answer right behind the cue, and no circumstance. */
  private boolean contentBegins(int after) {
    return switch (sentence.tag(after)) {
      case THAT -> true;
      case SUBORDINATOR, PREPOSITION, ADVERB, TIME, WH, COMMA, STOP -> false;
      default ->
          clauseBegins(after, false)
              || sentence.word(after).equals("yes")
              || sentence.word(after).equals("no");
    };
  }

  /** "a change Brown said would come": where a name stands right behind a noun of another phrase. */
  private int nameBehindNoun(Phrase phrase) {
    for (int i = phrase.start() + 1; i <= phrase.end(); i++) {
      boolean boundary =
          sentence.is(i, Tag.NAME)
              && sentence.isCapital(i)
              && sentence.is(i - 1, Tag.NOUN)
              && !sentence.isCapital(i - 1)
              && vocabulary.description(sentence.word(i - 1)) == null
              && !vocabulary.isTitle(sentence.word(i - 1));
      if (boundary) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "which officials said is false": the relative pronoun (or the noun before the source) and the
   * predicate behind the cue.
   */
  private @Nullable Content aroundCue(int before, int after) {
    boolean predicate =
        sentence.is(after, Tag.BE)
            || sentence.is(after, Tag.MODAL)
            || sentence.is(after, Tag.HAVE)
            || sentence.is(after, Tag.DO)
            || sentence.is(after, Tag.FINITE_VERB);
    int subject = before - 1;
    boolean quotedPredicate =
        sentence.is(after, Tag.QUOTATION)
            && !sentence.beginsAsSentence(after)
            && (sentence.word(subject).equals("which") || sentence.word(subject).equals("what"));
    if (!predicate && !quotedPredicate || subject < 0) {
      return null;
    }
    if (sentence.is(subject, Tag.WH) || sentence.is(subject, Tag.THAT)) {
      ends.inRelativeClause(true);
      return new Content(subject, subject, after, ends.ofClause(after), "relative-clause");
    }
    int start = sentence.tag(subject).isNominalHead() ? phrases.startOf(subject) : -1;
    ends.inAsClause(true);
    return start >= 0
        ? new Content(start, subject, after, ends.ofClause(after), "relative-clause")
        : null;
  }

  private boolean isPast(VerbGroup group) {
    VerbForms.Form form = sentence.verb(group.head());
    return group.start() == group.head()
        && sentence.is(group.head(), Tag.FINITE_VERB)
        && form != null
        && form.can(VerbForms.PAST);
  }

  /**
   * Whether the cue stands in a clause before the main one: "When asked whether …, he said",
   * "Noting that …, she left".
   */
  private boolean isSubordinate(VerbGroup group) {
    for (int i = group.start(); i >= 0; i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.COMMA || tag == Tag.THAT || tag == Tag.QUOTATION) {
        return false;
      }
      boolean introduces =
          tag == Tag.SUBORDINATOR
              || sentence.word(i).equals("as")
              || sentence.word(i).equals("when")
              || sentence.word(i).equals("after");
      if (introduces
          || i == 0
              && i == group.start()
              && (group.shape() == Shape.GERUND || group.shape() == Shape.PARTICIPLE)) {
        return true;
      }
    }
    return sentence.is(group.start(), Tag.FINITE_VERB) && group.start() == 0;
  }

  /** "by some of his rivals": the end of a noun phrase with what "of" joins to it. */
  private int withOf(int end) {
    int last = end;
    while (sentence.word(last + 1).equals("of")
        && phrases.begins(last + 2)
        && !sentence.is(last + 2, Tag.GERUND)) {
      last = phrases.baseEnd(last + 2);
    }
    return last;
  }

  /** "by the minister" right after a passive verb. */
  private @Nullable Phrase agent(int after) {
    for (int i = after; i < after + 2; i++) {
      if (sentence.word(i).equals("by")
          && phrases.begins(i + 1)
          && !sentence.is(i + 1, Tag.GERUND)) {
        return new Phrase(i + 1, phrases.baseEnd(i + 1));
      }
    }
    return null;
  }

  /**
   * "…, said the minister, who left": the source after its verb, or null where the verb stands in
   * its usual place.
   */
  private @Nullable Phrase inverted(VerbGroup group, CueEntry entry, int after) {
    boolean place =
        sentence.is(group.start() - 1, Tag.COMMA)
            || sentence.is(group.start() - 1, Tag.QUOTATION)
            || sentence.is(group.start() - 1, Tag.DASH);
    if (!entry.takes(Frame.INVERT)
        || !place
        || group.start() != group.head()
        || !sentence.is(group.head(), Tag.FINITE_VERB) && !sentence.is(group.head(), Tag.VERB)
        || !phrases.begins(after)
        || sentence.is(after, Tag.QUOTATION)) {
      return null;
    }
    int end = phrases.endOf(after);
    Tag next = sentence.tag(end + 1);
    boolean fronted =
        sentence.is(group.start() - 1, Tag.QUOTATION) && sentence.endsAsFronted(group.start() - 1);
    if (isAside(group.start()) && (next.isPredicate() || next == Tag.THAT)) {
      return null;
    }
    if (!fronted && (next.isPredicate() || next == Tag.THAT || sentence.is(end, Tag.QUOTATION))) {
      return null;
    }
    if (sentence.is(group.start() - 1, Tag.COMMA)
        && subjects.of(group) != null
        && !sentence.is(group.start() - 2, Tag.QUOTATION)
        && next != Tag.STOP
        && next != Tag.COMMA) {
      return null;
    }
    boolean quoted =
        sentence.is(group.start() - 1, Tag.QUOTATION) || sentence.is(group.start() - 2, Tag.QUOTATION);
    return new Phrase(after, withAppositions(end, quoted));
  }

  /**
   * Appositions and relative clauses after an inverted source, up to the sentence's end, a
   * quotation, a new clause or the predicate of what was said.
   *
   * @param quoted whether a quotation stands before the cue, which has its predicate in itself
   */
  private int withAppositions(int end, boolean quoted) {
    if (!sentence.is(end + 1, Tag.COMMA) && !sentence.is(end + 1, Tag.WH)) {
      return end;
    }
    int last = end;
    for (int i = end + 1; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION || tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON) {
        break;
      }
      if (tag == Tag.COMMA) {
        Tag next = sentence.tag(i + 1);
        if (next == Tag.GERUND
            || next == Tag.CONJUNCTION
            || next == Tag.PRONOUN
            || next == Tag.SUBORDINATOR
            || next == Tag.PREPOSITION
            || next == Tag.QUOTATION
            || next.isPredicate() && !quoted) {
          break;
        }
      }
      last = sentence.is(i, Tag.COMMA) ? last : i;
    }
    return last;
  }

  // ------------------------------------------------------------------ content before the cue

  private boolean followsFrontedQuotation(int before) {
    int i = before - 1;
    if (sentence.is(i, Tag.COMMA)) {
      i--;
    }
    return sentence.is(i, Tag.QUOTATION)
        && (sentence.is(before - 1, Tag.COMMA)
            || sentence.endsAsFronted(i)
            || sentence.isSentenceLike(i));
  }

  /**
   * "The talks failed, he said on Monday.": a whole clause and a comma before the source, and only
   * adjuncts behind the cue.
   */
  private boolean reportsBackwards(int before, int after) {
    boolean comma = sentence.is(before - 1, Tag.COMMA);
    boolean dependent =
        sentence.is(0, Tag.SUBORDINATOR)
            || sentence.is(0, Tag.PREPOSITION)
            || sentence.is(0, Tag.GERUND)
            || sentence.is(0, Tag.PARTICIPLE);
    int next = afterAdjuncts(after);
    if (comma && interruptsDependent(next)) {
      return true;
    }
    if (!comma || dependent || !hasPredicate(0, before - 2)) {
      return false;
    }
    boolean circumstance =
        (sentence.is(after, Tag.PREPOSITION) || sentence.is(after, Tag.SUBORDINATOR))
            && !introducesSpeech(next);
    return circumstance
        || sentence.is(next, Tag.STOP)
        || sentence.is(next, Tag.COMMA)
            && !sentence.is(next + 1, Tag.THAT)
            && !sentence.is(next + 1, Tag.QUOTATION);
  }

  /**
   * "If the roads close, Brown said, the fair must wait": what depends on the main clause behind the
   * cue was said too, but not "Asked about it, he said, …".
   */
  private boolean interruptsDependent(int next) {
    boolean dependent =
        sentence.is(0, Tag.SUBORDINATOR)
            || sentence.is(0, Tag.PREPOSITION)
            || sentence.is(0, Tag.TO)
            || sentence.is(0, Tag.ADVERB) && sentence.is(1, Tag.PREPOSITION);
    boolean asked = sentence.is(1, Tag.PARTICIPLE) || sentence.is(0, Tag.PARTICIPLE);
    return dependent
        && !asked
        && sentence.is(next, Tag.COMMA)
        && !sentence.is(next + 1, Tag.QUOTATION)
        && ends.mainClauseBegins(next + 1);
  }

  /**
   * Content that stands before source and cue.
   *
   * @param before the first item of what follows the content
   * @param after the item behind cue and source
   */
  private @Nullable Content fronted(CueEntry entry, int before, int after, boolean inverted) {
    int last = before - 1;
    boolean comma = sentence.is(last, Tag.COMMA);
    if (comma) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    boolean quotation = sentence.is(last, Tag.QUOTATION);
    if (!comma
        && !(quotation
            && (sentence.endsAsFronted(last) || inverted || sentence.isSentenceLike(last)))) {
      return null;
    }
    int from = clauseStart(last);
    int more =
        afterAdjuncts(
            entry.takes(Frame.PERSON) && phrases.begins(after)
                ? phrases.baseEnd(after) + 1
                : after);
    boolean continued =
        continuesClause(more + 1)
            || sentence.is(more + 1, Tag.SUBORDINATOR)
            || sentence.is(more + 1, Tag.ADVERB);
    boolean interrupted =
        sentence.is(more, Tag.COMMA)
            && (continued
                || from == 0 && interruptsDependent(more)
                || sentence.is(from, Tag.SUBORDINATOR) && ends.mainClauseBegins(more + 1)
                || !hasPredicate(from, last)
                    && entry.takes(Frame.ZERO)
                    && ends.mainClauseBegins(more + 1));
    if (!quotation && !interrupted && !hasPredicate(from, last)) {
      return null;
    }
    int onward = sentence.is(more, Tag.COMMA) || sentence.is(more, Tag.COLON) ? more + 1 : more;
    int resumed = quotation ? resumed(after) : -1;
    if (resumed > 0) {
      return new Content(from, last, resumed, lastQuotation(resumed), "fronted-quotation");
    }
    if (quotation && onward > more && sentence.is(onward, Tag.QUOTATION)) {
      return new Content(from, last, onward, lastQuotation(onward), "fronted-quotation");
    }
    boolean closes = entry.takes(Frame.THAT) && sentence.is(more, Tag.STOP);
    if (!quotation && !entry.takes(Frame.ZERO) && !closes && !quotesWithin(from, last)) {
      return null;
    }
    boolean goesOn =
        continuesClause(more + 1) && !sentence.is(more + 1, Tag.PREPOSITION)
            || sentence.is(more + 1, Tag.THAT)
            || sentence.is(more + 1, Tag.PREPOSITION) && sentence.is(more + 2, Tag.QUOTATION);
    if (quotation && sentence.is(more, Tag.COMMA) && goesOn) {
      return new Content(from, last, more + 1, ends.ofClause(more + 1), "fronted-interrupted");
    }
    if (!quotation && interrupted && more + 1 < sentence.size()) {
      return new Content(from, last, more + 1, ends.ofClause(more + 1), "fronted-interrupted");
    }
    return Content.of(from, last, quotation ? "fronted-quotation" : "fronted-clause");
  }

  /** The quotation that goes on behind a comma: "…,” he told the board in May, “and …". */
  private int resumed(int after) {
    for (int i = after; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION) {
        return sentence.is(i - 1, Tag.COMMA) ? i : -1;
      }
      VerbForms.Form verb = tag.isVerb() ? sentence.verb(i) : null;
      if (verb != null
          && lexicon.of(verb.lemma()).stream().anyMatch(c -> c.entry().takes(Frame.QUOTE))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean quotesWithin(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 4) {
        return true;
      }
    }
    return false;
  }

  private boolean continuesClause(int i) {
    Tag tag = sentence.tag(i);
    return tag.isPredicate()
        || tag == Tag.NEGATION && sentence.tag(i + 1).isPredicate()
        || tag == Tag.PREPOSITION
        || tag == Tag.PARTICIPLE
        || tag == Tag.TO;
  }

  private int lastQuotation(int from) {
    int last = from;
    while (sentence.is(last + 1, Tag.QUOTATION)) {
      last++;
    }
    return last;
  }

  /**
   * Where the fronted content begins: the sentence's start without conjunction, or after what
   * introduces a quotation.
   */
  private int clauseStart(int last) {
    int from = 0;
    for (int i = last - 1; i >= 0; i--) {
      if (sentence.is(i, Tag.SEMICOLON) || sentence.is(i, Tag.COLON)) {
        from = i + 1;
        break;
      }
      boolean introduced =
          sentence.is(last, Tag.QUOTATION)
              && i == last - 1
              && (sentence.is(i, Tag.COMMA)
                  || sentence.is(i, Tag.DASH)
                  || sentence.is(i, Tag.OPEN_BRACKET))
              && sentence.words(last) > 2
              && sentence.beginsAsSentence(last);
      if (introduced) {
        return last;
      }
    }
    from = sentence.is(last, Tag.QUOTATION) ? from : afterDash(from, last);
    for (Attribution earlier : found) {
      for (int i = from; i < last; i++) {
        if (earlier.cue() != null
            && sentence.start(i) == earlier.cue().start()
            && sentence.beginsAsSentence(last)) {
          return last;
        }
      }
    }
    while (from < last
        && (sentence.is(from, Tag.CONJUNCTION) || sentence.is(from, Tag.QUOTE_MARK))) {
      from++;
    }
    return from;
  }

  /** "They disagreed — it was late, he said": the clause behind the only dash before the cue. */
  private int afterDash(int from, int last) {
    int dash = -1;
    for (int i = from; i < last; i++) {
      if (sentence.is(i, Tag.DASH)) {
        if (dash >= 0) {
          return from;
        }
        dash = i;
      }
    }
    return dash > from && hasPredicate(from, dash) && ends.mainClauseBegins(dash + 1)
        ? dash + 1
        : from;
  }

  private boolean hasPredicate(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean quoted =
          sentence.words(i) > 4 || sentence.words(i) > 2 && sentence.beginsAsSentence(i);
      if (sentence.tag(i).isPredicate() || sentence.is(i, Tag.QUOTATION) && quoted) {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ content after the cue

  private @Nullable Content ofPassive(CueEntry entry, VerbGroup group, int right) {
    if (group.shape() == Shape.PARTICIPLE
        && entry.takes(Frame.SC)
        && sentence.is(right, Tag.QUOTATION)) {
      return Content.of(right, right, "passive-quotation");
    }
    Content content = following(entry, right);
    int about = right;
    while (!sentence.word(about).equals("about") && sentence.is(about + 1, Tag.TIME)) {
      about++;
    }
    about = sentence.is(about, Tag.TIME) ? about + 1 : about;
    if (content == null && entry.takes(Frame.ABOUT) && sentence.word(about).equals("about")) {
      content = object(entry, about + 1);
      return content == null ? null : Content.of(content.from(), content.to(), "cue-about");
    }
    if (content == null && entry.takes(Frame.SC) && group.shape() == Shape.PASSIVE) {
      return passiveName(group, right);
    }
    boolean told =
        entry.takes(Frame.PTO) && sentence.is(right, Tag.TO) && sentence.is(right + 1, Tag.VERB);
    if (told) {
      return Content.of(right, ends.ofClause(right), "cue-to");
    }
    boolean objectCue =
        entry.takes(Frame.OBJ) || agent(group.head() + 1) != null && entry.takesObject();
    if (objectCue && group.shape() == Shape.PASSIVE) {
      return passiveObject(entry, group, right);
    }
    if (objectCue && group.start() == group.head() && agent(group.head() + 1) != null) {
      return reducedObject(entry, group, right);
    }
    boolean clause =
        content != null
            && (content.rule().equals("cue-that")
                || content.rule().equals("cue-about")
                || content.rule().equals("cue-whether")
                || content.rule().equals("cue-to") && entry.takes(Frame.PTO));
    return clause ? content : null;
  }

  /** "Brown was declared the winner": the subject, and what it is called. */
  private @Nullable Content passiveName(VerbGroup group, int right) {
    Phrase object = subjects.of(group);
    boolean name =
        switch (sentence.tag(right)) {
          case DETERMINER, ADJECTIVE, NAME, QUOTATION -> true;
          default -> false;
        };
    return object == null || object.start() > group.head() || !name
        ? null
        : new Content(
            object.start(), object.end(), right, ends.ofObject(right), "passive-object");
  }

  /** "a plan criticised by the envoy": the noun phrase right before the participle. */
  private @Nullable Content reducedObject(CueEntry entry, VerbGroup group, int right) {
    int last = sentence.is(group.start() - 1, Tag.COMMA) ? group.start() - 2 : group.start() - 1;
    int start = last < 0 ? -1 : phrases.startOf(last);
    if (start < 0) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ)
                && (sentence.word(right).equals("for") || sentence.word(right).equals("of"))
            || sentence.word(right).equals("as");
    return more
        ? new Content(start, last, right, ends.ofObject(right), "passive-object")
        : Content.of(start, last, "passive-object");
  }

  /** "The envoy was criticised for the delay": the subject, and what the verb says of it. */
  private @Nullable Content passiveObject(CueEntry entry, VerbGroup group, int right) {
    Phrase object = subjects.of(group);
    if (object == null || object.start() > group.head()) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ)
                && (sentence.word(right).equals("for") || sentence.word(right).equals("of"))
            || (entry.takes(Frame.AS) || entry.takes(Frame.OBJ))
                && sentence.word(right).equals("as");
    return more
        ? new Content(object.start(), object.end(), right, ends.ofObject(right), "passive-object")
        : Content.of(object.start(), object.end(), "passive-object");
  }

  private @Nullable Content following(CueEntry entry, int after) {
    int plain = after;
    while (sentence.is(plain, Tag.ADVERB)) {
      plain++;
    }
    int next = afterAdjuncts(plain);
    if (next > plain
        && (introducesSpeech(next) || sentence.is(plain, Tag.TIME) && phrases.begins(next))) {
      Content content = opening(entry, next);
      if (content != null) {
        return content;
      }
    }
    int aside = afterAside(next);
    if (aside > next) {
      return opening(entry, aside);
    }
    if (ends.isAsClause() && sentence.is(next, Tag.COMMA) && next + 1 < sentence.size()) {
      return Content.of(next + 1, ends.ofClause(next + 1), "cue-clause");
    }
    if (ends.isAsClause()
        && entry.takes(Frame.PERSON)
        && phrases.begins(plain)
        && !sentence.is(plain, Tag.QUOTATION)) {
      int comma = afterAdjuncts(phrases.baseEnd(plain) + 1);
      if (sentence.is(comma, Tag.COMMA) && comma + 1 < sentence.size()) {
        return Content.of(comma + 1, ends.ofClause(comma + 1), "cue-clause");
      }
    }
    if (entry.takes(Frame.PERSON) && phrases.begins(plain) && !sentence.is(plain, Tag.QUOTATION)) {
      Content content = afterHearer(entry, plain);
      if (content != null) {
        return content;
      }
    }
    Content direct = opening(entry, plain);
    if (direct != null) {
      return direct;
    }
    if (entry.takes(Frame.ABOUT)) {
      int about = plain;
      while (!sentence.word(about).equals("about")
          && (sentence.is(about, Tag.PREPOSITION) || sentence.is(about, Tag.TO))
          && phrases.begins(about + 1)) {
        about = phrases.baseEnd(about + 1) + 1;
      }
      Content content = sentence.word(about).equals("about") ? object(entry, about + 1) : null;
      if (content != null) {
        return Content.of(content.from(), content.to(), "cue-about");
      }
    }
    boolean clauseAfterComma =
        sentence.is(next, Tag.COMMA)
            && (sentence.is(next + 1, Tag.THAT)
                || entry.takes(Frame.ZERO)
                    && (sentence.tag(next + 1).isNominal()
                        || sentence.is(next + 1, Tag.SUBORDINATOR)));
    if (clauseAfterComma && entry.takes(Frame.QUOTE)) {
      Content content = opening(entry, next + 1);
      if (content != null) {
        return content;
      }
    }
    if (next > plain) {
      Content content = opening(entry, next);
      if (content != null) {
        return content;
      }
    }
    if ((entry.takes(Frame.PERSON) || entry.takes(Frame.PTO))
        && phrases.begins(plain)
        && !sentence.is(plain, Tag.QUOTATION)) {
      Content content = afterHearer(entry, plain);
      if (content != null) {
        return content;
      }
    }
    return entry.takesObject() ? object(entry, plain) : null;
  }

  /** Whether "as" stands in an object: "described it as a failure". */
  private boolean hasAs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("as")) {
        return true;
      }
    }
    return false;
  }

  /** "said, twice, that": the "that" behind an aside between commas, or the item itself. */
  private int afterAside(int comma) {
    Tag mark = sentence.tag(comma);
    if (mark != Tag.COMMA && mark != Tag.DASH) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(sentence.size(), comma + 9); i++) {
      if (sentence.is(i, mark)) {
        return sentence.is(i + 1, Tag.THAT) && !sentence.is(comma + 1, Tag.THAT) ? i + 1 : comma;
      }
    }
    return comma;
  }

  /** "that", or a comma or colon and a quotation. */
  private boolean introducesSpeech(int i) {
    boolean mark = sentence.is(i, Tag.COMMA) || sentence.is(i, Tag.COLON);
    return sentence.is(i, Tag.THAT) || sentence.is(mark ? i + 1 : i, Tag.QUOTATION);
  }

  private @Nullable Content afterHearer(CueEntry entry, int from) {
    int end = phrases.baseEnd(from);
    for (int tries = 0; tries < 3; tries++) {
      if (entry.takes(Frame.ABOUT)
          && (sentence.word(end + 1).equals("about") || sentence.word(end + 1).equals("for"))
          && phrases.begins(end + 2)) {
        return Content.of(end + 2, ends.ofObject(end + 2), "cue-about");
      }
      int next = afterAdjuncts(end + 1);
      if (sentence.is(next, Tag.COMMA) && sentence.is(next + 1, Tag.QUOTATION)) {
        next++;
      }
      if (entry.takes(Frame.PTO)
          && (sentence.is(next, Tag.TO)
              || sentence.is(next, Tag.NEGATION) && sentence.is(next + 1, Tag.TO))) {
        return Content.of(from, ends.ofClause(next), "cue-to");
      }
      Content content = entry.takes(Frame.PERSON) ? opening(entry, next) : null;
      if (content != null) {
        return content;
      }
      boolean joined =
          (sentence.is(end + 1, Tag.PREPOSITION) || sentence.is(end + 1, Tag.CONJUNCTION))
              && phrases.begins(end + 2);
      if (!joined) {
        return null;
      }
      end = phrases.baseEnd(end + 2);
    }
    return null;
  }

  /**
   * Content that begins exactly at an item: a quotation, a clause with or without "that", an
   * infinitive.
   */
  private @Nullable Content opening(CueEntry entry, int i) {
    int at = sentence.word(i).equals("with") && entry.takes(Frame.QUOTE) ? i + 1 : i;
    if ((sentence.is(at, Tag.COMMA) || sentence.is(at, Tag.COLON))
        && (sentence.is(at + 1, Tag.QUOTATION))) {
      at++;
    }
    if (sentence.is(at, Tag.QUOTATION)) {
      if (entry.takes(Frame.SC) && !entry.takes(Frame.NP) && !sentence.isSentenceLike(at)) {
        return null;
      }
      boolean speech =
          entry.takes(Frame.QUOTE)
                  && (sentence.beginsAsSentence(at)
                      || at > i
                      || sentence.words(at) > 2
                      || isExclaimed(at))
              || entry.takesObject()
              || entry.takes(Frame.ZERO);
      return speech ? Content.of(at, ends.ofClause(at), "cue-quotation") : null;
    }
    if (sentence.is(i, Tag.COLON)) {
      return entry.takes(Frame.QUOTE) && i + 1 < sentence.size()
          ? Content.of(i + 1, ends.lastWord(), "cue-colon")
          : null;
    }
    if (sentence.is(i, Tag.THAT) && entry.takes(Frame.THAT) && i + 1 < sentence.size()) {
      return Content.of(i, ends.ofClause(i), "cue-that");
    }
    if (isGenericObject(i)) {
      return null;
    }
    if (entry.takes(Frame.SURE)
        && (sentence.word(i).equals("yes")
            || sentence.word(i).equals("no") && !phrases.begins(i + 1))) {
      return Content.of(i, i, "cue-answer");
    }
    boolean question =
        sentence.is(i, Tag.WH)
            || sentence.word(i).equals("if")
            || (sentence.word(i).equals("where") || sentence.word(i).equals("when"))
                && entry.takes(Frame.ABOUT);
    if (question && entry.takes(Frame.WH)) {
      return Content.of(i, ends.ofClause(i), "cue-whether");
    }
    boolean negatedTo = sentence.is(i, Tag.NEGATION) && sentence.is(i + 1, Tag.TO);
    if (entry.takes(Frame.TO) && (sentence.is(i, Tag.TO) || negatedTo)) {
      return Content.of(i, ends.ofClause(i), "cue-to");
    }
    return entry.takes(Frame.ZERO)
            && (clauseBegins(i, entry.takes(Frame.NP)) || entry.takes(Frame.SURE) && wordsFollow(i))
        ? Content.of(i, ends.ofClause(i), "cue-clause")
        : null;
  }

  /**
   * "said things", "said nothing about it", but not "said nothing about it was true": words that
   * stand for a content.
   */
  private boolean isGenericObject(int i) {
    if (!vocabulary.in("GENERICOBJECT", sentence.word(i))) {
      return false;
    }
    int next = i + 1;
    if (sentence.word(i).equals("so")
        && (sentence.tag(next).isNominal() && !sentence.is(next, Tag.TIME))) {
      return false;
    }
    while (sentence.is(next, Tag.PREPOSITION) && phrases.begins(next + 1)) {
      next = phrases.baseEnd(next + 1) + 1;
    }
    while (sentence.is(next, Tag.ADVERB) || sentence.is(next, Tag.ADJECTIVE)) {
      next++;
    }
    return !sentence.tag(next).isPredicate() && !sentence.is(next, Tag.NEGATION);
  }

  /** Whether a noun phrase begins at an item and more than two items stand before the next mark. */
  private boolean wordsFollow(int i) {
    for (int k = i; k <= i + 2; k++) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.QUOTATION || tag == Tag.CONJUNCTION) {
        return false;
      }
    }
    return phrases.begins(i);
  }

  /**
   * Whether a clause without "that" begins at an item: a subject and its predicate.
   *
   * @param orObject whether a mere object may stand there, so that a predicate behind a comma or
   *     "when" is no sign
   */
  private boolean clauseBegins(int i, boolean orObject) {
    boolean subordinate =
        sentence.is(i, Tag.SUBORDINATOR)
            || sentence.is(i, Tag.PREPOSITION)
            || sentence.is(i, Tag.ADVERB);
    if (!phrases.begins(i)
        && !subordinate
        && !sentence.is(i, Tag.WH)
        && !sentence.is(i, Tag.TIME)) {
      return false;
    }
    boolean interrupted =
        sentence.is(i + 1, Tag.COMMA)
            && sentence.is(i + 2, Tag.ADVERB)
            && sentence.is(i + 3, Tag.COMMA);
    boolean subjectPronoun =
        sentence.is(i, Tag.PRONOUN)
            && (!sentence.is(i + 1, Tag.COMMA) || interrupted)
            && !sentence.is(i + 1, Tag.STOP)
            && isSubjectPronoun(sentence.word(i));
    if (subjectPronoun) {
      return true;
    }
    boolean pronounObject =
        sentence.is(i, Tag.PRONOUN)
            || sentence.is(i, Tag.DETERMINER)
                && !sentence.tag(i + 1).isNominal()
                && !sentence.is(i + 1, Tag.QUOTATION);
    if (pronounObject
        && !sentence.tag(i + 1).isPredicate()
        && !sentence.is(i + 1, Tag.QUOTATION)
        && !sentence.is(i + 1, Tag.ADVERB)
        && !sentence.is(i + 1, Tag.WH)
        && !sentence.is(i + 1, Tag.PREPOSITION)) {
      return false;
    }
    int commas = 0;
    for (int k = i; k < sentence.size() && commas < 3; k++) {
      Tag tag = sentence.tag(k);
      boolean otherClause =
          tag == Tag.COMMA || tag == Tag.SUBORDINATOR || tag == Tag.WH || tag == Tag.THAT;
      boolean asClause = sentence.word(k).equals("as") && sentence.is(k + 1, Tag.PRONOUN);
      if (orObject && k > i && !subordinate && (otherClause || asClause)) {
        return false;
      }
      boolean bare = subordinate && sentence.is(k - 1, Tag.COMMA);
      if (bare && tag.isPredicate() && sentence.is(i, Tag.PREPOSITION)) {
        return false;
      }
      if (tag.isPredicate() && k > i && !sentence.is(k - 1, Tag.TO) && !bare) {
        return true;
      }
      if (tag == Tag.COMMA && ends.endsAtMainClause(k)) {
        return false;
      }
      commas += tag == Tag.COMMA ? 1 : 0;
      if (tag == Tag.QUOTATION && sentence.words(k) > 1 && k > i && !subordinate) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubjectPronoun(String word) {
    return switch (word) {
      case "i", "he", "she", "we", "they", "there" -> true;
      default -> false;
    };
  }

  private @Nullable Content object(CueEntry entry, int i) {
    if (sentence.is(i, Tag.QUOTATION)
        || phrases.begins(i)
        || sentence.is(i, Tag.GERUND)
        || sentence.is(i, Tag.THAT)
        || sentence.is(i, Tag.WH) && entry.takes(Frame.WH)) {
      int end = ends.ofObject(i);
      if (entry.takes(Frame.SC) && !entry.takes(Frame.NP)) {
        return named(i);
      }
      if (sentence.is(end + 1, Tag.COLON)
          && end + 2 < sentence.size()
          && vocabulary.in("SPEECHNOUN", sentence.word(end))) {
        return Content.of(end + 2, ends.lastWord(), "cue-colon");
      }
      boolean complete =
          entry.takes(Frame.NP)
              || entry.takes(Frame.ABOUT)
              || entry.takes(Frame.OBJ)
              || hasAs(i, end);
      return complete ? Content.of(i, end, "cue-object") : null;
    }
    return null;
  }

  /**
   * "called him a liar", "called the offer, made on Monday, “a joke”": an object and what it is
   * called; null for "called him".
   */
  private @Nullable Content named(int i) {
    int quotation = quotedName(i);
    if (quotation > 0) {
      boolean closes = sentence.lastMark(quotation) == ',';
      int end = closes ? quotation : Math.max(quotation, ends.ofObject(quotation));
      return Content.of(i, end, "cue-object");
    }
    int object = phrases.baseEnd(i);
    while (sentence.is(object + 1, Tag.PREPOSITION) && phrases.begins(object + 2)) {
      object = phrases.baseEnd(object + 2);
    }
    boolean within =
        sentence.is(i, Tag.NAME) && object > i && !sentence.isCapital(object)
            || isPronominal(i) && object > i;
    for (int k = i; k <= object; k++) {
      within |= sentence.is(k, Tag.QUOTATION);
    }
    if (within) {
      return Content.of(i, ends.ofObject(i), "cue-object");
    }
    int next = object + 1;
    while (sentence.is(next, Tag.TIME) || sentence.is(next, Tag.ADVERB)) {
      next++;
    }
    if (sentence.is(next, Tag.COMMA)) {
      int closing = next + 1;
      while (closing < Math.min(sentence.size(), next + 9) && !sentence.is(closing, Tag.COMMA)) {
        closing++;
      }
      next = sentence.is(closing, Tag.COMMA) ? closing + 1 : sentence.size();
    }
    if (next == object + 1 && isPredicative(i, object)) {
      return Content.of(i, ends.ofObject(object), "cue-object");
    }
    boolean complement =
        switch (sentence.tag(next)) {
          case DETERMINER,
              POSSESSIVE_PRONOUN,
              ADJECTIVE,
              QUOTATION,
              NOUN,
              NAME,
              PARTICIPLE,
              GERUND,
              NUMBER ->
              true;
          case PRONOUN -> sentence.word(next).equals("nothing");
          case FINITE_VERB -> next == object + 1 && isParticipial(next);
          default -> false;
        };
    return complement ? Content.of(i, Math.max(next, ends.ofObject(next)), "cue-object") : null;
  }

  /**
   * "called the storm that hit the coast “a warning”", "called what he saw “a shame”": the quotation
   * that says what the object is called, behind what belongs to the object, or -1.
   */
  private int quotedName(int object) {
    boolean clause = sentence.is(object, Tag.WH);
    for (int i = object; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION && i > object) {
        return i;
      }
      clause |= tag == Tag.WH || tag == Tag.THAT;
      boolean verb = tag.isPredicate() || tag == Tag.TO;
      if (tag == Tag.COMMA
          || tag == Tag.STOP
          || tag == Tag.COLON
          || tag == Tag.SEMICOLON
          || tag == Tag.DASH
          || tag == Tag.SUBORDINATOR
          || verb && !clause) {
        return -1;
      }
    }
    return -1;
  }

  /** "the treaty unfair": an object that ends in an adjective behind its noun. */
  private boolean isPredicative(int from, int last) {
    return last > from
        && sentence.is(last, Tag.ADJECTIVE)
        && sentence.tag(last - 1).isNominalHead();
  }

  /**
   * "the plan shortsighted and …": an unknown word in -ed at the end of its phrase, where no verb
   * of reporting stands.
   */
  private boolean isParticipial(int i) {
    VerbForms.Form verb = sentence.verb(i);
    boolean known = verb != null && !lexicon.of(verb.lemma()).isEmpty();
    boolean closes =
        sentence.is(i + 1, Tag.STOP)
            || sentence.is(i + 1, Tag.COMMA)
            || sentence.is(i + 1, Tag.CONJUNCTION);
    return sentence.word(i).endsWith("ed") && !known && closes;
  }

  private boolean isPronominal(int i) {
    return sentence.is(i, Tag.PRONOUN)
        || sentence.is(i, Tag.THAT)
        || sentence.is(i, Tag.POSSESSIVE_PRONOUN);
  }

  /**
   * The item after times, places and occasions: "Tuesday", "in an interview with the BBC", "at the
   * time".
   */
  private int afterAdjuncts(int from) {
    int i = from;
    while (i < sentence.size() && i - from < 24) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.ADVERB || tag == Tag.TIME) {
        i++;
      } else if (tag == Tag.ADJECTIVE && sentence.is(i + 1, Tag.TIME)
          || (sentence.word(i).equals("this") || sentence.is(i, Tag.NUMBER))
              && sentence.is(i + 1, Tag.TIME)) {
        i += 2;
      } else if (tag == Tag.DETERMINER
          && sentence.is(i + 1, Tag.TIME)
          && sentence.is(i + 2, Tag.ADVERB)) {
        i += 3;
      } else if ((tag == Tag.PREPOSITION || tag == Tag.TO || isTemporal(i))
          && (phrases.begins(i + 1) || sentence.is(i + 1, Tag.TIME))
          && !(tag == Tag.TO
              && (sentence.is(i + 1, Tag.VERB) || sentence.is(i + 1, Tag.QUOTATION)))) {
        i = sentence.is(i + 1, Tag.TIME) ? i + 2 : phrases.baseEnd(i + 1) + 1;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * "before the vote", "after a lunch": a preposition where a noun phrase without a verb follows.
   */
  private boolean isTemporal(int i) {
    boolean word =
        switch (sentence.word(i)) {
          case "before", "after", "until", "since" -> true;
          default -> false;
        };
    return word
        && phrases.begins(i + 1)
        && !sentence.is(i + 1, Tag.GERUND)
        && !sentence.tag(phrases.baseEnd(i + 1) + 1).isPredicate();
  }

  // ------------------------------------------------------------------ nouns

  /**
   * "the envoy's claim that …", "his promise to …": whose words they are stands right before the
   * noun.
   */
  private void noun(int i) {
    CueEntry entry = lexicon.ofNoun(sentence.word(i));
    Phrase source = entry == null ? null : possessor(i);
    Content content = entry == null ? null : ofNoun(entry, i + 1, source != null);
    if (entry != null && content != null) {
      found.add(
          new Attribution(
              entry,
              sentence.span(i, i),
              source == null ? null : span(source),
              List.of(sentence.span(content.from(), content.to())),
              Modality.ASSERTED,
              0.8,
              content.rule()));
    }
  }

  private @Nullable Phrase possessor(int noun) {
    int i = noun - 1;
    while (sentence.is(i, Tag.ADJECTIVE) || sentence.is(i, Tag.NOUN) && noun - i < 3) {
      i--;
    }
    if (sentence.is(i, Tag.POSSESSIVE_PRONOUN)) {
      return new Phrase(i, i);
    }
    if (!sentence.is(i, Tag.POSSESSIVE) || i == 0) {
      return null;
    }
    int start = phrases.startOf(i - 1);
    return start < 0 ? null : new Phrase(start, i - 1);
  }

  private @Nullable Content ofNoun(CueEntry entry, int i, boolean owned) {
    boolean stated =
        owned
            && sentence.is(i, Tag.BE)
            && (sentence.is(i + 1, Tag.THAT) || sentence.is(i + 1, Tag.QUOTATION));
    if (stated && entry.kind() == CueKind.SPEECH) {
      return Content.of(i + 1, ends.ofClause(i + 1), "noun-is");
    }
    int asked =
        sentence.word(i).equals("of") || sentence.word(i).equals("about") || sentence.is(i, Tag.BE)
            ? i + 1
            : i;
    if (entry.takes(Frame.WH) && sentence.is(asked, Tag.WH)) {
      return Content.of(asked, ends.ofClause(asked), "noun-whether");
    }
    if (!owned) {
      boolean clause =
          entry.takes(Frame.FREE)
              && sentence.is(i, Tag.THAT)
              && clauseBegins(i + 1, false)
              && !isReported(i);
      return clause ? Content.of(i, ends.ofNounClause(i), "noun-that") : null;
    }
    if (sentence.is(i, Tag.THAT) && entry.takes(Frame.THAT) && !sentence.tag(i + 1).isPredicate()) {
      return Content.of(i, ends.ofNounClause(i), "noun-that");
    }
    boolean joined =
        sentence.is(i, Tag.PREPOSITION)
            && !sentence.word(i).equals("by")
            && !sentence.word(i).equals("in")
            && !sentence.word(i).equals("at")
            && !sentence.word(i).equals("from");
    if (entry.takes(Frame.NP) && joined && phrases.begins(i + 1)) {
      return Content.of(i + 1, ends.ofNounObject(i + 1), "noun-object");
    }
    if (sentence.is(i, Tag.TO) && entry.takes(Frame.TO) && sentence.is(i + 1, Tag.VERB)) {
      return Content.of(i, ends.ofNounClause(i), "noun-to");
    }
    return null;
  }

  /** Whether a report found before begins right at an item: "said in a statement that". */
  private boolean isReported(int i) {
    int start = sentence.start(i);
    return found.stream().anyMatch(a -> a.content().getFirst().start() == start);
  }

  // ------------------------------------------------------------------ according to

  private void accordingTo(int i) {
    if (!phrases.begins(i + 2)) {
      return;
    }
    int end =
        i <= 1 || sentence.is(i - 1, Tag.CONJUNCTION)
            ? beforeMainClause(phrases.endOf(i + 2))
            : phrases.endOf(i + 2);
    Span cue = sentence.span(i, i + 1);
    Phrase source = new Phrase(i + 2, end);
    List<Span> content = new ArrayList<>();
    int before = sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
    int from = 0;
    for (int k = 0; k < i; k++) {
      if (sentence.is(k, Tag.COLON) || sentence.is(k, Tag.SEMICOLON)) {
        from = k + 1;
      }
    }
    for (int k = from + 3; k < before - 2; k++) {
      boolean clause =
          sentence.is(k, Tag.COMMA)
              && sentence.is(k + 1, Tag.CONJUNCTION)
              && (ends.mainClauseBegins(k + 2) || sentence.is(k + 2, Tag.FINITE_VERB));
      from = clause ? k + 1 : from;
    }
    while (from < before && sentence.is(from, Tag.CONJUNCTION)) {
      from++;
    }
    if (sentence.is(i - 1, Tag.COMMA)) {
      from = Math.max(from, lastAbsolute(from, before));
    }
    boolean opener =
        sentence.is(before, Tag.SUBORDINATOR)
            || sentence.is(before, Tag.CONJUNCTION)
            || sentence.is(before, Tag.THAT)
            || sentence.is(before, Tag.WH);
    if (before >= from && !sentence.is(from, Tag.COMMA) && !opener) {
      content.add(sentence.span(from, before));
    }
    int last = ends.lastWord();
    boolean sentenceOpens = i <= 1 || content.isEmpty() || !hasPredicate(from, before);
    if (sentence.is(end + 1, Tag.COMMA)
        && end + 2 <= last
        && (sentenceOpens || continuesClause(end + 2))) {
      content.add(sentence.span(end + 2, ends.ofClause(end + 2)));
    }
    if (!content.isEmpty()) {
      found.add(
          new Attribution(
              ACCORDING_TO, cue, span(source), content, Modality.ASSERTED, 0.9, "according-to"));
    }
  }

  /**
   * ", with a third of them undecided, according to": where the last phrase of its own before the
   * cue begins, or -1.
   */
  private int lastAbsolute(int from, int before) {
    for (int i = before - 2; i > from; i--) {
      if (sentence.is(i, Tag.COMMA)) {
        boolean phrase =
            sentence.word(i + 1).equals("with")
                || sentence.word(i + 1).equals("which") && hasPredicate(i + 2, before);
        return phrase ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * The end of a source before its clause: "According to results of the poll conducted in May, …".
   */
  private int beforeMainClause(int end) {
    if (sentence.is(end + 1, Tag.COMMA) && !appositionBegins(end + 2)) {
      return end;
    }
    for (int i = end + 1; i < Math.min(sentence.size(), end + 24); i++) {
      boolean clause =
          sentence.is(i, Tag.COMMA)
              && (ends.mainClauseBegins(i + 1) || sentence.is(i + 1, Tag.QUOTATION));
      if (clause) {
        return i - 1;
      }
    }
    return end;
  }

  /** "a research group, a news site": a noun phrase closed by a comma before any verb. */
  private boolean appositionBegins(int from) {
    if (!sentence.is(from, Tag.DETERMINER) && !sentence.is(from, Tag.WH)) {
      return false;
    }
    for (int i = from; i < from + 12 && i < sentence.size(); i++) {
      if (sentence.is(i, Tag.COMMA)) {
        return true;
      }
      if (sentence.tag(i).isPredicate() && !sentence.is(from, Tag.WH)) {
        return false;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ result

  private boolean add(
      CueEntry entry, VerbGroup group, int after, @Nullable Phrase source, Content content) {
    List<Span> spans = new ArrayList<>();
    spans.add(sentence.span(content.from(), content.to()));
    if (content.secondFrom() >= 0) {
      spans.add(sentence.span(content.secondFrom(), content.secondTo()));
    }
    Attribution attribution = attribution(entry, group, after, source, spans, content.rule());
    found.add(group.shape() == Shape.INFINITIVE ? withGoverning(attribution, group) : attribution);
    return true;
  }

  /**
   * "declined to name him": the infinitive's report takes the place of the one whose content is the
   * infinitive.
   */
  private Attribution withGoverning(Attribution inner, VerbGroup group) {
    int to = sentence.start(group.start());
    for (Attribution outer : List.copyOf(found)) {
      Span cue = outer.cue();
      Span innerCue = inner.cue();
      boolean silent = outer.entry().kind() != CueKind.SPEECH || outer.entry().takes(Frame.NOT);
      boolean governs =
          silent && outer.rule().equals("cue-to") && outer.content().getFirst().start() == to;
      if (governs && cue != null && innerCue != null) {
        found.remove(outer);
        Modality modality =
            outer.entry().takes(Frame.NOT) || outer.modality() == Modality.NEGATED
                ? Modality.NEGATED
                : Modality.HYPOTHETICAL;
        return new Attribution(
            inner.entry(),
            cue.cover(innerCue),
            outer.source(),
            inner.content(),
            modality,
            inner.confidence(),
            inner.rule());
      }
    }
    return inner;
  }

  private Attribution attribution(
      CueEntry entry,
      VerbGroup group,
      int after,
      @Nullable Phrase source,
      List<Span> content,
      String rule) {
    Span cue = sentence.span(group.head(), after - 1);
    return new Attribution(
        entry,
        cue,
        source == null ? null : span(source),
        content,
        modality(group, source),
        0.9,
        rule);
  }

  private Span span(Phrase phrase) {
    return sentence.span(phrase.start(), phrase.end());
  }

  private Modality modality(VerbGroup group, @Nullable Phrase source) {
    boolean asked =
        source != null
            && source.start() > 0
            && source.end() < group.head()
            && (sentence.is(source.start() - 1, Tag.DO)
                || sentence.is(source.start() - 1, Tag.MODAL));
    if (asked && !group.negated()) {
      return Modality.HYPOTHETICAL;
    }
    if (group.negated()) {
      return Modality.NEGATED;
    }
    String modal = group.modal();
    boolean unreal = modal != null && !modal.equals("will") && !modal.equals("'ll");
    return unreal ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }
}
