package org.onrecord.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Piece.Land;
import org.onrecord.ask.Piece.Matter;
import org.onrecord.ask.Piece.Paper;
import org.onrecord.ask.Piece.Post;
import org.onrecord.ask.Piece.Someone;
import org.onrecord.ask.Piece.Time;
import org.onrecord.ask.Piece.Words;
import org.onrecord.ask.Reading.Value;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.QueryCatalogue;

/** Makes the reading of one question; used once. */
final class Interpretation {
  private final Register register;
  private final QueryCatalogue catalogue;
  private final Namesakes persons;
  private final Asked asked;
  private final @Nullable Period time;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Interpretation(
      Register register,
      QueryCatalogue catalogue,
      Namesakes persons,
      Asked asked,
      @Nullable Period time) {
    this.register = register;
    this.catalogue = catalogue;
    this.persons = persons;
    this.asked = asked;
    this.time = time;
  }

  Reading reading(String question, Phrasing.Phrased phrased, List<String> mended) {
    problems.addAll(phrased.problems());
    ignored.addAll(phrased.ignored());
    mended.forEach(slip -> notes.add("read " + slip.replace(": ", " as ")));
    outside();
    Leftovers left = Leftovers.of(asked);
    ignored.addAll(left.ignored());
    problems.addAll(left.problems());
    Optional<String> query = Frames.choose(asked);
    query.ifPresent(this::fill);
    query.ifPresent(this::unused);
    query.flatMap(catalogue::find).ifPresent(this::declared);
    if (query.isEmpty()) {
      problems.add(
          "no official, country, organisation or topic is named that could be looked for");
    }
    Optional<String> refusal =
        problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    return new Reading(question, query, values, ignored, refusal, notes);
  }

  /** What no graph of what was said can answer. */
  private void outside() {
    outside(Sign.WHY, "asks for a reason; the graph has what was said, so ask what was said about it");
    outside(Sign.FUTURE, "asks for the future; the graph has what was said until now");
    outside(Sign.CREATION, "asks for a text to be written; ask what was said");
    outside(Sign.JUDGEMENT, "asks for a judgement; ask what was said, and judge yourself");
    if (Frames.asksForAFact(asked)) {
      problems.add("asks for a fact; the graph has what was said, so ask what was said about it");
    }
    outside(Sign.NEGATION, "asks for what was not; ask for what was said");
  }

  private void outside(Sign sign, String why) {
    int at = asked.first(sign);
    if (at >= 0) {
      problems.add("“" + asked.pieces().get(at).text() + "” " + why);
    }
  }

  private void unused(String query) {
    for (Sign sign : Frames.unused(query, asked)) {
      String text = asked.pieces().get(asked.first(sign)).text();
      boolean harmless = sign == Sign.BOTH && values.getOrDefault("country", List.of()).size() < 2;
      if (!harmless) {
        problems.add("“" + text + "” cannot be asked in this way");
      }
    }
    values.forEach(
        (parameter, several) -> {
          if (several.size() > 1 && !query.equals("compare")) {
            notes.add(parameter + ": any of " + several.size());
          }
        });
  }

  /** Each value has its parameter, and each parameter that is needed its value. */
  private void declared(NamedQuery query) {
    values.forEach(
        (parameter, given) -> {
          if (query.parameter(parameter).isEmpty()) {
            problems.add(
                "“" + given.getFirst().shown() + "” is of no use in the question " + query.name());
          }
        });
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() && !values.containsKey(parameter.name()) && problems.isEmpty()) {
        problems.add(
            query.name() + " needs " + parameter.option() + ": " + parameter.description());
      }
    }
  }

  private void fill(String query) {
    Roles roles = new Roles(query, asked);
    for (int i = 0; i < asked.pieces().size(); i++) {
      Piece piece = asked.pieces().get(i);
      if (roles.isScene(i)) {
        ignored.add(asked.pieces().get(i - 1).text() + " " + piece.text());
        continue;
      }
      switch (piece) {
        case Someone someone -> person(roles.of(i), someone);
        case Land land -> land(roles.of(i), land);
        case Matter matter -> matter(roles.of(i), matter);
        case Post post -> post(query, post);
        case Words words -> put("words", Value.plain(words.words()));
        case Paper paper -> put("document", Value.plain(paper.text()));
        case Time named -> time(query, named);
        default -> {}
      }
    }
    kinds(query);
  }

  private void kinds(String query) {
    switch (query) {
      case "mentions-over-time", "changes", "coverage" -> {
        if (asked.has(Sign.EVERY_YEAR)) {
          put("per", Value.plain("year"));
        } else if (asked.has(Sign.EVERY_MONTH)) {
          put("per", Value.plain("month"));
        }
      }
      case "matrix" -> put("by", Value.plain(rows()));
      case "speech-acts" ->
          Frames.act(asked).ifPresent(act -> put("act", Value.plain(act)));
      default -> {}
    }
  }

  /** What the rows of a matrix stand for. */
  private String rows() {
    if (asked.has(Sign.OFFICES)) {
      return "office";
    }
    boolean countries = asked.has(Sign.WHICH_COUNTRY, Sign.COUNTRIES);
    return countries && !asked.has(Sign.WHO, Sign.SPEAKERS) ? "country" : "speaker";
  }

  private void put(String parameter, Value value) {
    List<Value> all = values.computeIfAbsent(parameter, name -> new ArrayList<>());
    if (!all.contains(value)) {
      all.add(value);
    }
  }

  private void person(String parameter, Someone someone) {
    Namesakes.Choice choice = persons.choose(someone, time);
    if (choice.meant().size() == 1) {
      Register.Person meant = choice.meant().getFirst();
      put(parameter, new Value(meant.name(), meant.iri()));
      if (!choice.others().isEmpty()) {
        notes.add(someone.text() + " is taken for " + meant.name() + ", not " + named(choice.others()));
      }
    } else {
      problems.add(
          "“" + someone.text() + "” may be " + named(choice.meant()) + "; give the full name");
    }
  }

  private static String named(List<Register.Person> people) {
    List<String> names = people.stream().map(Register.Person::name).distinct().toList();
    return names.size() > 6
        ? String.join(", ", names.subList(0, 6)) + " and " + (names.size() - 6) + " more"
        : String.join(" or ", names);
  }

  private void land(String parameter, Land land) {
    List<String> codes = existing(land.codes());
    if (codes.size() == 1) {
      put(parameter, Value.plain(codes.getFirst()));
    } else {
      List<String> names =
          codes.stream()
              .map(code -> register.country(code).map(c -> c.name() + " (" + code + ")").orElse(code))
              .toList();
      problems.add("“" + land.text() + "” may be " + String.join(" or ", names) + "; say which");
    }
  }

  /** Of several countries of one name those that were there at the time, or are there still. */
  private List<String> existing(List<String> codes) {
    Period asOf = time == null ? Period.of("2020", null) : time;
    List<String> there =
        codes.stream()
            .filter(
                code ->
                    register.country(code).filter(c -> c.existence().mayOverlap(asOf)).isPresent())
            .toList();
    return there.isEmpty() ? codes : there;
  }

  private void matter(String parameter, Matter matter) {
    String iri = parameter.equals("topic") ? matter.topic() : matter.organisation();
    if (iri != null) {
      put(parameter, new Value(lastPart(iri), iri));
      String name = name(iri);
      if (!FoldedText.fold(name + " " + lastPart(iri).replace('-', ' ')).contains(stem(matter))) {
        notes.add("“" + matter.text() + "” is taken for the " + parameter + " " + name);
      }
    }
  }

  private static String stem(Matter matter) {
    String folded = FoldedText.fold(matter.text());
    return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private String name(String iri) {
    return register.content().topics().stream()
        .filter(topic -> topic.iri().equals(iri))
        .map(Register.Topic::name)
        .findFirst()
        .orElseGet(
            () ->
                register.content().organisations().stream()
                    .filter(body -> body.iri().equals(iri))
                    .map(Register.Organisation::name)
                    .findFirst()
                    .orElse(iri));
  }

  private static String lastPart(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private void post(String query, Post post) {
    put("office", new Value(lastPart(post.iri()), post.iri()));
    if (query.equals("officials-in-office") && !post.country().isEmpty()) {
      put("country", Value.plain(post.country()));
    }
  }

  private void time(String query, Time named) {
    if (named.problem() != null) {
      problems.add(named.problem());
      return;
    }
    boolean day = named.since() != null && named.since().equals(named.until());
    if (query.equals("officials-in-office") && day) {
      put("on", Value.plain(String.valueOf(named.since())));
      return;
    }
    boolean open = named.attached() && !isOfDocuments(query);
    bound("since", named.since());
    bound("until", open ? null : named.until());
  }

  private void bound(String parameter, java.time.@Nullable LocalDate day) {
    if (day == null) {
      return;
    }
    if (values.containsKey(parameter)) {
      problems.add("two times are named; give one period, as in “between May and July 2021”");
    } else {
      put(parameter, Value.plain(day.toString()));
    }
  }

  /** Whether "from June 2021" means those of June. */
  private boolean isOfDocuments(String query) {
    int noun = asked.first(Sign.REMARKS, Sign.DOCUMENTS, Sign.QUESTIONS);
    return query.equals("documents") || noun >= 0 && asked.at(noun + 1) instanceof Time;
  }
}
