package org.onrecord.register;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Finds all occurrences of many phrases in one pass; the phrases are numbered in their natural
 * order. It can be written as plain numbers and read back without building it again. Thread-safe
 * once made.
 */
final class PhraseTrie extends AhoCorasickDoubleArrayTrie<Integer> {
  private static final long serialVersionUID = 1;

  /**
   * So much room is left behind the last state that any char can be looked up without a check of
   * bounds.
   */
  private static final int ROOM = Character.MAX_VALUE + 1;

  /** Told of every occurrence: from, to, the number of the phrase. */
  interface Occurrence {
    void at(int start, int end, int phrase);
  }

  PhraseTrie(TreeMap<String, Integer> phrases) {
    if (!phrases.isEmpty()) {
      build(phrases);
    }
  }

  private PhraseTrie(int[] base, int[] check, int[] fail, int[][] output, int[] lengths) {
    this.base = base;
    this.check = check;
    this.fail = fail;
    this.output = output;
    this.l = lengths;
    this.size = base.length - ROOM;
    this.v = new Integer[lengths.length];
  }

  void find(char[] text, Occurrence occurrence) {
    if (l == null || l.length == 0) {
      return;
    }
    int[][] phrases = output;
    int state = 0;
    for (int i = 0; i < text.length; i++) {
      state = behind(state, text[i] + 1);
      if (phrases[state] != null) {
        for (int phrase : phrases[state]) {
          occurrence.at(i + 1 - l[phrase], i + 1, phrase);
        }
      }
    }
  }

  /** The state behind a sign in a state: that of the longest beginning of a phrase. */
  private int behind(int from, int sign) {
    int[] bases = base;
    int[] checks = check;
    int state = from;
    while (true) {
      int next = bases[state] + sign;
      if (bases[state] == checks[next]) {
        return next;
      }
      if (state == 0) {
        return 0;
      }
      state = fail[state];
    }
  }

  /** The number of a phrase, or -1. */
  int numberOf(String phrase) {
    return l == null || l.length == 0 ? -1 : exactMatchSearch(phrase);
  }

  void write(DataOutputStream out) throws IOException {
    if (l == null || l.length == 0) {
      out.writeInt(0);
      return;
    }
    out.writeInt(l.length);
    writeInts(l, l.length, out);
    int states = Math.max(used(base), Math.max(used(check), fail.length));
    out.writeInt(states);
    writeInts(base, states, out);
    writeInts(check, states, out);
    writeInts(fail, fail.length, out);
    writeLists(output, out);
  }

  private static int used(int[] array) {
    int end = array.length;
    while (end > 0 && array[end - 1] == 0) {
      end--;
    }
    return end;
  }

  static PhraseTrie read(DataInputStream in) throws IOException {
    int phrases = in.readInt();
    if (phrases == 0) {
      return new PhraseTrie(new TreeMap<>());
    }
    int[] lengths = readInts(in);
    int states = in.readInt();
    int[] base = Arrays.copyOf(readInts(in), states + ROOM);
    int[] check = Arrays.copyOf(readInts(in), states + ROOM);
    int[] fail = readInts(in);
    int[][] output = readLists(in);
    return new PhraseTrie(base, check, fail, output, lengths);
  }

  static void writeInts(int[] array, int length, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * length);
    bytes.asIntBuffer().put(array, 0, Math.min(length, array.length));
    out.writeInt(length);
    out.write(bytes.array());
  }

  static int[] readInts(DataInputStream in) throws IOException {
    byte[] bytes = new byte[4 * in.readInt()];
    in.readFully(bytes);
    int[] array = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).asIntBuffer().get(array);
    return array;
  }

  /**
   * Lists of numbers as one list of their lengths and one of all numbers; a list that is null has
   * length 0.
   */
  static void writeLists(int[][] lists, DataOutputStream out) throws IOException {
    int[] lengths = new int[lists.length];
    int all = 0;
    for (int i = 0; i < lists.length; i++) {
      lengths[i] = lists[i] == null ? 0 : lists[i].length;
      all += lengths[i];
    }
    int[] flat = new int[all];
    int at = 0;
    for (int[] list : lists) {
      if (list != null) {
        System.arraycopy(list, 0, flat, at, list.length);
        at += list.length;
      }
    }
    writeInts(lengths, lengths.length, out);
    writeInts(flat, flat.length, out);
  }

  static int[][] readLists(DataInputStream in) throws IOException {
    int[] lengths = readInts(in);
    int[] flat = readInts(in);
    int[][] lists = new int[lengths.length][];
    int at = 0;
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        lists[i] = Arrays.copyOfRange(flat, at, at + lengths[i]);
        at += lengths[i];
      }
    }
    return lists;
  }
}
