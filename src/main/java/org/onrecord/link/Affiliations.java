package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.model.OfficeHeld;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * For which country, and in which office, the words around a name let a person speak whom no
 * register knows: "Norway's foreign minister, Jo Kern", "Jo Kern, the Icelandic prime minister",
 * "Foreign Minister Jo Kern of Peru". For one document; immutable.
 */
final class Affiliations {
  /** So far from the name, in characters, its country stands. */
  private static final int REACH = 90;

  /** " (the " or less stands between a name and its country in brackets. */
  private static final int IN_BRACKETS = 6;

  /** What a person is by the words around the name. */
  record Post(@Nullable OfficeHeld office, @Nullable String country) {
    static final Post NONE = new Post(null, null);
  }

  private static final String TO = " to";

  private final String text;
  private final FoundNames names;
  private final Register register;
  private final NameLexicon lexicon;
  private final PostWords posts;

  Affiliations(String text, FoundNames names, Register register, NameLexicon lexicon) {
    this.text = text;
    this.names = names;
    this.register = register;
    this.lexicon = lexicon;
    this.posts = new PostWords(lexicon);
  }

  /** The post beside a name. */
  Post of(Span naming) {
    Span name = withoutTitle(naming);
    CountryName listed = inBrackets(naming, name);
    if (listed != null) {
      return new Post(null, register.content().countries().get(listed.country()).code());
    }
    Post before = before(name);
    return before != Post.NONE ? before : behind(name);
  }

  /** "(Peru)" behind "JO KERN" or "Ms. Kern", as minutes print whose delegate speaks. */
  private @Nullable CountryName inBrackets(Span naming, Span name) {
    if (!text.startsWith(" (", name.end())) {
      return null;
    }
    String words = name.of(text);
    boolean minutes =
        words.equals(words.toUpperCase(Locale.ROOT))
            || name.start() > naming.start()
            || isAddressed(name.start());
    CountryName next = countryFrom(name.end());
    return minutes
            && next != null
            && next.span().start() - name.end() <= IN_BRACKETS
            && text.startsWith(")", next.span().end())
        ? next
        : null;
  }

  /** Whether "Mr. " or "Ms. " stands right before. */
  private boolean isAddressed(int start) {
    int blank = text.lastIndexOf(' ', Math.max(0, start - 2));
    String before = text.substring(blank + 1, Math.max(blank + 1, start)).strip();
    NameLexicon.Title title = lexicon.titleOf(FoldedText.fold(before));
    return title != null && title.isAddress();
  }

  private @Nullable CountryName countryFrom(int place) {
    int at = Spans.firstFrom(names.countries(), CountryName::span, place);
    return at < names.countries().size() ? names.countries().get(at) : null;
  }

  /** The name alone where a title begins the naming. */
  private Span withoutTitle(Span naming) {
    String words = naming.of(text);
    for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String title = words.substring(0, end);
      if (lexicon.titleOf(FoldedText.fold(title)) != null || posts.suffix(title) != null) {
        return behindCountry(new Span(naming.start() + end + 1, naming.end()));
      }
    }
    return naming;
  }

  /** "Jo Kern" of "of Peru Jo Kern". */
  private Span behindCountry(Span rest) {
    CountryName country = countryFrom(rest.start());
    boolean of =
        country != null
            && country.span().end() < rest.end()
            && lexicon.list("complement-joints").stream()
                .anyMatch(j -> text.startsWith(j + ' ', rest.start()));
    return of && country != null ? new Span(country.span().end() + 1, rest.end()) : rest;
  }

  /** "Norway's foreign minister, " and "Norwegian Foreign Minister " before the name. */
  private Post before(Span name) {
    int at = Spans.firstFrom(names.countries(), CountryName::span, name.start()) - 1;
    String title =
        posts.titleEnding(text.substring(Math.max(0, name.start() - REACH), name.start()));
    CountryName country = at < 0 ? null : names.countries().get(at);
    if (title != null && (isHopedFor(name, title) || opensClause(name))) {
      return Post.NONE;
    }
    if (title == null) {
      Post charged = country == null ? Post.NONE : ofCountry(name, country);
      Post sent = charged == Post.NONE && country != null ? sent(name, country) : charged;
      return sent == Post.NONE ? counterpart(name, at) : sent;
    }
    if (country != null && name.start() - country.span().end() < REACH) {
      String between = text.substring(Math.min(country.span().end(), name.start()), name.start());
      if (isTitleOnly(between, title)) {
        return post(title, country);
      }
    }
    CountryName of = ofBehind(name);
    return of == null ? new Post(new OfficeHeld(null, title), null) : post(title, of);
  }

  /** "Minister of Finance of Peru " before the name. */
  private Post ofCountry(Span name, CountryName country) {
    if (!isRightBehind(country, name)) {
      return Post.NONE;
    }
    String before =
        text.substring(Math.max(0, country.span().start() - REACH), country.span().start())
            .stripTrailing();
    int joint = before.endsWith(" the") ? before.length() - 4 : before.length();
    String words = before.substring(0, joint);
    if (words.endsWith(TO)) {
      int to = Math.max(0, text.lastIndexOf(TO + ' ', country.span().start()));
      return before(new Span(to, to)); // "Japan's ambassador to Chad, "
    }
    boolean joined =
        lexicon.list("complement-joints").stream().anyMatch(j -> words.endsWith(' ' + j));
    String title = joined ? posts.titleEnding(words.substring(0, words.lastIndexOf(' '))) : null;
    return title == null || isGoverned(words, title) ? Post.NONE : post(title, country);
  }

  /** Whether nothing but blanks and a comma stand between a country and a name. */
  private boolean isRightBehind(CountryName country, Span name) {
    int at = Math.min(country.span().end(), name.start());
    int end = name.start();
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < end && text.charAt(at) == ',') {
      at++;
    }
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** "The Czech delegate, ", "Chinese foreign ministry spokesman ": who speaks for a country. */
  private Post sent(Span name, CountryName country) {
    if (name.start() - country.span().end() >= REACH) {
      return Post.NONE;
    }
    String between = text.substring(Math.min(country.span().end(), name.start()), name.start());
    String words = FoldedText.fold(between).replace(",", "").replace("'s ", "").strip();
    return lexicon.list("delegates").contains(words) ? post(words, country) : Post.NONE;
  }

  /**
   * "at the prospect of his becoming president, Kern believes": behind the comma the main clause
   * begins, where no other mark closes an apposition.
   */
  private boolean opensClause(Span name) {
    return text.substring(Math.max(0, name.start() - 3), name.start()).stripTrailing().endsWith(",")
        && text.startsWith(" ", name.end())
        && ofBehind(name) == null;
  }

  /** "the nominee for finance minister, Jo Kern": who may hold the office one day. */
  private boolean isHopedFor(Span name, String title) {
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    String lead = FoldedText.fold(before.substring(0, before.lastIndexOf(title))).strip();
    return lexicon.list("aspirants").stream().anyMatch(a -> lead.endsWith(' ' + a + " for"));
  }

  /** "a spokesman for the president of Peru, Jo Kern": the title is another's. */
  private boolean isGoverned(String words, String title) {
    String lead = FoldedText.fold(words.substring(0, words.lastIndexOf(title))).strip();
    int blank = lead.lastIndexOf(' ');
    String last = lead.substring(blank + 1);
    boolean article = lexicon.list("articles").contains(last);
    String before = article && blank > 0 ? lead.substring(0, blank) : lead;
    return lexicon.list("heads-before").contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** "Her Kenyan counterpart, " before the name: what she is, the other is of that country. */
  private Post counterpart(Span name, int at) {
    CountryName country = at < 0 ? null : names.countries().get(at);
    if (country == null || name.start() - country.span().end() > REACH) {
      return Post.NONE;
    }
    String between =
        FoldedText.fold(text.substring(Math.min(country.span().end(), name.start()), name.start()))
            .replace(",", "")
            .strip();
    return lexicon.list("counterparts").contains(between)
        ? new Post(null, register.content().countries().get(country.country()).code())
        : Post.NONE;
  }

  /** " of Peru" right behind the name. */
  private @Nullable CountryName ofBehind(Span name) {
    CountryName next = countryFrom(name.end());
    if (next == null || next.span().start() - name.end() > 8) {
      return null;
    }
    String between = text.substring(name.end(), next.span().start());
    return between.equals(" of ") || between.equals(" of the ") ? next : null;
  }

  /** ", the Icelandic prime minister," and ", Turkey's trade minister," behind the name. */
  private Post behind(Span name) {
    if (!text.startsWith(", ", name.end())) {
      return Post.NONE;
    }
    int end = name.end() + 2;
    while (end < text.length()
        && end - name.end() < REACH
        && ",.;:\n(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String phrase = text.substring(name.end() + 2, end);
    String title = posts.titleIn(phrase);
    if (title == null || isAnothers(phrase, title)) {
      return Post.NONE;
    }
    CountryName next = countryFrom(name.end());
    return next != null && next.span().end() <= end
        ? post(title, next)
        : new Post(new OfficeHeld(null, title), null);
  }

  /**
   * "the deputy of Finance Minister Eva Sund", "an aide to the president", "a friend who knows the
   * president", "the president was told": the last title of what stands behind a name is another's.
   */
  private boolean isAnothers(String phrase, String title) {
    int at = phrase.toLowerCase(Locale.ROOT).lastIndexOf(title);
    String rest = phrase.substring(Math.min(phrase.length(), at + title.length())).stripTrailing();
    String next = rest.strip();
    boolean named = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    if (named || lexicon.list("predicates").contains(next.split(" ", 2)[0])) {
      return true;
    }
    List<String> lead = new ArrayList<>();
    for (String word : FoldedText.fold(phrase.substring(0, Math.max(0, at))).split(" ")) {
      if (!word.isEmpty() && !lexicon.list("articles").contains(word)) {
        lead.add(word);
      }
    }
    return !lead.isEmpty() && (isHeadBefore(lead.getLast()) || tellsMore(lead));
  }

  /** "the backer who knows …", "who wants to be …", but not "who is …". */
  private boolean tellsMore(List<String> words) {
    int behind = words.size() > 2 ? 0 : 1;
    return words.subList(behind, words.size()).stream()
        .anyMatch(lexicon.list("relative")::contains);
  }

  /** "to", "of", but not "and": what comes behind it is no longer the head of a description. */
  private boolean isHeadBefore(String word) {
    return lexicon.list("heads-before").contains(word)
        && !lexicon.list("joins-sources").contains(word);
  }

  private Post post(String title, CountryName country) {
    Register.Country of = register.content().countries().get(country.country());
    return new Post(new OfficeHeld(null, title), of.code());
  }

  /**
   * Whether nothing but a genitive, the title and small words stand between a country and a name.
   */
  private boolean isTitleOnly(String between, String title) {
    String rest =
        FoldedText.fold(between)
            .replace(FoldedText.fold(title), " ")
            .replaceAll("'s\\b|\\bs'|[,.]", " ");
    return Arrays.stream(rest.strip().split(" +"))
        .allMatch(word -> word.isEmpty() || lexicon.list("beside-titles").contains(word));
  }
}
