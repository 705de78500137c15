package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work done side by side comes back in order, bounded, and gives up where nobody wants it. */
final class InOrderTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void resultsComeInTheOrderOfTheItems(int threads) {
    List<String> seen = new ArrayList<>();

    new InOrder(threads).each(ITEMS, item -> "r" + item, seen::add);

    assertThat(seen).isEqualTo(ITEMS.stream().map(item -> "r" + item).toList());
  }

  @Test
  void aSlowFirstItemHoldsBackTheOthersButIsFirst() {
    CountDownLatch secondDone = new CountDownLatch(1);
    List<Integer> seen = new ArrayList<>();

    new InOrder(2)
        .each(
            List.of(1, 2),
            item -> {
              if (item == 2) {
                secondDone.countDown();
              } else {
                await(secondDone);
              }
              return item;
            },
            seen::add);

    assertThat(seen).containsExactly(1, 2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noMoreThanTwoResultsAThreadWait() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    new InOrder(3)
        .each(
            ITEMS,
            item -> {
              most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
              return item;
            },
            item -> taken.incrementAndGet());

    assertThat(most).hasValueLessThanOrEqualTo(7);
    assertThat(taken).hasValue(100);
  }

  @Test
  void resultsAreTakenInTheCallersThread() {
    List<Thread> takers = new ArrayList<>();

    new InOrder(3).each(ITEMS, item -> item, item -> takers.add(Thread.currentThread()));

    assertThat(takers).hasSize(100).containsOnly(Thread.currentThread());
  }

  @Test
  void workThatThrowsIsToldWithItsCause() {
    assertThatThrownBy(
            () ->
                new InOrder(2)
                    .each(
                        ITEMS,
                        item -> {
                          if (item == 40) {
                            throw new IllegalArgumentException("item 40");
                          }
                          return item;
                        },
                        item -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("item 40")
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereATakerThrowsTheRestIsGivenUp() {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new InOrder(2)
                    .each(
                        ITEMS,
                        item -> begun.incrementAndGet(),
                        item -> {
                          throw new IllegalStateException("the store is full");
                        }))
        .hasMessage("the store is full");
    assertThat(begun).hasValueLessThan(100);
  }

  @Test
  void noThreadsAreNoNumberOfThreads() {
    assertThatThrownBy(() -> new InOrder(0)).hasMessage("not a number of threads: 0");
  }
}
