package org.onrecord.serve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryRunner;
import org.onrecord.vocab.Iris;

/** How things are named in addresses: "CN", "person/antony-blinken"; and back to IRIs. */
final class ShortNames {
  /** Matches "person/anna-kern", not "Anna Kern" or "talks/one.txt". */
  private static final Pattern LOCAL =
      Pattern.compile("(?:person|name|office|topic|organisation|country)/[^\\s/]+");

  /** Matches "CN" and "GB", not "China". */
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

  private static final String COUNTRY = Iris.ID + "country/";
  private static final String ACT = Iris.ID + "speech-act/";
  private static final String TOPIC = Iris.ID + "topic/";

  private ShortNames() {}

  static String of(Facet facet, String key) {
    return switch (facet) {
      case FOR, COUNTRY -> cut(key, COUNTRY);
      case ACT -> cut(key, ACT);
      case TOPIC -> cut(key, TOPIC);
      default -> cut(key, Iris.ID);
    };
  }

  private static String cut(String key, String start) {
    return key.startsWith(start) ? key.substring(start.length()) : key;
  }

  /** What a named question takes: an IRI in place of a local name, all else as it is. */
  static String given(ParameterType type, String value) {
    if (LOCAL.matcher(value).matches() && isThing(type)) {
      return Iris.ID + value;
    }
    return value;
  }

  private static boolean isThing(ParameterType type) {
    return switch (type) {
      case COUNTRY, OFFICIAL, AGENT, OFFICE, ORGANISATION, TOPIC -> true;
      default -> false;
    };
  }

  /**
   * The key that a value means.
   *
   * @throws org.onrecord.query.QueryException where nothing, or more than one thing, has the name
   */
  static String key(Facet facet, String value, FacetColumn column, QueryRunner runner) {
    return known(facet, value, column)
        .orElseGet(
            () ->
                facet.hasThings() && facet != Facet.ACT && facet != Facet.REPORTER
                    ? runner.resolve(facet.type(), given(facet.type(), value))
                    : value);
  }

  private static Optional<String> known(Facet facet, String value, FacetColumn column) {
    String local = given(facet.type(), value);
    if (column.has(local)) {
      return Optional.of(local);
    }
    return switch (facet) {
      case FOR, COUNTRY ->
          CODE.matcher(value).matches() && column.has(COUNTRY + value)
              ? Optional.of(COUNTRY + value)
              : Optional.empty();
      case ACT -> Optional.of(ACT + value);
      case TOPIC -> column.has(TOPIC + value) ? Optional.of(TOPIC + value) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
