package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** No class comes from two jars: which one runs would hang on the order of the class path. */
class DependenciesTest {

  @Test
  void noClassIsInTwoJars() throws IOException {
    Map<String, String> owners = new HashMap<>();
    List<String> doubled = new ArrayList<>();
    for (String part : classPath().split(File.pathSeparator)) {
      if (!part.endsWith(".jar")) {
        continue;
      }
      String jar = part.substring(part.lastIndexOf(File.separatorChar) + 1);
      for (String name : classes(part)) {
        String other = owners.putIfAbsent(name, jar);
        if (other != null && !other.equals(jar)) {
          doubled.add(name + " is in " + other + " and " + jar);
        }
      }
    }
    assertThat(doubled).isEmpty();
  }

  /** Surefire gives the JVM one jar that names the others. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static List<String> classes(String jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar)) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .filter(name -> !name.startsWith("META-INF/"))
          .toList();
    }
  }
}
