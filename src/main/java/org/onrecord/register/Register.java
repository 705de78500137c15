package org.onrecord.register;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.text.FoldedText;

/**
 * What is known beforehand: countries, organisations, topics, offices, officials and their terms of
 * office.
 *
 * <p>Immutable and thread-safe. It holds its dictionary: all the forms under which its names are
 * found in a text.
 */
public final class Register {

  /**
   * @param code ISO 3166-1 alpha-2, or the withdrawn code of a former state
   * @param names the English name first, then other names and abbreviations
   * @param demonyms adjectives and nouns
   * @param capitals capitals and seats of government
   * @param metonyms what else stands for its government ("Kremlin")
   * @param parts names and adjectives of parts of it, which do not stand for it ("Scotland")
   * @param notWhen longer names that hold one of its names and do not mean it ("South China Sea")
   * @param sovereign code of the state whose territory it is, or null for a state
   * @param formerNames what it was called in former times
   */
  public record Country(
      String iri,
      String code,
      List<String> names,
      List<String> demonyms,
      List<String> capitals,
      List<String> metonyms,
      List<String> parts,
      List<String> notWhen,
      Period existence,
      @Nullable String sovereign,
      List<FormerName> formerNames) {
    public Country {
      formerNames = List.copyOf(formerNames);
      names = List.copyOf(names);
      demonyms = List.copyOf(demonyms);
      capitals = List.copyOf(capitals);
      metonyms = List.copyOf(metonyms);
      parts = List.copyOf(parts);
      notWhen = List.copyOf(notWhen);
    }

    public String name() {
      return names.getFirst();
    }

    /** What it was called on a day: "Turkey" in 2021. */
    public String name(int day) {
      return formerNames.stream()
          .filter(former -> former.held().surelyHolds(day))
          .map(FormerName::name)
          .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .orElse(name());
    }
  }

  /** A name that a country had, and when. */
  public record FormerName(String name, Period held) {}

  /** What to take where nothing near a shared form decides. */
  public enum Reading {
    COUNTRY,
    OTHER,
    CONTEXT
  }

  /**
   * A form that means several countries, or something else as well as a country ("Georgia",
   * "Congo").
   *
   * @param role of the form: name, abbreviation, former, demonym, part, capital or metonym
   * @param countries ISO codes, the usual one first
   * @param kind why it is ambiguous: shared, place, person, language, people, common, organisation
   *     or region
   */
  public record SharedForm(
      List<String> forms, String role, List<String> countries, String kind, Reading reading) {
    public SharedForm {
      forms = List.copyOf(forms);
      countries = List.copyOf(countries);
    }
  }

  /** An organisation or bloc; {@code names} has the label first, abbreviations last. */
  public record Organisation(String iri, List<String> names) {
    public Organisation {
      names = List.copyOf(names);
    }

    public String name() {
      return names.getFirst();
    }
  }

  /** A topic with the words that show it and those that mislead. */
  public record Topic(String iri, String name, List<String> triggers, List<String> notWhen) {
    public Topic {
      triggers = List.copyOf(triggers);
      notWhen = List.copyOf(notWhen);
    }
  }

  /**
   * @param titles the label first, then titles as printed, alone or before a surname
   * @param kind one of the register's kinds, such as {@code head-of-state}
   * @param country ISO code, or null for an office of an organisation
   * @param organisation IRI of the organisation, or null
   */
  public record Office(
      String iri,
      List<String> titles,
      String kind,
      @Nullable String country,
      @Nullable String organisation) {
    public Office {
      titles = List.copyOf(titles);
    }

    public String label() {
      return titles.getFirst();
    }
  }

  /**
   * An official; {@code names} has the common English name first; {@code familyNames} as used after
   * a title.
   */
  public record Person(
      String iri, List<String> names, List<String> familyNames, @Nullable String gender) {
    public Person {
      names = List.copyOf(names);
      familyNames = List.copyOf(familyNames);
    }

    public String name() {
      return names.getFirst();
    }
  }

  /**
   * One uninterrupted time of one person in one office; both are places in the register's lists.
   */
  public record Tenure(int person, int office, Period period, boolean acting) {}

  /** Everything that a register is made of; the order of the lists is part of it. */
  public record Content(
      List<Country> countries,
      List<SharedForm> sharedForms,
      List<Organisation> organisations,
      List<Topic> topics,
      List<Office> offices,
      List<Person> people,
      List<Tenure> tenures) {
    public static final Content NONE =
        new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Content {
      countries = List.copyOf(countries);
      sharedForms = List.copyOf(sharedForms);
      organisations = List.copyOf(organisations);
      topics = List.copyOf(topics);
      offices = List.copyOf(offices);
      people = List.copyOf(people);
      tenures = List.copyOf(tenures);
    }
  }

  private static final String COMPILED = "register.bin";

  private final Content content;
  private final Dictionary dictionary;
  private final String digest;
  private final Map<String, Integer> countryByCode = new HashMap<>();
  private final Map<String, SharedForm> sharedByForm = new HashMap<>();
  private final Map<String, Integer> officeByIri = new HashMap<>();
  private final int[][] tenuresOfPerson;
  private final int[][] tenuresOfOffice;

  private Register(Content content, Dictionary dictionary, String digest) {
    this.content = content;
    this.dictionary = dictionary;
    this.digest = digest;
    for (int i = 0; i < content.countries.size(); i++) {
      countryByCode.putIfAbsent(content.countries.get(i).code(), i);
    }
    for (SharedForm shared : content.sharedForms) {
      shared.forms().forEach(form -> sharedByForm.putIfAbsent(FoldedText.fold(form), shared));
    }
    for (int i = 0; i < content.offices.size(); i++) {
      officeByIri.putIfAbsent(content.offices.get(i).iri(), i);
    }
    this.tenuresOfPerson = new int[content.people.size()][];
    this.tenuresOfOffice = new int[content.offices.size()][];
    Arrays.fill(tenuresOfPerson, new int[0]);
    Arrays.fill(tenuresOfOffice, new int[0]);
    for (int i = 0; i < content.tenures.size(); i++) {
      Tenure tenure = content.tenures.get(i);
      tenuresOfPerson[tenure.person] = with(tenuresOfPerson[tenure.person], i);
      tenuresOfOffice[tenure.office] = with(tenuresOfOffice[tenure.office], i);
    }
  }

  private static int[] with(int[] list, int element) {
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = element;
    return longer;
  }

  /** A register that knows nothing. */
  public static Register empty() {
    return of(Content.NONE);
  }

  /**
   * A register of the content given; compiles its dictionary, which takes some tenths of a second
   * for a large one.
   */
  public static Register of(Content content) {
    return new Register(
        content,
        Dictionary.of(content, Language.english().names()),
        CompiledRegister.digest(content));
  }

  static Register compiled(Content content, Dictionary dictionary, String digest) {
    return new Register(content, dictionary, digest);
  }

  /** The register that was compiled when the program was built, if there is one. */
  public static Optional<Register> bundled() {
    try (InputStream in = Register.class.getResourceAsStream(COMPILED)) {
      return in == null
          ? Optional.empty()
          : CompiledRegister.read(
              new DataInputStream(new java.io.ByteArrayInputStream(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("the compiled register cannot be read", e);
    }
  }

  /** SHA-256 of the register's content, in hexadecimal: part of every extraction's provenance. */
  public String digest() {
    return digest;
  }

  public Content content() {
    return content;
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  public Optional<Country> country(@Nullable String code) {
    Integer at = code == null ? null : countryByCode.get(code);
    return Optional.ofNullable(at).map(content.countries::get);
  }

  /** The office of an IRI. */
  public Optional<Office> officeOf(String iri) {
    Integer at = officeByIri.get(iri);
    return Optional.ofNullable(at).map(content.offices::get);
  }

  /** What is known of a folded form that means several things, or null. */
  public @Nullable SharedForm shared(String folded) {
    return sharedByForm.get(folded);
  }

  public Person person(int person) {
    return content.people.get(person);
  }

  public Office office(int office) {
    return content.offices.get(office);
  }

  /** The tenures of a person, in the order of the register. */
  public List<Tenure> tenuresOf(int person) {
    return tenures(tenuresOfPerson[person]);
  }

  /** The tenures in an office, in the order of the register. */
  public List<Tenure> tenuresIn(int office) {
    return tenures(tenuresOfOffice[office]);
  }

  private List<Tenure> tenures(int[] places) {
    List<Tenure> tenures = new ArrayList<>(places.length);
    for (int place : places) {
      tenures.add(content.tenures.get(place));
    }
    return tenures;
  }
}
