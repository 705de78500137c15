package org.onrecord.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Tells what of a web page is no content: scripts, menus, forms, banners, hidden parts, footnotes;
 * by the kind of the element, its role, its names and its links. For one page.
 */
final class PageFurniture {

  static final Set<String> NO_WORDS =
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

  /** "post-1-footnote-2", "_ftn3", "fn:4"; not "fnord". */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?i)(?:footnote|endnote|\\b_?ftn|\\b_?edn|\\bfn|\\bnote)[-_:]?\\d+\\b");

  /** "#post-1-footnote-ref-2", "#_ftnref3", "#fnref:4": where a footnote leads back to. */
  private static final String LINK_BACK = "(?i)^#.*(?:ref|src|back)[-_:]?\\d+$";

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

  /**
   * @param pageWords how many characters of the page are words of its content
   */
  PageFurniture(int pageWords) {
    this.pageWords = pageWords;
  }

  boolean isFurniture(Element element) {
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
    return PageLayout.BLOCKS.contains(name)
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
}
