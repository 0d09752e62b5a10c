package org.servanda.agreements;

import java.util.List;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;

/**
 * Finds the provisions in an agreement's own text. First its structure is read: articles, numbers,
 * letters, dashes. In each point, every {@code shall}, {@code will}, {@code must}, {@code
 * undertakes to} and the like makes an undertaking of its own; a point that goes on a lead ending
 * in a colon takes from the lead who owes it; a numbered point that only names an act ({@code To
 * withdraw …}, {@code Release of …}) is owed by those whom the lead names, or left open. Recitals
 * oblige nobody. Immutable and thread-safe.
 */
public final class ProvisionReader {

  private final Gazetteer gazetteer;

  /**
   * Reads with the names of a gazetteer.
   *
   * @param gazetteer the names of countries and organisations
   */
  public ProvisionReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The provisions of an agreement, in the order of its text; none where nothing in it obliges.
   *
   * @param agreement what the text is of; its parties are those meant by {@code the Parties}, its
   *     date that of the signing
   * @param dated the text, read and dated
   */
  public List<Provision> read(Agreement agreement, DatedReading dated) {
    return new Provisions(agreement, dated, gazetteer).read();
  }
}
