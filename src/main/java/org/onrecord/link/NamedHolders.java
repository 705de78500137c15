package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Discourse;
import org.onrecord.model.Mention.How;
import org.onrecord.text.FoldedText;

/**
 * Those whom the text itself names as holding an office of a country: "Norway's foreign minister,
 * Jo Kern". Where it then speaks of "the Norwegian foreign minister", she is meant, and not whom
 * the register has in office that day and the text never names. For one document; immutable.
 */
final class NamedHolders {
  /** Who holds an office by the words beside the name. */
  private record Holder(Identified who, String post, String country) {}

  private final NameLexicon lexicon;
  private final List<Holder> holders = new ArrayList<>();

  NamedHolders(
      String text,
      List<Discourse.Naming> namings,
      List<Reference> references,
      Affiliations affiliations,
      NameLexicon lexicon) {
    this.lexicon = lexicon;
    PrintedTitle titles = new PrintedTitle(text, lexicon);
    for (Discourse.Naming naming : namings) {
      Affiliations.Post post =
          naming.quoted() || naming.name().indexOf(' ') < 0
              ? Affiliations.Post.NONE
              : affiliations.of(naming.span());
      if (post.office() == null || post.country() == null) {
        continue;
      }
      String printed = FoldedText.fold(post.office().label());
      Title title = lexicon.titleOf(printed);
      Title meant = title == null ? null : titles.near(naming.span(), title);
      if (title == null || meant != null && !meant.past() && meant.form().equals(title.form())) {
        holders.add(new Holder(who(naming, post, references), printed, post.country()));
      }
    }
  }

  private static Identified who(
      Discourse.Naming naming, Affiliations.Post post, List<Reference> references) {
    return references.stream()
        .filter(r -> r.how() == How.NAME && r.span().overlaps(naming.span()))
        .map(Reference::identified)
        .filter(who -> who != null)
        .findFirst()
        .orElse(
            new Identified(
                -1, naming.name(), null, post.office(), post.country(), LocalNames.NAMED_BY_LABEL));
  }

  /** The references, those to holders whom the text does not name mended. */
  List<Reference> mended(List<Reference> references) {
    return holders.isEmpty()
        ? references
        : references.stream().map(r -> mended(r, references)).toList();
  }

  private Reference mended(Reference reference, List<Reference> all) {
    Identified who = reference.identified();
    Title title = reference.title();
    String country = reference.country();
    if (who == null || title == null || country == null || reference.how() != How.OFFICE) {
      return reference;
    }
    List<Identified> named = named(title, country);
    boolean open =
        named.isEmpty()
            || named.stream().anyMatch(who::isSamePersonAs)
            || all.stream().anyMatch(r -> r.how() != How.OFFICE && isOf(r, who));
    Identified other = named.size() == 1 ? named.getFirst() : null;
    return open
        ? reference
        : new Reference(
            reference.span(), title, country, reference.how(), other, reference.addressed());
  }

  private static boolean isOf(Reference reference, Identified who) {
    Identified other = reference.identified();
    return other != null && other.isSamePersonAs(who);
  }

  /** Those of a country who are named with a title, or with one that holds it. */
  private List<Identified> named(Title title, String country) {
    List<Identified> named = new ArrayList<>();
    for (Holder holder : holders) {
      if (holder.country().equals(country)
          && isCalled(holder.post(), title)
          && named.stream().noneMatch(holder.who()::isSamePersonAs)) {
        named.add(holder.who());
      }
    }
    return named;
  }

  private boolean isCalled(String post, Title title) {
    Title printed = lexicon.titleOf(post);
    boolean sameKind =
        printed != null && printed.kinds().size() == 1 && printed.kinds().equals(title.kinds());
    boolean vague = title.words().size() == 1 && title.kinds().size() > 1;
    return post.equals(title.form()) || sameKind || vague && isOfPortfolio(post, title.form());
  }

  /** "minister of finance" for "minister"; no deputy. */
  private boolean isOfPortfolio(String post, String title) {
    return lexicon.list("complement-joints").stream()
        .anyMatch(joint -> post.startsWith(title + ' ' + joint + ' '));
  }
}
