package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.query.Screen;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchState;
import org.onrecord.store.Store;
import org.onrecord.store.VerifyReport;

/**
 * Kills commands at random moments, {@code -Donrecord.kills=200} of them in the long run. After
 * each the store opens and is sound, its index is in step or known not to be, every document is
 * there as before or as after or not at all, and the command repeated gives what it gives
 * undisturbed.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("onrecord.kills", 20);
  private static final int LONG_RUN = 100;
  private static final int DOCUMENTS = 40;

  /** What is killed, and from which state of the store it starts. */
  private enum Deed {
    INGEST("empty", "ingest", "TALKS/first", "--store", "STORE"),
    REPLACE("first", "ingest", "TALKS/second", "--store", "STORE"),
    REMOVE("first", "remove", "REMOVED", "--store", "STORE"),
    COMPACT("first", "compact", "--store", "STORE"),
    BACKUP("first", "backup", "STORE.nq.gz", "--store", "STORE"),
    RESTORE("none", "restore", "BACKUP", "--store", "STORE"),
    REINDEX("first", "reindex", "--store", "STORE");

    private final String before;
    private final String[] words;

    Deed(String before, String... words) {
      this.before = before;
      this.words = words;
    }
  }

  /** What a deed does when nobody disturbs it. */
  private record Undisturbed(Map<String, Long> before, Map<String, Long> after, long millis) {}

  @TempDir private Path folder;
  private final Map<Deed, Undisturbed> undisturbed = new EnumMap<>(Deed.class);
  private byte[] backup = new byte[0];

  @Test
  void nothingIsLostByAKill() throws Exception {
    prepare();
    long seed = Long.getLong("onrecord.seed", System.nanoTime());
    Random random = new Random(seed);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Deed deed = Deed.values()[i % Deed.values().length];
      long delay = (long) (random.nextDouble() * undisturbed(deed).millis());
      boolean gently = i % 5 == 4;
      try {
        killed += killedAndRepeated(deed, delay, gently, i) ? 1 : 0;
      } catch (AssertionError | Exception e) {
        throw new AssertionError(
            "kill %d of %s after %d ms, seed %d".formatted(i, deed, delay, seed), e);
      }
    }
    assertThat(killed).as("commands killed before they ended").isGreaterThan(KILLS / 4);
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("kills.txt"),
        "%d commands, %d of them killed before they ended, seed %d%n"
            .formatted(KILLS, killed, seed));
  }

  private Undisturbed undisturbed(Deed deed) {
    return Objects.requireNonNull(undisturbed.get(deed), deed::name);
  }

  private void prepare() throws IOException {
    write("first", "Denmark keeps its word");
    write("second", "Norway breaks no promise");
    if (KILLS < LONG_RUN) {
      takeTheRegisterAsLoaded();
    }
    Path seed = Files.writeString(folder.resolve("seed.txt"), talk(-1, "Chile is far"));
    assertThat(
            CommandRun.of("ingest", seed.toString(), "--store", state("empty").toString()).code())
        .isZero();
    copy(state("empty"), state("first"));
    CommandRun.of(words(Deed.INGEST, state("first")));
    Path file = folder.resolve("whole.nq.gz");
    CommandRun.of("backup", file.toString(), "--store", state("first").toString());
    backup = Files.readAllBytes(file);
    for (Deed deed : Deed.values()) {
      Path store = folder.resolve("undisturbed-" + deed.ordinal());
      copy(state(deed.before), store);
      Map<String, Long> before = content(store);
      long start = System.nanoTime();
      assertThat(CommandRun.of(words(deed, store)).code()).as(deed.name()).isZero();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      undisturbed.put(deed, new Undisturbed(before, content(store), millis * 2));
      delete(store);
    }
  }

  /** In the short run the store only notes the register, whose triples outnumber all others. */
  private void takeTheRegisterAsLoaded() {
    try (Store store = Store.open(state("empty"))) {
      store.loadRegister(LoadedRegister.with(List.of()).digest(), List.of());
    }
  }

  private boolean killedAndRepeated(Deed deed, long delay, boolean gently, int number)
      throws Exception {
    Path store = folder.resolve("store-" + number);
    copy(state(deed.before), store);
    boolean killed = killed(words(deed, store), delay, gently);
    Undisturbed expected = undisturbed(deed);
    content(store)
        .forEach(
            (document, sum) ->
                assertThat(sum)
                    .as(document)
                    .isIn(expected.before().get(document), expected.after().get(document)));
    Path saved = folder.resolve("store-" + number + ".nq.gz");
    if (Files.exists(saved)) {
      assertThat(Files.readAllBytes(saved)).as("a backup that appeared").isEqualTo(backup);
    }
    boolean done = deed == Deed.RESTORE && Files.exists(store.resolve("Data-0001"));
    boolean gone = deed == Deed.REMOVE && !content(store).equals(expected.before());
    if (!done && !gone) {
      CommandRun again = CommandRun.of(words(deed, store));
      assertThat(again.code()).as(again.err()).isZero();
    }
    assertThat(content(store)).isEqualTo(expected.after());
    assertThat(leftovers(store)).isEmpty();
    assertThat(indexState(store)).as("index").isEqualTo(SearchState.IN_STEP);
    delete(store);
    return killed;
  }

  /** Runs a command in a process of its own, which is ended so long after it has begun. */
  private static boolean killed(String[] words, long delay, boolean gently) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
    command.addAll(Arrays.asList(words));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("begun");
      boolean ended = process.waitFor(delay, TimeUnit.MILLISECONDS);
      if (gently) {
        process.destroy();
      } else {
        process.destroyForcibly();
      }
      process.waitFor();
      return !ended;
    }
  }

  /** The command line, after a word that tells when it begins. */
  static final class Victim {
    public static void main(String[] words) {
      System.out.println("begun");
      System.out.flush();
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
      CommandLineInterface.run(
          words,
          new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, Screen.NONE, false));
    }
  }

  /** A number for what each document, and the register, has in a sound store; nothing for none. */
  private static Map<String, Long> content(Path path) {
    Map<String, Long> sums = new HashMap<>();
    if (!Files.exists(path.resolve("tdb.lock")) && !Files.exists(path.resolve("Data-0001"))) {
      return sums;
    }
    try (Store store = Store.openExisting(path)) {
      VerifyReport report = store.verify();
      assertThat(report.problems()).isEmpty();
      assertThat(SearchIndex.of(store).problems()).isEmpty();
      store.read(
          dataset -> {
            dataset
                .getDefaultGraph()
                .find()
                .forEachRemaining(triple -> sums.merge(owner(triple), number(triple), Long::sum));
            return true;
          });
    }
    return sums;
  }

  /** How the index stands; where it was left behind, after it has been made anew. */
  private static SearchState indexState(Path path) {
    SearchState state;
    try (Store store = Store.openExisting(path)) {
      state = SearchIndex.of(store).state();
    }
    if (state != SearchState.IN_STEP) {
      CommandRun reindexed = CommandRun.of("reindex", "--store", path.toString());
      assertThat(reindexed.code()).as(reindexed.err()).isZero();
    }
    try (Store store = Store.openExisting(path)) {
      assertThat(SearchIndex.of(store).problems()).isEmpty();
      return SearchIndex.of(store).state();
    }
  }

  private static String owner(Triple triple) {
    String subject = triple.getSubject().getURI();
    return subject.startsWith("https://w3id.org/onrecord/doc/")
        ? subject.replaceFirst("#.*", "")
        : "the register";
  }

  private static long number(Triple triple) {
    long number = 1;
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      number = number * 0x9E3779B97F4A7C15L + node.toString().hashCode();
    }
    return number;
  }

  private List<String> leftovers(Path store) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("." + store.getFileName()))
          .toList();
    }
  }

  private String[] words(Deed deed, Path store) {
    return Arrays.stream(deed.words)
        .flatMap(
            word ->
                word.equals("REMOVED")
                    ? IntStream.range(0, DOCUMENTS / 2).mapToObj(KillTest::name)
                    : Stream.of(
                        word.replace("TALKS", folder.toString())
                            .replace("STORE", store.toString())
                            .replace("BACKUP", folder.resolve("whole.nq.gz").toString())))
        .toArray(String[]::new);
  }

  private Path state(String name) {
    return folder.resolve("state-" + name);
  }

  private void write(String version, String words) throws IOException {
    Path talks = Files.createDirectories(folder.resolve(version));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(talks.resolve(name(i)), talk(i, words));
    }
  }

  private static String name(int number) {
    return "talk-%03d.txt".formatted(number);
  }

  private static String talk(int number, String words) {
    return """
    QUESTION:  Minister Rask, what is your answer to letter %d?

    MINISTER RASK:  I told them that %s. Iceland will answer letter %d, too.

    QUESTION:  And Canada?

    MINISTER RASK:  The Canadian minister said that Canada agrees.
    """
        .formatted(number, words, number);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
