package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Reads countries and organisations that a text lists one after the other. For one document;
 * immutable.
 */
final class BodyRows {
  /** So far behind its announcement a list begins at most. */
  static final int LEAD = 90;

  /** A list is no longer than this. */
  private static final int REACH = 2500;

  /** A country or organisation named. */
  private record Body(Span span, Speaker.Member member) {}

  private final String text;
  private final FoundNames names;
  private final Register register;
  private final Moment moment;
  private final NameLexicon lexicon;

  BodyRows(String text, FoundNames names, Register register, Moment moment, NameLexicon lexicon) {
    this.text = text;
    this.names = names;
    this.register = register;
    this.moment = moment;
    this.lexicon = lexicon;
  }

  /** The countries and organisations of the list that begins here. */
  List<Speaker.Member> bodies(int from) {
    List<Speaker.Member> bodies = new ArrayList<>();
    for (Body body : row(from)) {
      if (body.member().type() == SpeakerType.COUNTRY || !isModifier(body.span())) {
        Parties.add(bodies, body.member());
      }
    }
    return bodies;
  }

  /** The countries and organisations that stand one after the other from here on. */
  private List<Body> row(int from) {
    if (!isNamedNear(from)) {
      return List.of();
    }
    List<Body> row = new ArrayList<>();
    int end = from;
    for (Body body : bodiesBehind(from)) {
      Span span = body.span();
      if (span.start() >= end) {
        if (!isListed(end, span.start(), end == from)) {
          break;
        }
        row.add(body);
        end = span.end();
      }
    }
    return row;
  }

  /** Whether a country or organisation is named where a list that begins here would have one. */
  private boolean isNamedNear(int from) {
    return isNear(names.countries(), CountryName::span, from)
        || isNear(names.organisations(), Found::span, from);
  }

  private static <T> boolean isNear(List<T> named, Function<T, Span> span, int from) {
    int next = Spans.firstFrom(named, span, from);
    return next < named.size() && span.apply(named.get(next)).start() - from <= LEAD;
  }

  /** Where a row that begins here ends. */
  int end(int from) {
    List<Body> row = row(from);
    return row.isEmpty() ? from : row.getLast().span().end();
  }

  /** The countries and organisations that a list may hold, in text order. */
  private List<Body> bodiesBehind(int from) {
    List<Body> bodies = new ArrayList<>();
    Span reach = new Span(from, Math.min(text.length(), from + REACH));
    for (CountryName name : Spans.within(names.countries(), CountryName::span, reach)) {
      bodies.add(
          new Body(
              name.span(),
              Parties.country(register.content().countries().get(name.country()), moment)));
    }
    for (Found name : Spans.within(names.organisations(), Found::span, reach)) {
      bodies.add(
          new Body(
              name.span(), organisation(register.content().organisations().get(name.index()))));
    }
    bodies.sort(Comparator.comparing(Body::span));
    return bodies;
  }

  /** "G7" in "the G7 Foreign Ministers of Canada": an organisation before the office it marks. */
  private boolean isModifier(Span body) {
    int next = Spans.firstFrom(names.countries(), CountryName::span, body.end());
    if (next == names.countries().size()) {
      return false;
    }
    int start = names.countries().get(next).span().start();
    String between =
        FoldedText.fold(text.substring(body.end(), Math.min(start, body.end() + LEAD)));
    return between.endsWith(" of") || between.endsWith(" of the");
  }

  /** Whether only words of lists, offices and names stand between two names. */
  boolean isListed(int end, int start, boolean first) {
    if (start - end > LEAD || end == start && !first) {
      return false;
    }
    if (!first && text.startsWith(". ", end) && Character.isLowerCase(text.charAt(end - 1))) {
      return false;
    }
    Set<String> words = lexicon.list("list-words");
    for (String word : text.substring(end, start).split("[,;()\\s\u2013\u2014-]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      boolean ends = word.length() > 4 && word.endsWith(".") || word.endsWith(":");
      if (ends || small && !words.contains(word)) {
        return false;
      }
    }
    return text.substring(end, start).indexOf('\n') < 0;
  }

  private static Speaker.Member organisation(Register.Organisation organisation) {
    return new Speaker.Member(
        organisation.name(), organisation.iri(), SpeakerType.ORGANISATION, null, null);
  }
}
