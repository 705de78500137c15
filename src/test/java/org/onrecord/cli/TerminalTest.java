package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.Screen;

/**
 * Answers on a terminal and beside it, by the launcher itself: colours and pager where a person
 * looks, and nowhere else. The pseudo terminal is {@code script}'s (util-linux).
 */
final class TerminalTest {
  private static final String BOLD = "\u001b[1m";
  private static final String ESCAPE = "\u001b[";

  @TempDir private static Path folder;
  private static Path launcher;

  /** A program as it stands after a build, with a jar that only says where the classes are. */
  @BeforeAll
  static void install() throws IOException {
    launcher = folder.resolve("onrecord");
    Files.copy(Path.of("onrecord"), launcher);
    Path target = Files.createDirectories(folder.resolve("target"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
    new JarOutputStream(Files.newOutputStream(target.resolve("onrecord-0.jar")), manifest).close();
    Files.createFile(target.resolve(".cache-" + Runtime.version().feature()));
    assertThat(CommandRun.of("demo", "--keep", folder.resolve("kept").toString()).code()).isZero();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .flatMap(part -> part.endsWith("*") ? jars(part) : Stream.of(Path.of(part)))
        .map(path -> path.toUri().toString())
        .collect(Collectors.joining(" "));
  }

  private static Stream<Path> jars(String pattern) {
    File[] files = new File(pattern).getAbsoluteFile().getParentFile().listFiles();
    return Arrays.stream(files == null ? new File[0] : files).map(File::toPath);
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(Main.screen(Map.of("TERM", "xterm"), 80)).isEqualTo(new Screen(80, true));
    assertThat(Main.screen(Map.of("TERM", "xterm"), 0)).isEqualTo(Screen.NONE);
    assertThat(Main.screen(Map.of("TERM", "dumb"), 80).colours()).isFalse();
    assertThat(Main.screen(Map.of(), 80).colours()).isFalse();
    assertThat(Main.screen(Map.of("TERM", "xterm", "NO_COLOR", "1"), 80).colours()).isFalse();
    assertThat(Main.screen(Map.of("TERM", "xterm", "NO_COLOR", ""), 80).colours()).isTrue();
  }

  @Test
  void anAnswerOnATerminalHasItsHeaderInBoldAndTheHitMarked() throws Exception {
    String shown = onTerminal(Map.of(), search());
    assertThat(shown).contains(BOLD + "date").contains("\u001b[1;35m[herring]\u001b[0m");
    // what is set in bold takes no room
    assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", "").lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void nothingIsColouredWhereNobodyWantsIt() throws Exception {
    assertThat(onTerminal(Map.of("NO_COLOR", "1"), search()))
        .contains("herring")
        .doesNotContain(ESCAPE);
    assertThat(onTerminal(Map.of(), search() + " --color never"))
        .contains("herring")
        .doesNotContain(ESCAPE);
  }

  @Test
  void nothingIsColouredOrPagedBesideATerminal() throws Exception {
    Map<String, String> pager = Map.of("PAGER", "sed s/^/paged:/");
    assertThat(onTerminal(pager, search() + " >" + folder.resolve("file"))).isBlank();
    assertThat(folder.resolve("file"))
        .content()
        .contains("herring")
        .doesNotContain(ESCAPE)
        .doesNotContain("paged:");
  }

  @Test
  void coloursThatAreAskedForGoAnywhere() {
    String[] words = search().split(" ");
    assertThat(CommandRun.of(Arrays.copyOfRange(words, 1, words.length)).out())
        .doesNotContain(ESCAPE);
    assertThat(
            CommandRun.of(
                    (search() + " --color always").substring(words[0].length() + 1).split(" "))
                .out())
        .contains(BOLD);
  }

  @Test
  void longAnswersGoThroughThePagerOfAPerson() throws Exception {
    assertThat(onTerminal(Map.of("PAGER", "sed s/^/paged:/"), search()))
        .contains("paged:" + BOLD + "date");
    // who leaves the pager early has no failure
    assertThat(
            onTerminal(
                Map.of("PAGER", "sed s/^/paged:/", "ONRECORD_PAGER", "head -1"),
                search() + "; echo code $?"))
        .contains("code 0")
        .doesNotContain("paged:");
  }

  private static String search() {
    return launcher
        + " ask search --words herring --store "
        + folder.resolve("kept/store")
        + " --columns date,who,hit";
  }

  private static String onTerminal(Map<String, String> environment, String command)
      throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not installed");
    Map<String, String> whole = new java.util.HashMap<>(Map.of("PAGER", "cat"));
    whole.putAll(environment);
    return run(whole, List.of("script", "-qec", "stty cols 100; " + command, "/dev/null"));
  }

  private static String run(Map<String, String> environment, List<String> command)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "ONRECORD_PAGER", "LESS"));
    builder
        .environment()
        .putAll(Map.of("TERM", "xterm", "JAVA_HOME", System.getProperty("java.home")));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out.replace("\r\n", "\n");
  }
}
