package org.onrecord.cli;

import static org.onrecord.cli.ExtractedJson.fold;
import static org.onrecord.cli.ExtractedJson.has;
import static org.onrecord.cli.ExtractedJson.innermost;
import static org.onrecord.cli.ExtractedJson.names;
import static org.onrecord.cli.ExtractedJson.plain;
import static org.onrecord.cli.ExtractedJson.speaker;
import static org.onrecord.cli.ExtractedJson.string;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * What must come of one file, a line each. WORDS are the beginning of a turn or a part of an
 * utterance, WHO a name or the label as printed, several with ";", "-" for nobody.
 *
 * <pre>
 * documents N                 so many documents
 * kind K, date D, title T     what is known of the first; "-" for none
 * turns N                     so many turns
 * turn WHO | WORDS            the next turn
 * said WHO | WORDS            the innermost utterance with the words
 * from LABEL | WORDS          its source as printed
 * for CC | WORDS              its speaker's country
 * never WHO [| WORDS]         no utterance is
 * no-content | WORDS          no report is exactly that
 * about CC | WORDS            some statement is about the country; not-about
 * mention CC | WORDS          some mention is of the country; no-mention
 * answers | WORDS | WORDS     the turn with the first answers that with the second
 * same WHO | LABEL            every turn of the label
 * issue WORDS                 some issue says so
 * </pre>
 */
final class RecordWants {
  private final List<JsonObject> documents;
  private final List<JsonObject> utterances;
  private final List<JsonObject> turns;
  private int next;

  RecordWants(List<JsonObject> documents) {
    this.documents = documents;
    this.utterances = documents.stream().flatMap(ExtractedJson::utterances).toList();
    this.turns = utterances.stream().filter(RecordWants::isTurn).toList();
  }

  /** Those that do not hold. */
  List<String> failed(List<String> wants) {
    List<String> failed = new ArrayList<>();
    for (String want : wants) {
      int blank = want.indexOf(' ');
      String[] parts = want.substring(blank + 1).split("\\|", -1);
      String words = parts.length > 1 ? plain(parts[1]) : "";
      String last = parts.length > 2 ? plain(parts[2]) : words;
      String first = parts.length > 2 ? words : parts[0].strip();
      if (!holds(want.substring(0, blank), first, last)) {
        failed.add(want);
      }
    }
    return failed;
  }

  private boolean holds(String verb, String first, String words) {
    return switch (verb) {
      case "documents" -> documents.size() == Integer.parseInt(first);
      case "kind", "date", "title" -> known(verb).equals(first.equals("-") ? "" : first);
      case "turns" -> turns.size() == Integer.parseInt(first);
      case "turn" -> isNext(first, words);
      case "said" -> innermost(words, u -> isWho(u, first));
      case "from" -> innermost(words, u -> fold(label(u)).equals(fold(first)));
      case "for" ->
          innermost(
              words, u -> string(speaker(u), "country").equals(first.equals("-") ? "" : first));
      case "never" -> utterances.stream().noneMatch(u -> has(u, words) && isNamed(u, first));
      case "no-content" -> utterances.stream().noneMatch(u -> isReport(u, words));
      case "about" -> countries(words).contains(first);
      case "not-about" -> hasStatement(words) && !countries(words).contains(first);
      case "mention" -> isMentioned(first, words);
      case "no-mention" -> !isMentioned(first, words);
      case "answers" -> isAnswered(first, words);
      case "same" ->
          turns.stream()
              .filter(t -> fold(label(t)).equals(fold(words)))
              .allMatch(t -> isWho(t, first));
      case "issue" ->
          documents.stream().anyMatch(d -> plain(d.get("issues").toString()).contains(first));
      default -> throw new IllegalArgumentException("no such want: " + verb);
    };
  }

  private boolean isAnswered(String answer, String question) {
    List<String> asked =
        turns.stream().filter(t -> has(t, question)).map(t -> string(t, "id")).toList();
    return turns.stream().anyMatch(t -> has(t, answer) && asked.contains(string(t, "answers")));
  }

  private String known(String key) {
    return documents.isEmpty() ? "" : string(documents.getFirst(), key);
  }

  private boolean isNext(String who, String words) {
    Optional<JsonObject> turn =
        next < turns.size() ? Optional.of(turns.get(next)) : Optional.empty();
    next++;
    return turn.filter(t -> isWho(t, who) && plain(string(t, "text")).startsWith(words))
        .isPresent();
  }

  private boolean innermost(String words, Predicate<JsonObject> holds) {
    return ExtractedJson.innermost(utterances.stream(), words).filter(holds).isPresent();
  }

  private Stream<JsonObject> statements(String words) {
    return utterances.stream()
        .flatMap(u -> u.get("statements").getAsArray().stream())
        .map(JsonValue::getAsObject)
        .filter(s -> has(s, words));
  }

  private boolean hasStatement(String words) {
    return statements(words).findAny().isPresent();
  }

  private Set<String> countries(String words) {
    return statements(words)
        .flatMap(s -> s.get("countries").getAsArray().stream())
        .map(c -> string(c.getAsObject(), "code"))
        .collect(Collectors.toSet());
  }

  private boolean isMentioned(String code, String words) {
    return documents.stream()
        .flatMap(d -> d.get("mentions").getAsArray().stream())
        .map(JsonValue::getAsObject)
        .anyMatch(
            m ->
                string(m, "type").equals("country")
                    && string(m, "code").equals(code)
                    && has(m, words));
  }

  private static boolean isTurn(JsonObject utterance) {
    return string(utterance, "kind").equals("turn");
  }

  private static boolean isReport(JsonObject utterance, String words) {
    return !isTurn(utterance) && fold(string(utterance, "text")).equals(fold(words));
  }

  private static String label(JsonObject utterance) {
    return string(speaker(utterance), "label");
  }

  private static boolean isWho(JsonObject utterance, String who) {
    Set<String> names = names(utterance);
    if (who.equals("-")) {
      return names.isEmpty();
    }
    Set<String> wanted =
        Arrays.stream(who.split(";")).map(ExtractedJson::fold).collect(Collectors.toSet());
    boolean labelled = names.isEmpty() || isTurn(utterance);
    return names.equals(wanted) || labelled && wanted.equals(Set.of(fold(label(utterance))));
  }

  private static boolean isNamed(JsonObject utterance, String who) {
    Set<String> names = names(utterance);
    return names.contains(fold(who)) || names.isEmpty() && fold(label(utterance)).equals(fold(who));
  }
}
