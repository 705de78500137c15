package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.query.Answer;
import org.onrecord.query.EmptyAnswer;
import org.onrecord.query.Given;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;

/** Answers a named question on a store; where nothing is found it says why. */
final class QuestionAnswer {
  private final AnswerOptions options;
  private final RegisterNames names;
  private final Terminal terminal;

  QuestionAnswer(AnswerOptions options, RegisterNames names, Terminal terminal) {
    this.options = options;
    this.names = names;
    this.terminal = terminal;
  }

  int print(Store store, NamedQuery query, Given values, boolean sparql) throws IOException {
    QueryRunner runner = new QueryRunner(store, options.limits());
    Given given = names.resolved(runner, query, values);
    if (sparql) {
      terminal.out().print(runner.sparql(query, given));
      return ExitCode.DONE;
    }
    if (given.values().containsKey("words")) {
      IndexNotes.sayWhetherScanned(store, terminal);
    }
    Answer answer = runner.run(query, given);
    int code = options.print(answer, terminal);
    LessSure.in(runner, query, given, answer).ifPresent(note -> terminal.say("onrecord: " + note));
    if (answer.isEmpty()) {
      new EmptyAnswer(store, QueryCatalogue.bundled())
          .reasons(query, given)
          .forEach(reason -> terminal.say("onrecord: " + reason));
    }
    return code;
  }
}
