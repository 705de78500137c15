package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.FoundNames.About;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.link.FoundNames.Found;
import org.onrecord.link.FoundNames.FullName;
import org.onrecord.model.Mention.How;
import org.onrecord.register.Register;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Finds the register's names in a text: the longest one at each place, in the case in which it is
 * written, and of countries only those that the surroundings do not show to be something else.
 * Immutable and thread-safe; takes time linear in the text.
 */
final class NameFinder {
  private final Register register;
  private final NameLexicon lexicon;
  private final HeaderBlock header;

  NameFinder(Register register, NameLexicon lexicon) {
    this.header = new HeaderBlock(lexicon);
    this.register = register;
    this.lexicon = lexicon;
  }

  FoundNames find(String text) {
    return new Search(text).run();
  }

  /** A form at a place, with those of its senses that its case allows. */
  private record Hit(Span span, String folded, List<Sense> senses) {}

  /** One text; for one use. */
  private final class Search {
    private final String text;
    private final FoldedText folded;
    private final int bodyStart;
    private final List<Hit> names = new ArrayList<>();
    private final List<Hit> topicHits = new ArrayList<>();
    private final List<Hit> titleHits = new ArrayList<>();
    private final List<CountryName> countries = new ArrayList<>();
    private final List<Found> organisations = new ArrayList<>();
    private final List<FullName> people = new ArrayList<>();
    private final CountryEvidence evidence;

    Search(String text) {
      this.text = text;
      this.folded = FoldedText.of(text);
      this.bodyStart = header.end(text);
      this.evidence = new CountryEvidence(register, lexicon, text);
    }

    FoundNames run() {
      register.dictionary().find(folded.chars(), this::collect);
      List<Hit> longest = longestFirst(names);
      longest.forEach(this::countEvidence);
      longest.forEach(this::place);
      countries.addAll(insideOrganisations());
      countries.sort(Comparator.comparing(CountryName::span));
      return new FoundNames(countries, organisations, topics(), people, titles());
    }

    private void collect(int start, int end, int[] packed) {
      if (Character.isLowerCase(text.charAt(folded.origin(start))) && !hasSmall(packed)) {
        return;
      }
      Span span = folded.origin(start, end);
      if (span.start() < bodyStart || isTorn(span, end - start) || WebAddresses.holds(text, span)) {
        return;
      }
      List<Sense> name = new ArrayList<>(1);
      List<Sense> topic = new ArrayList<>(0);
      List<Sense> title = new ArrayList<>(0);
      for (int number : packed) {
        if (isCaseRight(number, span)) {
          Sense sense = Sense.unpacked(number);
          (switch (sense.kind()) {
                case TOPIC, NOT_TOPIC -> topic;
                case TITLE -> title;
                default -> name;
              })
              .add(sense);
        }
      }
      String form = name.isEmpty() ? "" : new String(folded.chars(), start, end - start);
      add(names, span, form, name);
      add(topicHits, span, "", topic);
      add(titleHits, span, "", title);
    }

    private static boolean hasSmall(int[] packed) {
      for (int sense : packed) {
        if (Sense.isOfSmallLetters(sense)) {
          return true;
        }
      }
      return false;
    }

    private static void add(List<Hit> hits, Span span, String form, List<Sense> senses) {
      if (!senses.isEmpty()) {
        hits.add(new Hit(span, form, senses));
      }
    }

    /** Whether a form goes across a blank line, so that it is not one phrase. */
    private boolean isTorn(Span span, int foldedLength) {
      return span.length() > foldedLength + 1 && span.of(text).contains("\n\n");
    }

    private boolean isCaseRight(int sense, Span span) {
      if (Sense.isOfCapitals(sense)) {
        for (int i = span.start(); i < span.end(); i++) {
          if (Character.isLowerCase(text.charAt(i))) {
            return false;
          }
        }
        return true;
      }
      return Sense.isOfSmallLetters(sense) || Character.isUpperCase(text.charAt(span.start()));
    }

    /** The longest hit at each place, from left to right. */
    private static List<Hit> longestFirst(List<Hit> hits) {
      Hit[] sorted = hits.toArray(new Hit[0]);
      Arrays.sort(
          sorted,
          (a, b) ->
              a.span.start() != b.span.start()
                  ? Integer.compare(a.span.start(), b.span.start())
                  : Integer.compare(b.span.end(), a.span.end()));
      List<Hit> chosen = new ArrayList<>(sorted.length);
      int end = -1;
      for (Hit hit : sorted) {
        if (hit.span.start() >= end) {
          chosen.add(hit);
          end = hit.span.end();
        }
      }
      return chosen;
    }

    private void countEvidence(Hit hit) {
      for (Sense sense : hit.senses) {
        if (sense.isCountry()
            && register.shared(hit.folded) == null
            && lexicon.homonym(hit.folded) == null) {
          evidence.count(sense.index());
        }
      }
    }

    private void place(Hit hit) {
      List<Sense> ofCountries = hit.senses.stream().filter(Sense::isCountry).toList();
      List<Integer> named =
          hit.senses.stream().filter(s -> s.kind() == Sense.Kind.PERSON).map(Sense::index).toList();
      if (!named.isEmpty()) {
        people.add(new FullName(hit.span, named));
      } else if (!ofCountries.isEmpty()) {
        placeCountry(hit, ofCountries);
      } else {
        hit.senses.stream()
            .filter(s -> s.kind() == Sense.Kind.ORGANISATION)
            .limit(1)
            .forEach(s -> placeOrganisation(hit.span, s.index()));
      }
    }

    private void placeOrganisation(Span span, int index) {
      organisations.add(new Found(span, index));
    }

    /**
     * Countries in the names of organisations: "Israeli military" names the country as an adjective
     * would, "Bank of Japan" only bears its name; "Islamic State of Iraq and Syria" names neither.
     */
    private List<CountryName> insideOrganisations() {
      List<CountryName> inside = new ArrayList<>();
      for (Hit hit : names) {
        int at = Spans.firstFrom(organisations, Found::span, hit.span.start() + 1) - 1;
        Span outer = at < 0 ? null : organisations.get(at).span();
        if (outer == null || !outer.contains(hit.span) || outer.equals(hit.span)) {
          continue;
        }
        List<Sense> senses = hit.senses.stream().filter(Sense::isCountry).toList();
        Surroundings around = new Surroundings(text, hit.span, lexicon);
        boolean first = hit.span.start() == outer.start();
        if (senses.size() == 1 && (first || around.isBodyName())) {
          About about = around.isBodyName() ? About.NOT : About.NAMED;
          inside.add(
              new CountryName(hit.span, senses.getFirst().index(), how(senses.getFirst()), about));
        }
      }
      return inside;
    }

    private void placeCountry(Hit hit, List<Sense> senses) {
      Surroundings around = new Surroundings(text, hit.span, lexicon);
      if (around.isPlaceName() || isLanguage(hit.folded, around)) {
        return;
      }
      List<Sense> meant = evidence.meant(hit.span, hit.folded, senses, around);
      for (Sense sense : meant) {
        countries.add(
            new CountryName(
                hit.span,
                sense.index(),
                meant.size() > 1 ? How.ALIAS : how(sense),
                about(sense, around)));
      }
    }

    /** Only an adjective that is the name of a language as well: "French", not "Afghan". */
    private boolean isLanguage(String form, Surroundings around) {
      Register.SharedForm shared = register.shared(form);
      return shared != null
          && (shared.kind().equals("language")
              || shared.kind().equals("people")
              || shared.role().equals("part"))
          && around.isLanguage();
    }

    private How how(Sense sense) {
      return switch (sense.kind()) {
        case COUNTRY -> How.NAME;
        case DEMONYM, PEOPLE -> How.DEMONYM;
        case CAPITAL -> How.CAPITAL;
        case METONYM, PART, ORGANISATION, PERSON, TITLE, TOPIC, NOT_TOPIC, OTHER_NAME -> How.ALIAS;
      };
    }

    private About about(Sense sense, Surroundings around) {
      if (around.isBodyName()) {
        return About.NOT;
      }
      return sense.kind() == Sense.Kind.PEOPLE && !around.isAfter("the")
          ? About.PEOPLE
          : About.NAMED;
    }

    private List<Found> topics() {
      List<Hit> sorted = new ArrayList<>(topicHits);
      sorted.sort(
          (a, b) ->
              a.span.start() != b.span.start()
                  ? Integer.compare(a.span.start(), b.span.start())
                  : Integer.compare(b.span.end(), a.span.end()));
      List<Found> topics = new ArrayList<>();
      int end = -1;
      Hit misleading = null;
      for (Hit hit : sorted) {
        if (hit.senses.stream().anyMatch(s -> s.kind() == Sense.Kind.NOT_TOPIC)) {
          misleading =
              misleading == null || hit.span.end() > misleading.span.end() ? hit : misleading;
        }
        if (hit.span.start() < end && hit.span.end() <= end) {
          continue;
        }
        for (Sense sense : hit.senses) {
          if (sense.kind() == Sense.Kind.TOPIC
              && !isMisleading(misleading, hit, sense.index())
              && !isInName(hit.span)) {
            topics.add(new Found(hit.span, sense.index()));
            end = hit.span.end();
          }
        }
      }
      return topics;
    }

    /** Whether a topic's words are part of an organisation's name: "Human Rights Watch". */
    private boolean isInName(Span span) {
      int at = Spans.firstFrom(organisations, Found::span, span.start() + 1) - 1;
      Span outer = at < 0 ? null : organisations.get(at).span();
      return outer != null
          && outer.contains(span)
          && outer.length() > span.length()
          && Character.isUpperCase(text.charAt(span.start()));
    }

    private static boolean isMisleading(@Nullable Hit misleading, Hit hit, int topic) {
      return misleading != null
          && misleading.span.contains(hit.span)
          && misleading.senses.stream()
              .anyMatch(s -> s.kind() == Sense.Kind.NOT_TOPIC && s.index() == topic);
    }

    private List<Found> titles() {
      return longestFirst(titleHits).stream()
          .map(hit -> new Found(hit.span, hit.senses.getFirst().index()))
          .toList();
    }
  }
}
