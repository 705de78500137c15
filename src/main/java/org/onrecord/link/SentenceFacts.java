package org.onrecord.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.link.FoundNames.About;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.register.Register;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * What one sentence itself shows of what it is about.
 *
 * @param named codes of the countries that it names
 * @param hinted codes of further countries of whose people, officials or territories it speaks
 * @param manner how it goes on from what was said before
 */
record SentenceFacts(Set<String> named, Set<String> hinted, Manner manner) {

  /** How a sentence stands to those before it. */
  enum Manner {
    /** Only opens, closes or steers the talk. */
    COURTESY,
    /** Turns to another subject. */
    TURNS_AWAY,
    /** Points back: "they", "the talks". */
    POINTS_BACK,
    /** Speaks of both sides of something. */
    BOTH_SIDES,
    PLAIN
  }

  /** Everything that it speaks of itself. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(named);
    all.addAll(hinted);
    return all;
  }

  /**
   * What it speaks of itself, apart from one country: the speaker's own, which is spoken of all the
   * time.
   */
  Set<String> allBut(@org.jspecify.annotations.Nullable String home) {
    Set<String> all = all();
    all.remove(home);
    return all;
  }

  /** The same of words that somebody found worth reporting: however few, they say something. */
  SentenceFacts asReported() {
    return manner == Manner.COURTESY ? new SentenceFacts(named, hinted, Manner.PLAIN) : this;
  }

  /** Reads the facts of sentences of one text, of each once. For one document and one thread. */
  static final class Reader {
    private final FoundNames names;
    private final List<Reference> references;
    private final Register register;
    private final SpokenSentence.Reader sentences;
    private final Cities cities;
    private final Map<Span, SentenceFacts> read = new HashMap<>();

    Reader(
        FoundNames names,
        List<Reference> references,
        Register register,
        SpokenSentence.Reader sentences,
        Cities cities) {
      this.names = names;
      this.references = references;
      this.register = register;
      this.sentences = sentences;
      this.cities = cities;
    }

    SentenceFacts at(Span sentence) {
      return read.computeIfAbsent(sentence, this::read);
    }

    private SentenceFacts read(Span sentence) {
      Set<String> named = new LinkedHashSet<>();
      Set<String> hinted = new LinkedHashSet<>();
      for (CountryName name : Spans.within(names.countries(), CountryName::span, sentence)) {
        if (name.about() != About.NOT) {
          Register.Country country = register.content().countries().get(name.country());
          (name.about() == About.NAMED ? named : hinted).add(country.code());
          if (country.sovereign() != null) {
            hinted.add(country.sovereign());
          }
        }
      }
      for (Reference reference : Spans.within(references, Reference::span, sentence)) {
        Identified who = reference.identified();
        if (who != null && who.country() != null && !reference.addressed()) {
          hinted.add(who.country());
        }
      }
      hinted.addAll(cities.countries(sentences.text(), sentence));
      hinted.removeAll(named);
      return new SentenceFacts(named, hinted, sentences.at(sentence).manner());
    }
  }
}
