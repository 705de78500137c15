package org.onrecord.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.onrecord.query.Screen;

/**
 * The streams of a run. Handed in, so that a test runs the whole command line in its own process.
 *
 * @param out results and nothing else
 * @param err issues, progress and summaries
 * @param watched whether a person watches standard error
 * @param screen what shows the results
 * @param last whether the process ends with the run
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean watched,
    Screen screen,
    boolean last) {

  /** Says something to the person, on standard error, at once. */
  void say(String line) {
    err.println(line);
    err.flush();
  }
}
