package org.onrecord.store;

import java.util.List;

/**
 * What is kept beside a store and follows its documents, such as an index. It hears of every write
 * in order, by one thread at a time, and nothing else is written meanwhile. It must not throw: what
 * goes wrong with it is no reason not to store a document. A process that is killed between {@link
 * #prepare} and {@link #committed} leaves it behind, which it tells by the name of the state that
 * it has followed to.
 */
public interface Follower extends AutoCloseable {

  /** A write is about to begin; the store may still be read. */
  void begin();

  /** These documents become so; one without triples is gone. */
  void change(List<DocumentTriples> documents);

  /**
   * The write is about to be committed; what takes time or may fail is done now.
   *
   * @param state the name of the state that the commit makes
   */
  void prepare(String state);

  /** What was prepared has been committed. */
  void committed();

  /** Nothing of what was written stays. */
  void abandoned();

  /** The store is closed. */
  @Override
  void close();
}
