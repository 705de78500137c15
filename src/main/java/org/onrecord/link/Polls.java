package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Polls as sources, which speak for those who took them: "a Reuters/Ipsos poll", "the latest CNN
 * survey"; "the poll" is the only one that was named before. For one document; immutable.
 */
final class Polls {
  /** That a poll speaks for the bodies that its name holds. */
  private static final double NAMED = 0.85;

  /** That "the poll" is the one named before. */
  private static final double AGAIN = 0.75;

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&.]*(?: \\p{Lu}[\\p{L}\\p{N}&.]*){0,4}";
  private static final Pattern JOINT = Pattern.compile("[/\u2013-]| and ");

  /** A poll and who took it. */
  private record Poll(Span span, List<String> takers) {}

  private final String text;
  private final NamedBodies named;
  private final NameLexicon lexicon;
  private final List<Poll> polls = new ArrayList<>();

  Polls(String text, NamedBodies named, NameLexicon lexicon) {
    this.text = text;
    this.named = named;
    this.lexicon = lexicon;
    if (lexicon.list("polls").stream().anyMatch(text::contains)) {
      find();
    }
  }

  /** "A Reuters/Ipsos poll": names with joints, adjectives of polls, and the noun. */
  private void find() {
    String modifiers = String.join("|", lexicon.list("poll-modifiers"));
    String nouns = String.join("|", lexicon.list("polls"));
    Matcher noun = Pattern.compile(" (?:" + nouns + ")\\b").matcher(text);
    Matcher found =
        Pattern.compile(
                "\\b(" + NAME + "(?:(?:[/\u2013-]| and )" + NAME + "){0,2})(?: (?:" + modifiers
                    + ")){0,2} (?:" + nouns + ")\\b")
            .matcher(text)
            .useTransparentBounds(true);
    int end = 0;
    while (noun.find(end)) {
      int line = text.lastIndexOf('\n', noun.start()) + 1;
      end = text.indexOf('\n', noun.end());
      end = end < 0 ? text.length() : end;
      found.region(line, end);
      findIn(found);
    }
  }

  /** In a line in which a poll is named. */
  private void findIn(Matcher found) {
    while (found.find()) {
      List<String> takers = takers(found.group(1));
      if (!takers.isEmpty()) {
        polls.add(new Poll(new Span(found.start(), found.end()), takers));
      }
    }
  }

  /** Who took a poll; nobody where none of the names is a body's: "an Iowa poll". */
  private List<String> takers(String names) {
    List<String> takers = new ArrayList<>();
    boolean known = false;
    for (String part : JOINT.split(names)) {
      String name = without("articles", part);
      String body = named.in(name);
      if (body == null) { // "Latest CNN poll", but "New York Times poll"
        name = without("poll-modifiers", name);
        body = named.in(name);
      }
      known |= body != null;
      takers.add(body == null ? name : body);
    }
    return known && !takers.contains("") ? List.copyOf(takers) : List.of();
  }

  /** A name without the first word, where that is one of a list. */
  private String without(String list, String name) {
    int blank = name.indexOf(' ');
    String first = FoldedText.fold(blank < 0 ? name : name.substring(0, blank));
    return !lexicon.list(list).contains(first) ? name : blank < 0 ? "" : name.substring(blank + 1);
  }

  /** The source with those who took the poll that it is, or null where it is none. */
  @Nullable Speaker in(Speaker printed, Span source) {
    Set<List<String>> before = new HashSet<>();
    for (Poll poll : polls) {
      if (poll.span().overlaps(source)) {
        return isHead(source, poll.span()) ? taken(printed, poll.takers(), NAMED) : null;
      }
      if (poll.span().end() <= source.start()) {
        before.add(poll.takers());
      }
    }
    String words = FoldedText.fold(source.of(text));
    boolean again =
        words.startsWith("the ") && lexicon.list("polls").contains(words.substring("the ".length()));
    return again && before.size() == 1 ? taken(printed, before.iterator().next(), AGAIN) : null;
  }

  /** Not of "one in four voters in a CNN poll". */
  private boolean isHead(Span source, Span poll) {
    String before =
        text.substring(source.start(), Math.max(source.start(), Math.min(poll.start(), source.end())));
    return Arrays.stream(FoldedText.fold(before).split(" "))
        .noneMatch(lexicon.list("behind-posts")::contains);
  }

  private static Speaker taken(Speaker printed, List<String> takers, double confidence) {
    if (takers.size() == 1) {
      return printed.resolved(
          SpeakerType.ORGANISATION, takers.getFirst(), null, null, null, confidence);
    }
    List<Speaker.Member> members =
        takers.stream()
            .map(name -> new Speaker.Member(name, null, SpeakerType.ORGANISATION, null, null))
            .toList();
    return printed.shared(members, null, confidence);
  }
}
