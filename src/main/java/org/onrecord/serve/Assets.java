package org.onrecord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.serve.pages.Fingerprints;
import org.onrecord.text.Sha256;

/** Scripts, styles and pictures: the site's own, and those of libraries, from their jars. */
final class Assets implements Route {
  private static final String START = "/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final int DIGEST_BYTES = 6;
  private static final List<String> LIBRARIES = List.of("d3", "codemirror", "swagger-ui");

  /** Maven's notes say which version of a library is there. */
  private static final Map<String, String> GROUPS =
      Map.of("d3", "org.webjars.npm", "codemirror", "org.webjars.npm", "swagger-ui", "org.webjars");

  private final Fingerprints fingerprints;

  Assets(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** Of what lies at a path; of nothing where nothing does. */
  static String digest(String path) {
    try (@Nullable InputStream in = open(path.substring(START.length()))) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return HexFormat.of().formatHex(Sha256.start().digest(bytes), 0, DIGEST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply answer(Request request) throws IOException {
    if (!request.isRead()) {
      throw HttpProblem.notAllowed(request.method(), "GET, HEAD, OPTIONS");
    }
    String name = UrlQuery.decoded(request.path(), false);
    Optional<Media> media = Media.ofExtension(name.substring(name.lastIndexOf('.') + 1));
    if (!name.startsWith(START) || name.contains("..") || media.isEmpty()) {
      throw unknown(name);
    }
    try (@Nullable InputStream in = open(name.substring(START.length()))) {
      if (in == null) {
        throw unknown(name);
      }
      boolean versioned =
          request.query().first("v").filter(fingerprints.of(name)::equals).isPresent();
      return Reply.of(media.get(), in.readAllBytes())
          .with("Cache-Control", versioned ? FOR_GOOD : "no-cache");
    }
  }

  private static HttpProblem unknown(String name) {
    return HttpProblem.notFound("there is nothing at " + name);
  }

  private static @Nullable InputStream open(String name) throws IOException {
    int slash = name.indexOf('/');
    String library = slash < 0 ? "" : name.substring(0, slash);
    return LIBRARIES.contains(library)
        ? Assets.class.getResourceAsStream(
            WEBJARS + library + '/' + version(library) + name.substring(slash))
        : Assets.class.getResourceAsStream("assets/" + name);
  }

  private static String version(String library) throws IOException {
    String notes = "/META-INF/maven/" + GROUPS.get(library) + '/' + library + "/pom.properties";
    try (@Nullable InputStream in = Assets.class.getResourceAsStream(notes)) {
      java.util.Properties properties = new java.util.Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "none");
    }
  }
}
