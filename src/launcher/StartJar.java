import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Makes one jar of all that a program is made of, since a start opens each jar of the class path to
 * look for what only one has or none. Classes of Java 5, which no start-up cache holds, are brought
 * to the format of Java 8, with the stack maps that this format has.
 *
 * <p>What the first jar has goes before what the others have under the same name, and its manifest
 * is kept; the lists of service providers are joined. All else is copied as it is compressed.
 */
final class StartJar {
  private static final int JAVA_6 = 50;
  private static final int JAVA_8 = 52;
  private static final String SERVICES = "META-INF/services/";

  private final ZipArchiveOutputStream out;
  private final Set<String> written = new HashSet<>();
  private final Map<String, StringBuilder> services = new LinkedHashMap<>();

  private StartJar(ZipArchiveOutputStream out) {
    this.out = out;
  }

  /** Takes the file to write and the jars, in their order on the class path. */
  public static void main(String[] args) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Path.of(args[0]))) {
      out.setUseZip64(Zip64Mode.AsNeeded);
      StartJar made = new StartJar(out);
      made.writeManifest(args[1]);
      for (String jar : List.of(args).subList(1, args.length)) {
        made.add(jar);
      }
      for (Map.Entry<String, StringBuilder> service : made.services.entrySet()) {
        made.write(
            service.getKey(), service.getValue().toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void writeManifest(String first) throws IOException {
    try (JarFile jar = new JarFile(first)) {
      Manifest manifest = jar.getManifest();
      manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      manifest.write(bytes);
      written.add(JarFile.MANIFEST_NAME);
      write(JarFile.MANIFEST_NAME, bytes.toByteArray());
    }
  }

  private void add(String path) throws IOException {
    try (JarFile jar = new JarFile(path);
        ZipFile raw = ZipFile.builder().setPath(path).get()) {
      ClassFile format = format(jar);
      for (ZipArchiveEntry entry : Collections.list(raw.getEntries())) {
        String name = entry.getName();
        if (name.startsWith(SERVICES) && !entry.isDirectory()) {
          join(name, raw.getInputStream(entry).readAllBytes());
        } else if (!isOfOneJar(name) && written.add(name)) {
          copy(raw, entry, format);
        }
      }
    }
  }

  /** What says something of the jar that it stands in, and would be false of another. */
  private static boolean isOfOneJar(String name) {
    return name.endsWith("module-info.class")
        || Stream.of(".SF", ".RSA", ".DSA").anyMatch(name::endsWith);
  }

  private void join(String service, byte[] providers) {
    services
        .computeIfAbsent(service, n -> new StringBuilder())
        .append(new String(providers, StandardCharsets.UTF_8))
        .append('\n');
  }

  private void copy(ZipFile jar, ZipArchiveEntry entry, ClassFile format) throws IOException {
    if (entry.getName().endsWith(".class") && release(jar, entry) < JAVA_6) {
      write(entry.getName(), modern(format, jar.getInputStream(entry).readAllBytes()));
    } else {
      out.addRawArchiveEntry(entry, jar.getRawInputStream(entry));
    }
  }

  /** The format of a class: 52 is that of Java 8. */
  private static int release(ZipFile jar, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] head = in.readNBytes(8);
      return (head[6] & 0xff) << 8 | head[7] & 0xff;
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    out.putArchiveEntry(new ZipArchiveEntry(name));
    out.write(bytes);
    out.closeArchiveEntry();
  }

  private static ClassFile format(JarFile jar) {
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type))
                .orElse(ClassHierarchyResolver.defaultResolver())));
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
