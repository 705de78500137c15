package org.onrecord.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.onrecord.batch.ShardWriter.Lines;

/**
 * Writes the lines of a partition as a shard and gives the number of triples.
 *
 * @param name what shards are called before their number
 */
record ShardTask(String folder, String name, Broadcast<SerializableConfiguration> hadoop)
    implements MapPartitionsFunction<Row, Long> {

  @Override
  public Iterator<Long> call(Iterator<Row> rows) throws IOException {
    TaskContext task = TaskContext.get();
    Iterator<Lines> lines =
        new Flattened<>(
            rows, row -> List.of(new Lines(row.getString(0), row.getLong(1))).iterator());
    long triples =
        new ShardWriter(new Path(folder), hadoop.value().value())
            .write("%s-%05d".formatted(name, task.partitionId()), task.taskAttemptId(), lines);
    return List.of(triples).iterator();
  }
}
