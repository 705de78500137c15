package org.onrecord.serve;

import org.onrecord.ask.Reading;

/** Reads plain questions in English. Thread-safe. */
@FunctionalInterface
public interface PlainQuestions {
  Reading read(String question);
}
