package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query file: the lines that begin with {@code #+} are its head, and the whole file is its
 * SPARQL text.
 *
 * <pre>
 * #+ summary: Who said what about a country, newest first.
 * #+ example: onrecord ask who-said-what --country CN
 * #+ params:
 * #+   country: country, required. ISO code, name, demonym or IRI.
 * #+   per: month|year, default month. How time is divided.
 * </pre>
 */
final class QueryFile {

  private static final String MARK = "#+";
  private static final String REQUIRED = "required";
  private static final String DEFAULT = "default";

  /** Matches "#+ summary: Who said what.", not "#+ country: country." which is indented further. */
  private static final Pattern SUMMARY = Pattern.compile("#\\+ ?summary:\\s*(\\S.*)");

  /** Matches "#+ example: onrecord ask speakers", not "#+ examples". */
  private static final Pattern EXAMPLE = Pattern.compile("#\\+ ?example:\\s*(\\S.*)");

  /** Matches "#+ params:", not "#+ parameters:". */
  private static final Pattern PARAMETERS = Pattern.compile("#\\+ ?params:\\s*");

  /** Matches "#+ since: date. On or after.", not "#+ since date". */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "#\\+\\s{2,}([A-Za-z][A-Za-z0-9_]*):\\s*([a-z]+(?:\\|[a-z]+)*)"
              + "(?:,\\s*(required|default\\s+[^.\\s]+(?:\\.\\d+)?))?\\.?(?:\\s+(.*))?");

  private final String source;
  private final String text;
  private final List<Parameter> parameters = new ArrayList<>();
  private Optional<String> summary = Optional.empty();
  private Optional<String> example = Optional.empty();
  private boolean inParameters;

  private QueryFile(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /**
   * @param source the file, as messages name it
   * @throws QueryException when the head is not as it should be
   */
  static NamedQuery parse(String name, String source, String text) {
    return new QueryFile(source, text).parse(name);
  }

  private NamedQuery parse(String name) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(MARK)) {
        head(line.stripTrailing(), number);
      }
    }
    String told =
        summary.orElseThrow(
            () -> QueryException.usage(source + ": no summary; begin with “#+ summary: …”"));
    return new NamedQuery(name, told, example, parameters, text);
  }

  private void head(String line, int number) {
    Matcher summaryLine = SUMMARY.matcher(line);
    Matcher exampleLine = EXAMPLE.matcher(line);
    Matcher parameter = PARAMETER.matcher(line);
    if (summaryLine.matches()) {
      summary = Optional.of(summaryLine.group(1));
    } else if (exampleLine.matches()) {
      example = Optional.of(exampleLine.group(1));
    } else if (PARAMETERS.matcher(line).matches()) {
      inParameters = true;
    } else if (inParameters && parameter.matches()) {
      parameters.add(parameter(parameter, number));
    } else {
      throw noLineOfHead(line, number);
    }
  }

  private QueryException noLineOfHead(String line, int number) {
    return QueryException.usage(
        source
            + ":"
            + number
            + ": “"
            + line
            + "” is no line of a head; expected “#+ summary: …”, “#+ params:” or “#+   name:"
            + " type[, required]. What it is.”");
  }

  private Parameter parameter(Matcher found, int number) {
    ParameterType type =
        ParameterType.of(found.group(2))
            .orElseThrow(
                () ->
                    QueryException.usage(
                        source
                            + ":"
                            + number
                            + ": “"
                            + found.group(2)
                            + "” is no type of a parameter; types are "
                            + String.join(
                                ", ",
                                java.util.Arrays.stream(ParameterType.values())
                                    .map(ParameterType::word)
                                    .toList())));
    String description = found.group(4) == null ? "" : found.group(4);
    String rule = found.group(3) == null ? "" : found.group(3);
    return new Parameter(
        found.group(1),
        type,
        rule.equals(REQUIRED),
        rule.startsWith(DEFAULT)
            ? Optional.of(rule.substring(DEFAULT.length()).strip())
            : Optional.empty(),
        type == ParameterType.CHOICE ? List.of(found.group(2).split("\\|")) : List.of(),
        description);
  }
}
