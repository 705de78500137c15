package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of rows, packed: each row keeps its own, in the order in which they came. */
final class RowValuesTest {
  @Test
  void rowsInOrderMayHaveNoneOneOrSeveral() {
    RowValues.InOrder taken = new RowValues.InOrder(4);
    taken.add(0, 7);
    taken.add(2, 5);
    taken.add(2, 9);
    RowValues values = taken.packed();

    assertThat(values.rows()).isEqualTo(4);
    assertThat(values.of(0)).containsExactly(7);
    assertThat(values.of(1)).isEmpty();
    assertThat(values.of(2)).containsExactly(5, 9);
    assertThat(values.of(3)).isEmpty();
    assertThat(values.value(2, 1)).isEqualTo(9);
  }

  @Test
  void rowsInAnyOrderAreSortedAndTheirValuesAreNot() {
    RowValues.InAnyOrder taken = new RowValues.InAnyOrder();
    taken.add(2, 9);
    taken.add(0, 7);
    taken.add(2, 5);
    RowValues values = taken.packed(3);

    assertThat(values.of(0)).containsExactly(7);
    assertThat(values.count(1)).isZero();
    assertThat(values.of(2)).containsExactly(9, 5);
  }

  @Test
  void moreValuesThanRowsArePacked() {
    RowValues.InOrder taken = new RowValues.InOrder(1);
    RowValues.InAnyOrder loose = new RowValues.InAnyOrder();
    for (int i = 0; i < 2000; i++) {
      taken.add(0, i);
      loose.add(0, i);
    }

    assertThat(taken.packed().of(0).sum()).isEqualTo(1_999_000);
    assertThat(loose.packed(1).of(0).sum()).isEqualTo(1_999_000);
  }
}
