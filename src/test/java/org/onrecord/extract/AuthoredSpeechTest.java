package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Extraction;
import org.onrecord.model.Participant;
import org.onrecord.model.Utterance;

/** A speech whose head names its author is hers, however short; joint statements are nobody's. */
class AuthoredSpeechTest {
  private final Extractor extractor = Extractor.english();

  @Test
  void aStatementByAnAmbassadorIsHers() {
    Extraction found =
        extract(
            """
            Permanent Mission of the Republic of Kenya

            Statement by Ambassador Wanjiru Odede, Permanent Representative of Kenya to the United Nations

            New York, 4 May 2034

            Madam President,

            Let me thank Norway for the fish. We stand ready to help Malawi. My delegation supports \
            the draft (adopted on 3 March 2033).

            I thank you.
            """);
    assertThat(found.kind()).isEqualTo(DocumentKind.SPEECH);
    assertThat(found.metadata().date()).isEqualTo("2034-05-04");
    assertThat(turn(found).speaker().label()).isEqualTo("Wanjiru Odede");
    assertThat(text(found, turn(found))).startsWith("Madam President,");
    assertThat(found.metadata().participants())
        .extracting(Participant::role)
        .containsExactly("Ambassador, Permanent Representative of Kenya to the United Nations");
  }

  @Test
  void aNameOnTheLineBelowAndItsRoleBelowThatAreRead() {
    Extraction found =
        extract(
            """
            Address by
            H.E. Mr. Tomas Vidalgo
            President of the Republic of Chile
            to the Assembly of Ports

            Lima, 7 July 2034

            Excellencies,

            I bring you the greetings of my people. We are neighbours of Peru and we shall stay \
            neighbours. I ask you to open your harbours.
            """);
    assertThat(turn(found).speaker().label()).isEqualTo("Tomas Vidalgo");
    assertThat(text(found, turn(found))).startsWith("Excellencies,");
    assertThat(found.metadata().participants())
        .extracting(Participant::role)
        .containsExactly("President of the Republic of Chile");
  }

  @Test
  void aPressStatementInTheFirstPersonIsItsAuthors() {
    Extraction found =
        extract(
            """
            PRESS STATEMENT BY FOREIGN MINISTER ANNA KERN

            Published: 13 May 2034
            12 May 2034

            I welcome the decision of Norway on the fisheries. My government has worked for it for \
            two years, and I am glad that we were heard. We will send our first boats in June.
            """);
    assertThat(found.kind()).isEqualTo(DocumentKind.SPEECH);
    assertThat(found.metadata().date()).isEqualTo("2034-05-12");
    assertThat(turn(found).speaker().label()).isEqualTo("Anna Kern");
  }

  @Test
  void aTranscriptOfRemarksIsItsSpeakers() {
    Extraction found =
        extract(
            """
            Transcript of remarks by Prime Minister Jonas Quillfeather at the Harbour Dinner

            Friends, I came tonight to talk about Peru. I have always believed in its tin. We owe it \
            much, and I say so gladly. Thank you all for the fish, and good night.
            """);
    assertThat(turn(found).speaker().label()).isEqualTo("Jonas Quillfeather");
  }

  @Test
  void aJointStatementIsNoOnesSpeech() {
    Extraction found =
        extract(
            """
            Joint Statement by Foreign Minister Anna Kern and Minister of Ports Jon Vik

            We welcome the decision of Norway on the fisheries, and we are glad of our own part in \
            it. We will send our first boats in June, and we hope for your fish.
            """);
    assertThat(found.kind()).isEqualTo(DocumentKind.ARTICLE);
  }

  @Test
  void anArticleAboutAStatementIsNone() {
    Extraction found =
        extract(
            """
            Statement by minister draws anger

            The minister, Kofi Adjan, said on Tuesday that Togo would wait. "We have time," he told \
            reporters. Opposition leaders said that they had nothing to do with it.
            """);
    assertThat(found.kind()).isEqualTo(DocumentKind.ARTICLE);
  }

  private Extraction extract(String text) {
    return extractor.extract(Document.ofText("x", text));
  }

  private static Utterance turn(Extraction found) {
    assertThat(found.utterances()).isNotEmpty();
    return found.utterances().getFirst();
  }

  private static String text(Extraction found, Utterance turn) {
    return found.document().text().slice(turn.spans().getFirst());
  }
}
