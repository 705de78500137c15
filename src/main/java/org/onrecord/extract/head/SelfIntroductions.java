package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.text.Span;

/**
 * Whose voices are counted: where "Speaker 1" says "I'm Anna Kern", and, where there are two of
 * them, "With me is the minister, Paul Weir". Says nothing where two voices claim one name.
 */
public final class SelfIntroductions {
  /** A voice says its name in the first words of its first turn. */
  private static final int LONGEST = 400;

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}";

  private final LabelNames names;
  private final LabelWords words;
  private final Pattern own;
  private final Pattern guest;

  public SelfIntroductions(Language language, LabelWords words) {
    this.names = new LabelNames(language);
    this.words = words;
    List<String> ways = language.lines("self-introductions.txt");
    own = Pattern.compile(joined(ways, false) + " (?<name>" + NAME + ")(?=[,.;!]| [a-z])");
    guest = Pattern.compile(joined(ways, true) + " (?<rest>[^.?!]{3,120})");
  }

  private static String joined(List<String> ways, boolean guests) {
    return ways.stream()
        .filter(way -> way.startsWith("(?<") == guests)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Those of a document's labels that are counted and named by what is said under them. */
  public Map<Label, Antecedent> of(String text, List<Label> labels) {
    Map<String, Label> first = new LinkedHashMap<>();
    labels.stream().filter(this::isCounted).forEach(l -> first.putIfAbsent(l.key(), l));
    Map<String, Antecedent> named = new HashMap<>();
    for (Label label : first.values()) {
      Matcher matcher = own.matcher(opening(text, labels, label));
      if (matcher.find() && isPerson(matcher.group("name"))) {
        named.put(label.key(), antecedent(matcher, "name", label));
      }
    }
    nameGuest(text, labels, List.copyOf(first.values()), named);
    List<String> claimed = named.values().stream().map(a -> String.valueOf(a.name())).toList();
    Map<Label, Antecedent> known = new HashMap<>();
    for (Label label : labels) {
      Antecedent who = named.get(label.key());
      if (who != null && claimed.indexOf(who.name()) == claimed.lastIndexOf(who.name())) {
        known.put(label, who);
      }
    }
    return known;
  }

  private boolean isCounted(Label label) {
    return label.text().chars().anyMatch(Character::isDigit)
        && words.genericType(label.text().replace('_', ' ')).isPresent();
  }

  /** Of two voices, the one that the other presents. */
  private void nameGuest(
      String text, List<Label> all, List<Label> voices, Map<String, Antecedent> named) {
    if (voices.size() != 2 || named.size() != 1) {
      return;
    }
    int host = named.containsKey(voices.getFirst().key()) ? 0 : 1;
    Label label = voices.get(host);
    Matcher matcher = guest.matcher(opening(text, all, label));
    List<Antecedent> guests = new ArrayList<>();
    if (matcher.find()) {
      Matcher name = Pattern.compile(NAME).matcher(matcher.group("rest"));
      while (name.find()) {
        if (isPerson(name.group())) {
          int from = label.bodyStart() + matcher.start("rest") + name.start();
          Span span = new Span(from, from + name.group().length());
          guests.add(new Antecedent(name.group(), List.of(), null, span));
        }
      }
    }
    if (guests.size() == 1) {
      named.put(voices.get(1 - host).key(), guests.getFirst());
    }
  }

  private static String opening(String text, List<Label> labels, Label label) {
    int next = labels.indexOf(label) + 1;
    int end = next < labels.size() ? labels.get(next).from() : text.length();
    return text.substring(label.bodyStart(), Math.min(end, label.bodyStart() + LONGEST));
  }

  private static Antecedent antecedent(Matcher matcher, String group, Label label) {
    int from = label.bodyStart() + matcher.start(group);
    Span span = new Span(from, from + matcher.group(group).length());
    return new Antecedent(matcher.group(group), List.of(), null, span);
  }

  private boolean isPerson(String name) {
    LabelNames.Reading reading = names.read(name);
    return reading.isFull() && name.equals(reading.name()) && !words.isHeading(name);
  }
}
