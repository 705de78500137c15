package org.onrecord.bench;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes new inputs for each {@code @FuzzTest} of the classes named, for so many seconds each, in a
 * JVM of its own, starting from the inputs that are kept beside the tests. What it learns and what
 * it finds stands under {@code target/fuzz/NAME}; a line a test goes to standard output, and a find
 * ends the build. A find, mended, goes to the kept inputs.
 */
final class Fuzzing {
  private static final Path FOLDER = Path.of("target", "fuzz");
  private static final Path INPUTS = Path.of("src", "test", "resources");
  private static final Pattern RUNS = Pattern.compile("(?m)^Done (\\d+) runs");

  private Fuzzing() {}

  /** Arguments: seconds a test, then names of test classes. */
  public static void main(String[] args) throws Exception {
    int seconds = Integer.parseInt(args[0]);
    boolean sound = true;
    for (String name : List.of(args).subList(1, args.length)) {
      for (Method test : tests(Class.forName(name))) {
        sound &= fuzzed(test, seconds);
      }
    }
    System.exit(sound ? 0 : 1);
  }

  private static List<Method> tests(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(FuzzTest.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean fuzzed(Method test, int seconds) throws IOException, InterruptedException {
    String type = test.getDeclaringClass().getName();
    Path folder = FOLDER.resolve(test.getName());
    Path log = folder.resolve("log.txt");
    Path learnt = Files.createDirectories(folder.resolve("learnt"));
    Path finds = Files.createDirectories(folder.resolve("finds"));
    List<String> command = new ArrayList<>(java());
    command.addAll(
        List.of(
            "--target_class=" + type,
            "--target_method=" + test.getName(),
            "--instrumentation_includes=org.onrecord.**",
            "--reproducer_path=" + finds,
            "-artifact_prefix=" + finds + "/",
            "-seed=1",
            "-max_total_time=" + seconds,
            learnt.toString(),
            INPUTS.resolve(type.replace('.', '/') + "Inputs").resolve(test.getName()).toString()));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    Matcher runs = RUNS.matcher(Files.readString(log));
    System.out.printf(
        "fuzz %s: %s%n",
        test.getName(),
        code == 0 && runs.find()
            ? "%s inputs in %d s, no find".formatted(runs.group(1), seconds)
            : "ended with %d, see %s and %s".formatted(code, log, finds));
    return code == 0;
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
        "-classpath",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer");
  }
}
