package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Pages in headless Chromium, where Debian's packages chromium and chromium-driver are installed;
 * elsewhere it is skipped, and says so. Pictures of all pages come to lie in {@code
 * target/screenshots}.
 */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/statements?words=quota",
          "/doc/talks/briefing.txt",
          "/person/ingrid-lund",
          "/country/CL",
          "/matrix",
          "/network",
          "/map",
          "/exchanges",
          "/compare?speaker=Ingrid+Lund&speaker=Ana+Soto",
          "/changes?speaker=Ingrid+Lund",
          "/ask",
          "/ask/who-said-what?country=CL",
          "/sparql",
          "/ns.html");

  private static final String WIDER =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @TempDir static Path folder;
  private static Served served;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "SKIPPED: no browser; install the packages chromium and chromium-driver");
    served = Served.on(folder.resolve("served"));
    browser = browser("light", true);
    Files.createDirectories(PICTURES);
  }

  private static ChromeDriver browser(String scheme, boolean scripts) throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
    if (scheme.equals("dark")) {
      options.addArguments("--blink-settings=preferredColorScheme=0");
    }
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (served != null) {
      served.close();
    }
  }

  private static void open(ChromeDriver in, String path) {
    in.get(served.address() + path);
  }

  private static WebElement found(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static Object run(String script) {
    return Objects.requireNonNull(((JavascriptExecutor) browser).executeScript(script));
  }

  /** Search → statement → document with the mark in view → person → facet → cell → rows. */
  @Test
  void readerWalksFromASearchToTheWordsAndOn() {
    browser.manage().window().setSize(new Dimension(1280, 900));
    open(browser, "/");
    found("#q").sendKeys("ironclad", Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("/statements?words=ironclad");
    assertThat(found(".statement mark").getText()).isEqualTo("ironclad");
    found(".statement:last-child blockquote a").click();
    assertThat(browser.getCurrentUrl()).contains("/doc/talks/briefing.txt#");
    assertThat(found(".st:target").getText()).contains("ironclad promise");
    Object inView =
        run(
            "const box = document.querySelector('.st:target').getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight");
    assertThat(inView).isEqualTo(true);
    found(".turn a.name").click();
    assertThat(found("h1").getText()).isEqualTo("Ingrid Lund");
    found("#says h2 a").click();
    found(".facet a.value:not([aria-current])").click();
    assertThat(browser.findElements(By.cssSelector(".chosen li"))).hasSize(3);
    open(browser, "/matrix");
    WebElement cell = found(".matrix td.shade-9 a");
    String count = cell.getText();
    cell.click();
    assertThat(found(".paging span").getText()).endsWith("of " + count);
  }

  @Test
  void keyboardAloneReachesTheContent() {
    open(browser, "/statements");
    WebElement focused = browser.switchTo().activeElement();
    focused.sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(run("return document.activeElement.id")).isEqualTo("main");
    for (int i = 0;
        i < 40
            && !"A".equals(run("return document.activeElement.closest('.statement') ? 'A' : ''"));
        i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    Object outline = run("return getComputedStyle(document.activeElement).outlineStyle");
    assertThat(outline).isEqualTo("solid");
  }

  @Test
  void pagesWorkWithoutScripts() throws IOException {
    ChromeDriver plain = browser("light", false);
    try {
      open(plain, "/");
      plain.findElement(By.id("q")).sendKeys("quota", Keys.ENTER);
      plain.findElement(By.cssSelector(".facet a.value")).click();
      assertThat(plain.findElements(By.cssSelector(".statement"))).isNotEmpty();
      open(plain, "/sparql?query=ASK+%7B%7D");
      assertThat(plain.findElement(By.id("answer")).getText()).contains("Yes.");
    } finally {
      plain.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void pagesAreAccessibleAndFitTheirScreen(String scheme) throws IOException {
    ChromeDriver shown = scheme.equals("light") ? browser : browser(scheme, true);
    List<String> found = new ArrayList<>();
    try {
      for (String path : PAGES) {
        for (int width : new int[] {390, 1920, 1280}) {
          shown.manage().window().setSize(new Dimension(width, 1000));
          open(shown, path);
          Object wider = Objects.requireNonNull(shown.executeScript(WIDER));
          if (((Number) wider).intValue() > 0) {
            found.add(path + " is wider than " + width + " by " + wider);
          }
          picture(shown, path, width, scheme);
        }
        violations(shown).forEach(one -> found.add(path + ": " + one));
      }
    } finally {
      if (shown != browser) {
        shown.quit();
      }
    }
    assertThat(found).isEmpty();
  }

  private static void picture(ChromeDriver shown, String path, int width, String scheme)
      throws IOException {
    String name = path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + "-" + scheme + ".png";
    Files.write(
        PICTURES.resolve(name.replaceFirst("^-", "")), shown.getScreenshotAs(OutputType.BYTES));
  }

  /** What axe-core finds against WCAG 2.2 A and AA. */
  @SuppressWarnings("unchecked")
  private static List<String> violations(ChromeDriver shown) throws IOException {
    shown.executeScript(axe());
    return (List<String>)
        Objects.requireNonNull(
            shown.executeAsyncScript(
                "const done = arguments[arguments.length - 1];axe.run(document, {runOnly:"
                    + " ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']}).then(found =>"
                    + " done(found.violations.flatMap(one => one.nodes.map(node => one.id + ' ' +"
                    + " node.target.join(' ') + ' ' + node.html.slice(0, 120)))))"));
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
