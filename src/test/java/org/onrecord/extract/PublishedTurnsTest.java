package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReaders;

/**
 * The turns of pages whose publisher prints labels in bold hold the publisher's words: all of them,
 * in order, and no others. The words are taken from the markup here, by another way than the
 * extractor's; stage directions in brackets and marks apart.
 */
class PublishedTurnsTest {
  private static final Path SHARED = Path.of("../shared/corpora/transcripts/state");

  /** Every so many pages; all of them take long. */
  private static final int EVERY = 8;

  @Test
  void turnsOfAPageAreTheParagraphsAfterItsBoldLabels() throws Exception {
    String page =
        """
        <!DOCTYPE html><html><head><title>Ferry Talks</title></head><body><h1>Ferry Talks</h1>
        <p>Anna Berg, Foreign Minister</p><p>Oslo, Norway</p><p>May 6, 2031</p>
        <p><b>MR VIK:</b> Good morning, everybody. The Foreign Minister will speak first.</p>
        <p><b>FOREIGN MINISTER BERG:</b> Thank you. (Laughter.) We will sail to Denmark at dawn.</p>
        <p>And we will come back on Sunday.</p>
        <p><b>QUESTION:</b> With whom?</p>
        <p><b>FOREIGN MINISTER BERG:</b> With everyone who asks.</p>
        </body></html>
        """;
    assertThat(extracted(Source.of("talks.html", page.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(published(page))
        .containsExactly(
            "goodmorningeverybodytheforeignministerwillspeakfirst",
            "thankyouwewillsailtodenmarkatdawnandwewillcomebackonsunday",
            "withwhom",
            "witheveryonewhoasks");
  }

  @Test
  void turnsOfPublishedPagesAreTheParagraphsAfterTheirBoldLabels() throws Exception {
    assumeTrue(Files.isDirectory(SHARED), "the shared corpora are not beside the project");
    List<Path> pages;
    try (Stream<Path> files = Files.list(SHARED)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < pages.size(); i += EVERY) {
      List<String> published = published(Files.readString(pages.get(i)));
      if (published.size() > 1) {
        compared++;
        List<String> extracted = extracted(Source.of(pages.get(i)));
        if (!extracted.equals(published)) {
          different.add(pages.get(i).getFileName() + ": " + difference(extracted, published));
        }
      }
    }
    assertThat(compared).isGreaterThan(10);
    assertThat(different).isEmpty();
  }

  /** The first turn that differs, from where it does. */
  private static String difference(List<String> extracted, List<String> published) {
    int turn = 0;
    while (turn < Math.min(extracted.size(), published.size())
        && extracted.get(turn).equals(published.get(turn))) {
      turn++;
    }
    String found = turn < extracted.size() ? extracted.get(turn) : "";
    String expected = turn < published.size() ? published.get(turn) : "";
    int at = 0;
    while (at < Math.min(found.length(), expected.length())
        && found.charAt(at) == expected.charAt(at)) {
      at++;
    }
    return "turn "
        + turn
        + " has '"
        + clipped(found, at)
        + "', published is '"
        + clipped(expected, at)
        + "'";
  }

  private static String clipped(String words, int from) {
    int start = Math.max(0, from - 20);
    return words.substring(Math.min(start, words.length()), Math.min(words.length(), from + 60));
  }

  private static List<String> extracted(Source source) throws ReadException {
    Document document = SourceReaders.all().read(source, source.name()).getFirst();
    return Extractor.english().extract(document).utterances().stream()
        .filter(utterance -> utterance.kind() == UtteranceKind.TURN)
        .map(utterance -> letters(words(document, utterance)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String words(Document document, Utterance turn) {
    return turn.spans().stream().map(document.text()::slice).collect(Collectors.joining(" "));
  }

  private static List<String> published(String html) {
    List<StringBuilder> turns = new ArrayList<>();
    for (Element paragraph : Jsoup.parse(html).select("body p")) {
      String label = label(paragraph);
      if (!label.isEmpty()) {
        turns.add(new StringBuilder(paragraph.text().substring(label.length())));
      } else if (!turns.isEmpty()) {
        turns.getLast().append(' ').append(paragraph.text());
      }
    }
    return turns.stream()
        .map(turn -> letters(turn.toString()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** What a paragraph has in bold at its start, where that ends in a colon. */
  private static String label(Element paragraph) {
    for (Node first : paragraph.childNodes()) {
      if (first instanceof Element bold && (bold.nameIs("b") || bold.nameIs("strong"))) {
        return bold.text().endsWith(":") ? bold.text() : "";
      }
      boolean blank =
          first instanceof TextNode text
              ? text.isBlank()
              : first instanceof Element anchor && !anchor.hasText();
      if (!blank) {
        return "";
      }
    }
    return "";
  }

  private static String letters(String words) {
    return words
        .replaceAll("\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
