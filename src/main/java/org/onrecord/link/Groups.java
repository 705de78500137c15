package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Speaker;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Substrings;
import org.onrecord.text.TextSearch;

/**
 * Groups whose members a text lists: "The Troika (Norway, Kenya and Togo)", "The Friends of the
 * River include: Norway, Kenya and Togo." For one document; immutable.
 */
final class Groups {
  /** The title of a statement stands no further behind its beginning than this. */
  private static final int TITLE = 300;

  /** A group that issues a statement is named no further behind its beginning than this. */
  private static final int HEAD = 700;

  /** A group's name is no longer than this. */
  private static final int NAME = 60;

  /** A group: its folded name without article, its members, where they are listed. */
  private record Group(String name, List<Speaker.Member> members, int at) {}

  private final String text;
  private final BodyRows rows;
  private final NameLexicon lexicon;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param announcements the words before members, with the blanks around them: most texts hold
   *     none
   */
  Groups(String text, BodyRows rows, Substrings announcements, NameLexicon lexicon) {
    this.text = text;
    this.rows = rows;
    this.lexicon = lexicon;
    for (int at = text.indexOf(" ("); at >= 0; at = text.indexOf(" (", at + 1)) {
      addInBrackets(at);
    }
    if (announcements.areIn(text)) {
      addAnnounced();
    }
  }

  /** The words before the members of a group, with the blanks around them. */
  static Substrings announcements(NameLexicon lexicon) {
    return new Substrings(lexicon.list("has-members").stream().map(w -> ' ' + w + ' ').toList());
  }

  private void addAnnounced() {
    for (String words : lexicon.list("has-members")) {
      String phrase = ' ' + words + ' ';
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        add(at, rows.bodies(at + phrase.length()));
      }
    }
  }

  private void addInBrackets(int at) {
    int first = at + 2;
    int close = rows.end(first);
    if (close < text.length() && text.charAt(close) == ')') {
      add(at, rows.bodies(first));
    }
  }

  private void add(int at, List<Speaker.Member> members) {
    int line = text.lastIndexOf('\n', at) + 1;
    int stop = TextSearch.lastIndexOf(text, ". ", at - 1, line);
    String name = bare(text.substring(stop < 0 ? line : stop + 2, at));
    if (members.size() > 1 && name.length() > 2 && name.length() < NAME) {
      groups.add(new Group(name, members, at));
    }
  }

  private static String bare(String name) {
    return FoldedText.fold(name.strip()).replaceFirst("^the ", "");
  }

  /** The members of the group whose name a source is, before or behind the list; or none. */
  List<Speaker.Member> meantBy(Span source) {
    if (groups.isEmpty()) {
      return List.of();
    }
    String label = source.of(text);
    int bracket = label.indexOf(" (");
    String name = bare(bracket < 0 ? label : label.substring(0, bracket));
    return groups.stream()
        .filter(group -> group.name.equals(name))
        .map(Group::members)
        .findFirst()
        .orElse(List.of());
  }

  /** The members of the group that the title names, or that the first words present; or none. */
  List<Speaker.Member> ofTitle() {
    if (groups.isEmpty()) {
      return List.of();
    }
    String title = FoldedText.fold(text.substring(0, Math.min(TITLE, text.length())));
    return groups.stream()
        .filter(group -> title.contains(group.name))
        .filter(group -> group.at < HEAD || text.charAt(group.at + 1) != '(')
        .map(Group::members)
        .findFirst()
        .orElse(List.of());
  }
}
