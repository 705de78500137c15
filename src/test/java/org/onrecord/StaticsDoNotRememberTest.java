package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is static never changes: such a field is final, and so is all that it holds: no map, list or
 * set that takes more, no counter, no cache, no object of ours with a field that can be set. Arrays
 * cannot be made unchangeable, so they stay private.
 */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
final class StaticsDoNotRememberTest {
  /**
   * What is static and holds something for a while, each with its reason.
   *
   * <p>The store that a running command lends to a command inside it, on one thread.
   */
  private static final Set<String> ALLOWED = Set.of("org.onrecord.cli.StoreOptions.LENT");

  /** Packages of what is there to be changed, whatever is put into it. */
  private static final List<String> OF_CHANGE =
      List.of("java.util.concurrent.", "com.github.benmanes.caffeine.", "java.util.stream.");

  /** Templates are compiled to classes with a table of their lines. */
  private static final String TABLE_OF_TEMPLATE = "JTE_LINE_INFO";

  @ArchTest
  static void noStaticFieldOfOursHoldsWhatChanges(JavaClasses classes)
      throws ReflectiveOperationException {
    Set<String> remembering = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        boolean ours =
            !field.getName().contains("$")
                && !field.getName().equals(TABLE_OF_TEMPLATE)
                && !ALLOWED.contains(field.getFullName());
        if (ours && field.getModifiers().contains(JavaModifier.STATIC)) {
          why(field.reflect()).ifPresent(why -> remembering.add(field.getFullName() + why));
        }
      }
    }
    assertThat(remembering).isEmpty();
  }

  private static Optional<String> why(Field field) throws ReflectiveOperationException {
    int modifiers = field.getModifiers();
    if (!Modifier.isFinal(modifiers)) {
      return Optional.of(" is not final");
    }
    if (field.getType().isArray() && !Modifier.isPrivate(modifiers)) {
      return Optional.of(" is an array that others may fill");
    }
    field.setAccessible(true);
    Object value = field.get(null);
    return value == null || !changes(value)
        ? Optional.empty()
        : Optional.of(" holds a " + value.getClass().getName());
  }

  private static boolean changes(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return !type.getName().startsWith("java.util.ImmutableCollections$")
          && !type.getName().startsWith("java.util.Collections$Unmodifiable")
          && !type.getName().startsWith("java.util.Collections$Empty");
    }
    if (type.getName().startsWith("org.onrecord.")) {
      return canBeSet(type);
    }
    return value instanceof ThreadLocal<?>
        || value instanceof Reference<?>
        || value instanceof CharSequence && !(value instanceof String)
        || value instanceof Random
        || OF_CHANGE.stream().anyMatch(type.getName()::startsWith) && !(value instanceof TimeUnit);
  }

  /** Whether a class of ours has a field that can be set again. */
  private static boolean canBeSet(Class<?> type) {
    for (Class<?> c = type;
        c != null && c.getName().startsWith("org.onrecord.");
        c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        boolean set = !Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers);
        if (set && !field.isSynthetic()) {
          return true;
        }
      }
    }
    return false;
  }

  // ------------------------------------------------------------ the check itself

  /** A class of ours that can be set again. */
  private static final class Counter {
    private int count;

    void up() {
      count++;
    }
  }

  private static Object of(String kind) {
    return switch (kind) {
      case "map" -> new HashMap<>();
      case "concurrent" -> new ConcurrentHashMap<>();
      case "list" -> new ArrayList<>();
      case "set" -> EnumSet.noneOf(JavaModifier.class);
      case "atomic" -> new AtomicInteger();
      case "thread" -> ThreadLocal.withInitial(() -> 1);
      case "builder" -> new StringBuilder();
      case "ours" -> {
        Counter counter = new Counter();
        counter.up();
        yield counter;
      }
      case "words" -> "words";
      case "list of" -> List.of(1, 2);
      case "set of" -> Set.copyOf(List.of(1));
      case "map of" -> Map.of("a", 1);
      case "unmodifiable" -> Collections.unmodifiableMap(new HashMap<>());
      case "pattern" -> Pattern.compile("a");
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"map", "concurrent", "list", "set", "atomic", "thread", "builder", "ours"})
  void whatTakesMoreIsSeen(String kind) {
    assertThat(changes(of(kind))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "list of", "set of", "map of", "unmodifiable", "pattern"})
  void whatNeverChangesIsAllowed(String kind) {
    assertThat(changes(of(kind))).isFalse();
  }
}
