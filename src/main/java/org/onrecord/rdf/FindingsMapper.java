package org.onrecord.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Basis;
import org.onrecord.model.CountryLink;
import org.onrecord.model.Cue;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.text.Sha256;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/**
 * Turns what was found in a document into the triples of the graph.
 *
 * <p>Immutable and thread-safe. The triples are sorted and distinct, hold no blank node, and every
 * resource of the document carries {@code rec:document}. Equal findings give equal triples.
 *
 * <p>A statement repeats speaker, date and document, since the common question should be one join.
 * It carries the speaker only where the text asserts that the words were said: what somebody did
 * not say, would say or only believes keeps its speaker on the utterance, beside {@code
 * rec:modality}. What follows from the rest is left out: a statement ends where its text does, and
 * a confidence of 1 is not written.
 */
public final class FindingsMapper {
  static {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
  }

  private static final String PROV_USED = "http://www.w3.org/ns/prov#used";

  private final SpeakerTypes speakerTypes = new SpeakerTypes();
  private final ReplyKinds replyKinds = new ReplyKinds();
  private final Provenance provenance;

  public FindingsMapper(Provenance provenance) {
    this.provenance = provenance;
  }

  /**
   * A digest of all that decides what is found: the document as its reader hands it on, and the
   * provenance. A document whose stored fingerprint is the same need not be extracted again.
   */
  public String fingerprint(Document document) {
    return Sha256.sha256(
        String.join(
            "\u0000",
            document.id(),
            document.text().sha256(),
            String.valueOf(document.kind()),
            document.metadata().toString(),
            document.turns().toString(),
            document.strong().toString(),
            document.asides().toString(),
            provenance.toString()));
  }

  /** The document's triples, sorted and distinct. */
  public List<Triple> map(Findings findings) {
    return new DocumentMapping(findings).triples();
  }

  /** The mapping of one document; used once. */
  private final class DocumentMapping {
    private final Findings findings;
    private final SourceText text;
    private final String iri;
    private final Node document;
    private final @Nullable Node date;
    private final Map<String, Utterance> utterances = new HashMap<>();
    private final Set<Triple> triples = new HashSet<>();

    DocumentMapping(Findings findings) {
      this.findings = findings;
      this.text = findings.document().text();
      findings.utterances().forEach(utterance -> utterances.put(utterance.id(), utterance));
      this.iri = Iris.document(findings.document().id());
      this.document = NodeFactory.createURI(iri);
      this.date =
          findings.metadata().date() == null
              ? null
              : NodeFactory.createLiteralDT(
                  findings.metadata().date().toString(), XSDDatatype.XSDdate);
    }

    List<Triple> triples() {
      document();
      extraction();
      findings.utterances().forEach(this::utterance);
      return TripleOrder.sorted(triples);
    }

    private void document() {
      Metadata metadata = findings.metadata();
      Subject subject = resource(document, Rec.DOCUMENT);
      subject.text(DCTerms.identifier.getURI(), findings.document().id());
      subject.text(DCTerms.title.getURI(), metadata.title());
      subject.text(DCTerms.publisher.getURI(), metadata.publisher());
      subject.text(DC_11.language.getURI(), metadata.language());
      subject.text(DCTerms.coverage.getURI(), metadata.place());
      subject.iri(DCTerms.source.getURI(), address(metadata));
      subject.node(Rec.DATE, date);
      subject.text(Rec.DOCUMENT_KIND, ModelTerms.word(findings.kind()));
      subject.text(Rec.SHA256, text.sha256());
      subject.text(Rec.TEXT, text.text());
    }

    private void extraction() {
      Subject subject = resource(NodeFactory.createURI(Iris.extraction(iri)), Rec.EXTRACTION);
      subject.node(PROV_USED, document);
      subject.text(SchemaDO.softwareVersion.getURI(), provenance.version());
      subject.text(Rec.OPTIONS, provenance.options().isEmpty() ? null : provenance.options());
      subject.text(Rec.REGISTER_DIGEST, provenance.registerDigest());
      subject.text(Rec.FINGERPRINT, fingerprint(findings.document()));
    }

    /** The document's web address, where it has one that is a valid IRI. */
    private @Nullable String address(Metadata metadata) {
      String address = metadata.url() != null ? metadata.url() : findings.document().id();
      if (!address.startsWith("http://") && !address.startsWith("https://")) {
        return null;
      }
      try {
        return IRIx.create(address).isAbsolute() ? address : null;
      } catch (IRIException notAnIri) {
        return null;
      }
    }

    private void utterance(Utterance utterance) {
      Node node = fragment(utterance.id());
      List<Node> speakers = agents(utterance.speaker());
      Subject subject = resource(node, ModelTerms.classOf(utterance.kind()));
      Span extent = text.codePoints(utterance.extent());
      subject.integer(Rec.CHAR_START, extent.start());
      subject.integer(Rec.CHAR_END, extent.end());
      if (utterance.spans().size() > 1) {
        utterance.spans().forEach(span -> subject.text(Rec.CHAR_RANGE, charRange(span)));
      }
      speaker(subject, utterance.speaker(), speakers);
      Speaker addressee = utterance.addressee();
      if (addressee != null) {
        agents(addressee).forEach(agent -> subject.node(Rec.ADDRESSEE, agent));
      }
      Cue cue = utterance.cue();
      subject.text(Rec.CUE, cue == null ? null : cue.text());
      subject.iri(Rec.SPEECH_ACT, ModelTerms.speechAct(cue));
      subject.text(Rec.MODALITY, ModelTerms.modality(utterance));
      confidence(subject, utterance);
      subject.text(Rec.RULE, utterance.foundBy());
      subject.fragment(Rec.REPORTED_IN, utterance.within());
      subject.fragment(Rec.ANSWERS, utterance.answers());
      subject.text(Rec.REPLY_KIND, replyKinds.of(utterance, text));
      List<Node> asserted = said(utterance) ? speakers : List.of();
      int depth = depth(utterance);
      utterance.statements().forEach(statement -> statement(statement, node, asserted, depth));
    }

    private void speaker(Subject subject, Speaker speaker, List<Node> resolved) {
      resolved.forEach(agent -> subject.node(Rec.SPEAKER, agent));
      String label = label(speaker);
      subject.text(Rec.SPEAKER_LABEL, label);
      subject.text(Rec.SPEAKER_TYPE, speakerTypes.of(speaker, label));
      if (resolved.isEmpty()) {
        speaker.candidates().forEach(candidate -> subject.iri(Rec.CANDIDATE, candidate.iri()));
      }
      office(subject, speaker.office());
      country(subject, speaker.country());
      for (Speaker.Member member : speaker.members()) {
        office(subject, member.office());
        country(subject, member.country());
      }
    }

    /**
     * The source as printed; for "who", and a pronoun of somebody without a name, the phrase for
     * which it stands; none for a pronoun of nobody.
     */
    private @Nullable String label(Speaker speaker) {
      Antecedent before = speaker.antecedent();
      Span span = speaker.span();
      if (speaker.basis() == Basis.NOBODY) {
        return null;
      }
      if (before != null && speaker.standsIn()) {
        return text.slice(before.span());
      }
      if (before == null || span == null || before.name() != null) {
        return speaker.label();
      }
      return before.span().end() <= span.start() ? text.slice(before.span()) : speaker.label();
    }

    private static void office(Subject subject, @Nullable OfficeHeld office) {
      if (office != null && office.iri() != null) {
        subject.iri(Rec.IN_OFFICE, office.iri());
      } else if (office != null) {
        subject.text(Rec.OFFICE_LABEL, office.label());
      }
    }

    private static void country(Subject subject, @Nullable String code) {
      subject.iri(Rec.SPEAKS_FOR, code == null ? null : Iris.country(code));
    }

    /**
     * Those who speak or are spoken to: the register's resources, or the document's own of one whom
     * only the document knows.
     */
    private List<Node> agents(Speaker speaker) {
      return speaker.named().stream().map(this::agent).toList();
    }

    private Node agent(Speaker.Member member) {
      Node node = NodeFactory.createURI(SpeakerIris.of(iri, member));
      if (member.iri() == null) {
        String named = Iris.isNamed(node.getURI()) ? Rec.NAMED_PERSON : null;
        resource(node, named == null ? ModelTerms.agentClass(member.type()) : named)
            .label(RDFS.label.getURI(), member.name());
      }
      return node;
    }

    /** How many who report stand between the document and the words. */
    private int depth(Utterance utterance) {
      int depth = 0;
      for (Utterance outer = within(utterance); outer != null; outer = within(outer)) {
        depth++;
      }
      return depth;
    }

    private @Nullable Utterance within(Utterance utterance) {
      return utterance.within() == null ? null : utterances.get(utterance.within());
    }

    private void statement(Statement statement, Node utterance, List<Node> speakers, int depth) {
      Subject subject = resource(fragment(statement.id()), Rec.STATEMENT);
      subject.text(Rec.TEXT, text.slice(statement.span()));
      subject.integer(Rec.CHAR_START, text.codePoint(statement.span().start()));
      subject.node(Rec.IN_UTTERANCE, utterance);
      subject.integer(Rec.DEPTH, depth);
      speakers.forEach(speaker -> subject.node(Rec.SPEAKER, speaker));
      subject.node(Rec.DATE, date);
      for (CountryLink country : statement.countries()) {
        about(subject, country.iri(), country.basis() == CountryLink.Basis.MENTION);
      }
      statement.people().forEach(person -> about(subject, person, true));
      statement.organisations().forEach(organisation -> about(subject, organisation, true));
      statement.topics().forEach(topic -> subject.iri(Rec.ON_TOPIC, topic));
    }

    private void about(Subject subject, String entity, boolean named) {
      subject.iri(Rec.ABOUT, entity);
      if (named) {
        subject.iri(Rec.MENTIONS, entity);
      }
    }

    /** That these words are this speaker's; nothing is written where there is no doubt. */
    private static void confidence(Subject subject, Utterance utterance) {
      double confidence = utterance.confidenceInAll();
      if (confidence < 0.995) {
        subject.decimal(Rec.CONFIDENCE, confidence);
      }
    }

    private String charRange(Span span) {
      Span codePoints = text.codePoints(span);
      return "char=" + codePoints.start() + ',' + codePoints.end();
    }

    private boolean said(Utterance utterance) {
      return ModelTerms.modality(utterance) == null;
    }

    private Subject resource(Node node, String type) {
      Subject subject = new Subject(node, iri, triples);
      subject.iri(RDF.type.getURI(), type);
      subject.node(Rec.IN_DOCUMENT, document);
      return subject;
    }

    private Node fragment(String id) {
      return NodeFactory.createURI(Iris.part(iri, id));
    }
  }
}
