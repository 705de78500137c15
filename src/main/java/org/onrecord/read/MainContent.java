package org.onrecord.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Finds the element of a web page that holds its content, and counts the words in it. */
final class MainContent {

  /** Elements in which a page holds its content, best first. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /** A main element must hold this share of the words of the page. */
  private static final double SHARE_OF_MAIN = 0.6;

  private MainContent() {}

  /** The one element that holds nearly all of the content, or the body. */
  static Element of(Document page) {
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
  static int wordsIn(Element root) {
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
        || PageFurniture.NO_WORDS.contains(parent.normalName())
        || parent.normalName().equals("a");
  }
}
