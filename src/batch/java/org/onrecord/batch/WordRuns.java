package org.onrecord.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of two texts compared: which runs of words they share, by keys that are the same wherever
 * the run stands.
 */
final class WordRuns {
  /** So many words make a key. */
  private static final int KEY_WORDS = 6;

  /** Of so many keys in a row at least one is kept: a shared run of nine words shares a key. */
  private static final int WINDOW = 4;

  /** What is no letter and no digit: matches ", " and "’", not "a1". */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private WordRuns() {}

  /** The words alone, in lower case: what differs in marks and capitals is the same. */
  static String plain(String text) {
    return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The keys of a text: of each window of runs the least, so that few stand for many. */
  static long[] keys(String plain) {
    String[] words = plain.split(" ");
    if (words.length < KEY_WORDS) {
      return new long[0];
    }
    long[] runs = new long[words.length - KEY_WORDS + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + KEY_WORDS; j++) {
        for (int k = 0; k < words[j].length(); k++) {
          hash = 31 * hash + words[j].charAt(k);
        }
        hash = 31 * hash + ' ';
      }
      runs[i] = mixed(hash);
    }
    Set<Long> kept = new HashSet<>();
    int windows = Math.max(1, runs.length - WINDOW + 1);
    for (int i = 0; i < windows; i++) {
      kept.add(Arrays.stream(runs, i, Math.min(runs.length, i + WINDOW)).min().orElseThrow());
    }
    return kept.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 31)) * 0x7fb5d329728ea185L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x81dadef4bc2dd44dL;
    return mixed ^ (mixed >>> 33);
  }

  /** The longest run of words that both have. */
  static String longest(String plain, String other) {
    List<String> first = new ArrayList<>(Arrays.asList(plain.split(" ")));
    List<String> second = Arrays.asList(other.split(" "));
    int[] ending = new int[second.size() + 1];
    int longest = 0;
    int end = 0;
    for (int i = 0; i < first.size(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= second.size(); j++) {
        int above = ending[j];
        ending[j] = first.get(i).equals(second.get(j - 1)) ? diagonal + 1 : 0;
        if (ending[j] > longest) {
          longest = ending[j];
          end = i + 1;
        }
        diagonal = above;
      }
    }
    return String.join(" ", first.subList(end - longest, end));
  }
}
