package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.Span;

/** What is read of a name or a title in the text itself, before any register is asked. */
final class PrintedNamesTest {
  private static final NameLexicon ENGLISH = Language.english().names();

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Radio One Chief Correspondent Jo Kern; Jo Kern",
        "Jo R. Kern; Jo R. Kern",
        "Minister Jo van der Kern; Jo van der Kern",
        "the Foreign Office; ",
        "National Security Council; ",
        "Minister Kern; ",
        "sailors with Jo Kern; ",
        "JO KERN; ",
      })
  void aNameEndsASourceThatIsNothingElseOrBeginsWithAPost(String source, String name) {
    assertThat(PrintedName.in(source, ENGLISH)).isEqualTo(name);
  }

  // ------------------------------------------------------------ titles

  private static Title title(String words) {
    return Objects.requireNonNull(ENGLISH.titleOf(words), words);
  }

  private static String meant(String text, String title) {
    Title bare = title(title);
    Title meant = new PrintedTitle(text, ENGLISH).meant(at(text, title), bare);
    return meant == null ? "none" : meant.equals(bare) ? "same" : "former";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The president spoke.; president; same",
        "The former president spoke.; president; former",
        "The ex-president spoke.; president; former",
        "The shadow minister spoke.; minister; none",
        "The university president spoke.; president; none",
        "The minister of fisheries spoke.; minister; none",
        "The minister of Norway spoke.; minister; same",
      })
  void wordsBesideATitleSayWhetherItIsHeld(String text, String title, String how) {
    assertThat(meant(text, title)).isEqualTo(how);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Vice President Jo Kern spoke.; president; vice president",
        "President Jo Kern spoke.; president; president",
        "Former President Jo Kern spoke.; president; president",
      })
  void theLongestTitleBeforeANameIsMeant(String text, String title, String whole) {
    Title meant = new PrintedTitle(text, ENGLISH).near(at(text, "Jo Kern"), title(title));

    assertThat(meant).extracting(Title::form).isEqualTo(whole);
  }

  // ------------------------------------------------------------ names

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Jo Kern came. Then Kern spoke.; MS KERN; Jo Kern",
        "Jo R. Kern came. Then Kern spoke.; MS KERN; Jo R. Kern",
        "Jo Kern came with Ada Kern.; MS KERN; Kern",
        "Minister Kern spoke.; MS KERN; Kern",
        "Jo Kernel came.; MS KERN; Kern",
        "Jo Kern came.; ADA KERN; Ada Kern",
        "Councillors Kern and Weir came, and other councillors.; MS KERN; Kern",
        "Grace Kern spoke by the grace of all.; MS KERN; Grace Kern",
        "Nobody came.; Jo KERN; Jo Kern",
        "Nobody came.; ole KERN; ole Kern",
        "Nobody came.; Jo McKERN; Jo McKERN",
      })
  void theFullNameOfALabelIsTheOnlyOneThatTheTextPrints(String text, String label, String fullest) {
    List<String> words =
        List.of(label.toLowerCase(java.util.Locale.ROOT).replace("ms ", "").split(" "));

    assertThat(FullForm.ofTurn(label, new PersonName(words, List.of()), text, ENGLISH))
        .isEqualTo(fullest);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "See www.norland-trade.example/list now.; norland; true",
        "Ask @NorlandEnvoy now.; Norland; true",
        "Ask jo@norland.example now.; norland; true",
        "See #Norland now.; Norland; true",
        "See Norland/Kenya now.; Norland; false",
        "See Norland now.; Norland; false",
      })
  void aNameInsideAnAddressNamesNothing(String text, String name, boolean inside) {
    assertThat(WebAddresses.holds(text, at(text, name))).isEqualTo(inside);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Jo Kern, who lost her brother, spoke.; FEMALE",
        "Jo Kern, who lost his brother, spoke.; MALE",
        "Jo Kern, who met Ada and her brother, spoke.; UNKNOWN",
        "Jo Kern, who left, her brother, spoke.; UNKNOWN",
        "Jo Kern lost her brother.; UNKNOWN",
      })
  void aRelativeClauseShowsASexBeforeItNamesAnother(String text, Sex sex) {
    assertThat(new OwnSex(text, ENGLISH).behind(at(text, "Jo Kern"))).isEqualTo(sex);
  }

  // ------------------------------------------------------------ cases

  private static Cases cases() {
    return new Cases(Cases.Roles.of(ENGLISH));
  }

  @Test
  void aPersonOfACaseRecallsTheCountryOfTheSentenceThatIntroducesHim() {
    Cases cases = cases();
    cases.introduce("We think of the journalist Jo Kern, who is held there.", Set.of("NO"));

    assertThat(cases.recalled("What of Jo Kern?")).isEqualTo("NO");
    assertThat(cases.recalled("What of Kern?")).isEqualTo("NO");
    assertThat(cases.recalled("What of Kernel?")).isNull();
    assertThat(cases.recalled("What of Jo?")).isNull();
  }

  @Test
  void whoIsIntroducedAmongTwoCountriesOrWithoutARoleRecallsNone() {
    Cases cases = cases();
    cases.introduce("We think of the journalist Jo Kern, who is held.", Set.of("NO", "KE"));
    cases.introduce("We asked Ada Lund, who is held.", Set.of("NO"));

    assertThat(cases.recalled("What of Jo Kern?")).isNull();
    assertThat(cases.recalled("What of Ada Lund?")).isNull();
  }

  // ------------------------------------------------------------ posts without a name

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "senior officials; true; GROUP",
        "senior official; true; PERSON",
        "one of officials; true; PERSON",
        "member of delegation of; true; PERSON",
        "officials; false; GROUP",
        "member of choir of; false; ",
        "sailors; true; ",
        "member of choir of; true; ",
      })
  void whoSpeaksForACountryIsAPostOfItsGovernment(String rest, boolean leads, SpeakerType type) {
    assertThat(new UnnamedPosts(ENGLISH).of(rest, leads)).isEqualTo(type);
  }

  // ------------------------------------------------------------ how a sentence goes on

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "thank you very much.; COURTESY",
        "well, if you -; COURTESY",
        "yes.; COURTESY",
        "on a different subject, what of the pier?; TURNS_AWAY",
        "what does the minister think of the talks that they had?; POINTS_BACK",
        "the minister will open the new pier in the month of may.; PLAIN",
      })
  void theWordsOfASentenceSayWhetherTheSubjectGoesOn(String folded, SentenceFacts.Manner manner) {
    assertThat(new Manners(ENGLISH).of(folded)).isEqualTo(manner);
  }

  // ------------------------------------------------------------ what is spoken of

  @Test
  void threeCountriesAtOnceAreAListAndNoSubject() {
    Map<String, Boolean> found = new TreeMap<>();
    for (List<String> countries :
        List.of(List.of("NO", "KE"), List.of("NO", "KE", "PE", "CL"), List.of("NO"))) {
      found.put(String.join(" ", countries), Focus.on(countries, false).countries().isEmpty());
    }

    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("NO KE", false, "NO KE PE CL", true, "NO", false));
  }
}
