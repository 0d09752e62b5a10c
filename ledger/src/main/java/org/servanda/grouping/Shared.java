package org.servanda.grouping;

import java.util.List;
import org.servanda.grouping.digest.Party;

/**
 * Why articles are one group: what two of them at least have in common. All are empty where there
 * is one article only.
 *
 * @param actors who acts in them, most often shared first
 * @param places the places they name
 * @param days the days that their first sentences name, as TIMEX3 values
 * @param words the words that weigh most in them together
 */
public record Shared(
    List<Party> actors, List<String> places, List<String> days, List<String> words) {

  public Shared {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    days = List.copyOf(days);
    words = List.copyOf(words);
  }
}
