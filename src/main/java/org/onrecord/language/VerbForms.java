package org.onrecord.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inflected forms of the verbs in {@code verbs.txt}, each with its base form. Immutable. */
public final class VerbForms {
  public static final int BASE = 1;
  public static final int THIRD = 2;
  public static final int PAST = 4;
  public static final int PAST_PARTICIPLE = 8;
  public static final int ING = 16;

  /** "quip", whose last letter doubles; not "turn". */
  private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprt]");

  /** "signal"; not "reveal". */
  private static final Pattern IN_L = Pattern.compile(".*[^aeiou][aeiou]l");

  /** "teach"; not "tell". */
  private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh|o)");

  /** "deny"; not "say". */
  private static final Pattern IN_Y = Pattern.compile(".*[^aeiou]y");

  /** What a form can be: the base form of its verb, and a set of the constants above. */
  public record Form(String lemma, int kinds) {
    public boolean can(int kind) {
      return (kinds & kind) != 0;
    }
  }

  private final Map<String, Form> forms = new HashMap<>();

  VerbForms(List<String> lines) {
    for (String line : lines) {
      for (String entry : line.split("\\s+")) {
        add(entry);
      }
    }
  }

  @Nullable Form of(String word) {
    return forms.get(word);
  }

  private void add(String entry) {
    String[] parts = entry.split("/");
    boolean doubles = parts[0].endsWith("+");
    String base = doubles ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    put(base, base, BASE);
    put(third(base), base, THIRD);
    for (String stem : stems(base, doubles)) {
      put(ing(stem), base, ING);
      if (parts.length == 1) {
        put(past(stem), base, PAST | PAST_PARTICIPLE);
      }
    }
    if (parts.length == 3) {
      put(parts[1], base, PAST);
      put(parts[2], base, PAST_PARTICIPLE);
    }
  }

  private void put(String form, String base, int kind) {
    forms.merge(
        form.toLowerCase(Locale.ROOT),
        new Form(base, kind),
        (a, b) -> a.lemma().equals(b.lemma()) ? new Form(a.lemma(), a.kinds() | b.kinds()) : a);
  }

  /**
   * The stems before -ed and -ing: "quip" gives "quipp"; a known doubling is written in the data. A
   * longer verb in -l has both: "signaled" and "signalled".
   */
  private static List<String> stems(String base, boolean doubles) {
    List<String> stems = new ArrayList<>();
    boolean vowelConsonant =
        base.length() <= 4
            && SHORT.matcher(base).matches()
            && "wxy".indexOf(base.charAt(base.length() - 1)) < 0;
    stems.add(doubles || vowelConsonant ? base + base.charAt(base.length() - 1) : base);
    if (base.length() > 4 && IN_L.matcher(base).matches()) {
      stems.add(base + "l");
    }
    return stems;
  }

  private static String third(String base) {
    if (HISSING.matcher(base).matches()) {
      return base + "es";
    }
    return IN_Y.matcher(base).matches() ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    return IN_Y.matcher(stem).matches()
        ? stem.substring(0, stem.length() - 1) + "ied"
        : stem + "ed";
  }

  private static String ing(String stem) {
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 2) + "ying";
    }
    boolean silent =
        stem.endsWith("e")
            && !stem.endsWith("ee")
            && !stem.endsWith("oe")
            && !stem.endsWith("ye")
            && stem.length() > 2;
    return (silent ? stem.substring(0, stem.length() - 1) : stem) + "ing";
  }
}
