package org.onrecord.store;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run of writes by one thread, to be closed. Documents are put batch by batch and committed in
 * steps that grow with the run: many small commits bloat the files, one at the end would lose all
 * to a kill. A document is wholly in the store or not at all; a run that is killed loses at most
 * half of what it did, and at most {@link #LONGEST_STEP}.
 */
public final class Writing implements AutoCloseable {

  /** So many triples are committed at once, and as many as are committed already. */
  private static final long SMALLEST_STEP = 1_000_000;

  private static final Duration LONGEST_STEP = Duration.ofMinutes(5);

  private final Connection connection;
  private final Followers followers;
  private final Following following;

  /** What is being written; none between two steps. */
  private @Nullable Step step;

  private long begun;
  private long uncommitted;
  private long committed;

  Writing(Connection connection, Followers followers) {
    this.connection = connection;
    this.followers = followers;
    this.following = new Following(followers);
  }

  /**
   * Makes the store hold exactly these triples of these documents, with the next commit. Documents
   * of which nothing changes are not written.
   */
  public Changes put(List<DocumentTriples> batch) {
    if (step == null) {
      List<Replacement> expected =
          connection.read(dataset -> Replacement.of(dataset.getDefaultGraph(), batch));
      if (expected.stream().noneMatch(Replacement::changes)) {
        return counted(expected);
      }
    }
    Step to = step == null ? begin() : step;
    Changes changes;
    try {
      changes = written(to, batch);
    } catch (Throwable failure) {
      fail(failure);
      throw failure;
    }
    uncommitted += changes.triples();
    if (uncommitted >= Math.max(SMALLEST_STEP, committed)
        || System.nanoTime() - begun > LONGEST_STEP.toNanos()) {
      commit();
    }
    return changes;
  }

  private Step begin() {
    Step opened = new Step(connection.begin(() -> followers.each(Follower::begin)));
    step = opened;
    begun = System.nanoTime();
    return opened;
  }

  private Changes written(Step to, List<DocumentTriples> batch) {
    List<Replacement> replacements = to.put(batch);
    List<DocumentTriples> changed =
        IntStream.range(0, batch.size())
            .filter(i -> replacements.get(i).changes())
            .mapToObj(batch::get)
            .toList();
    following.tell(follower -> follower.change(changed));
    return counted(replacements);
  }

  private static Changes counted(List<Replacement> replacements) {
    return replacements.stream().map(Replacement::count).reduce(Changes.NONE, Changes::plus);
  }

  /** Commits what has been put. */
  public void commit() {
    Step ending = step;
    if (ending == null) {
      return;
    }
    try {
      String stamp = Stamp.fresh();
      following.tell(follower -> follower.prepare(stamp));
      ending.end();
      following.settle();
      connection.commit(stamp);
    } catch (Throwable failure) {
      fail(failure);
      throw failure;
    }
    step = null;
    committed += uncommitted;
    uncommitted = 0;
    followers.each(Follower::committed);
  }

  private void fail(Throwable failure) {
    step = null;
    uncommitted = 0;
    try {
      following.settle();
    } catch (RuntimeException | Error again) {
      failure.addSuppressed(again);
    }
    connection.fail(failure);
    followers.each(Follower::abandoned);
    connection.tellUnwritten(failure);
  }

  /** Commits what has been put, unless that failed. */
  @Override
  public void close() {
    try (following) {
      commit();
    }
  }
}
