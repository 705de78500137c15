package org.onrecord.cli;

import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;

/** What people are told of the index beside a store. */
final class IndexNotes {

  private IndexNotes() {}

  /** How the index stands to the store, in a few words. */
  static String state(Store store) {
    return switch (SearchIndex.of(store).state()) {
      case IN_STEP -> "in step";
      case MISSING -> "missing; " + SearchIndex.ADVICE;
      case OUT_OF_STEP -> "out of step with the store; " + SearchIndex.ADVICE;
    };
  }

  /** Makes the index anew where it does not hold what the store holds. */
  static void mend(Store store, Terminal terminal) {
    switch (SearchIndex.of(store).state()) {
      case IN_STEP -> {
        // as it should be
      }
      case MISSING, OUT_OF_STEP -> {
        terminal.say("onrecord: the full-text index is made anew");
        SearchIndex.of(store).rebuild();
      }
    }
  }

  /** Says that words are looked for in every text, where no index can be asked. */
  static void sayWhetherScanned(Store store, Terminal terminal) {
    switch (SearchIndex.of(store).state()) {
      case IN_STEP -> {
        // the index answers
      }
      case MISSING ->
          terminal.say(
              "onrecord: there is no full-text index, so every text is read; "
                  + SearchIndex.ADVICE);
      case OUT_OF_STEP ->
          terminal.say(
              "onrecord: the full-text index is out of step with the store, so every text is read;"
                  + " "
                  + SearchIndex.ADVICE);
    }
  }
}
