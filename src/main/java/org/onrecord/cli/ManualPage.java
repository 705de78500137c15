package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, in the macros {@code man} of troff, made from what its help is made
 * from. The same program gives the same bytes: no date stands in it.
 */
record ManualPage(String name, String text) {
  private static final String SECTION = "1";

  private static final List<Item> EXIT_CODES =
      List.of(
          new Item("0", "Done."),
          new Item("1", "Some input failed or is suspect, or a check said no."),
          new Item("2", "Wrong usage."),
          new Item("3", "Nothing found."),
          new Item("4", "The store is busy or damaged."),
          new Item("141", "Who read the results has gone."));

  private static final List<Item> ENVIRONMENT =
      List.of(
          new Item("ONRECORD_STORE", "The store where --store is not given."),
          new Item(
              "ONRECORD_PAGER", "Shows long answers on a terminal; else PAGER does. cat: none."),
          new Item("NO_COLOR", "Where it is set, nothing is in colours unless --color says so."),
          new Item("JAVA_HOME", "The JDK to run on."),
          new Item("ONRECORD_JAVA_OPTIONS", "Given to the Java virtual machine."));

  private record Item(String name, String told) {}

  /** The pages of a command and of all below it. */
  static List<ManualPage> all(CommandLine command) {
    List<ManualPage> pages = new ArrayList<>(List.of(of(command)));
    new TreeMap<>(command.getSubcommands()).values().forEach(below -> pages.addAll(all(below)));
    return pages;
  }

  static ManualPage of(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String name = hyphened(spec.qualifiedName());
    StringBuilder page = new StringBuilder();
    page.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT)));
    page.append(" " + SECTION + " \"\" ").append(quoted("OnRecord " + Version.current()));
    page.append(" \"OnRecord Manual\"\n.nh\n.ad l\n");
    UsageMessageSpec usage = spec.usageMessage();
    List<String> told = List.of(usage.description());
    section("NAME", page);
    page.append(text(name)).append(" \\- ").append(text(firstSentence(told))).append('\n');
    section("SYNOPSIS", page);
    page.append(".B ").append(text(spec.qualifiedName())).append('\n');
    page.append(text(synopsis(command))).append('\n');
    section("DESCRIPTION", page);
    told.forEach(paragraph -> page.append(text(paragraph)).append("\n.PP\n"));
    arguments(spec, page);
    commands(command, page);
    List<String> footer = Arrays.stream(usage.footer()).filter(line -> !line.isBlank()).toList();
    if (!footer.isEmpty() && spec.parent() != null) {
      section("EXAMPLE", page);
      footer.stream().skip(1).forEach(line -> example(line.strip(), page));
    }
    items("EXIT STATUS", EXIT_CODES, page);
    items("ENVIRONMENT", ENVIRONMENT, page);
    seeAlso(command, page);
    return new ManualPage(name + "." + SECTION, page.toString());
  }

  /** What stands behind the name, in one line. */
  private static String synopsis(CommandLine command) {
    String whole = command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
    return whole.substring(command.getCommandSpec().qualifiedName().length()).strip();
  }

  private static void arguments(CommandSpec spec, StringBuilder page) {
    if (spec.positionalParameters().isEmpty() && spec.options().isEmpty()) {
      return;
    }
    section("OPTIONS", page);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      item("\\fI" + text(parameter.paramLabel()) + "\\fR", parameter, page);
    }
    spec.options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> item(names(option), option, page));
  }

  private static String names(OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + text(name) + "\\fR")
            .collect(Collectors.joining(", "));
    return option.arity().max() == 0 ? names : names + " \\fI" + text(option.paramLabel()) + "\\fR";
  }

  private static void item(String head, ArgSpec argument, StringBuilder page) {
    page.append(".TP\n").append(head).append('\n');
    page.append(text(String.join(" ", argument.description()))).append('\n');
  }

  private static void commands(CommandLine command, StringBuilder page) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    section("COMMANDS", page);
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              List<String> told = List.of(below.getCommandSpec().usageMessage().description());
              page.append(".TP\n\\fB").append(text(name)).append("\\fR\n");
              page.append(text(firstSentence(told))).append('\n');
            });
  }

  private static void example(String line, StringBuilder page) {
    page.append(".nf\n").append(text(line)).append("\n.fi\n");
  }

  private static void items(String title, List<Item> items, StringBuilder page) {
    section(title, page);
    for (Item item : items) {
      page.append(".TP\n\\fB").append(text(item.name())).append("\\fR\n");
      page.append(text(item.told())).append('\n');
    }
  }

  private static void seeAlso(CommandLine command, StringBuilder page) {
    List<String> others = new ArrayList<>();
    if (command.getParent() != null) {
      others.add(hyphened(command.getParent().getCommandSpec().qualifiedName()));
    }
    String own = command.getCommandSpec().qualifiedName();
    new TreeMap<>(command.getSubcommands())
        .keySet()
        .forEach(name -> others.add(hyphened(own + " " + name)));
    section("SEE ALSO", page);
    page.append(
        others.stream()
            .map(name -> "\\fB" + text(name) + "\\fR(" + SECTION + ")")
            .collect(Collectors.joining(",\n", "", "\n")));
  }

  private static void section(String title, StringBuilder page) {
    page.append(".SH ").append(quoted(title)).append('\n');
  }

  private static String hyphened(String words) {
    return words.replace(' ', '-');
  }

  private static String firstSentence(List<String> told) {
    String first = told.isEmpty() ? "" : told.get(0);
    int stop = first.indexOf(". ");
    return stop < 0 ? first.replaceFirst("\\.$", "") : first.substring(0, stop);
  }

  private static String quoted(String text) {
    return '"' + text(text).replace("\"", "\\(dq") + '"';
  }

  /**
   * Text that troff prints as it stands: no escape, no request, hyphens that can be copied, and
   * letters beyond ASCII by their numbers.
   */
  private static String text(String plain) {
    StringBuilder escaped =
        new StringBuilder(plain.startsWith(".") || plain.startsWith("'") ? "\\&" : "");
    plain
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default ->
                    escaped.append(
                        letter < 0x7f
                            ? Character.toString(letter)
                            : String.format("\\[u%04X]", letter));
              }
            });
    return escaped.toString();
  }
}
