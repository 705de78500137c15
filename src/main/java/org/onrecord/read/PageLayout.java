package org.onrecord.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Issue;
import org.onrecord.text.Span;

/**
 * The words of a web page laid out as text: a block a paragraph, a blank line between two, a line
 * break where the page has one. For one page and one thread; walks without recursion, so that any
 * depth is survived.
 */
final class PageLayout {
  private static final Set<String> NO_WORDS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "picture",
          "map",
          "head",
          "title",
          "select",
          "button",
          "input",
          "textarea",
          "nav",
          "footer",
          "form",
          "figcaption",
          "dialog",
          "menu");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption");

  /**
   * Blocks that one line break parts from the block before rather than a blank line: a name and
   * what it says.
   */
  private static final Set<String> CLOSE_BLOCKS = Set.of("td", "th", "dd");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> NO_WORDS_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "menu",
          "menubar",
          "alert");

  /** Parts of class names and ids with which pages mark what is not their content. */
  private static final List<String> FURNITURE_NAMES =
      List.of(
          "breadcrumb",
          "cookie",
          "share",
          "sharing",
          "social",
          "newsletter",
          "subscribe",
          "related",
          "sidebar",
          "comments",
          "skip-link",
          "skip-to",
          "advert",
          "promo",
          "pagination",
          "site-footer",
          "site-header",
          "global-nav",
          "navbar",
          "menu",
          "usa-banner",
          "banner",
          "taglist",
          "post-tags",
          "print-button",
          "popup",
          "modal",
          "screen-reader-text",
          "visually-hidden",
          "sr-only");

  /** Elements in which a page holds its content, best first. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /** "post-1-footnote-2", "_ftn3", "fn:4"; not "fnord". */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?i)(?:footnote|endnote|\\b_?ftn|\\b_?edn|\\bfn|\\bnote)[-_:]?\\d+\\b");

  /** "#post-1-footnote-ref-2", "#_ftnref3", "#fnref:4": where a footnote leads back to. */
  private static final String LINK_BACK = "(?i)^#.*(?:ref|src|back)[-_:]?\\d+$";

  /** A main element must hold this share of the words of the page. */
  private static final double SHARE_OF_MAIN = 0.6;

  /** A block is a menu when this share of its words lies in links. */
  private static final double SHARE_OF_LINKS = 0.7;

  private static final int FEWEST_LINKS = 3;

  /**
   * An element with more characters than these, and a larger share of the page, is content whatever
   * its name.
   */
  private static final int LEAST_CONTENT = 600;

  private static final double SHARE_OF_CONTENT = 0.15;

  private static final int MOST_CHILDREN_OF_A_MENU = 60;

  private final int pageWords;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private final List<Span> asides = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Element, Integer> strongStarts = new HashMap<>();
  private final Map<Element, Integer> headingStarts = new HashMap<>();
  private int leftOut;
  private int breaks;
  private boolean blank;

  private PageLayout(int pageWords) {
    this.pageWords = pageWords;
  }

  static PageLayout of(Document page) {
    PageLayout layout = new PageLayout(wordsIn(page.body()));
    layout.walk(root(page), speakerHeadings(page));
    layout.trimEnd();
    if (layout.leftOut > 0) {
      layout.issues.add(
          Issue.info(
              "page-furniture",
              "menus, forms and other furniture of the page, "
                  + layout.leftOut
                  + " characters, were left out",
              null));
    }
    return layout;
  }

  String text() {
    return text.toString();
  }

  List<Span> strong() {
    return strong;
  }

  List<Span> asides() {
    return asides;
  }

  List<Issue> issues() {
    return issues;
  }

  /** The one element that holds nearly all of the content, or the body. */
  private static Element root(Document page) {
    Element body = page.body();
    int all = wordsIn(body);
    for (String main : MAIN) {
      Elements found = body.select(main);
      if (found.size() == 1
          && found.first() != null
          && wordsIn(found.first()) >= SHARE_OF_MAIN * all) {
        return found.first();
      }
    }
    return body;
  }

  /** Characters that are words of the content: neither scripts nor links. */
  private static int wordsIn(Element root) {
    int[] count = {0};
    root.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words && !insideNoWords(words)) {
            count[0] += words.text().strip().length();
          }
        });
    return count[0];
  }

  private static boolean insideNoWords(Node node) {
    Element parent = (Element) node.parent();
    return parent == null
        || NO_WORDS.contains(parent.normalName())
        || parent.normalName().equals("a");
  }

  /**
   * Headings are labels rather than asides where their texts come back: a name over each of its
   * turns.
   */
  private static boolean speakerHeadings(Document page) {
    Map<String, Integer> texts = new HashMap<>();
    page.select("h2,h3,h4,h5,h6").forEach(h -> texts.merge(h.text(), 1, Integer::sum));
    return texts.values().stream().filter(n -> n >= 2).count() >= 2;
  }

  private void walk(Element root, boolean headingsAreLabels) {
    Deque<Node> ancestors = new ArrayDeque<>();
    Node node = root;
    while (node != null) {
      boolean entered = enter(node, headingsAreLabels);
      if (entered && node.childNodeSize() > 0) {
        ancestors.push(node);
        node = node.childNode(0);
        continue;
      }
      if (entered) {
        leave(node);
      }
      node = next(node, root, ancestors);
    }
  }

  private @Nullable Node next(Node from, Element root, Deque<Node> ancestors) {
    Node node = from;
    while (node != root && node.nextSibling() == null && !ancestors.isEmpty()) {
      node = ancestors.pop();
      leave(node);
    }
    return node == root ? null : node.nextSibling();
  }

  /** Takes a node in; false where nothing of it is content. */
  private boolean enter(Node node, boolean headingsAreLabels) {
    if (node instanceof TextNode words) {
      append(words);
      return true;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String name = element.normalName();
    if (isFurniture(element)) {
      leftOut +=
          NO_WORDS.contains(name) && !name.equals("nav") && !name.equals("footer")
              ? 0
              : element.text().length();
      return false;
    }
    if (name.equals("br")) {
      breakLine(Math.min(2, breaks + 1));
    } else if (BLOCKS.contains(name)) {
      breakLine(CLOSE_BLOCKS.contains(name) ? 1 : 2);
    }
    if (isStrong(element) || (headingsAreLabels && HEADINGS.contains(name))) {
      strongStarts.put(element, text.length());
    } else if (HEADINGS.contains(name)) {
      headingStarts.put(element, text.length());
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    Integer bold = strongStarts.remove(element);
    if (bold != null) {
      addSpan(strong, bold);
    }
    Integer heading = headingStarts.remove(element);
    if (heading != null) {
      addSpan(asides, heading);
    }
    if (BLOCKS.contains(element.normalName())) {
      breakLine(CLOSE_BLOCKS.contains(element.normalName()) ? 1 : 2);
    }
  }

  /**
   * The span from a place to the end of the text so far, without blanks before it; joins the one
   * right before.
   */
  private void addSpan(List<Span> spans, int from) {
    int start = from;
    while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    if (start >= text.length()) {
      return;
    }
    Span span = new Span(start, text.length());
    boolean touches = !spans.isEmpty() && isBlankBetween(spans.getLast().end(), start);
    if (touches) {
      spans.set(spans.size() - 1, spans.getLast().cover(span));
    } else {
      spans.add(span);
    }
  }

  private boolean isBlankBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || !Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrong(Element element) {
    String name = element.normalName();
    if (name.equals("b") || name.equals("strong")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return style.contains("font-weight")
        && (style.contains("bold") || style.contains("700") || style.contains("800"));
  }

  private boolean isFurniture(Element element) {
    String name = element.normalName();
    if (NO_WORDS.contains(name)) {
      return true;
    }
    if (name.equals("body")
        || name.equals("article")
        || name.equals("main")
        || name.equals("html")) {
      return false;
    }
    if (NO_WORDS_ROLES.contains(element.attr("role")) || isHidden(element)) {
      return true;
    }
    return BLOCKS.contains(name)
        && (isNamedFurniture(element) || isMenu(element, name) || isFootnote(element));
  }

  /** A paragraph with the mark of a footnote and a link back to the words that it belongs to. */
  private static boolean isFootnote(Element element) {
    Elements links = element.select("a[href~=" + LINK_BACK + "]");
    if (links.isEmpty() || !element.select("p,li,div").next().isEmpty() && !element.nameIs("li")) {
      return false;
    }
    boolean marked =
        FOOTNOTE.matcher(element.id()).find()
            || element.select("a").stream()
                .anyMatch(a -> FOOTNOTE.matcher(a.id() + ' ' + a.attr("name")).find());
    return marked;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean byClass = element.hasClass("hidden") && element.className().indexOf(':') < 0;
    return byClass
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /**
   * By class or id; an element that holds much of the page's words is content whatever it is
   * called.
   */
  private boolean isNamedFurniture(Element element) {
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    if (names.isBlank()) {
      return false;
    }
    for (String furniture : FURNITURE_NAMES) {
      if (names.contains(furniture)) {
        return element.text().length() < Math.max(LEAST_CONTENT, SHARE_OF_CONTENT * pageWords);
      }
    }
    return false;
  }

  /** A list or division whose words are nearly all links. */
  private static boolean isMenu(Element element, String name) {
    if (!name.equals("ul")
        && !name.equals("ol")
        && !name.equals("div")
        && !name.equals("aside")
        && !name.equals("header")
        && !name.equals("section")) {
      return false;
    }
    if (element.childrenSize() > MOST_CHILDREN_OF_A_MENU) {
      return false;
    }
    Elements links = element.select("a");
    if (links.size() < FEWEST_LINKS) {
      return false;
    }
    int linked = links.stream().mapToInt(a -> a.text().length()).sum();
    return linked >= SHARE_OF_LINKS * element.text().length();
  }

  // --------------------------------------------------------------- writing

  private void append(TextNode node) {
    String words = node.getWholeText();
    boolean pre = node.parent() instanceof Element parent && isPre(parent);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (pre && (c == '\n' || c == '\r')) {
        if (c == '\n' || i + 1 == words.length() || words.charAt(i + 1) != '\n') {
          breakLine(Math.min(2, breaks + 1));
        }
      } else if (c <= ' ') {
        blank = true;
      } else if (!isIgnorable(c)) {
        put(c);
      }
    }
  }

  private static boolean isPre(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIgnorable(char c) {
    return c == '\u00ad' || c == '\ufeff' || c == '\u200b' || Character.isISOControl(c);
  }

  private void put(char c) {
    if (breaks > 0 && c == '\u00a0') {
      return;
    }
    if (breaks > 0 && !text.isEmpty()) {
      trimEnd();
      text.append(breaks > 1 ? "\n\n" : "\n");
    } else if (blank && !text.isEmpty()) {
      text.append(' ');
    }
    breaks = 0;
    blank = false;
    text.append(c);
  }

  /** At least so many line ends before the next word. */
  private void breakLine(int least) {
    breaks = Math.max(breaks, least);
    blank = false;
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}
