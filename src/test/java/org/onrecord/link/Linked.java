package org.onrecord.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Extractor;
import org.onrecord.language.Language;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Mention;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.register.Register;

/** A text linked against the test register: what tests ask of it. */
public final class Linked {
  public static final Register REGISTER =
      new RegisterReader()
          .read(Objects.requireNonNull(Linked.class.getResourceAsStream("register.ttl")));

  private static final Linker LINKER = new Linker(REGISTER, LinkOverrides.NONE, Language.english());

  private final String text;
  private final Findings findings;

  private Linked(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** A text, whose lines may be parted by "¶". */
  static Linked of(String printed, @Nullable String date, Participant... participants) {
    String text = printed.replace('¶', '\n');
    LocalDate day = date == null ? null : LocalDate.parse(date);
    Metadata metadata = new Metadata(null, day, null, null, null, null, List.of(participants));
    Document document = Document.ofText("test", text).withMetadata(metadata);
    return new Linked(text, LINKER.link(Extractor.english().extract(document)));
  }

  static Linked of(String text) {
    return of(text, null);
  }

  static Participant participant(String name, String role) {
    return new Participant(name, role, null, null, null);
  }

  /** "label=names" of each source, with the country of an unnamed one and "to" whom it speaks. */
  String sources() {
    return joined(u -> u.kind() != UtteranceKind.TURN);
  }

  /** "label=names" of each turn. */
  String speakers() {
    return joined(u -> u.kind() == UtteranceKind.TURN);
  }

  private String joined(Predicate<Utterance> which) {
    return findings.utterances().stream()
        .filter(which)
        .map(u -> u.speaker().label() + '=' + names(u.speaker()) + hearer(u))
        .collect(Collectors.joining(" & "));
  }

  private static String hearer(Utterance utterance) {
    return utterance.addressee() == null ? "" : " to " + names(utterance.addressee());
  }

  private static String names(Speaker speaker) {
    boolean known = speaker.iri() != null || !speaker.members().isEmpty();
    String country = known || speaker.country() == null ? "" : " (" + speaker.country() + ')';
    String names =
        speaker.named().stream().map(Speaker.Member::name).collect(Collectors.joining("; "));
    return (names.isEmpty() ? "-" : names) + country;
  }

  /** Countries and persons named, in text order, as "words=code" or "words=name"; "-" for none. */
  String namedIn() {
    String named =
        findings.mentions().stream()
            .filter(m -> m.type() == Mention.Type.COUNTRY || m.type() == Mention.Type.PERSON)
            .map(
                m ->
                    m.span().of(text)
                        + '='
                        + (m.type() == Mention.Type.COUNTRY ? m.code() : slug(m.iri())))
            .collect(Collectors.joining(" "));
    return named.isEmpty() ? "-" : named;
  }

  Findings findings() {
    return findings;
  }

  /** Countries named, as "words=CODE/how". */
  List<String> countries() {
    return findings.mentions().stream()
        .filter(m -> m.type() == Mention.Type.COUNTRY)
        .map(
            m ->
                m.span().of(text)
                    + '='
                    + m.code()
                    + '/'
                    + m.how().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  /** Persons named, as "words=name". */
  List<String> people() {
    return findings.mentions().stream()
        .filter(m -> m.type() == Mention.Type.PERSON)
        .map(m -> m.span().of(text) + '=' + slug(m.iri()))
        .toList();
  }

  List<String> topics() {
    return findings.mentions().stream()
        .filter(m -> m.type() == Mention.Type.TOPIC)
        .map(m -> m.span().of(text))
        .toList();
  }

  private static String slug(@Nullable String iri) {
    return iri == null ? "-" : iri.substring(iri.lastIndexOf('/') + 1);
  }

  List<Utterance> turns() {
    return findings.utterances().stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
  }

  /** The speaker of a turn, counted from 0. */
  Speaker speaker(int turn) {
    return turns().get(turn).speaker();
  }

  /** The first speaker of what is reported. */
  Speaker source() {
    return findings.utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is reported in: " + text))
        .speaker();
  }

  /**
   * What the statement that starts with these words is about: "NO" for a mention, "NO~" by context.
   */
  List<String> about(String start) {
    Statement statement =
        findings.utterances().stream()
            .flatMap(u -> u.statements().stream())
            .filter(s -> s.span().of(text).startsWith(start))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no statement starts with: " + start));
    return statement.countries().stream()
        .map(link -> link.basis() == CountryLink.Basis.MENTION ? link.code() : link.code() + '~')
        .toList();
  }
}
