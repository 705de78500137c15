import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies a jar with its classes brought to the format of Java 8, with the stack maps that this
 * format has: a start-up cache holds no class of an older format, and picocli's are of Java 5.
 */
final class ArchivableJar {
  private static final int JAVA_8 = 52;

  private ArchivableJar() {}

  /** Takes the jar and the file to write. */
  public static void main(String[] args) throws IOException {
    try (JarFile jar = new JarFile(args[0]);
        OutputStream out = Files.newOutputStream(Path.of(args[1]));
        JarOutputStream copy = new JarOutputStream(out)) {
      ClassFile format = format(jar);
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        copy.putNextEntry(new JarEntry(entry.getName()));
        copy.write(isOld(entry.getName(), bytes) ? modern(format, bytes) : bytes);
        copy.closeEntry();
      }
    }
  }

  private static ClassFile format(JarFile jar) {
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type))
                .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(".class")
        && !name.endsWith("module-info.class")
        && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < JAVA_8;
  }

  private static byte[] modern(ClassFile format, byte[] bytes) {
    return format.transformClass(
        format.parse(bytes),
        ClassTransform.dropping(element -> element instanceof ClassFileVersion)
            .andThen(ClassTransform.endHandler(type -> type.withVersion(JAVA_8, 0)))
            .andThen(ClassTransform.transformingMethodBodies((code, part) -> code.with(part))));
  }

  /** Where a class of the jar is parsed from; null for one of another. */
  private static InputStream open(JarFile jar, ClassDesc type) {
    String name = type.descriptorString();
    JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar.getName(), e);
    }
  }
}
