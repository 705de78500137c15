package org.onrecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordListFile;

/**
 * Countries as cells of tables name them: ISO codes of two and three letters, English names and
 * their aliases. Immutable.
 */
final class RowCountries {
  private final Map<String, String> codes = codes();

  /** The code of two letters, or null. */
  @Nullable String code(String printed) {
    return codes.get(printed.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> codes() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      countries.put(code.toLowerCase(Locale.ROOT), code);
      countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      countries.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    for (String line : WordListFile.beside(RowCountries.class, "country-aliases.txt").lines()) {
      int equals = line.indexOf('=');
      countries.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return Map.copyOf(countries);
  }
}
