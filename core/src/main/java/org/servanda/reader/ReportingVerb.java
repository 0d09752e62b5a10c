package org.servanda.reader;

import java.util.Set;

/**
 * A verb that can attribute, with what can follow it.
 *
 * @param lemma the verb
 * @param frames what can follow it
 * @param particles the words of which one must follow for it to attribute with {@link
 *     Frame#PARTICLE}; empty without that frame
 */
record ReportingVerb(String lemma, Set<Frame> frames, Set<String> particles) {

  /** What can follow a reporting verb as its content. */
  enum Frame {
    /** A clause, with or without {@code that}. */
    CLAUSE,
    /** A noun phrase. */
    NOUN_PHRASE,
    /** {@code to} and a verb. */
    INFINITIVE,
    /** Nothing but a quotation. */
    QUOTATION,
    /** Somebody addressed, and then one of the others. */
    ADDRESSEE,
    /** A particle, as in {@code call for}, and then a noun phrase. */
    PARTICLE
  }

  ReportingVerb {
    frames = Set.copyOf(frames);
    particles = Set.copyOf(particles);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
