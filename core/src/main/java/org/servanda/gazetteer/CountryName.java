package org.servanda.gazetteer;

/**
 * One of the names under which a country appears.
 *
 * @param country the country
 * @param use how the name is used
 */
public record CountryName(Country country, Use use) {

  /** How a name is used. */
  public enum Use {
    /** The country's own name. */
    NAME,
    /** An adjective, or the people. */
    DEMONYM,
    /** Its capital or the seat of its government, which can stand for the government. */
    SEAT
  }
}
