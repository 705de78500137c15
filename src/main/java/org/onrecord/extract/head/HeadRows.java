package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Reads the rows at the head of a record that say who holds which part in it: "President: Ms. Kern
 * . . . (Norland)", "Moderator:" with the name on the next line.
 */
final class HeadRows {
  /** The dots that lead to the country: ". . .", "……"; not the stop of "Mr.". */
  private static final Pattern LEADERS = Pattern.compile("\\. \\.|…|\\.{3}");

  /** How a sentence says who presides, and what the role is called besides. */
  private record Chair(String besides, Pattern sentence) {
    static Chair of(String line) {
      int tab = line.indexOf('\t');
      String besides = line.substring(0, tab);
      return new Chair(
          besides.equals("-") ? "" : besides + ' ',
          Pattern.compile(line.substring(tab + 1), Pattern.CASE_INSENSITIVE));
    }
  }

  private final List<Chair> chairs;
  private final LabelNames labelNames;

  HeadRows(Language language, LabelNames labelNames) {
    this.chairs = language.lines("taking-the-chair.txt").stream().map(Chair::of).toList();
    this.labelNames = labelNames;
  }

  /** Those whom rows before the first label name with a role. */
  List<Participant> participants(String text, List<Line> head) {
    List<Participant> found = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      inTheChair(line, LineKinds.unmarked(line.of(text)), found);
      int colon = TextSearch.indexOf(text, ':', line.start(), line.end());
      if (colon < 0 || colon - line.start() > LabelScanner.LONGEST) {
        continue;
      }
      String role = LineKinds.unmarked(text.substring(line.start(), colon));
      Span value = Line.trim(text, colon + 1, line.end());
      if (value.isEmpty() && i + 1 < head.size()) {
        value = head.get(i + 1).span();
      }
      if (!role.isEmpty() && labelNames.isRoleAlone(role)) {
        add(role, value.of(text), value, found);
      }
    }
    return found;
  }

  /** Whoever a sentence of the head says presides. */
  private void inTheChair(Line line, String words, List<Participant> found) {
    for (Chair chair : chairs) {
      Matcher matcher = chair.sentence().matcher(words);
      if (matcher.find()) {
        String country = matcher.group("country");
        String name = matcher.group("name");
        String who = country == null ? name : name + " (" + country + ')';
        add(chair.besides() + matcher.group("role"), who, line.span(), found);
        return;
      }
    }
  }

  private void add(String role, String value, Span span, List<Participant> found) {
    Matcher leaders = LEADERS.matcher(value);
    String name =
        (leaders.find() ? value.substring(0, leaders.start()) : LabelWords.withoutBrackets(value))
            .strip();
    int open = value.indexOf('(');
    int close = value.indexOf(')', Math.max(0, open));
    String affiliation =
        open >= 0 && close > open ? " (" + value.substring(open + 1, close) + ')' : "";
    int comma = name.indexOf(',');
    name = comma > 0 ? name.substring(0, comma) : name;
    if (labelNames.isName(name)) {
      found.add(new Participant(labelNames.bare(name), role + affiliation, null, null, span));
    }
  }
}
