package org.onrecord.read;

import java.util.Set;

/** Which elements of TEI are blocks, asides, and no part of the text. */
final class TeiElements {

  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "seg",
          "ab",
          "head",
          "l",
          "item",
          "label",
          "cell",
          "dateline",
          "salute",
          "signed",
          "closer",
          "opener",
          "trailer",
          "byline",
          "argument",
          "epigraph",
          "quote",
          "postscript",
          "docTitle",
          "titlePart",
          "docImprint",
          "docDate",
          "list",
          "table",
          "row",
          "lg",
          "floatingText",
          "u",
          "sp",
          "div",
          "front",
          "body",
          "back",
          "group",
          "text",
          "titlePage",
          "postBox",
          "address",
          "addrLine");

  /** What happens in the room or is said of the text, and is nobody's words. */
  static final Set<String> ASIDES =
      Set.of("note", "gap", "incident", "vocal", "kinesic", "pause", "stage", "writing");

  /** What is not part of the text: pictures, page furniture, what the editors replaced. */
  static final Set<String> LEFT_OUT =
      Set.of(
          "figure",
          "graphic",
          "facsimile",
          "fw",
          "del",
          "sic",
          "orig",
          "expan",
          "linkGrp",
          "spanGrp",
          "standOff");

  private TeiElements() {}
}
