package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTriplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"SPO", "POS", "OSP"})
  void recordsComeOnceAndInTheOrderOfTheirBytes(String order) {
    Random random = new Random(order.hashCode());
    SortedTriples triples = new SortedTriples();
    List<byte[]> wanted = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      long[] numbers = {
        random.nextInt(300), random.nextInt(3), random.nextInt(4) << 28 | random.nextLong() << 62
      };
      triples.add(numbers[0], numbers[1], numbers[2]);
      wanted.add(key(order, numbers));
    }
    List<byte[]> found = new ArrayList<>();
    new SortedRecords(triples, order).forEachRemaining(record -> found.add(record.getKey()));
    assertThat(found)
        .containsExactlyElementsOf(
            wanted.stream()
                .sorted(Arrays::compareUnsigned)
                .map(java.nio.ByteBuffer::wrap)
                .distinct()
                .map(java.nio.ByteBuffer::array)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPO", "POS"})
  void noneAndOneAreSorted(String order) {
    assertThat(new SortedRecords(new SortedTriples(), order)).isExhausted();
    SortedTriples one = new SortedTriples();
    one.add(1, 2, -3);
    List<Record> records = new ArrayList<>();
    new SortedRecords(one, order).forEachRemaining(records::add);
    assertThat(records)
        .singleElement()
        .satisfies(
            record -> assertThat(record.getKey()).isEqualTo(key(order, new long[] {1, 2, -3})));
  }

  private static byte[] key(String order, long[] numbers) {
    byte[] key = new byte[3 * Long.BYTES];
    IntStream.range(0, 3)
        .forEach(
            i -> Bytes.setLong(numbers["SPO".indexOf(order.charAt(i))], key, i * Long.BYTES));
    return key;
  }

}
