package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the launcher builds, and when it makes its caches anew. Maven and Java are scripts here that
 * write down what they are asked.
 */
final class LauncherTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path home;
  private Path calls;

  @BeforeEach
  void checkout() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
    Files.copy(Path.of("onrecord"), home.resolve("onrecord"));
    calls = Files.createFile(home.resolve("calls"));
    for (String folder : List.of("src/main", "ontology", "queries", "bin", "target/lib")) {
      Files.createDirectories(home.resolve(folder));
    }
    for (String source : List.of("pom.xml", "src/main/A.java", "ontology/a.ttl", "queries/a.rq")) {
      old(Files.createFile(home.resolve(source)));
    }
    for (String folder : List.of("src/main", "src", "ontology", "queries")) {
      old(home.resolve(folder));
    }
    script("bin/mvn", "echo mvn >> '" + calls + "'; touch target/onrecord-1.jar");
    script(
        "bin/java",
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"99\"'; exit; fi\n"
            + "echo java \"${@: -1}\" >> '"
            + calls
            + "'; echo helped");
    Files.writeString(home.resolve("target/.java"), "21 " + home.resolve("bin/java") + "\n");
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  private void script(String name, String lines) throws IOException {
    Path script = home.resolve(name);
    Files.writeString(script, "#!/usr/bin/env bash\n" + lines + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private List<String> run(String command) throws IOException, InterruptedException {
    Files.writeString(calls, "");
    ProcessBuilder builder =
        new ProcessBuilder("bash", home.resolve("onrecord").toString(), command);
    builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().remove("JAVA_HOME");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(calls);
  }

  @Test
  void withoutAJarItBuildsOnceAndRehearses() throws Exception {
    assertThat(run("status")).first().isEqualTo("mvn");
    assertThat(run("status")).containsExactly("java status");
  }

  @Test
  void aJarThatMavenMadeIsNotBuiltAgain() throws Exception {
    Files.createFile(home.resolve("target/onrecord-1.jar"));
    assertThat(run("status")).doesNotContain("mvn").last().isEqualTo("java status");
    assertThat(run("status")).containsExactly("java status");
  }

  @Test
  void aSourceNewerThanTheJarIsBuilt() throws Exception {
    run("status");
    Files.setLastModifiedTime(
        home.resolve("queries/a.rq"), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run("status")).contains("mvn");
  }

  /** The jar of a build is as old as the build's beginning. */
  @Test
  void whatIsEditedDuringABuildIsBuiltTheNextTime() throws Exception {
    script(
        "bin/mvn",
        "echo mvn >> '"
            + calls
            + "'; sleep 0.1; echo x > src/main/A.java; sleep 0.1;"
            + " touch target/onrecord-1.jar");
    run("status");
    assertThat(run("status")).contains("mvn");
  }

  /** Else the start-up cache and the help would be those of the program before. */
  @Test
  void anotherJarGetsAnotherCacheAndHelp() throws Exception {
    run("status");
    assertThat(run("--help")).as("kept").isEmpty();
    Files.setLastModifiedTime(
        home.resolve("target/onrecord-1.jar"), FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(run("--help")).as("made").isNotEmpty();
  }
}
