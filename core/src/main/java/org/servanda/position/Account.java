package org.servanda.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.article.Publication;
import org.servanda.entry.Entry;
import org.servanda.entry.Position;
import org.servanda.entry.Statement;
import org.servanda.issue.Issue;
import org.servanda.issue.Issues;
import org.servanda.reading.Resolution;

/**
 * What one article has of positions, for following them over several.
 *
 * @param article the article
 * @param publication when it appeared, as far as is known
 * @param held positions whose holder and issue are known, in its order
 * @param spoken who is known to speak in it, and on what issue where the words tell
 */
public record Account(
    Article article, Publication publication, List<Held> held, List<Spoken> spoken) {

  /**
   * A position.
   *
   * @param actor one of its holders
   * @param issue what it is about
   * @param kind the sort of position
   * @param words its words
   */
  public record Held(Actor actor, Issue issue, Position.Kind kind, Evidence words) {}

  /**
   * A statement.
   *
   * @param actor one of its speakers
   * @param issue what it is about; empty where the words do not tell
   * @param words its words
   */
  public record Spoken(Actor actor, Optional<Issue> issue, Evidence words) {}

  public Account {
    Objects.requireNonNull(article);
    Objects.requireNonNull(publication);
    held = List.copyOf(held);
    spoken = List.copyOf(spoken);
  }

  /** The account that an article's entries give. */
  public static Account of(
      Article article, Publication publication, List<Entry> entries, Issues issues) {
    List<Held> held = new ArrayList<>();
    List<Spoken> spoken = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Position position && position.issue() != null) {
        for (Actor actor : known(position.holder().meaning())) {
          held.add(new Held(actor, position.issue(), position.kind(), position.words()));
        }
      } else if (entry instanceof Statement statement) {
        Evidence words = new Evidence(article, statement.attribution().contentCover());
        Optional<Issue> issue = issues.ofForms(forms(words.quote()));
        known(statement.speaker()).forEach(actor -> spoken.add(new Spoken(actor, issue, words)));
      }
    }
    return new Account(article, publication, held, spoken);
  }

  private static List<Actor> known(Resolution<Actor> meaning) {
    return switch (meaning) {
      case Resolution.Resolved<Actor>(Actor actor) -> List.of(actor);
      case Resolution.Several<Actor>(List<Actor> actors) -> actors;
      case Resolution.Unresolved<Actor> open -> List.of();
    };
  }

  /** Words without the marks beside them. */
  private static List<String> forms(String text) {
    return Arrays.asList(text.split("[^\\p{L}\\p{N}'’-]", -1)).stream()
        .filter(form -> !form.isEmpty())
        .toList();
  }

  /** The positions of an actor on an issue. */
  List<Held> on(Actor actor, Issue issue) {
    return held.stream()
        .filter(position -> position.actor().equals(actor) && position.issue().equals(issue))
        .toList();
  }
}
