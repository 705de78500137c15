package org.onrecord.store;

import java.util.List;

/**
 * What is kept beside a store and follows its documents, such as an index. It hears of every commit
 * twice, in the thread that writes, and nothing else is written meanwhile. It must not throw: what
 * goes wrong with it is no reason not to store a document. A process that is killed between the two
 * leaves it behind, which it tells by the name of the state that it has followed to.
 */
public interface Follower extends AutoCloseable {

  /**
   * What a commit makes of documents.
   *
   * @param state the name of the state that it makes
   * @param documents those that change; one without triples is gone
   */
  record Step(String state, List<DocumentTriples> documents) {
    public Step {
      documents = List.copyOf(documents);
    }
  }

  /** The step is about to be committed; what takes time or may fail is done now. */
  void prepare(Step step);

  /** The step that was prepared has been committed. */
  void committed();

  /** The step that was prepared has not been committed. */
  void abandoned();

  /** The store is closed. */
  @Override
  void close();
}
