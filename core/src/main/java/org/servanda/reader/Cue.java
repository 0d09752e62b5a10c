package org.servanda.reader;

import java.util.Set;
import org.servanda.reader.ReportingVerb.Frame;

/**
 * A reporting verb in a reporting unit.
 *
 * @param first its first item: an auxiliary or an adverb before the verb, or the verb
 * @param verb the item of the verb
 * @param meaning what kind of verb it is
 * @param isParticiple whether it is an {@code -ing} form without auxiliary, so that it takes its
 *     subject from another clause
 */
record Cue(int first, int verb, ReportingVerb meaning, boolean isParticiple) {

  int end() {
    return verb + 1;
  }

  /** The items of the cue, with the particle that belongs to it. */
  Range words(ReportingUnit unit) {
    boolean particle =
        end() < unit.size()
            && meaning.particles().contains(unit.get(end()).lower())
            && meaning.frames().equals(Set.of(Frame.PARTICLE));
    return new Range(first, particle ? end() + 1 : end());
  }
}
