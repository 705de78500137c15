package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the design, held by a machine. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String BASE = "org.onrecord.";

  private static final Path SOURCES = Path.of("src/main/java/org/onrecord");

  /** What only the profile {@code batch} compiles. */
  private static final Path BATCH_SOURCES = Path.of("src/batch/java/org/onrecord");

  /**
   * What each room may import, bottom up: the floors that the README draws. A room stands for its
   * sub-packages too, but where these are named themselves.
   */
  static final Map<String, List<String>> ROOMS = rooms();

  private static Map<String, List<String>> rooms() {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    rooms.put("text", List.of());
    rooms.put("vocab", List.of("text"));
    rooms.put("model", List.of("text"));
    rooms.put("language", List.of("text", "model"));
    rooms.put("register", List.of("text", "language"));
    rooms.put("read", List.of("text", "model"));
    rooms.put("extract", List.of("text", "model", "language"));
    rooms.put("link", List.of("text", "model", "language", "register"));
    rooms.put("rdf", List.of("text", "model", "register", "vocab"));
    rooms.put("store", List.of("text", "vocab"));
    rooms.put("search", List.of("text", "vocab", "store"));
    rooms.put("export", List.of("text", "vocab", "store"));
    rooms.put("query", List.of("text", "vocab", "store", "search"));
    rooms.put("curation", List.of("text", "register", "link", "rdf", "vocab"));
    rooms.put(
        "ingest",
        List.of(
            "text",
            "model",
            "read",
            "extract",
            "link",
            "register",
            "rdf",
            "vocab",
            "store",
            "search"));
    rooms.put("measure", List.of("text", "model", "register"));
    rooms.put("ask", List.of("text", "language", "register", "link", "query"));
    rooms.put("serve", List.of("text", "vocab", "store", "query", "search", "export", "ask"));
    rooms.put(
        "batch",
        List.of(
            "text", "model", "read", "register", "rdf", "vocab", "export", "curation", "ingest"));
    return rooms;
  }

  /** The root, which has no classes, and the rooms that look out of the house. */
  private static final Set<String> OPEN = Set.of("", "cli");

  /** The rooms inside extraction, and what each may import of the others. */
  static final Map<String, List<String>> ROOMS_OF_EXTRACTION =
      Map.of(
          "words", List.of(),
          "labels", List.of(),
          "head", List.of("labels"),
          "turns", List.of("labels", "head"),
          "grammar", List.of("words"),
          "sources", List.of("words", "grammar"),
          "reports", List.of("words", "grammar", "sources", "labels", "head", "turns"));

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?(org\\.onrecord\\.[a-z.]*[a-z])\\.[A-Z]", Pattern.MULTILINE);

  /** Imports as the sources have them, since the compiler inlines constants. */
  @Test
  void roomsImportOnlyWhatLiesBelowThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String from = packageOf(file);
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        String to = imports.group(1).substring(BASE.length());
        if (!mayImport(from, to)) {
          wrong.add(file + " imports " + to);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean mayImport(String from, String to) {
    String room = room(from);
    if (!room.equals(room(to))) {
      return room.equals("cli")
          ? !to.equals("batch")
          : ROOMS.getOrDefault(room, List.of()).contains(room(to));
    }
    if (!room.equals("extract") || from.equals(to) || from.equals("extract")) {
      return true;
    }
    return ROOMS_OF_EXTRACTION.getOrDefault(inner(from), List.of()).contains(inner(to));
  }

  private static String room(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String inner(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  @Test
  void everyRoomIsNamedHere() throws IOException {
    Set<String> rooms = new TreeSet<>();
    for (Path file : sources()) {
      rooms.add(room(packageOf(file)));
    }
    assertThat(ROOMS.keySet())
        .containsAll(rooms.stream().filter(room -> !OPEN.contains(room)).toList());
  }

  @Test
  void noTwoClassesShareASimpleName() throws IOException {
    Map<Path, Long> names =
        sources().stream()
            .map(Path::getFileName)
            .filter(name -> !name.toString().equals("package-info.java"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    assertThat(names).allSatisfy((name, count) -> assertThat(count).as("%s", name).isEqualTo(1));
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : List.of(SOURCES, BATCH_SOURCES)) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static String packageOf(Path file) {
    Path root = file.startsWith(SOURCES) ? SOURCES : BATCH_SOURCES;
    Path folder = root.relativize(file.getParent());
    return folder.toString().replace(file.getFileSystem().getSeparator(), ".");
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule extractionHasOnePublicDoor =
      classes()
          .that()
          .resideInAPackage("org.onrecord.extract")
          .should()
          .haveSimpleName("Extractor")
          .orShould()
          .haveSimpleName("package-info");

  @ArchTest
  static final ArchRule textTowerKnowsNoJena =
      noClasses()
          .that(
              resideInAnyPackage(
                  "..text..",
                  "..model..",
                  "..language..",
                  "..register..",
                  "..read..",
                  "..extract..",
                  "..link..",
                  "..measure.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.jena.."));

  @ArchTest
  static final ArchRule tdb2StaysInStore =
      noClasses()
          .that(resideOutsideOfPackages("..store.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe.."));

  @ArchTest
  static final ArchRule picocliStaysInCli =
      noClasses()
          .that(resideOutsideOfPackages("..cli.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("picocli.."));

  @ArchTest
  static final ArchRule jsoupStaysInRead =
      noClasses()
          .that(resideOutsideOfPackages("..read.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.jsoup.."));

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.onrecord.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule noStandardStreams =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule staticsDoNotRemember = noFields().that().areStatic().should().notBeFinal();

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");
}
