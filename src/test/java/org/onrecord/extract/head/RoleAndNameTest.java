package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Roles and names in titles, heads, labels and names of files. */
final class RoleAndNameTest {
  private static final Language ENGLISH = Language.english();
  private static final ParticipantParser PARSER = new ParticipantParser(ENGLISH);

  private static String printed(List<Participant> participants) {
    return String.join(" | ", participants.stream().map(p -> p.name() + " = " + p.role()).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Foreign Minister Anna Kern; Foreign Minister; Anna Kern",
        "Director for Arctic Affairs Anna J. Kern; Director for Arctic Affairs; Anna J. Kern",
        "Minister of Ports; Minister of Ports; ",
        "Anna Kern; ; Anna Kern",
        "SPEECH The Hon. Anna Kern; ; Anna Kern",
        "Minister for Ports Anna Kern MP; Minister for Ports; Anna Kern",
        "Kern; ; ",
      })
  void theNameStandsBehindTheRoleAndItsComplement(String words, String role, String name) {
    RoleAndName.Reading reading = new RoleAndName(ENGLISH).read(words);

    assertThat(reading.role()).isEqualTo(role);
    assertThat(reading.name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Remarks by Estonian Foreign Minister Anna Kern; Anna Kern = Estonian Foreign Minister",
        "Foreign Minister Anna Kern and Secretary Paul Weiss at a Press Conference; Anna Kern ="
            + " Foreign Minister | Paul Weiss = Secretary",
        "Press Conference in Oslo; ''",
      })
  void aTitleNamesWhoTakesPart(String title, String participants) {
    assertThat(printed(PARSER.inTitle(title))).isEqualTo(participants);
  }

  @Test
  void aGenerationBehindACommaBelongsToTheName() {
    assertThat(printed(PARSER.inTitle("Remarks by Secretary Paul Weiss, Jr.")))
        .isEqualTo("Paul Weiss, Jr. = Secretary");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2031-05-20-estonian-foreign-minister-anna-kern-at-a-press-conference; Anna Kern ="
            + " Estonian Foreign Minister",
        "2031-05-20-press-briefing-kern; ''",
      })
  void aFileIsNamedAfterWhoSpeaks(String file, String participants) {
    assertThat(printed(new NamesInFileName(ENGLISH).in(file, Set.of("kern"))))
        .isEqualTo(participants);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The Minister of State for Rivers; true",
        "HON MEMBERS; true",
        "Minister Kern; false",
        "The Minister of Ports Anna Kern; false",
      })
  void aRoleAloneIsNobodysName(String label, boolean alone) {
    assertThat(new LabelNames(ENGLISH).isRoleAlone(label)).isEqualTo(alone);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Statement by H.E. Anna Kern; Anna Kern",
        "Joint Statement by Minister Anna Kern and Minister Jo Vik; ''",
        "Report of the council on ports; ''",
      })
  void anAuthorIsNamedAloneBehindBy(String head, String author) {
    String text = head + "\n\nExcellencies, we meet here today to speak of the ports.\n";
    List<Line> lines = Line.all(text);

    assertThat(
            new Byline(ENGLISH).find(text, lines, null).map(a -> a.participant().name()).orElse(""))
        .isEqualTo(author);
  }

  @Test
  void aRoleIsItsBearersWithAndWithoutComplement() {
    RolesTold roles = new RolesTold(ENGLISH.list("complement-joints.txt"));
    Antecedent kern = new Antecedent("Anna Kern", List.of(), null, new Span(0, 1));
    roles.tell("President of the Assembly", kern);

    assertThat(roles.bearer("The PRESIDENT")).isEqualTo(kern);
    assertThat(roles.bearer("Vice President")).isNull();
    assertThat(roles.bearer("President of the Court")).isNull();
  }

  @Test
  void aRoleOfTwoIsNobodys() {
    RolesTold roles = new RolesTold(ENGLISH.list("complement-joints.txt"));
    roles.tell("Speaker", new Antecedent("Anna Kern", List.of(), null, new Span(0, 1)));
    roles.tell("Speaker", new Antecedent("Jo Vik", List.of(), null, new Span(2, 3)));
    roles.forgetShared();

    assertThat(roles.bearer("Speaker")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Press conference of the Leader with Anna Kern, MP and Paul Weir, MP: Elm; Anna Kern = null"
            + " | Paul Weir = null",
        "Prime Minister, Deputy Prime Minister and Treasurer, Senator Anna Kern; Anna Kern ="
            + " Senator",
        "Deputy Prime Minister and Minister for Ports, Senator Anna Kern; Anna Kern = Deputy Prime"
            + " Minister and Minister for Ports, Senator",
      })
  void membershipsAreNoNamesAndSeveralOfficesAreSeveralPersons(String title, String persons) {
    assertThat(printed(PARSER.inTitle(title))).isEqualTo(persons);
  }
}
