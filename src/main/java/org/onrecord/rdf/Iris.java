package org.onrecord.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The only place that mints IRIs. Pure: the same input gives the same IRI on every machine; nothing is remembered.
 */
public final class Iris {

  /** Everything the register and the documents name lies under this IRI. */
  public static final String ID = "https://w3id.org/onrecord/id/";

  /** Terms of the ontology. */
  public static final String NS = "https://w3id.org/onrecord/ns#";

  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Marks that combine with a letter: matches the accent of a decomposed "é", not the "e". */
  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

  /** Signs that stand inside a word and vanish in a slug: matches the apostrophes of "Sant'Agata" and "Sana’a", not a hyphen. */
  private static final Pattern IN_WORD = Pattern.compile("['’‘ʻʼ`.]");

  /** Whatever else is no letter or digit: matches " and " in part, the comma of "Shannon, Jr"; not "a". */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Letters that do not decompose into a base letter and a mark. */
  private static final Map<Character, String> FOLDED =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"),
          Map.entry('ɓ', "b"),
          Map.entry('ɗ', "d"),
          Map.entry('ƙ', "k"));

  private Iris() {}

  /** Lower case, folded to ASCII, words joined by hyphens: "Recep Tayyip Erdoğan" is {@code recep-tayyip-erdogan}. */
  public static String slug(String name) {
    String folded = IN_WORD.matcher(folded(name)).replaceAll("");
    String slug = BETWEEN_WORDS.matcher(folded).replaceAll("-");
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
    return slug.substring(start, end);
  }

  /** Lower case without diacritics; other signs stay. Two spellings of one name are the same when folded. */
  public static String folded(String name) {
    String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = COMBINING.matcher(decomposed).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char letter = bare.charAt(i);
      String ascii = FOLDED.get(letter);
      if (ascii == null) {
        folded.append(letter);
      } else {
        folded.append(ascii);
      }
    }
    return folded.toString();
  }

  /** A country by its ISO code of two letters, or by the code the register gives a former state. */
  public static String country(String code) {
    return ID + "country/" + code;
  }

  public static String organisation(String slug) {
    return ID + "organisation/" + slug;
  }

  public static String topic(String slug) {
    return ID + "topic/" + slug;
  }

  public static String topicScheme() {
    return ID + "topic/scheme";
  }

  public static String office(String slug) {
    return ID + "office/" + slug;
  }

  public static String person(String slug) {
    return ID + "person/" + slug;
  }

  /** A term of office; {@code start} as the register writes it (year, month or day), or "unknown". */
  public static String tenure(String officeSlug, String personSlug, String start) {
    return ID + "tenure/" + officeSlug + "/" + personSlug + "/" + start;
  }

  public static String membership(String organisationSlug, String member, String start) {
    return ID + "membership/" + organisationSlug + "/" + member + "/" + start;
  }

  /** Where a fact of the register was taken from. */
  public static String source(String key) {
    return ID + "source/" + key;
  }

  public static String wikidata(String qid) {
    return WIKIDATA + qid;
  }
}
