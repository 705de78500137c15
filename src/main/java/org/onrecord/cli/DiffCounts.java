package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.export.Change;
import org.onrecord.export.DocumentChanges;

/** How much two graphs differ. */
final class DiffCounts {
  private final Map<Change.Sign, Integer> documents = new EnumMap<>(Change.Sign.class);
  private final Map<Change.What, Map<Change.Sign, Integer>> changes =
      new EnumMap<>(Change.What.class);
  private int same;

  void add(DocumentChanges document) {
    documents.merge(document.sign(), 1, Integer::sum);
    document
        .changes()
        .forEach(
            change ->
                changes
                    .computeIfAbsent(change.what(), what -> new EnumMap<>(Change.Sign.class))
                    .merge(change.sign(), 1, Integer::sum));
  }

  void same(int documentsThatAreTheSame) {
    same = documentsThatAreTheSame;
  }

  int same() {
    return same;
  }

  int documents(Change.Sign sign) {
    return documents.getOrDefault(sign, 0);
  }

  int of(Change.What what, Change.Sign sign) {
    return changes.getOrDefault(what, Map.of()).getOrDefault(sign, 0);
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }
}
