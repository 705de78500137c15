package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.link.LinkOverrides.Rule;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Person;

final class OverridesFileTest {
  private static final Register REGISTER =
      Register.of(
          new Register.Content(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(
                  person("p:1", "Ylva Brandvik"), person("p:2", "Jon Ås"), person("p:3", "Jon Ås")),
              List.of()));

  @TempDir private Path scratch;

  private static Person person(String iri, String name) {
    return new Person(iri, List.of(name), List.of(name.substring(name.indexOf(' ') + 1)), null);
  }

  private OverridesFile read(String text) throws IOException {
    return OverridesFile.read(Files.writeString(scratch.resolve("o.csv"), text), REGISTER);
  }

  @Test
  void aRulePinsByNameOrIriOrForbids() throws IOException {
    OverridesFile read =
        read(
            "document,label,person_or_none,note\n"
                + "a.txt,MS. B,ylva brandvik,seen on film\n"
                + "*,MR. AS,p:2,\n"
                + "a.txt,A GUEST,none,\n");

    assertThat(read.overrides().rules())
        .containsExactly(
            new Rule("a.txt", "MS. B", "p:1"),
            new Rule("*", "MR. AS", "p:2"),
            new Rule("a.txt", "A GUEST", null));
  }

  @Test
  void whatIsWrongIsToldWithItsLine() {
    String place = scratch.resolve("o.csv") + ":";
    assertThatThrownBy(() -> read("document,label\na,b\n"))
        .hasMessage(
            place + "1: the columns are document,label; write document,label,person_or_none,note");
    assertThatThrownBy(() -> read("document,label,person_or_none\na,B,Jo Kern\n"))
        .hasMessage(
            place
                + "2: no official of the register is called 'Jo Kern'; give a name or IRI of it, or"
                + " none");
    assertThatThrownBy(() -> read("document,label,person_or_none\na,B,Jon Ås\n"))
        .hasMessage(place + "2: 'Jon Ås' is the name of several; give one of p:2, p:3");
    assertThatThrownBy(() -> read("document,label,person_or_none\na,B,none\na,b,p:1\n"))
        .hasMessage(
            place + "3: a second rule for this document and label; the first is " + place + "2");
    assertThatThrownBy(() -> read("document,label,person_or_none\na,,none\n"))
        .hasMessage(place + "2: no label");
  }

  @Test
  void theDigestTellsRulesApartAndNotTheirNotes() throws IOException {
    String one = read("document,label,person_or_none,note\na,B,none,x\n").digest();

    assertThat(read("document,label,person_or_none,note\na,B,none,y\n").digest()).isEqualTo(one);
    assertThat(read("document,label,person_or_none,note\na,B,p:1,x\n").digest()).isNotEqualTo(one);
  }
}
