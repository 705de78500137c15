package org.onrecord.serve.pages;

/** A piece of a text; marked where it is what was searched for. */
public record MarkedPiece(String text, boolean marked) {}
