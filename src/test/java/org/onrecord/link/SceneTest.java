package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** Where a report stands, and who takes part in it. */
final class SceneTest {
  private static final Identified KERN = new Identified(-1, "Anna Kern", null, null, null, 1);
  private static final Identified WEIR = new Identified(4, "Paul Weir", "urn:weir", null, null, 1);

  private static Speaker speaker(Identified who) {
    return Speaker.printed("label", null, SpeakerType.PERSON, 1, null)
        .resolved(SpeakerType.PERSON, who.name(), who.iri(), null, null, 1);
  }

  @Test
  void whoHasTheFloorTakesPart() {
    Scene scene = new Scene(speaker(KERN), null, speaker(KERN), null, false);

    assertThat(scene.isTurn()).isTrue();
    assertThat(scene.isSpeaking(KERN)).isTrue();
    assertThat(scene.takesPart(KERN)).isTrue();
    assertThat(scene.takesPart(WEIR)).isFalse();
  }

  @Test
  void withWhomHeTalksTakesPartWhereOneAsks() {
    assertThat(new Scene(speaker(KERN), null, speaker(KERN), speaker(WEIR), true).takesPart(WEIR))
        .isTrue();
    assertThat(new Scene(speaker(KERN), null, speaker(KERN), speaker(WEIR), false).takesPart(WEIR))
        .isFalse();
  }

  @Test
  void anIriTellsTwoOfOneNameApart() {
    Identified other = new Identified(5, "Paul Weir", "urn:other", null, null, 1);

    assertThat(new Scene(null, null, speaker(WEIR), null, false).isSpeaking(other)).isFalse();
  }

  @Test
  void quotedWordsInProseAreNoTurn() {
    Scene scene = new Scene(speaker(KERN), null, null, null, false);

    assertThat(scene.isTurn()).isFalse();
    assertThat(scene.isQuotation()).isTrue();
    assertThat(new Scene(Speaker.NONE, null, null, null, false).isQuotation()).isFalse();
    assertThat(scene.takesPart(KERN)).isFalse();
  }

  @Test
  void whoseWordsAreQuotedSpeaksInThem() {
    Scene scene = new Scene(speaker(WEIR), speaker(KERN), speaker(WEIR), null, false);

    assertThat(scene.isSpeaking(KERN)).isTrue();
    assertThat(scene.isSpeaking(WEIR)).isTrue();
  }
}
