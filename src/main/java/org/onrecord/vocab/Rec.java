package org.onrecord.vocab;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms of the OnRecord ontology, as IRIs. Written by hand and held to {@code
 * ontology/onrecord.ttl} by a test: what stands here is declared there, and the reverse.
 */
public final class Rec {

  /** The namespace, prefix {@code rec:}. Not yet registered at w3id.org. */
  public static final String NS = "https://w3id.org/onrecord/ns#";

  // classes: a document and what is said in it
  public static final String PASSAGE = NS + "Passage";
  public static final String DOCUMENT = NS + "Document";
  public static final String UTTERANCE = NS + "Utterance";
  public static final String TURN = NS + "Turn";
  public static final String DIRECT_QUOTATION = NS + "DirectQuotation";
  public static final String MIXED_QUOTATION = NS + "MixedQuotation";
  public static final String INDIRECT_QUOTATION = NS + "IndirectQuotation";
  public static final String STATEMENT = NS + "Statement";
  public static final String EXTRACTION = NS + "Extraction";

  // classes: the register
  public static final String PERSON = NS + "Person";
  public static final String NAMED_PERSON = NS + "NamedPerson";
  public static final String OFFICIAL = NS + "Official";
  public static final String OFFICE = NS + "Office";
  public static final String TENURE = NS + "Tenure";
  public static final String COUNTRY = NS + "Country";
  public static final String ORGANISATION = NS + "Organisation";
  public static final String MEMBERSHIP = NS + "Membership";
  public static final String TOPIC = NS + "Topic";
  public static final String SPEECH_ACT_CLASS = NS + "SpeechAct";
  public static final String FORMER_NAME = NS + "FormerName";
  public static final String AMBIGUOUS_FORM = NS + "AmbiguousForm";

  // of everything that belongs to a document
  public static final String IN_DOCUMENT = NS + "document";

  // of a passage: document, utterance, statement
  public static final String TEXT = NS + "text";
  public static final String DATE = NS + "date";
  public static final String CHAR_START = NS + "charStart";
  public static final String CHAR_END = NS + "charEnd";
  public static final String CHAR_RANGE = NS + "charRange";
  public static final String SPEAKER = NS + "speaker";

  // of a document
  public static final String DOCUMENT_KIND = NS + "documentKind";
  public static final String SHA256 = NS + "sha256";

  // of an utterance
  public static final String ADDRESSEE = NS + "addressee";
  public static final String SPEAKER_LABEL = NS + "speakerLabel";
  public static final String SPEAKER_TYPE = NS + "speakerType";
  public static final String CANDIDATE = NS + "candidate";
  public static final String IN_OFFICE = NS + "inOffice";
  public static final String OFFICE_LABEL = NS + "officeLabel";
  public static final String SPEAKS_FOR = NS + "speaksFor";
  public static final String CUE = NS + "cue";
  public static final String SPEECH_ACT = NS + "speechAct";
  public static final String MODALITY = NS + "modality";
  public static final String CONFIDENCE = NS + "confidence";
  public static final String RULE = NS + "rule";
  public static final String ANSWERS = NS + "answers";
  public static final String REPLY_KIND = NS + "replyKind";
  public static final String REPORTED_IN = NS + "reportedIn";

  // of a statement
  public static final String IN_UTTERANCE = NS + "utterance";
  public static final String ABOUT = NS + "about";
  public static final String MENTIONS = NS + "mentions";
  public static final String DEPTH = NS + "depth";
  public static final String ON_TOPIC = NS + "topic";

  // of an extraction
  public static final String OPTIONS = NS + "options";
  public static final String REGISTER_DIGEST = NS + "registerDigest";
  public static final String FINGERPRINT = NS + "fingerprint";

  // of a country
  public static final String COUNTRY_CODE = NS + "countryCode";
  public static final String ISO3 = NS + "iso3";
  public static final String DEMONYM = NS + "demonym";
  public static final String CAPITAL = NS + "capital";
  public static final String METONYM = NS + "metonym";
  public static final String AMBIGUOUS_NAME = NS + "ambiguousName";
  public static final String AMBIGUOUS_DEMONYM = NS + "ambiguousDemonym";
  public static final String VALID_FROM = NS + "validFrom";
  public static final String VALID_UNTIL = NS + "validUntil";
  public static final String SUCCESSOR = NS + "successor";
  public static final String COUNTRY_STATUS = NS + "countryStatus";
  public static final String TERRITORY_OF = NS + "territoryOf";
  public static final String ABBREVIATION = NS + "abbreviation";
  public static final String DEMONYM_NOUN = NS + "demonymNoun";
  public static final String CAPITAL_SPELLING = NS + "capitalSpelling";
  public static final String PART_NAME = NS + "partName";
  public static final String PART_DEMONYM = NS + "partDemonym";
  public static final String AMBIGUOUS_CAPITAL = NS + "ambiguousCapital";
  public static final String AMBIGUOUS_PART = NS + "ambiguousPart";

  // of a form that may name a country or something else
  public static final String FORM_ROLE = NS + "formRole";
  public static final String AMBIGUITY_KIND = NS + "ambiguityKind";
  public static final String READING = NS + "reading";
  public static final String USUAL_COUNTRY = NS + "usualCountry";

  // of an organisation
  public static final String ORGANISATION_KIND = NS + "organisationKind";
  public static final String PART_OF = NS + "partOf";
  public static final String HEADQUARTERS = NS + "headquarters";

  // of an office, a tenure, a membership
  public static final String TITLE = NS + "title";
  public static final String OFFICE_KIND = NS + "officeKind";
  public static final String OF_COUNTRY = NS + "country";
  public static final String OF_ORGANISATION = NS + "organisation";
  public static final String HOLDER = NS + "holder";
  public static final String HELD_OFFICE = NS + "office";
  public static final String MEMBER = NS + "member";
  public static final String HAS_MEMBER = NS + "hasMember";
  public static final String MEMBERSHIP_KIND = NS + "membershipKind";
  public static final String START = NS + "start";
  public static final String END = NS + "end";
  public static final String ACTING = NS + "acting";
  public static final String NOTE = NS + "note";

  // of a topic
  public static final String NOT_WHEN = NS + "notWhen";

  /** The local names of all terms. */
  public static Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    for (Field field : Rec.class.getFields()) {
      try {
        if (field.get(null) instanceof String iri && iri.length() > NS.length()) {
          terms.add(iri.substring(NS.length()));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(field.getName(), e);
      }
    }
    return terms;
  }

  private Rec() {}
}
