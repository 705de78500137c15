package org.onrecord.serve.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.Base;
import org.onrecord.export.Extent;
import org.onrecord.export.Publication;
import org.onrecord.query.SampleStore;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

final class FolderSiteTest {
  private static final String PUBLISHED = "https://talks.example/data/";

  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  @Test
  void everyLinkAndEveryIriOfOursResolvesWithinTheFolder() throws IOException {
    Path site = written("site", Extent.WHOLE);
    Map<Path, Document> pages = pages(site);
    assertThat(pages).hasSizeGreaterThan(6);
    TreeSet<String> broken = new TreeSet<>();
    pages.forEach((file, page) -> broken.addAll(brokenLinks(file, page, pages)));
    for (String iri : iris(site)) {
      if (!resolves(iri, site, pages)) {
        broken.add(iri);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void pageOfACountryShowsWhatIsSaidAboutItWithTheWayToTheWords() throws IOException {
    Path site = written("site", Extent.WHOLE);
    Document page = Jsoup.parse(site.resolve("id/country/CL/index.html"));
    assertThat(page.title()).isEqualTo("Chile · OnRecord");
    Element said =
        page.select("article").stream()
            .filter(each -> each.text().contains("We spoke with Chile about it."))
            .findFirst()
            .orElseThrow();
    assertThat(said.select(".who b").text()).isEqualTo("Ingrid Lund");
    assertThat(said.select("a.place").attr("href"))
        .isEqualTo("../../../doc/interviews/2031-harbour.txt/index.html#s-3");
  }

  @Test
  void withoutTextNoWordIsShownAndEveryPlaceIs() throws IOException {
    Path site = written("site", Extent.WHOLE.withoutText());
    for (Path file : files(site)) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .as(file.toString())
          .doesNotContain("We spoke with Chile");
    }
    assertThat(Files.readString(site.resolve("doc/interviews/2031-harbour.txt/index.html")))
        .contains("[from character 98]");
  }

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    Path one = written("one", Extent.WHOLE);
    Path other = written("other", Extent.WHOLE);
    for (Path file : files(one)) {
      assertThat(other.resolve(one.relativize(file).toString())).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void folderThatHoldsSomethingIsLeftAlone() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("site")).resolve("notes"), "mine");
    assertThatThrownBy(() -> written("site", Extent.WHOLE)).isInstanceOf(IOException.class);
    assertThat(files(folder.resolve("site"))).hasSize(1);
  }

  private Path written(String name, Extent extent) throws IOException {
    try (Store store = SampleStore.open(folder.resolve(name + "-store"))) {
      new FolderSite(store, new Base(PUBLISHED), extent, Publication.UNNAMED)
          .write(folder.resolve(name));
    }
    return folder.resolve(name);
  }

  private static List<Path> files(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<Path, Document> pages(Path site) throws IOException {
    Map<Path, Document> pages = new HashMap<>();
    for (Path file : files(site)) {
      if (file.toString().endsWith(".html")) {
        pages.put(file.normalize(), Jsoup.parse(file));
      }
    }
    return pages;
  }

  private static TreeSet<String> brokenLinks(Path file, Document page, Map<Path, Document> pages) {
    TreeSet<String> broken = new TreeSet<>();
    for (Element link : page.select("[href]")) {
      URI address = URI.create(link.attr("href"));
      if (address.isAbsolute()) {
        continue;
      }
      Path target = file.resolveSibling(address.getPath()).normalize();
      Document targetPage = pages.get(target);
      String fragment = address.getRawFragment();
      boolean there =
          Files.isRegularFile(target)
              && (fragment == null
                  || targetPage != null && targetPage.getElementById(fragment) != null);
      if (!there) {
        broken.add(file + ": " + address);
      }
    }
    return broken;
  }

  /** All IRIs of ours in the data files. */
  private static TreeSet<String> iris(Path site) throws IOException {
    TreeSet<String> iris = new TreeSet<>();
    for (Path file : files(site)) {
      String name = file.getFileName().toString();
      DatasetGraph dataset = DatasetGraphFactory.create();
      if (name.endsWith(".ttl")) {
        RDFParser.source(file).lang(Lang.TURTLE).parse(dataset);
      } else if (name.endsWith(".trig.gz")) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          RDFParser.source(in).lang(Lang.TRIG).parse(dataset);
        }
      }
      dataset
          .find()
          .forEachRemaining(
              quad ->
                  Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                      .filter(Node::isURI)
                      .map(Node::getURI)
                      .filter(iri -> iri.startsWith(PUBLISHED) || iri.startsWith(Iris.NS))
                      .forEach(iris::add));
    }
    return iris;
  }

  /** As a static server does: the file of that path, or the page in the folder of it. */
  private static boolean resolves(String iri, Path site, Map<Path, Document> pages) {
    int hash = iri.indexOf('#');
    String whole = hash < 0 ? iri : iri.substring(0, hash);
    String root = whole.startsWith(PUBLISHED) ? PUBLISHED : "https://w3id.org/onrecord/";
    String path = whole.substring(root.length());
    if (path.equals("dataset")) {
      return true; // its parts are in the data only
    }
    String decoded = URLDecoder.decode(path.replaceAll("/+", "/"), StandardCharsets.UTF_8);
    Path file = site.resolve(decoded);
    Document page = pages.get(file.resolve("index.html").normalize());
    boolean there = Files.isRegularFile(file) || page != null;
    return there
        && (hash < 0
            || hash + 1 == iri.length()
            || page != null && page.getElementById(iri.substring(hash + 1)) != null);
  }
}
