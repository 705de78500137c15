package org.onrecord.link;

import java.util.List;
import java.util.Set;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.register.Register.Office;
import org.onrecord.text.FoldedText;

/** Says which offices a title as printed may mean. Immutable and thread-safe. */
final class OfficeTitles {
  /** Kinds of office of which a country has many at once, each with a title of its own. */
  private static final Set<String> VAGUE =
      Set.of("other", "special-envoy", "minister", "member-of-parliament");

  private final NameLexicon lexicon;

  OfficeTitles(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether an office may be called by a title, with a name. */
  boolean fit(Title title, Office office) {
    if (title.isAddress()) {
      return true;
    }
    if (title.country() != null && !title.country().equals(office.country())) {
      return false;
    }
    if (bears(office, title.form())) {
      return true;
    }
    if (!title.kinds().contains(office.kind()) || isOtherHead(office, title)) {
      return false;
    }
    if (VAGUE.contains(office.kind()) || isLesser(title, office)) {
      return bearsWords(office, title.form());
    }
    String last = title.form().substring(title.form().lastIndexOf(' ') + 1);
    return !lexicon.list("strict-titles").contains(last) || bearsWord(office, last);
  }

  /** "deputy spokesperson" of an office that is no deputy's by its kind. */
  private boolean isLesser(Title title, Office office) {
    String first = title.words().getFirst();
    return lexicon.list("lesser").contains(first)
        && !office.kind().startsWith("deputy-")
        && !office.kind().startsWith("vice-");
  }

  /** Whether who held an office is called by the title ever after: "President Obama" in 2021. */
  boolean isKept(Title title, Office office) {
    return lexicon.list("kept-titles").contains(title.form())
        || "US".equals(office.country()) && lexicon.list("kept-titles-us").contains(title.form());
  }

  /**
   * Whether a title alone may mean an office: one of several kinds only where the office bears it,
   * and no president by "the Prime Minister". Posts of which a country has many at once are not
   * meant by their title alone.
   */
  boolean meansAlone(Title title, Office office) {
    return isGeneric(office) && isCalled(office, title) && !isOneOfMany(office, title);
  }

  /** "the ambassador": a country has one at the United Nations, and many elsewhere. */
  private static boolean isOneOfMany(Office office, Title title) {
    return office.kind().equals("ambassador-to-un") && title.kinds().size() > 1;
  }

  private boolean isCalled(Office office, Title title) {
    if (bears(office, title.form())) {
      return true;
    }
    return title.kinds().size() == 1
        && !isOtherHead(office, title)
        && !isOfSecretary(office, title);
  }

  /** "Mr. Foreign Minister" for a secretary, whom nobody calls a minister. */
  private boolean isOfSecretary(Office office, Title title) {
    return isOfSecretary(office.titles(), title.form());
  }

  /** Whether words call a minister, and the titles of an office a secretary. */
  boolean isOfSecretary(List<String> titles, String folded) {
    return lexicon.list("ministers").stream().anyMatch(folded::endsWith)
        && bearAny(titles, "secretaries")
        && !bearAny(titles, "ministers");
  }

  private boolean bearsAny(Office office, String list) {
    return bearAny(office.titles(), list);
  }

  private boolean bearAny(List<String> titles, String list) {
    return lexicon.list(list).stream().anyMatch(word -> bearWord(titles, word));
  }

  /** "Prime Minister" for a president who heads the government too. */
  private boolean isOtherHead(Office office, Title title) {
    return lexicon.list("heads-of-ministers").contains(title.words().getLast())
        && bearsAny(office, "heads-of-states")
        && !bearsAny(office, "not-of-states");
  }

  private static boolean isGeneric(Office office) {
    return switch (office.kind()) {
      case "ambassador", "other", "special-envoy", "member-of-parliament" -> false;
      default -> true;
    };
  }

  private static boolean bears(Office office, String title) {
    for (String printed : office.titles()) {
      if (printed.length() == title.length() && FoldedText.fold(printed).equals(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bearsWord(Office office, String word) {
    return bearWord(office.titles(), word);
  }

  private static boolean bearWord(List<String> titles, String word) {
    for (String printed : titles) {
      if (FoldedText.fold(printed).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some title of the office has all words that say something: "energy", "secretary". */
  private boolean bearsWords(Office office, String title) {
    List<String> words =
        List.of(title.split(" ")).stream()
            .filter(word -> !lexicon.list("title-fillers").contains(word))
            .toList();
    return office.titles().stream()
        .map(FoldedText::fold)
        .anyMatch(printed -> words.stream().allMatch(printed::contains));
  }
}
