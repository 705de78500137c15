package org.onrecord.register;

/**
 * What a form of the dictionary may mean.
 *
 * @param index the place of what is meant in its list: of the register, or of the lexicon for a
 *     title
 * @param capitals whether all letters of the form must be capitals in the text ("US", not "us")
 * @param capitalised whether its first letter must be a capital ("Turkey", not "turkey")
 */
public record Sense(Kind kind, int index, boolean capitals, boolean capitalised) {

  public enum Kind {
    COUNTRY,
    DEMONYM,
    /** A plural noun made of a demonym: people, not the country itself ("Americans"). */
    PEOPLE,
    CAPITAL,
    METONYM,
    /** A part of a country, which names it without standing for it ("Scotland"). */
    PART,
    ORGANISATION,
    PERSON,
    TITLE,
    TOPIC,
    /** A phrase that says that the topic is not meant. */
    NOT_TOPIC,
    /** A name that holds the name of a country and does not mean it ("French Quarter"). */
    OTHER_NAME;

    private static final Kind[] ALL = values();
  }

  private static final int INDEX_BITS = 24;
  private static final int CAPITALS = 1 << 24;
  private static final int CAPITALISED = 1 << 25;

  /** This as one number: four bits of kind, two of flags, 24 of index. */
  int packed() {
    return kind.ordinal() << 28
        | (capitals ? CAPITALS : 0)
        | (capitalised ? CAPITALISED : 0)
        | index;
  }

  /** Whether a packed sense is one of forms that begin with a small letter too. */
  public static boolean isOfSmallLetters(int packed) {
    return (packed & (CAPITALS | CAPITALISED)) == 0;
  }

  /** Whether a packed sense is one of a form of capitals only. */
  public static boolean isOfCapitals(int packed) {
    return (packed & CAPITALS) != 0;
  }

  public static Sense unpacked(int packed) {
    return new Sense(
        Kind.ALL[packed >>> 28],
        packed & ((1 << INDEX_BITS) - 1),
        (packed & CAPITALS) != 0,
        (packed & CAPITALISED) != 0);
  }

  public boolean isCountry() {
    return switch (kind) {
      case COUNTRY, DEMONYM, PEOPLE, CAPITAL, METONYM, PART -> true;
      case ORGANISATION, PERSON, TITLE, TOPIC, NOT_TOPIC, OTHER_NAME -> false;
    };
  }
}
