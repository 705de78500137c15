package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a user gives for the parameters of a question, as text. A parameter may be given several
 * times: any of its values may hold then.
 */
public record Given(Map<String, List<String>> values) {

  public static final Given NOTHING = new Given(Map.of());

  public Given {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Of names and values in turn: {@code of("country", "CN", "since", "2021")}. */
  public static Given of(String... namesAndValues) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values
          .computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
          .add(namesAndValues[i + 1]);
    }
    return new Given(values);
  }

  Set<String> names() {
    return values.keySet();
  }

  List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }
}
