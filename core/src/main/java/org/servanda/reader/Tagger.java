package org.servanda.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Gives words their tags by a maximum-entropy model and a beam search (Ratnaparkhi 1996).
 *
 * <p>OpenNLP 2.5 has the same search and gives the same tags, but copies all tags so far for every
 * candidate at every word: on sentences of hundreds of words that takes most of the time. Here a
 * candidate only points back to the one it extends. Keeps state: make one for each call.
 */
final class Tagger {

  /** Where in the model's file the entropy model lies. */
  private static final String ENTRY = "pos.model";

  private static final int BEAM = POSTaggerME.DEFAULT_BEAM_SIZE;

  /** Tags for the words up to one; it points back to those for the words before. */
  private record Candidate(double score, @Nullable Candidate before, String tag)
      implements Comparable<Candidate> {

    /** The likelier comes first. */
    @Override
    public int compareTo(Candidate other) {
      return Double.compare(other.score, score);
    }
  }

  private final MaxentModel model;
  private final BeamSearchContextGenerator<String> contexts;
  private final double[] likelihoods;

  Tagger(POSModel model) {
    this.model = Objects.requireNonNull(model.getArtifact(ENTRY));
    this.contexts = model.getFactory().getPOSContextGenerator(BEAM);
    this.likelihoods = new double[this.model.getNumOutcomes()];
  }

  /** The model's tags for the words of one sentence. */
  List<String> tags(String[] words) {
    PriorityQueue<Candidate> beam = new PriorityQueue<>(List.of(new Candidate(0, null, "")));
    for (int at = 0; at < words.length; at++) {
      PriorityQueue<Candidate> next = new PriorityQueue<>();
      for (int i = 0; i < BEAM && !beam.isEmpty(); i++) {
        extend(beam.remove(), words, at, next);
      }
      beam = next;
    }
    return List.of(path(beam.remove(), words.length));
  }

  /** Adds the candidate's likeliest extensions by a tag for the word at {@code at}. */
  private void extend(
      Candidate candidate, String[] words, int at, PriorityQueue<Candidate> extended) {
    String[] before = path(candidate, at);
    double[] scores = model.eval(contexts.getContext(at, words, before, null), likelihoods);
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - BEAM)];
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] >= least) {
        double score = candidate.score() + StrictMath.log(scores[tag]);
        extended.add(new Candidate(score, candidate, model.getOutcome(tag)));
      }
    }
  }

  private static String[] path(Candidate last, int length) {
    String[] tags = new String[length];
    Candidate candidate = last;
    for (int i = length - 1; i >= 0 && candidate != null; i--) {
      tags[i] = candidate.tag();
      candidate = candidate.before();
    }
    return tags;
  }
}
