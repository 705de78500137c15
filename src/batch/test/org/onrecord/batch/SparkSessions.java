package org.onrecord.batch;

import org.apache.spark.sql.SparkSession;

/** Small sessions in this process. */
final class SparkSessions {

  private SparkSessions() {}

  /**
   * @param master such as {@code local[2]}
   */
  static SparkSession local(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("OnRecord test")
        .config("spark.ui.enabled", "false")
        // to compile code for a handful of rows takes longer than to work on them
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}
