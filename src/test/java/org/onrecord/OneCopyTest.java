package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.WordList;

/** What is known is known in one place; lists that share a part are held together. */
class OneCopyTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "onrecord");
  private static final Language ENGLISH = Language.english();

  private static List<String> classesWith(String words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains(words)) {
          found.add(String.valueOf(file.getFileName()));
        }
      }
    }
    return found;
  }

  @Test
  void oneClassMakesDigests() throws IOException {
    assertThat(classesWith("MessageDigest.getInstance(")).containsExactly("Sha256.java");
  }

  @Test
  void oneClassOfEachTowerAsksForNamesOfCountries() throws IOException {
    assertThat(classesWith("getDisplayCountry("))
        .containsExactlyInAnyOrder("Vocabulary.java", "RowCountries.java");
  }

  @Test
  void oneClassTakesThePointFromAWord() throws IOException {
    assertThat(classesWith("String withoutPoint(")).containsExactly("NameWords.java");
  }

  @Test
  void oneClassKnowsHowPackedFilesBegin() throws IOException {
    assertThat(classesWith("\"PK")).containsExactly("ZipParts.java");
  }

  @Test
  void particlesOfNamesAreParticles() {
    WordList particles = ENGLISH.list("particles.txt");

    assertThat(ENGLISH.lines("name-particles.txt")).allMatch(particles::has);
  }

  @Test
  void formsOfAddressStandInOneList() {
    WordList titles = ENGLISH.list("titles.txt");

    assertThat(ENGLISH.list("honorifics.txt").entries())
        .doesNotHaveDuplicates()
        .noneMatch(titles::has);
  }

  @Test
  void aFormOfAddressBeginsALabelWhereItsListSaysSo() {
    WordList titles = ENGLISH.titles();

    assertThat(List.of("mr", "sheikha", "minister")).allMatch(titles::has);
    assertThat(List.of("his", "pastor", "highness")).noneMatch(titles::has);
  }

  @Test
  void whatStandsBeforeANameInProseBeginsALabelButWhereItsListSaysProse() {
    Vocabulary words = ENGLISH.vocabulary();
    WordList titles = ENGLISH.titles();

    assertThat(List.of("mr.", "mr", "senator", "sen.", "pundit")).allMatch(words::isTitle);
    assertThat(List.of("sen", "acting", "pastor")).noneMatch(words::isTitle);
    assertThat(List.of("mr", "senator", "sen")).allMatch(titles::has);
    assertThat(List.of("pundit", "senators")).noneMatch(titles::has);
    assertThat(words.titleGender("sir")).isEqualTo(Vocabulary.Gender.MALE);
    assertThat(words.titleGender("dame")).isEqualTo(Vocabulary.Gender.FEMALE);
    assertThat(words.titleGender("senator")).isEqualTo(Vocabulary.Gender.UNKNOWN);
  }
}
