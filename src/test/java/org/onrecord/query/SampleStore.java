package org.onrecord.query;

import java.nio.file.Path;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

/** A store that holds the sample documents and register. */
public final class SampleStore {

  private SampleStore() {}

  /** The store in the folder {@code store} of this one. */
  public static Store open(Path folder) {
    Store store = Store.open(folder.resolve("store"));
    store.loadRegister("sample", SampleGraph.register());
    store.replace(
        SampleFindings.all().stream()
            .map(f -> new DocumentTriples(Iris.document(f.document().id()), SampleGraph.triples(f)))
            .toList());
    return store;
  }
}
