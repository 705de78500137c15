package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No class and no method grows beyond what a reader takes in at once. */
class SizesTest {
  /** The program, and what only the profile {@code batch} compiles. */
  private static final List<Path> ROOTS =
      List.of(Path.of("src", "main", "java"), Path.of("src", "batch", "java"));

  /** Classes that are a list of values, one after the other. */
  private static final Set<String> TABLES = Set.of("Rule");

  private record Part(String name, long lines) {}

  private static final List<Part> CLASSES = new ArrayList<>();
  private static final List<Part> METHODS = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> java = new ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> sources = Files.walk(root)) {
        sources.filter(file -> file.toString().endsWith(".java")).forEach(java::add);
      }
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Measuring(unit, positions).scan(unit, null);
      }
    }
  }

  private static final class Measuring extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private String type = "";

    Measuring(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      boolean outermost = type.isEmpty();
      if (outermost) {
        type = tree.getSimpleName().toString();
        CLASSES.add(new Part(type, line(positions.getEndPosition(unit, tree))));
      }
      return super.visitClass(tree, none);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      if (tree.getBody() != null && positions.getEndPosition(unit, tree) > 0) {
        long start =
            tree.getReturnType() == null
                ? positions.getStartPosition(unit, tree.getBody())
                : positions.getStartPosition(unit, tree.getReturnType());
        METHODS.add(
            new Part(
                type + "." + tree.getName(),
                line(positions.getEndPosition(unit, tree)) - line(start) + 1));
      }
      return super.visitMethod(tree, none);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  @Test
  void noClassHasMoreThan350Lines() {
    assertThat(CLASSES)
        .filteredOn(part -> part.lines() > 350 && !TABLES.contains(part.name()))
        .isEmpty();
  }

  @Test
  void noMethodHasMoreThan45Lines() {
    assertThat(METHODS).filteredOn(part -> part.lines() > 45).isEmpty();
  }

  @Test
  void ofAHundredMethods95HaveAtMost22Lines() {
    assertThat(METHODS).filteredOn(part -> part.lines() > 22).hasSizeLessThan(METHODS.size() / 20);
  }
}
