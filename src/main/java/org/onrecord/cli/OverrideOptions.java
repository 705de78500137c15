package org.onrecord.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.OverridesFile;
import org.onrecord.link.LinkOverrides;
import org.onrecord.register.Register;
import picocli.CommandLine.Option;

/** What the user lays down about who is meant. */
final class OverrideOptions {
  private static final OverridesFile NONE = new OverridesFile(LinkOverrides.NONE, "");

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description =
          "CSV of who is meant by a printed speaker: document (or *), label, person_or_none, note.")
  private @Nullable Path file;

  OverridesFile load(Register register) {
    return file == null ? NONE : OverridesFile.read(file, register);
  }
}
