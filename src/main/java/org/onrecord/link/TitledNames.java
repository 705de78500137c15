package org.onrecord.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.register.Sense;
import org.onrecord.text.Span;

/**
 * Says whom a name means that a text prints with titles: one who takes part, an official of the
 * register, or somebody only the text knows. For one document and one thread.
 */
final class TitledNames {
  private final NameLexicon lexicon;
  private final String text;
  private final SpeakerResolver speakers;
  private final Participants participants;
  private final LocalNames local;
  private final Officials officials;
  private final PrintedTitle printedTitles;

  TitledNames(
      String text,
      SpeakerResolver speakers,
      Participants participants,
      LocalNames local,
      Officials officials,
      NameLexicon lexicon) {
    this.text = text;
    this.speakers = speakers;
    this.participants = participants;
    this.local = local;
    this.officials = officials;
    this.lexicon = lexicon;
    this.printedTitles = new PrintedTitle(text, lexicon);
  }

  /** The person, or null where the words are no name. */
  @Nullable Identified named(String name, List<String> titles, Span at) {
    SpeakerLabel label = speakers.parts(name);
    if (label.name().isEmpty()) {
      return null;
    }
    Title title = label.title();
    for (String printed : titles) {
      title = title == null ? speakers.parts(printed).title() : title;
    }
    Title meant = title == null ? null : printedTitles.near(at, title);
    Identified who = person(name, label, meant);
    return who != null && who.isOfficial() && contradicted(who, at)
        ? person(name, label, null)
        : who;
  }

  /** "Kern of Peru" is no official of another country. */
  private boolean contradicted(Identified who, Span name) {
    if (who.country() == null || !text.startsWith(" of ", name.end())) {
      return false;
    }
    int from = name.end() + " of ".length();
    Set<String> named = new HashSet<>();
    for (int to = text.indexOf(' ', from), n = 0;
        to > 0 && n < 3;
        to = text.indexOf(' ', to + 1), n++) {
      String words = text.substring(from, to).replace(",", "");
      officials.register().dictionary().exactly(words).stream()
          .filter(Sense::isCountry)
          .forEach(
              s -> named.add(officials.register().content().countries().get(s.index()).code()));
    }
    return !named.isEmpty() && !named.contains(who.country());
  }

  private @Nullable Identified person(String name, SpeakerLabel label, @Nullable Title title) {
    Identified participant = participants.named(label.name(), title);
    if (participant != null) {
      return participant;
    }
    SpeakerResolver.Resolved official =
        title == null ? speakers.untitled(label.name()) : speakers.titled(title, label.name());
    if (official.identified() != null
        || official.candidates().size() > 1
        || local.isNoPerson(name)) {
      return official.identified();
    }
    return new Identified(
        -1,
        local.inFull(lexicon.withoutAddress(withoutTitle(name, label))),
        null,
        null,
        null,
        LocalNames.NAMED_BY_LABEL);
  }

  private static String withoutTitle(String name, SpeakerLabel label) {
    String[] words = name.strip().split("\\s+");
    int from = Math.max(0, words.length - label.name().words().size());
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }
}
