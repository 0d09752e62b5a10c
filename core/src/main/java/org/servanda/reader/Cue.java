package org.servanda.reader;

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
}
