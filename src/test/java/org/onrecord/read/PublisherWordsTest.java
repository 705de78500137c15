package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.MarkedTurn;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The turns of XML sources hold the publisher's words: all of them, in order, and no others. */
class PublisherWordsTest {
  private static final Path SHARED = Path.of("../shared/corpora/transcripts/uk-hansard");

  @Test
  void turnsOfHansardAreTheParagraphsOfItsSpeeches() throws Exception {
    assertHansard(Fixtures.folder().resolve("hansard"));
  }

  @Test
  void turnsOfPublishedHansardAreTheParagraphsOfItsSpeeches() throws Exception {
    assumeTrue(Files.isDirectory(SHARED), "the shared corpora are not beside the project");
    assertHansard(SHARED);
  }

  @Test
  void turnsOfTeiAreTheSegmentsOfItsUtterances() throws Exception {
    Path day = Fixtures.folder().resolve("tei/ParlaMint-QX_2031-05-06.xml");
    List<String> published = new ArrayList<>();
    for (Element utterance : elements(parsed(day), "u")) {
      published.add(
          elements(utterance, "seg").stream()
              .map(seg -> withoutAsides(seg))
              .collect(Collectors.joining(" ")));
    }
    assertThat(spoken(day)).isEqualTo(published.stream().map(Blanks::single).toList());
  }

  private static void assertHansard(Path folder) throws Exception {
    for (Path day : files(folder)) {
      List<String> published = new ArrayList<>();
      for (Element speech : elements(parsed(day), "speech")) {
        if (!speech.getAttribute("nospeaker").equals("true")) {
          String words =
              elements(speech, "p").stream()
                  .map(Node::getTextContent)
                  .collect(Collectors.joining(" "));
          published.add(Blanks.single(words));
        }
      }
      assertThat(spoken(day)).isEqualTo(published);
    }
  }

  private static List<String> spoken(Path day) throws ReadException {
    List<String> spoken = new ArrayList<>();
    for (Document document : SourceReaders.all().read(Source.of(day), day.toString())) {
      for (MarkedTurn turn : document.turns()) {
        spoken.add(
            Blanks.single(
                turn.spans().stream()
                    .map(document.text()::slice)
                    .collect(Collectors.joining(" "))));
      }
    }
    return spoken;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** Parsed by another parser than the readers use. */
  private static Element parsed(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static List<Element> elements(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String withoutAsides(Element segment) {
    StringBuilder words = new StringBuilder();
    NodeList children = segment.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      words.append(
          children.item(i).getNodeType() == Node.TEXT_NODE
              ? children.item(i).getTextContent()
              : "");
    }
    return words.toString();
  }
}
