package org.onrecord.vocab;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.onrecord.text.Sha256;

/**
 * The only place that mints IRIs. Pure: the same input gives the same IRI on every machine; nothing
 * is remembered.
 */
public final class Iris {

  /** Everything the register and the documents name lies under this IRI. */
  public static final String ID = "https://w3id.org/onrecord/id/";

  /** Documents live here; their parts are fragments of their IRIs. */
  public static final String DOCUMENT = "https://w3id.org/onrecord/doc/";

  /** Terms of the ontology. */
  public static final String NS = "https://w3id.org/onrecord/ns#";

  private static final String NAMED = ID + "name/";

  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Marks that combine with a letter: matches the accent of a decomposed "é", not the "e". */
  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

  /**
   * Signs that stand inside a word and vanish in a slug: matches the apostrophes of "Sant'Agata"
   * and "Sana’a", not a hyphen.
   */
  private static final Pattern IN_WORD = Pattern.compile("['’‘ʻʼ`.]");

  /**
   * Whatever else is no letter or digit: matches " and " in part, the comma of "Shannon, Jr"; not
   * "a".
   */
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

  /**
   * A path segment that IRI resolution would swallow: matches ".." and ".", not "..." or ".txt".
   */
  private static final Pattern DOT_SEGMENT = Pattern.compile("\\.{1,2}");

  private Iris() {}

  /**
   * Lower case, folded to ASCII, words joined by hyphens: "Recep Tayyip Erdoğan" is {@code
   * recep-tayyip-erdogan}.
   */
  public static String slug(String name) {
    String folded = IN_WORD.matcher(folded(name)).replaceAll("");
    String slug = BETWEEN_WORDS.matcher(folded).replaceAll("-");
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
    return slug.substring(start, end);
  }

  /**
   * Lower case without diacritics; other signs stay. Two spellings of one name are the same when
   * folded.
   */
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

  /** A name that a country had for some time. */
  public static String formerName(String countryCode, String name) {
    return country(countryCode) + "/name/" + slug(name);
  }

  /**
   * A form that may name a country or something else, in one of its roles: name, demonym, capital
   * and so on.
   */
  public static String form(String role, String form) {
    return ID + "form/" + role + "/" + slug(form);
  }

  public static String organisation(String slug) {
    return ID + "organisation/" + slug;
  }

  public static String topic(String slug) {
    return ID + "topic/" + slug;
  }

  /** One of the acts of {@code ontology/speech-acts.ttl}: "condemn". */
  public static String speechAct(String act) {
    return ID + "speech-act/" + act;
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

  /**
   * A term of office; {@code start} as the register writes it (year, month or day), or "unknown".
   */
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

  /**
   * A document by its identity (a name given, a URL, a path): always under {@link #DOCUMENT}, also
   * for a URL, since what is said about the document here is not said by its publisher. Different
   * identities give different IRIs.
   */
  public static String document(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a document without an identity");
    }
    StringJoiner segments = new StringJoiner("/", DOCUMENT, "");
    for (String segment : id.split("/", -1)) {
      boolean dots = DOT_SEGMENT.matcher(segment).matches();
      segments.add(dots ? segment.replace(".", "%2E") : percentEncoded(segment));
    }
    return segments.toString();
  }

  /** A part of a document: an utterance, a statement. */
  public static String part(String document, String fragment) {
    return document + '#' + fragment;
  }

  /** A person, organisation or group whom only the document names. */
  public static String namedIn(String document, String kind, String name) {
    return part(document, kind + '-' + distinctSlug(name));
  }

  /**
   * A person of full name whom no register knows: one IRI for the name in all documents, which may
   * stand for several people.
   */
  public static String named(String name) {
    return NAMED + distinctSlug(name);
  }

  /** Whether an IRI stands for a name, and not for a person whom a register or a document knows. */
  public static boolean isNamed(String iri) {
    return iri.startsWith(NAMED);
  }

  /** The activity that found what a document's graph says. */
  public static String extraction(String document) {
    return part(document, "extraction");
  }

  /**
   * The slug; where the name has letters that no slug can show, with a digest of it, so that names
   * stay apart.
   */
  private static String distinctSlug(String name) {
    String slug = slug(name);
    boolean shown = folded(name).chars().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (shown && !slug.isEmpty()) {
      return slug;
    }
    String digest = Sha256.sha256(Normalizer.normalize(name, Normalizer.Form.NFC)).substring(0, 12);
    return slug.isEmpty() ? digest : slug + '-' + digest;
  }

  /** Unreserved characters of RFC 3986, section 2.3, stay; all others become UTF-8 octets. */
  private static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~".indexOf(c) >= 0;
  }
}
