package org.onrecord.serve.pages;

/**
 * Who speaks, and in which office on that day.
 *
 * @param office without words where it is not known, or not whose of several speakers it is
 */
public record SpeakerView(Link name, Link office) {}
