package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.register.Register.Office;

/** Which offices a title as printed may mean, with a name, alone, and ever after. */
final class OfficeTitlesTest {
  private static final NameLexicon ENGLISH = Language.english().names();
  private static final OfficeTitles TITLES = new OfficeTitles(ENGLISH);

  private static Title title(String printed) {
    return Objects.requireNonNull(ENGLISH.titleOf(printed), printed);
  }

  private static Office office(String kind, String country, String titles) {
    return new Office("o:1", List.of(titles.split("/")), kind, country, null);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "foreign minister; foreign-minister; NO; Minister of Foreign Affairs of Norway; true",
        "foreign minister; defence-minister; NO; Minister of Defence of Norway; false",
        "president; head-of-state; PE; President of Peru; true",
        "chancellor; head-of-government; AT; Federal Chancellor of Austria; true",
        "chancellor; head-of-government; NO; Prime Minister of Norway; false",
        "king; head-of-state; PE; President of Peru; false",
        "prime minister; head-of-government; PE; President of Peru; false",
        "prime minister; head-of-government; NO; Prime Minister of Norway; true",
        "mr; head-of-state; PE; President of Peru; true",
      })
  void aTitleBeforeANameFitsOfficesThatAreCalledSo(
      String printed, String kind, String country, String titles, boolean fits) {
    assertThat(TITLES.fit(title(printed), office(kind, country, titles))).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "foreign minister; foreign-minister; NO; Minister of Foreign Affairs of Norway; true",
        "foreign minister; foreign-minister; US; Secretary of State of the United States; false",
        "prime minister; head-of-government; PE; President of Peru; false",
        "ambassador; ambassador; NO; Ambassador of Norway to Peru; false",
        "ambassador; ambassador-to-un; NO; Ambassador of Norway to the United Nations; false",
      })
  void aTitleAloneMeansAnOfficeOfWhichACountryHasOne(
      String printed, String kind, String country, String titles, boolean means) {
    assertThat(TITLES.meansAlone(title(printed), office(kind, country, titles))).isEqualTo(means);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "president; PE; true",
        "secretary; US; true",
        "secretary; GB; false",
        "foreign minister; NO; false",
      })
  void someTitlesAreKeptForLife(String printed, String country, boolean kept) {
    assertThat(TITLES.isKept(title(printed), office("other", country, "Any"))).isEqualTo(kept);
  }
}
