package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Given;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** A question of the catalogue as a command; its options are the parameters of its head. */
@Command(mixinStandardHelpOptions = true)
final class NamedQuestion implements Callable<Integer> {
  private final NamedQuery query;
  private final Terminal terminal;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  @Option(names = "--sparql", description = "Prints the SPARQL query instead of the answer.")
  private boolean sparql;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with questions of your own (*.rq).")
  private @Nullable Path queries;

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  private NamedQuestion(NamedQuery query, Terminal terminal) {
    this.query = query;
    this.terminal = terminal;
  }

  static CommandLine commandLine(NamedQuery query, Terminal terminal) {
    NamedQuestion question = new NamedQuestion(query, terminal);
    CommandSpec spec = CommandSpec.forAnnotatedObject(question).name(query.name());
    spec.usageMessage().description(query.summary());
    query
        .example()
        .ifPresent(example -> spec.usageMessage().footer("", "For example:", "  " + example));
    for (Parameter parameter : query.parameters()) {
      spec.addOption(
          OptionSpec.builder(parameter.option())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity(parameter.type() == org.onrecord.query.ParameterType.BOOLEAN ? "0..1" : "1")
              .paramLabel(parameter.kind().toUpperCase(java.util.Locale.ROOT))
              .required(parameter.required())
              .description(described(parameter))
              .setter(question.setter(parameter.name()))
              .build());
    }
    return new CommandLine(spec);
  }

  private static String described(Parameter parameter) {
    return parameter
        .fallback()
        .map(fallback -> parameter.description() + " Default: " + fallback + ".")
        .orElse(parameter.description());
  }

  private CommandLine.Model.ISetter setter(String name) {
    return new CommandLine.Model.ISetter() {
      @Override
      @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
      public <T> T set(T value) {
        if (value instanceof List<?> given) {
          List<String> all = new ArrayList<>();
          given.forEach(one -> all.add(one == null ? "" : one.toString()));
          values.put(name, all);
        }
        return value;
      }
    };
  }

  @Override
  public Integer call() throws Exception {
    try (Store store = storeOptions.openToRead(terminal)) {
      return new QuestionAnswer(
              answers, new RegisterNames(StoredRegisters.of(storeOptions.directory())), terminal)
          .print(store, query, new Given(values), sparql);
    }
  }
}
