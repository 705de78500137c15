package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of others that read what we write; .ci/run installs them. */
public final class OtherPrograms {

  private OtherPrograms() {}

  /** Where node finds oxigraph: installed globally, or where ONRECORD_NODE_MODULES says. */
  public static Path oxigraph() throws Exception {
    assumeTrue(isInstalled("node") && isInstalled("npm"), "node is not installed");
    String given = System.getenv("ONRECORD_NODE_MODULES");
    Path modules = Path.of(given != null ? given : run("npm", "root", "-g").strip());
    assumeTrue(Files.isDirectory(modules.resolve("oxigraph")), "npm's oxigraph is not installed");
    return modules;
  }

  /** Runs JavaScript on an oxigraph store into which a file was loaded. */
  public static String node(Path modules, String script, String... args) throws Exception {
    String program =
        "const fs = require('fs'); const oxigraph = require(process.env.MODULES + '/oxigraph');"
            + "const store = new oxigraph.Store();"
            + "store.load(fs.readFileSync(process.argv[1], 'utf8'), {format: process.argv[2]});"
            + script;
    List<String> command = new ArrayList<>(List.of("node", "-e", program));
    command.addAll(Arrays.asList(args));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("MODULES", modules.toString());
    return output(process);
  }

  public static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path).resolve(program)));
  }

  public static String run(String... command) throws Exception {
    return output(new ProcessBuilder(command));
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
