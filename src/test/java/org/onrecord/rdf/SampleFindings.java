package org.onrecord.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Candidate;
import org.onrecord.model.CountryLink;
import org.onrecord.model.CountryLink.Basis;
import org.onrecord.model.Cue;
import org.onrecord.model.CueKind;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.Modality;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.vocab.Iris;

/**
 * Two small documents with findings, made by hand from invented persons and the register of {@code
 * sample-register.ttl}.
 */
public final class SampleFindings {

  public static final String INTERVIEW = "interviews/2031-harbour.txt";
  public static final String ARTICLE = "https://news.example/2031/05/fish?page=1";

  private static final String PERSON = "https://w3id.org/onrecord/id/person/";
  private static final String OFFICE = "https://w3id.org/onrecord/id/office/";
  private static final String TOPIC = "https://w3id.org/onrecord/id/topic/";

  private static final String INTERVIEW_TEXT =
      """
      QUESTION: Minister, will Norway join the fishing pact? 🎣
      MINISTER LUND: Norway will sign in June. We spoke with Chile about it. The Chilean minister did not say that the pact is dead.
      """;

  private static final String ARTICLE_TEXT =
      """
      “The nets,” said Carla Ibáñez, a harbour pilot, “stay in Chile.”
      Critics believe that Norway is late.
      """;

  private SampleFindings() {}

  public static List<Findings> all() {
    return List.of(interview(), article());
  }

  public static Findings interview() {
    SourceText text = new SourceText(INTERVIEW_TEXT);
    Speaker questioner =
        Speaker.printed("QUESTION", at(text, "QUESTION"), SpeakerType.QUESTIONER, 1, null);
    Speaker lund =
        Speaker.printed("MINISTER LUND", at(text, "MINISTER LUND"), SpeakerType.OFFICIAL, 1, null)
            .resolved(
                SpeakerType.OFFICIAL,
                "Ingrid Lund",
                PERSON + "ingrid-lund",
                new OfficeHeld(OFFICE + "no-foreign-minister", "Foreign Minister of Norway"),
                "NO",
                0.9);
    Speaker chilean =
        Speaker.printed(
                "The Chilean minister",
                at(text, "The Chilean minister"),
                SpeakerType.OFFICIAL,
                0.5,
                null)
            .ambiguous(
                List.of(
                    new Candidate("Pablo Reyes", PERSON + "pablo-reyes", 0.5),
                    new Candidate("Ana Soto", PERSON + "ana-soto", 0.4)));
    Utterance question =
        utterance(
            "turn-1",
            UtteranceKind.TURN,
            questioner,
            null,
            Modality.ASSERTED,
            null,
            null,
            List.of(
                statement(
                    text,
                    "s-1",
                    "Minister, will Norway join the fishing pact? 🎣",
                    country("NO", Basis.MENTION),
                    "fisheries")));
    Utterance answer =
        utterance(
            "turn-2",
            UtteranceKind.TURN,
            lund,
            null,
            Modality.ASSERTED,
            null,
            "turn-1",
            List.of(
                statement(
                    text,
                    "s-2",
                    "Norway will sign in June.",
                    country("NO", Basis.MENTION),
                    "fisheries"),
                statement(
                    text,
                    "s-3",
                    "We spoke with Chile about it.",
                    country("CL", Basis.MENTION),
                    null),
                statement(
                    text,
                    "s-4",
                    "The Chilean minister did not say that the pact is dead.",
                    country("CL", Basis.MENTION),
                    null)));
    Utterance reported =
        utterance(
            "indirect-1",
            UtteranceKind.INDIRECT,
            chilean,
            new Cue("say", at(text, "say"), "say", CueKind.SPEECH, SpeechAct.ASSERT),
            Modality.NEGATED,
            "turn-2",
            null,
            List.of(
                statement(text, "s-5", "the pact is dead", country("CL", Basis.CONTEXT), null)));
    return findings(
        INTERVIEW,
        text,
        DocumentKind.TRANSCRIPT,
        "Harbour interview",
        LocalDate.of(2031, 5, 2),
        List.of(question, answer, reported));
  }

  public static Findings article() {
    SourceText text = new SourceText(ARTICLE_TEXT);
    Speaker pilot =
        Speaker.printed("Carla Ibáñez", at(text, "Carla Ibáñez"), SpeakerType.PERSON, 1, null)
            .resolved(
                SpeakerType.PERSON,
                "Carla Ibáñez",
                null,
                new OfficeHeld(null, "harbour pilot"),
                null,
                1);
    Speaker critics = Speaker.printed("Critics", at(text, "Critics"), SpeakerType.GROUP, 1, null);
    Statement first = statement(text, "s-1", "The nets,", null, null);
    Statement second = statement(text, "s-2", "stay in Chile.", country("CL", Basis.MENTION), null);
    Utterance quotation =
        utterance(
            "direct-1",
            UtteranceKind.DIRECT,
            pilot,
            new Cue("said", at(text, "said"), "say", CueKind.SPEECH, SpeechAct.ASSERT),
            Modality.ASSERTED,
            null,
            null,
            List.of(first, second));
    Utterance belief =
        utterance(
            "indirect-1",
            UtteranceKind.INDIRECT,
            critics,
            new Cue("believe", at(text, "believe"), "believe", CueKind.BELIEF, SpeechAct.ASSERT),
            Modality.ASSERTED,
            null,
            null,
            List.of(statement(text, "s-3", "Norway is late", country("NO", Basis.MENTION), null)));
    return findings(
        ARTICLE,
        text,
        DocumentKind.ARTICLE,
        "Nets stay",
        LocalDate.of(2031, 5, 20),
        List.of(quotation, belief));
  }

  /** The same document under another identity. */
  public static Findings copy(Findings original, String id) {
    Document document = original.document();
    return new Findings(
        new Document(
            id,
            id,
            document.kind(),
            document.text(),
            document.metadata(),
            document.turns(),
            document.strong(),
            document.asides(),
            document.issues()),
        original.kind(),
        original.metadata(),
        original.utterances(),
        original.mentions(),
        original.issues());
  }

  private static Findings findings(
      String id,
      SourceText text,
      DocumentKind kind,
      String title,
      LocalDate date,
      List<Utterance> utterances) {
    Metadata metadata = new Metadata(title, date, null, "Example Press", "en", null, List.of());
    Document document =
        new Document(id, id, kind, text, metadata, List.of(), List.of(), List.of(), List.of());
    return new Findings(document, kind, metadata, utterances, List.of(), List.of());
  }

  private static Utterance utterance(
      String id,
      UtteranceKind kind,
      Speaker speaker,
      @Nullable Cue cue,
      Modality modality,
      @Nullable String within,
      @Nullable String answers,
      List<Statement> statements) {
    List<Span> spans = new ArrayList<>();
    if (kind == UtteranceKind.TURN) {
      spans.add(statements.getFirst().span().cover(statements.getLast().span()));
    } else {
      statements.forEach(statement -> spans.add(statement.span()));
    }
    double confidence = kind == UtteranceKind.TURN ? 1 : 0.85;
    return new Utterance(
        id,
        kind,
        spans,
        speaker,
        cue,
        modality,
        within,
        answers,
        null,
        statements,
        confidence,
        kind == UtteranceKind.TURN ? Rule.LABEL_COLON : Rule.CUE_THAT,
        false);
  }

  private static Statement statement(
      SourceText text,
      String id,
      String words,
      @Nullable CountryLink country,
      @Nullable String topic) {
    return new Statement(
        id,
        at(text, words),
        country == null ? List.of() : List.of(country),
        topic == null ? List.of() : List.of(TOPIC + topic),
        List.of(),
        List.of());
  }

  private static CountryLink country(String code, Basis basis) {
    return new CountryLink(code, Iris.country(code), basis);
  }

  private static Span at(SourceText text, String words) {
    int start = text.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(
          words + " is not in " + Arrays.toString(text.text().split("\n")));
    }
    return new Span(start, start + words.length());
  }
}
