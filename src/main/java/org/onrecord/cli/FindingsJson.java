package org.onrecord.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Cue;
import org.onrecord.model.Findings;
import org.onrecord.model.Issue;
import org.onrecord.model.Mention;
import org.onrecord.model.Metadata;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.rdf.SpeakerIris;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.vocab.Iris;

/**
 * Writes findings as one JSON object on one line: the public format of {@code onrecord extract}.
 * Offsets are code points.
 */
final class FindingsJson {
  private final JsonBytes json = new JsonBytes();
  private final Findings findings;
  private final SourceText text;
  private final String documentIri;
  private final Map<Speaker.Member, String> iris = new HashMap<>();

  private FindingsJson(Findings findings) {
    this.findings = findings;
    this.text = findings.document().text();
    this.documentIri = Iris.document(findings.document().id());
  }

  /** The line with its end, in UTF-8. */
  static byte[] line(Findings findings) {
    FindingsJson line = new FindingsJson(findings);
    line.write();
    return line.json.line();
  }

  private void write() {
    Metadata metadata = findings.metadata();
    json.beginObject();
    json.name("source").value(findings.document().source());
    json.name("document").value(documentIri);
    json.name("kind").value(findings.kind());
    json.name("title").value(metadata.title());
    json.name("date").value(metadata.date() == null ? null : metadata.date().toString());
    json.name("publisher").value(metadata.publisher());
    json.name("language").value(metadata.language());
    json.name("utterances").beginArray();
    for (Utterance utterance : findings.utterances()) {
      utterance(utterance);
    }
    json.endArray();
    json.name("mentions").beginArray();
    for (Mention mention : findings.mentions()) {
      mention(mention);
    }
    json.endArray();
    json.name("issues").beginArray();
    for (Issue issue : findings.issues()) {
      issue(issue);
    }
    json.endArray();
    json.endObject();
  }

  private void utterance(Utterance utterance) {
    json.beginObject();
    json.name("id").value(utterance.id());
    json.name("kind").value(utterance.kind());
    json.name("spans").beginArray();
    for (Span span : utterance.spans()) {
      span(span);
    }
    json.endArray();
    json.name("text").value(utterance.words(text));
    json.name("speaker");
    speaker(utterance.speaker());
    json.name("cue");
    cue(utterance.cue());
    json.name("modality").value(utterance.modality());
    Cue cue = utterance.cue();
    json.name("act").value(cue == null ? null : cue.act());
    json.name("within").value(utterance.within());
    json.name("answers").value(utterance.answers());
    json.name("addressee");
    if (utterance.addressee() == null) {
      json.nullValue();
    } else {
      speaker(utterance.addressee());
    }
    json.name("confidence").probability(utterance.confidence());
    json.name("rule").value(utterance.foundBy());
    json.name("statements").beginArray();
    for (Statement statement : utterance.statements()) {
      statement(statement);
    }
    json.endArray();
    json.endObject();
  }

  private void speaker(Speaker speaker) {
    json.beginObject();
    json.name("label").value(speaker.label());
    json.name("span");
    spanOrNull(speaker.span());
    json.name("name").value(speaker.name());
    json.name("iri")
        .value(speaker.name() == null ? speaker.iri() : iri(speaker.named().getFirst()));
    json.name("type").value(speaker.type());
    json.name("office").value(speaker.office() == null ? null : speaker.office().label());
    json.name("country").value(speaker.country());
    json.name("confidence").probability(speaker.confidence());
    json.name("basis").value(speaker.basis());
    if (!speaker.members().isEmpty()) {
      json.name("members").beginArray();
      for (Speaker.Member member : speaker.members()) {
        member(member);
      }
      json.endArray();
    }
    json.endObject();
  }

  private void member(Speaker.Member member) {
    json.beginObject();
    json.name("name").value(member.name());
    json.name("iri").value(iri(member));
    json.name("type").value(member.type());
    json.name("office").value(member.office() == null ? null : member.office().label());
    json.name("country").value(member.country());
    json.endObject();
  }

  private String iri(Speaker.Member member) {
    return iris.computeIfAbsent(member, m -> SpeakerIris.of(documentIri, m));
  }

  private void cue(@Nullable Cue cue) {
    if (cue == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("text").value(cue.text());
    json.name("span");
    span(cue.span());
    json.name("kind").value(cue.kind());
    json.endObject();
  }

  private void statement(Statement statement) {
    json.beginObject();
    json.name("id").value(statement.id());
    json.name("span");
    span(statement.span());
    json.name("text");
    slice(statement.span());
    json.name("countries").beginArray();
    for (CountryLink country : statement.countries()) {
      json.beginObject();
      json.name("code").value(country.code());
      json.name("iri").value(country.iri());
      json.name("basis").value(country.basis());
      json.endObject();
    }
    json.endArray();
    strings("topics", statement.topics());
    strings("people", statement.people());
    strings("organisations", statement.organisations());
    json.endObject();
  }

  private void strings(String name, List<String> values) {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private void mention(Mention mention) {
    json.beginObject();
    json.name("span");
    span(mention.span());
    json.name("text");
    slice(mention.span());
    json.name("type").value(mention.type());
    json.name("iri").value(mention.iri());
    json.name("code").value(mention.code());
    json.name("how").value(mention.how());
    json.endObject();
  }

  private void issue(Issue issue) {
    json.beginObject();
    json.name("severity").value(issue.severity());
    json.name("code").value(issue.code());
    json.name("message").value(issue.message());
    json.name("span");
    spanOrNull(issue.span());
    json.endObject();
  }

  private void spanOrNull(@Nullable Span span) {
    if (span == null) {
      json.nullValue();
    } else {
      span(span);
    }
  }

  private void slice(Span span) {
    json.value(text.text(), span.start(), span.end());
  }

  private void span(Span span) {
    Span codePoints = text.codePoints(span);
    json.beginArray().value(codePoints.start()).value(codePoints.end()).endArray();
  }
}
