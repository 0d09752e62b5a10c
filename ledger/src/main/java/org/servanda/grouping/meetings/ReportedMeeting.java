package org.servanda.grouping.meetings;

import java.util.Objects;
import org.servanda.grouping.digest.Encounter;

/**
 * A meeting in the words of one article.
 *
 * @param article the article's id
 * @param encounter what it says
 */
public record ReportedMeeting(String article, Encounter encounter) {

  public ReportedMeeting {
    Objects.requireNonNull(article);
    Objects.requireNonNull(encounter);
  }
}
