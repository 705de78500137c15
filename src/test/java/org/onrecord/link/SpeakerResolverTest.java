package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Participant;

/** {@link SpeakerResolver}: whom the label of a turn means. */
final class SpeakerResolverTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "SECRETARY TILLMAN: Good morning.¶¶QUESTION: Thank you.¶¶THE PRESIDENT: Good morning.#"
            + " SECRETARY TILLMAN=Walter Tillman & QUESTION=- & THE PRESIDENT=Rex Hollis",
        "PRIME MINISTER QUIST: Good morning.¶¶FOREIGN MINISTER BERLE: Good morning.¶¶QUESTION:"
            + " Thank you.# PRIME MINISTER QUIST=Mara Quist & FOREIGN MINISTER BERLE=Odd Berle &"
            + " QUESTION=-",
        "KING HAAKAR: Good morning.¶¶QUESTION: Thank you.¶¶KING HAAKAR: Yes.# KING HAAKAR=Haakar IX"
            + " & QUESTION=- & KING HAAKAR=Haakar IX",
        "FORMER PRESIDENT CORWIN: Good morning.¶¶QUESTION: Thank you.¶¶FORMER PRESIDENT CORWIN:"
            + " Yes.# FORMER PRESIDENT CORWIN=Ada Corwin & QUESTION=- & FORMER PRESIDENT CORWIN=Ada"
            + " Corwin",
      })
  void aTitleIsTheHoldersAtHome(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. TILLMAN: Good morning.¶¶QUESTION: Thank you.¶¶MR. TILLMAN: Yes.# MR. TILLMAN=Tillman &"
            + " QUESTION=- & MR. TILLMAN=Tillman",
        "MRS. BERLE: Good morning.¶¶QUESTION: Thank you.¶¶MRS. BERLE: Yes.# MRS. BERLE=Berle &"
            + " QUESTION=- & MRS. BERLE=Berle",
        "REAR ADMIRAL STROM: Good morning.¶¶QUESTION: Thank you.¶¶LIEUTENANT GENERAL FALK: Yes.#"
            + " REAR ADMIRAL STROM=Strom & QUESTION=- & LIEUTENANT GENERAL FALK=Falk",
        "SECRETARY TILMAN: Good morning.¶¶QUESTION: Thank you.¶¶SECRETARY TILMAN: Yes.# SECRETARY"
            + " TILMAN=Tilman & QUESTION=- & SECRETARY TILMAN=Tilman",
      })
  void aSurnameAloneOrWithASlipIsNobodyOfTheRegister(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "PM: Good morning.¶¶JOURNALIST: Where was the Prime Minister?¶¶PM: Here.# PM=Mara Quist &"
            + " JOURNALIST=- & PM=Mara Quist",
        "PM: Good morning.¶¶JOURNALIST: When will it open?¶¶PM: Today.# PM=- & JOURNALIST=- & PM=-",
      })
  void initialsOfAnOfficeAreTheOfficeThatTheTextWritesOut(String text, String expected) {
    Participant chief = Linked.participant("Mara Quist", "Prime Minister");
    assertThat(Linked.of(text, DAY, chief).speakers()).isEqualTo(expected);
  }
}
