import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whole runs of the program and of its peers on made-up documents, in one table: what a person
 * waits for, and what it costs. From the project's folder, after a build:
 *
 * <pre>java src/bench/Benchmarks.java [--runs 5] [--megabytes 10] [--against DIR] [--growth 0.1,1]
 * </pre>
 *
 * {@code --against} is another checkout or an older version, built: its runs alternate with this
 * one's and the last column is how many times faster this one is, in processor time. {@code
 * --growth} ingests that many million triples into stores of their own, and asks each. The peers
 * are TDB2's loader, and oxigraph where Node finds it ({@code NODE_PATH}); they load the triples
 * that this one exports. Processor time is that of all processes of a command; on a machine that
 * others use it is the figure to look at.
 */
final class Benchmarks {
  private static final double TRIPLES_A_MEGABYTE = 265_000;

  /** How a question ends that has none, which takes time, too. */
  private static final int NO_ANSWERS = 3;

  private static final String LOAD =
      "const fs=require('fs'),o=require('oxigraph');const s=new o.Store();"
          + "s.load(fs.readFileSync(process.argv[1],'utf8'),{format:'application/n-triples'});"
          + "if(s.size===0)process.exit(1)";

  private final Path folder;
  private final int runs;
  private final Path here = Path.of("").toAbsolutePath();
  private final Path other;

  /** The medians of some runs, in seconds. */
  private record Cost(double wall, double processor) {}

  private Benchmarks(Path folder, int runs, Path other) {
    this.folder = folder;
    this.runs = runs;
    this.other = other;
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> options = options(args);
    Path folder = Files.createTempDirectory("onrecord-bench");
    String against = options.get("--against");
    try {
      Benchmarks benchmarks =
          new Benchmarks(
              folder,
              Integer.parseInt(options.getOrDefault("--runs", "5")),
              against == null ? null : Path.of(against).toAbsolutePath());
      benchmarks.machine();
      benchmarks.commands(Double.parseDouble(options.getOrDefault("--megabytes", "10")));
      if (options.containsKey("--growth")) {
        benchmarks.growth(options.get("--growth").split(","));
      }
    } finally {
      delete(folder);
    }
  }

  private static Map<String, String> options(String[] args) {
    Map<String, String> options = new java.util.HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    if (args.length % 2 != 0
        || !List.of("--runs", "--megabytes", "--against", "--growth")
            .containsAll(options.keySet())) {
      throw new IllegalArgumentException(
          "expected --runs N, --megabytes N, --against DIR, --growth N,N; found "
              + String.join(" ", args));
    }
    return options;
  }

  private void machine() throws IOException {
    print(
        "%d processors, %s, %s, Java %s, load before: %s, medians of %d%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        load(),
        runs);
    print(
        "%n%-34s%10s%10s%10s%10s%10s%8s%n",
        "what", "MB", "wall s", "cpu s", "MB/cpu s", "then cpu", "ratio");
  }

  private static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
  }

  private void commands(double megabytes) throws IOException {
    String store = folder.resolve("store").toString();
    String transcripts = corpus("transcript", megabytes);
    String articles = corpus("article", megabytes);
    String mixed = corpus("", megabytes);
    row("--help", 0, List.of("--help"));
    row("extract transcripts, one thread", megabytes, one("extract", transcripts));
    row("extract articles, one thread", megabytes, one("extract", articles));
    row("extract articles, all threads", megabytes, List.of("extract", articles));
    row("ingest --dry-run transcripts, one", megabytes, one("ingest", transcripts, "--dry-run"));
    row("ingest mixed into a new store", megabytes, List.of("ingest", mixed, "--store", store));
    run(here, List.of("ingest", mixed, "--store", store));
    for (Map.Entry<String, List<String>> question : questions(store).entrySet()) {
      row(question.getKey(), 0, question.getValue());
    }
    peers(store);
  }

  /** What is asked of a store, in the order in which it is told. */
  private Map<String, List<String>> questions(String store) {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    questions.put("ask who-said-what, often named", ask(store, "who-said-what --country Canada"));
    questions.put("ask who-said-what, hardly named", ask(store, "who-said-what --country Tuvalu"));
    questions.put("ask who-said-what --words", ask(store, "who-said-what --words ceasefire"));
    questions.put("ask countries-by-speaker", ask(store, "countries-by-speaker"));
    questions.put("ask speakers", ask(store, "speakers"));
    questions.put("ask reported-speech", ask(store, "reported-speech"));
    questions.put("export, sorted N-Triples", export(store));
    return questions;
  }

  private static List<String> ask(String store, String question) {
    return Stream.of(
            Stream.of("ask"),
            Stream.of(question.split(" ")),
            Stream.of("--limit", "50", "--store", store))
        .flatMap(words -> words)
        .toList();
  }

  private List<String> export(String store) {
    String triples = folder.resolve("triples.nt").toString();
    return List.of("export", "--store", store, "--format", "ntriples", "--output", triples);
  }

  private static List<String> one(String... words) {
    return Stream.concat(Stream.of(words), Stream.of("--threads", "1")).toList();
  }

  /** Others load the triples of the store. */
  private void peers(String store) throws IOException {
    Path triples = folder.resolve("triples.nt");
    run(here, export(store));
    long count;
    try (Stream<String> lines = Files.lines(triples)) {
      count = lines.count();
    }
    print("%n%,d triples ready-made:%n", count);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    for (String loader : List.of("sequential", "parallel")) {
      peer(
          "TDB2's loader, " + loader,
          List.of(
              java,
              "-cp",
              here.resolve("target/lib") + "/*",
              "tdb2.tdbloader",
              "--loader=" + loader,
              "--loc",
              folder.resolve("tdb2").toString(),
              triples.toString()));
    }
    peer("oxigraph, in memory", List.of("node", "-e", LOAD, triples.toString()));
  }

  private void peer(String what, List<String> command) throws IOException {
    try {
      List<Cost> costs = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        delete(folder.resolve("tdb2"));
        costs.add(timed(command));
      }
      Cost cost = median(costs);
      print("%-44s%10.2f%10.2f%n", what, cost.wall(), cost.processor());
    } catch (IllegalStateException e) {
      print("%-44snot measured: %s%n", what, e.getMessage());
    }
  }

  /** What stores of several sizes cost to make and to ask; each question is a process of its own. */
  private void growth(String[] millions) throws IOException {
    for (String million : millions) {
      double megabytes = Double.parseDouble(million) * 1_000_000 / TRIPLES_A_MEGABYTE;
      String corpus = corpus("", megabytes);
      Path store = folder.resolve("store-" + million);
      Cost cost = timed(command(here, List.of("ingest", corpus, "--store", store.toString())));
      print("%n%-34s%10s%10s%10s%12s%n", "million triples", "MB", "wall s", "cpu s", "store MB");
      print(
          "%-34s%10.1f%10.2f%10.2f%12.1f%n",
          million, megabytes, cost.wall(), cost.processor(), kilobytes(store) / 1000.0);
      for (Map.Entry<String, List<String>> question : questions(store.toString()).entrySet()) {
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
          costs.add(timed(command(here, question.getValue())));
        }
        Cost median = median(costs);
        print("%-44s%10.2f%10.2f%n", question.getKey(), median.wall(), median.processor());
      }
      delete(store);
    }
  }

  /** What a folder takes on disk: its files are sparse. */
  private static long kilobytes(Path folder) throws IOException {
    Process process = new ProcessBuilder("du", "-sk", folder.toString()).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Long.parseLong(line.split("\\s")[0]);
  }

  private String corpus(String shape, double megabytes) throws IOException {
    Path made = folder.resolve("corpus" + shape + megabytes);
    if (!Files.exists(made)) {
      List<String> words =
          new ArrayList<>(
              List.of("corpus", "-o", made.toString(), "--megabytes", String.valueOf(megabytes)));
      if (!shape.isEmpty()) {
        words.addAll(List.of("--shape", shape));
      }
      run(here, words);
    }
    return made.toString();
  }

  /** Alternates this version with the other; the first run of each warms the disk up. */
  private void row(String what, double megabytes, List<String> words) throws IOException {
    List<Cost> now = new ArrayList<>();
    List<Cost> then = new ArrayList<>();
    for (int run = -1; run < runs; run++) {
      Cost cost = fresh(here, words);
      Cost before = other == null ? cost : fresh(other, words);
      if (run >= 0) {
        now.add(cost);
        then.add(before);
      }
    }
    Cost cost = median(now);
    String speed = megabytes == 0 ? "" : "%.2f".formatted(megabytes / cost.processor());
    print("%-34s%10.1f%10.2f%10.2f%10s", what, megabytes, cost.wall(), cost.processor(), speed);
    if (other != null) {
      Cost before = median(then);
      print("%10.2f%8.2f", before.processor(), before.processor() / cost.processor());
    }
    print("%n");
  }

  /** Runs a command; an ingest finds no store. */
  private Cost fresh(Path version, List<String> words) throws IOException {
    if (words.getFirst().equals("ingest") && words.contains("--store")) {
      delete(Path.of(words.getLast()));
    }
    return timed(command(version, words));
  }

  private static Cost median(List<Cost> costs) {
    double[] wall = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
    double[] processor = costs.stream().mapToDouble(Cost::processor).sorted().toArray();
    return new Cost(wall[wall.length / 2], processor[processor.length / 2]);
  }

  private static List<String> command(Path version, List<String> words) {
    return Stream.concat(Stream.of(version.resolve("onrecord").toString()), words.stream())
        .toList();
  }

  private void run(Path version, List<String> words) throws IOException {
    timed(command(version, words));
  }

  /** The shell tells the time that a command and its processes take: wall, user, system. */
  private Cost timed(List<String> command) throws IOException {
    List<String> timing =
        new ArrayList<>(
            List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>\"$0\"; }"));
    Path errors = folder.resolve("errors.txt");
    timing.add(errors.toString());
    timing.addAll(command);
    Process process = new ProcessBuilder(timing).redirectErrorStream(true).start();
    String told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      int ended = process.waitFor();
      if (ended != 0 && !(ended == NO_ANSWERS && command.contains("ask"))) {
        throw new IllegalStateException(
            command.getFirst() + " ended with " + process.exitValue() + ": " + last(errors));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while " + command + " ran", e);
    }
    String[] times = told.split("\\s+");
    return new Cost(
        Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
  }

  private static String last(Path errors) throws IOException {
    List<String> lines = Files.readAllLines(errors);
    return lines.isEmpty() ? "" : lines.getLast();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
    System.out.flush();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Benchmarks::deleteFile);
      }
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }
}
