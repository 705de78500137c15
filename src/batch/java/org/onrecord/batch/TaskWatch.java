package org.onrecord.batch;

import java.io.Serializable;

/** Hears of each input before a task reads it, and may end the task. */
interface TaskWatch extends Serializable {
  TaskWatch NONE = input -> {};

  void before(String input);
}
