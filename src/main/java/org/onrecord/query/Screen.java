package org.onrecord.query;

/**
 * What shows an answer to people.
 *
 * @param width its columns, or 0 where answers go elsewhere: nothing is cut then
 * @param colours whether it shows colours and bold print
 */
public record Screen(int width, boolean colours) {
  /** A file, or another program. */
  public static final Screen NONE = new Screen(0, false);
}
