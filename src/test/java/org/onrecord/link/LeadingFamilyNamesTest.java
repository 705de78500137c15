package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.Span;

/** {@link LeadingFamilyNames}: whose family name a word is that stands first in full names. */
final class LeadingFamilyNamesTest {
  private static final NameLexicon LEXICON = Language.english().names();

  private static boolean isAnothers(String text, String known) {
    int at = text.lastIndexOf("Kwon");
    Identified who = new Identified(-1, known, null, null, null, 0.9);
    return new LeadingFamilyNames(text, new NameWordReader(text, LEXICON), Linked.REGISTER)
        .isAnothers(new Span(at, at + "Kwon".length()), who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kwon Min-ho met Kwon Dae-su. Kwon said that it rained.|Kwon Min-ho|true",
        "Kwon Dae-su met Kwon Min-ho. Kwon said that it rained.|Kwon Min-ho|false",
        "Kwon Min-ho left. Kwon said that it rained.|Kwon Min-ho|false",
        "Orr left. Kwon said that it rained.|Kwon Min-ho|false",
        "The Kwon Institute met Kwon Min-ho. Kwon said that it rained.|Kwon Min-ho|false",
        "Anna Kwon met the Kwon Institute. Kwon said that it rained.|Anna Kwon|false",
      })
  void theLastFullNameBeforeDecides(String text, String known, boolean another) {
    assertThat(isAnothers(text, known)).isEqualTo(another);
  }
}
