package org.onrecord.language;

/**
 * A construction in which a cue introduces its content; {@code cues.txt} lists them for each cue.
 */
public enum Frame {
  /** "said that the talks failed". */
  THAT,
  /** "said the talks failed". */
  ZERO,
  /**
   * Takes no noun phrase as object, so that whatever follows is a clause, verb recognised or not.
   */
  SURE,
  /** "asked whether the talks failed". */
  WH,
  /** "promised to return". */
  TO,
  /** A hearer stands before the clause: "told reporters that …". */
  PERSON,
  /** With an infinitive, says that nothing was said: "declined to say". */
  NOT,
  /** Only where it is negated: "did not respond to the question". */
  DENIED,
  /** The object is the content where the source is somebody: not "the findings underscore …". */
  AGENT,
  /** The object is the content where several share the source: "the ministers reviewed the treaty". */
  JOINT,
  /** The object is the content where its noun names a matter: "raised the issue of visas". */
  ISSUE,
  /** The object is the content where its noun is one of speech: "extended an invitation". */
  NOUN,
  /** The object is the content where somebody speaks for himself: "we support the talks". */
  FIRST,
  /** A noun that reports nothing on its own, but is what somebody expresses: "his condolences". */
  SAID,
  /** "urged both sides to return". */
  PTO,
  /** A noun that reports without an owner: "allegations that the count was wrong". */
  FREE,
  /** The object is the content: "announced a ceasefire". */
  NP,
  /** "described it as a failure". */
  AS,
  /** "called it a failure". */
  SC,
  /** "accused them of delay", "criticised them for it". */
  OBJ,
  /** "asked the envoy about the talks". */
  ABOUT,
  /** Direct speech follows. */
  QUOTE,
  /** The content may stand first: "the talks failed, he said". */
  FRONT,
  /** The cue may stand before its source: "…, said the minister". */
  INVERT
}
