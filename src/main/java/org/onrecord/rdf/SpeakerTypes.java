package org.onrecord.rdf;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Speaker;
import org.onrecord.text.FoldedText;
import org.onrecord.text.WordListFile;

/**
 * What kind of source an utterance has, as {@code rec:speakerType} tells it. One who is not named
 * is told by the label: "a senior official", "MODERATOR". Immutable.
 */
final class SpeakerTypes {
  private static final String AUDIENCE = "audience";
  private static final String ANONYMOUS_OFFICIAL = "anonymous-official";

  private final Map<String, String> byWord = new LinkedHashMap<>();

  SpeakerTypes() {
    for (String line : WordListFile.beside(SpeakerTypes.class, "speaker-types.txt").lines()) {
      int equals = line.indexOf('=');
      byWord.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  /**
   * The type, or null where no source is told.
   *
   * @param label the source as printed, or what it stands for; null where none is
   */
  @Nullable String of(Speaker speaker, @Nullable String label) {
    String type = typeOf(speaker);
    if (label == null) {
      return speaker.isNamed() ? type : null;
    }
    boolean named = speaker.isNamed() || !speaker.candidates().isEmpty();
    return switch (speaker.type()) {
      case QUESTIONER, COUNTRY, ORGANISATION -> type;
      case OFFICIAL, PERSON, GROUP, UNKNOWN ->
          named ? type : unnamed(byLabel(label, type), speaker);
    };
  }

  /** "a member of the delegation of Kenya": who speaks for a country and sits in no audience. */
  private static String unnamed(String told, Speaker speaker) {
    boolean plain = told.equals(AUDIENCE) || told.equals(typeOf(speaker));
    return speaker.country() != null && plain ? ANONYMOUS_OFFICIAL : told;
  }

  private static String typeOf(Speaker speaker) {
    return speaker.type().name().toLowerCase(Locale.ROOT);
  }

  /** Of an unnamed one: the last word of the label that tells it. */
  private String byLabel(String label, String type) {
    String[] words = FoldedText.fold(label).split("[^a-z0-9-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      String told = byWord.get(words[i]);
      if (told != null) {
        return told;
      }
    }
    return type;
  }
}
