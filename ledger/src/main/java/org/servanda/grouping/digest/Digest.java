package org.servanda.grouping.digest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/**
 * What grouping keeps of an article.
 *
 * @param id the article's
 * @param title its headline; null where there is none
 * @param outlet who published it; null where not known
 * @param credit whom it credits with the news; null where nobody
 * @param published the days it can have been published; null where nothing says
 * @param counts its telling words
 * @param shingles its runs of words
 * @param days the days that its first sentences name, in their order
 * @param encounters its meetings, in the order of the report
 * @param sayings its statements whose speaker is known, in the order of the report
 * @param actors who acts in it, most often named first
 * @param places the places it names, most often named first
 */
public record Digest(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable Credit credit,
    @Nullable DateBounds published,
    WordCounts counts,
    Shingles shingles,
    List<When> days,
    List<Encounter> encounters,
    List<Saying> sayings,
    List<Party> actors,
    List<String> places) {

  public Digest {
    Objects.requireNonNull(id);
    Objects.requireNonNull(counts);
    Objects.requireNonNull(shingles);
    days = List.copyOf(days);
    encounters = List.copyOf(encounters);
    sayings = List.copyOf(sayings);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}
