package org.onrecord.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.onrecord.text.WordListFile;

/**
 * The sentences of made-up documents, as forms with slots: {@code {thing}} stands for a form of
 * that name, {@code {=country}} for a name that the document gives. Immutable and thread-safe.
 */
final class CorpusGrammar {
  private static final String GIVEN = "=";

  private final Map<String, List<List<Part>>> forms = new HashMap<>();

  /** A piece of a form: words, or a slot. */
  private sealed interface Part {
    record Words(String words) implements Part {}

    record Slot(String name) implements Part {}

    record Given(String name) implements Part {}
  }

  private CorpusGrammar(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      forms
          .computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
          .add(parts(line.substring(tab + 1)));
    }
  }

  /** The grammar that the program carries. */
  static CorpusGrammar bundled() {
    return new CorpusGrammar(
        WordListFile.beside(CorpusGrammar.class, "corpus-grammar.tsv").lines());
  }

  private static List<Part> parts(String form) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
      int close = form.indexOf('}', open);
      String name = form.substring(open + 1, close);
      parts.add(new Part.Words(form.substring(from, open)));
      parts.add(name.startsWith(GIVEN) ? new Part.Given(name.substring(1)) : new Part.Slot(name));
      from = close + 1;
    }
    parts.add(new Part.Words(form.substring(from)));
    return List.copyOf(parts);
  }

  /**
   * Some form of a name, as a sentence: with a capital.
   *
   * @param given what stands for the names that the document gives
   */
  String sentence(String name, RandomGenerator random, UnaryOperator<String> given) {
    StringBuilder sentence = new StringBuilder();
    write(name, random, given, sentence);
    for (int i = 0; i < sentence.length(); i++) {
      if (Character.isLetterOrDigit(sentence.charAt(i))) {
        sentence.setCharAt(i, Character.toUpperCase(sentence.charAt(i)));
        break;
      }
    }
    return sentence.toString();
  }

  private void write(
      String name, RandomGenerator random, UnaryOperator<String> given, StringBuilder into) {
    List<List<Part>> all = forms.get(name);
    if (all == null) {
      throw new IllegalArgumentException("the grammar of made-up documents lacks " + name);
    }
    for (Part part : all.get(random.nextInt(all.size()))) {
      switch (part) {
        case Part.Words words -> into.append(words.words());
        case Part.Given slot -> into.append(given.apply(slot.name()));
        case Part.Slot slot -> write(slot.name(), random, given, into);
      }
    }
  }
}
