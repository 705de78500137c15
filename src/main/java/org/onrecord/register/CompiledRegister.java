package org.onrecord.register;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.register.Register.Content;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.FormerName;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Organisation;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Register.Reading;
import org.onrecord.register.Register.SharedForm;
import org.onrecord.register.Register.Tenure;
import org.onrecord.register.Register.Topic;
import org.onrecord.text.Sha256;

/**
 * A register as bytes, with its dictionary, so that it loads at once. Equal content gives equal
 * bytes. The form is private to the program: a file of another version is not read but ignored.
 */
public final class CompiledRegister {
  /** Changes with every change of the form. */
  private static final int VERSION = 0x0EC0_0006;

  private CompiledRegister() {}

  public static void write(Register register, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(VERSION);
    data.writeUTF(register.digest());
    writeContent(register.content(), data);
    register.dictionary().write(data);
    data.flush();
  }

  /** The register, or nothing where the bytes are of another version. */
  public static Optional<Register> read(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      return Optional.empty();
    }
    String digest = in.readUTF();
    Content content = readContent(in);
    return Optional.of(Register.compiled(content, Dictionary.read(in), digest));
  }

  /** SHA-256 over the content alone. */
  static String digest(Content content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeContent(content, new DataOutputStream(bytes));
      return HexFormat.of().formatHex(Sha256.start().digest(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writer<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reader<T> {
    public T read(DataInputStream in) throws IOException;
  }

  private static void writeContent(Content content, DataOutputStream out) throws IOException {
    writeAll(content.countries(), CompiledRegister::writeCountry, out);
    writeAll(content.sharedForms(), CompiledRegister::writeSharedForm, out);
    writeAll(content.organisations(), CompiledRegister::writeOrganisation, out);
    writeAll(content.topics(), CompiledRegister::writeTopic, out);
    writeAll(content.offices(), CompiledRegister::writeOffice, out);
    writeAll(content.people(), CompiledRegister::writePerson, out);
    writeAll(content.tenures(), CompiledRegister::writeTenure, out);
  }

  private static Content readContent(DataInputStream in) throws IOException {
    return new Content(
        readAll(CompiledRegister::readCountry, in),
        readAll(CompiledRegister::readSharedForm, in),
        readAll(CompiledRegister::readOrganisation, in),
        readAll(CompiledRegister::readTopic, in),
        readAll(CompiledRegister::readOffice, in),
        readAll(CompiledRegister::readPerson, in),
        readAll(CompiledRegister::readTenure, in));
  }

  private static void writeCountry(Country country, DataOutputStream out) throws IOException {
    out.writeUTF(country.iri());
    out.writeUTF(country.code());
    writeStrings(country.names(), out);
    writeStrings(country.demonyms(), out);
    writeStrings(country.capitals(), out);
    writeStrings(country.metonyms(), out);
    writeStrings(country.parts(), out);
    writeStrings(country.notWhen(), out);
    writePeriod(country.existence(), out);
    writeNullable(country.sovereign(), out);
    writeAll(country.formerNames(), CompiledRegister::writeFormerName, out);
  }

  private static void writeFormerName(FormerName former, DataOutputStream out) throws IOException {
    out.writeUTF(former.name());
    writePeriod(former.held(), out);
  }

  private static FormerName readFormerName(DataInputStream in) throws IOException {
    return new FormerName(in.readUTF(), readPeriod(in));
  }

  private static Country readCountry(DataInputStream in) throws IOException {
    return new Country(
        in.readUTF(),
        in.readUTF(),
        readStrings(in),
        readStrings(in),
        readStrings(in),
        readStrings(in),
        readStrings(in),
        readStrings(in),
        readPeriod(in),
        readNullable(in),
        readAll(CompiledRegister::readFormerName, in));
  }

  private static void writeSharedForm(SharedForm shared, DataOutputStream out) throws IOException {
    writeStrings(shared.forms(), out);
    out.writeUTF(shared.role());
    writeStrings(shared.countries(), out);
    out.writeUTF(shared.kind());
    out.writeByte(shared.reading().ordinal());
  }

  private static SharedForm readSharedForm(DataInputStream in) throws IOException {
    return new SharedForm(
        readStrings(in),
        in.readUTF(),
        readStrings(in),
        in.readUTF(),
        Reading.values()[in.readByte()]);
  }

  private static void writeOrganisation(Organisation organisation, DataOutputStream out)
      throws IOException {
    out.writeUTF(organisation.iri());
    writeStrings(organisation.names(), out);
  }

  private static Organisation readOrganisation(DataInputStream in) throws IOException {
    return new Organisation(in.readUTF(), readStrings(in));
  }

  private static void writeTopic(Topic topic, DataOutputStream out) throws IOException {
    out.writeUTF(topic.iri());
    out.writeUTF(topic.name());
    writeStrings(topic.triggers(), out);
    writeStrings(topic.notWhen(), out);
  }

  private static Topic readTopic(DataInputStream in) throws IOException {
    return new Topic(in.readUTF(), in.readUTF(), readStrings(in), readStrings(in));
  }

  private static void writeOffice(Office office, DataOutputStream out) throws IOException {
    out.writeUTF(office.iri());
    writeStrings(office.titles(), out);
    out.writeUTF(office.kind());
    writeNullable(office.country(), out);
    writeNullable(office.organisation(), out);
  }

  private static Office readOffice(DataInputStream in) throws IOException {
    return new Office(
        in.readUTF(), readStrings(in), in.readUTF(), readNullable(in), readNullable(in));
  }

  private static void writePerson(Person person, DataOutputStream out) throws IOException {
    out.writeUTF(person.iri());
    writeStrings(person.names(), out);
    writeStrings(person.familyNames(), out);
    writeNullable(person.gender(), out);
  }

  private static Person readPerson(DataInputStream in) throws IOException {
    return new Person(in.readUTF(), readStrings(in), readStrings(in), readNullable(in));
  }

  private static void writeTenure(Tenure tenure, DataOutputStream out) throws IOException {
    out.writeInt(tenure.person());
    out.writeInt(tenure.office());
    writePeriod(tenure.period(), out);
    out.writeBoolean(tenure.acting());
  }

  private static Tenure readTenure(DataInputStream in) throws IOException {
    return new Tenure(in.readInt(), in.readInt(), readPeriod(in), in.readBoolean());
  }

  private static void writePeriod(Period period, DataOutputStream out) throws IOException {
    out.writeInt(period.startsFrom());
    out.writeInt(period.startsBy());
    out.writeInt(period.endsFrom());
    out.writeInt(period.endsBy());
  }

  private static Period readPeriod(DataInputStream in) throws IOException {
    return new Period(in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }

  private static void writeNullable(@Nullable String text, DataOutputStream out)
      throws IOException {
    out.writeUTF(text == null ? "" : text);
  }

  private static @Nullable String readNullable(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }

  private static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
    writeAll(strings, (text, data) -> data.writeUTF(text), out);
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    return readAll(data -> data.readUTF(), in);
  }

  private static <T> void writeAll(List<T> values, Writer<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(value, out);
    }
  }

  private static <T> List<T> readAll(Reader<T> reader, DataInputStream in) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }
}
