package org.servanda.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.actors.Actor;
import org.servanda.entry.SourceChain;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * In whose words each place of an article stands. Immutable and thread-safe; each question takes
 * time logarithmic in the number of attributions.
 */
public final class SourceChains {

  /** Words with which a speaker names himself. */
  private static final Set<String> SELF = Set.of("I", "i", "We", "we");

  /** More speakers than this inside each other are not told. */
  private static final int MOST = 8;

  private record Content(Span span, Speaker speaker) {}

  private final String text;
  private final SpanIndex<Content> contents;

  private SourceChains(String text, SpanIndex<Content> contents) {
    this.text = text;
    this.contents = contents;
  }

  /** The chains of an article, as its attributions tell them. */
  public static SourceChains of(ResolvedReading resolved) {
    return new SourceChains(
        resolved.article().text(), SpanIndex.of(contents(resolved), Content::span));
  }

  /**
   * The chains of an article, with those inside a statement that only its clauses tell: {@code she
   * said that Chad had denied that}.
   */
  public static SourceChains of(ResolvedReading resolved, Clauses clauses) {
    List<Content> contents = contents(resolved);
    contents.addAll(Sayings.in(resolved, clauses).stream().flatMap(SourceChains::parts).toList());
    return new SourceChains(resolved.article().text(), SpanIndex.of(contents, Content::span));
  }

  private static List<Content> contents(ResolvedReading resolved) {
    return new ArrayList<>(resolved.speakers().stream().flatMap(SourceChains::parts).toList());
  }

  private static Stream<Content> parts(Speaker speaker) {
    return speaker.attribution().content().stream().map(span -> new Content(span, speaker));
  }

  /**
   * The speakers in whose words a place stands, the outermost first. A speaker who quotes himself
   * ({@code "I repeat that"}) is told once.
   */
  public SourceChain at(int offset) {
    List<Speaker> speakers =
        contents.overlapping(new Span(offset, offset + 1)).stream()
            .map(Content::speaker)
            .sorted(
                Comparator.comparingInt((Speaker s) -> -s.attribution().contentCover().length()))
            .limit(MOST)
            .toList();
    List<Speaker> chain = new ArrayList<>();
    for (Speaker speaker : speakers) {
      if (chain.isEmpty() || !isSame(chain.getLast(), speaker)) {
        chain.add(speaker);
      }
    }
    return chain.isEmpty() ? SourceChain.REPORT : new SourceChain(chain);
  }

  private boolean isSame(Speaker outer, Speaker inner) {
    boolean self =
        inner.attribution().source().stream().anyMatch(span -> SELF.contains(span.in(text)));
    boolean same =
        inner.speaker() instanceof Resolution.Resolved<Actor>
            && inner.speaker().equals(outer.speaker());
    return self || same;
  }
}
