package org.onrecord.query;

/**
 * A parameter of a named query: a variable of its text that takes a value.
 *
 * @param description what may be given, for people
 */
public record Parameter(String name, ParameterType type, boolean required, String description) {}
