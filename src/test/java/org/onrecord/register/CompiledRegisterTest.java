package org.onrecord.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Linked;
import org.onrecord.text.FoldedText;

final class CompiledRegisterTest {

  private static byte[] compiled(Register register) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledRegister.write(register, out);
    return out.toByteArray();
  }

  private static Register read(byte[] bytes) throws IOException {
    return CompiledRegister.read(new DataInputStream(new ByteArrayInputStream(bytes)))
        .orElseThrow();
  }

  private static List<String> found(Register register, String text) {
    List<String> found = new ArrayList<>();
    FoldedText folded = FoldedText.of(text);
    register
        .dictionary()
        .find(
            folded.chars(), (start, end, senses) -> found.add(folded.origin(start, end).of(text)));
    return found;
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    Register read = read(compiled(Linked.REGISTER));
    assertThat(read.content()).isEqualTo(Linked.REGISTER.content());
    assertThat(read.digest()).isEqualTo(Linked.REGISTER.digest());
  }

  @Test
  void theDictionaryFindsTheSameAfterwards() throws IOException {
    String text =
        "Mara Quist, Prime Minister of Norway, spoke of the cod quota in the U.S. — and in Élysée"
            + " Palace.";
    assertThat(found(read(compiled(Linked.REGISTER)), text))
        .isEqualTo(found(Linked.REGISTER, text))
        .contains("Mara Quist", "Norway", "cod quota", "U.S.", "Élysée Palace");
  }

  @Test
  void equalContentGivesEqualBytes() throws IOException {
    assertThat(compiled(Register.of(Linked.REGISTER.content())))
        .isEqualTo(compiled(Linked.REGISTER));
  }

  @Test
  void bytesOfAnotherVersionAreNotRead() throws IOException {
    byte[] bytes = compiled(Linked.REGISTER);
    bytes[3]++;
    assertThat(CompiledRegister.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isEmpty();
  }

  @Test
  void anEmptyRegisterFindsOnlyWhatTheLexiconHolds() throws IOException {
    assertThat(found(read(compiled(Register.empty())), "Norway and its Prime Minister"))
        .containsExactly("Prime Minister", "Minister");
  }
}
