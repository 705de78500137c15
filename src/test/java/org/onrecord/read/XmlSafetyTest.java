package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Document;

class XmlSafetyTest {

  private static final String SPEECH =
      "<speech id=\"x\" speakername=\"Ada Moor\"><p>%s</p></speech></publicwhip>";

  @Test
  void aFileThatAnEntityNamesIsNotOpened(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String xml =
        "<!DOCTYPE publicwhip [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><publicwhip>"
            + SPEECH.formatted("&s;");
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("refers to the entity &s;, which is not the name of a character");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    String xml =
        "<!DOCTYPE publicwhip [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><publicwhip>"
            + SPEECH.formatted("&b;");
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("the entity &b;");
  }

  @Test
  void entitiesForOneCharacterAreRead() throws Exception {
    String xml =
        "<!DOCTYPE publicwhip [<!ENTITY sail \"&#x26F5;\">]><publicwhip>"
            + SPEECH.formatted("A &sail; for &pound;3 &amp; more");
    Document document = read(xml).getFirst();
    assertThat(document.text().slice(document.turns().getFirst().spans().getFirst()))
        .isEqualTo("A ⛵ for £3 & more");
  }

  @Test
  void anExternalDocumentTypeIsNotFetched() throws Exception {
    String xml =
        "<!DOCTYPE publicwhip SYSTEM \"http://localhost:9/none.dtd\"><publicwhip>"
            + SPEECH.formatted("Yes.");
    assertThat(read(xml).getFirst().turns()).hasSize(1);
  }

  @Test
  void deepNestingIsRefusedWithItsLimitAndPlace() {
    String xml = "<publicwhip>" + "<x>".repeat(300);
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ReadException.class)
        .hasMessage("a.xml:1:301: elements lie more than 96 deep; such XML is not read");
  }

  @Test
  void brokenXmlNamesItsPlaceAndWhatToDo() {
    assertThatThrownBy(
            () -> read("<publicwhip>\n <speech speakername=\"Ada Moor\"><p>Yes.</speech>"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("a.xml:2:")
        .hasMessageContaining("is not well-formed XML")
        .hasMessageEndingWith("mend it or fetch it again");
  }

  @Test
  void personListsOutsideTheFolderAreNotOpened(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("other-listPerson.xml"),
        "<listPerson><person xml:id=\"AdaMoor\"><persName>Somebody"
            + " Else</persName></person></listPerson>");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path day = inner.resolve("day.xml");
    Files.writeString(
        day,
        "<TEI><teiHeader><include href=\"../other-listPerson.xml\"/></teiHeader>"
            + "<text><body><u who=\"#AdaMoor\"><seg>Yes.</seg></u></body></text></TEI>");
    List<Document> documents = SourceReaders.all().read(Source.of(day), "day");
    assertThat(documents.getFirst().turns().getFirst().label()).isEqualTo("Ada Moor");
  }

  private static List<Document> read(String xml) throws ReadException {
    return SourceReaders.all().read(Source.of("a.xml", xml.getBytes(StandardCharsets.UTF_8)), "a");
  }
}
