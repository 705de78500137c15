package org.onrecord.model;

/**
 * What a cue does: which act the source performs with the words that are reported. A closed set,
 * published as the SKOS scheme {@code rec:speechActs}.
 */
public enum SpeechAct {
  /** Holds something to be so: said, argued, confirmed, stressed, believes. */
  ASSERT,
  /** Takes up a matter, without a word of what was said about it: discussed, raised, reviewed. */
  DISCUSS,
  /** Wants to know: asked whether, inquired, wondered. */
  ASK,
  /** Wants others to do something: urged, demanded, called on, recommended, invited. */
  URGE,
  /** Binds its source to do something: promised, pledged, agreed to, reaffirmed a commitment. */
  COMMIT,
  /** Calls something dangerous or worrying: warned, cautioned, threatened, expressed concern. */
  WARN,
  /** Finds fault: condemned, criticised, accused, deplored. */
  CONDEMN,
  /** Finds good, backs or honours: welcomed, commended, congratulated, expressed support. */
  WELCOME,
  /** Is grateful: thanked, expressed appreciation. */
  THANK,
  /** Is sorry, for its own doing or another's loss: regretted, apologised, expressed condolences. */
  REGRET,
  /** Says that something is not so, or will not do it: denied, rejected, refused. */
  DENY,
  /** Makes public what was not known, or so by being said: announced, declared, revealed. */
  ANNOUNCE
}
