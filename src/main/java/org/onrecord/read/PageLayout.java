package org.onrecord.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Issue;
import org.onrecord.text.Span;

/**
 * The words of a web page laid out as text: a block a paragraph, a blank line between two, a line
 * break where the page has one. For one page and one thread; walks without recursion, so that any
 * depth is survived.
 */
final class PageLayout {

  static final Set<String> BLOCKS =
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

  private final PageFurniture furniture;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private final List<Span> asides = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Element, Integer> strongStarts = new HashMap<>();
  private final Map<Element, Integer> headingStarts = new HashMap<>();
  private int leftOut;
  private int breaks;
  private boolean blank;

  private PageLayout(PageFurniture furniture) {
    this.furniture = furniture;
  }

  static PageLayout of(Document page) {
    PageLayout layout = new PageLayout(new PageFurniture(MainContent.wordsIn(page.body())));
    layout.walk(MainContent.of(page), speakerHeadings(page));
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
    if (furniture.isFurniture(element)) {
      leftOut +=
          PageFurniture.NO_WORDS.contains(name) && !name.equals("nav") && !name.equals("footer")
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
    if (name.equals("b") || name.equals("strong") || name.equals("dt")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return style.contains("font-weight")
        && (style.contains("bold") || style.contains("700") || style.contains("800"));
  }

  // --------------------------------------------------------------- writing

  private void append(TextNode node) {
    String words = Blanks.withoutHalves(node.getWholeText());
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
