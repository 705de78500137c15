package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;
import org.onrecord.model.Utterance;

/** Cues that report nothing in their place, and those whose words were not said. */
final class IdleCuesTest {
  private static List<Utterance> reports(String text) {
    return Found.in(text).utterances();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Having said that, Norway is a close partner.",
        "Having heard this, Kenya is content.",
        "Having said that, if Kenya opens its border, trade grows.",
        "We will have more to say about Peru in the coming days.",
        "I have nothing to announce on Peru at this time, but it is early.",
        "I do not have anything that I can share at this time, but Peru is a partner.",
        "As you know, Peru is a partner of ours.",
        "All told, the harvest of Peru was small.",
        "Those who show up at the border of Peru are many.",
        "The report is due according to the requirements of Peru.",
        "As we talked about the other day, Peru is a partner.",
        "The rebels attacked us in the hills of Peru.",
        "They are attacking the Danes.",
        "The rebels attacked the Kurds in the north.",
        "All available evidence points to Peru.",
        "The facts point to a mistake.",
        "He told us which.",
        "They asked who.",
        "You're referring to the case of Peru.",
        "Are you referring to the road in Peru?",
        "We are in the middle of discussing the budget of Peru.",
        "She is in the midst of talking about Peru.",
        "The couple welcomed a baby.",
        "The port of Peru welcomed 300 visitors.",
        "The consulate may deny them visas.",
        "The court denied him bail.",
        "The office sends express mail to Peru.",
        "It made them feel that the tax was fair.",
        "The report lets readers see that Peru is poor.",
        "The summit will discuss the harbour.",
        "Next week's forum will discuss the question of Peru.",
        "What Orr said when we met was wrong.",
        "That is what the envoys agreed to do in Peru.",
        "What the minister said yesterday is very clear.",
        "That is what Orr is promising Peru.",
      })
  void nothingIsReported(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Having said that Norway was late, the envoy left.|that Norway was late",
        "The envoy had more to do and said that Peru was late.|that Peru was late",
        "As the envoy knows, Peru is a partner.|Peru is a partner",
        "You know that Peru is late.|that Peru is late",
        "All said that the harvest was small.|that the harvest was small",
        "According to the envoy, the report is due.|the report is due",
        "The envoy attacked the treaty with Peru.|the treaty with Peru",
        "They attacked the Danes over the tax.|the Danes over the tax",
        "He told us which road was open.|which road was open",
        "The envoy was referring to the road in Peru.|the road in Peru",
        "The envoys were discussing the budget of Peru.|the budget of Peru",
        "The mayor welcomed the treaty with Peru.|the treaty with Peru",
        "The court denied the claim of Peru.|the claim of Peru",
        "They feel that the tax is fair.|that the tax is fair",
        "The summit discussed the harbour.|the harbour",
        "When we met, Orr said when the road would open.|when the road would open",
        "The envoys agreed to meet in Peru.|to meet in Peru",
        "Orr rejected what the envoy called his mistake.|his mistake",
        "What Orr discussed was the road in Peru.|the road in Peru",
        "Peru welcomed refugees.|refugees",
        "The tax, which was denounced by the envoy, was high.|which",
        "He also said this privately in his meetings.|this",
        "She said that publicly at the forum in Peru.|that",
        "The envoy's remarks at the dinner where the minister sat, warning about Peru, were"
            + " noted.|Peru",
      })
  void itsNearMissIsReported(String text, String content) {
    assertThat(Found.in(text).words()).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When we talk about Peru, we mean its people.|HYPOTHETICAL",
        "We talked about Peru when we met.|ASSERTED",
        "Everybody should be allowed to express their views on Peru.|HYPOTHETICAL",
        "The envoy is able to talk about Peru.|HYPOTHETICAL",
        "The envoy was able to talk about Peru.|ASSERTED",
        "The envoy will have an opportunity to discuss Peru.|HYPOTHETICAL",
        "The envoy had an opportunity to discuss Peru.|ASSERTED",
        "The book helped the envoy to explain Peru.|HYPOTHETICAL",
        "The sides are going to discuss Peru.|HYPOTHETICAL",
        "Do you have any assurance that Peru will come?|HYPOTHETICAL",
        "We asked for help to determine how Peru can come.|HYPOTHETICAL",
        "We continue to believe that Peru will come.|ASSERTED",
        "They want us to repeat the claim.|HYPOTHETICAL",
        "I am going to ask the envoy to speak.|ASSERTED",
      })
  void whatOnlyCanBeSaidWasNotSaid(String text, String modality) {
    assertThat(reports(text)).last().extracting(u -> u.modality().name()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy praised Kenya for urging restraint.|urging|Kenya",
        "Mr. Berg accused Kenya of denouncing Peru.|denouncing|Kenya",
        "Mr. Berg thanked Norway for its role in calling on Iran to withdraw.|calling on|Norway",
        "I am grateful for Norway's help in bringing them together and calling on Iran to"
            + " stop.|calling on|Norway",
        "We welcome Kenya's efforts to end the war, including by urging restraint.|urging|Kenya",
        "We welcome Kenya's efforts to condemn the war.|condemn|Kenya",
        "The envoy spoke of Kenya after urging restraint.|urging|The envoy",
        "Anna Lind, who lost her boat in Halden, Norway, in July, said that it rained.|said|Anna"
            + " Lind, who lost her boat in Halden, Norway, in July",
        "The ambassador to Peru said that it rained.|said|The ambassador to Peru",
        "An adviser to the mayor said that it rained.|said|An adviser to the mayor",
        "Mr. Berg sent a letter to Peru and said that it rained.|said|Mr. Berg",
      })
  void whoDoesWhatTheVerbSaysIsTheSource(String text, String cue, String source) {
    assertThat(reports(text))
        .filteredOn(u -> u.cue() != null && u.cue().text().equals(cue))
        .extracting(u -> u.speaker().label())
        .containsExactly(source);
  }
}
