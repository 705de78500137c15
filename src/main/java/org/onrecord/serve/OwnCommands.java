package org.onrecord.serve;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.onrecord.query.Screen;

/** Runs commands of the user who runs the server, on the store that it has open. */
@FunctionalInterface
public interface OwnCommands {
  /** Returns the exit code. */
  int run(List<String> command, InputStream in, OutputStream out, OutputStream err, Screen screen);
}
