package org.servanda.reader;

import java.util.ArrayList;
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

    /** Whether the last two tags are the same. */
    boolean endsLike(Candidate other) {
      @Nullable Candidate mine = before;
      @Nullable Candidate others = other.before;
      return mine != null && others != null && tag.equals(other.tag) && mine.tag.equals(others.tag);
    }

    /** The likelier comes first. */
    @Override
    public int compareTo(Candidate other) {
      return Double.compare(other.score, score);
    }
  }

  private final MaxentModel model;
  private final BeamSearchContextGenerator<String> contexts;

  /** For each candidate of the beam, what was found for the word at hand. */
  private final double[][] likelihoods;

  Tagger(POSModel model) {
    this.model = Objects.requireNonNull(model.getArtifact(ENTRY));
    this.contexts = model.getFactory().getPOSContextGenerator(BEAM);
    this.likelihoods = new double[BEAM][this.model.getNumOutcomes()];
  }

  /** The model's tags for the words of one sentence. */
  List<String> tags(String[] words) {
    List<Candidate> beam = List.of(new Candidate(0, null, ""));
    for (int at = 0; at < words.length; at++) {
      PriorityQueue<Candidate> extended = new PriorityQueue<>();
      for (int i = 0; i < beam.size(); i++) {
        extend(beam, i, words, at, extended);
      }
      beam = likeliest(extended);
    }
    return List.of(path(beam.getFirst(), words.length));
  }

  private static List<Candidate> likeliest(PriorityQueue<Candidate> candidates) {
    List<Candidate> beam = new ArrayList<>(BEAM);
    while (beam.size() < BEAM && !candidates.isEmpty()) {
      beam.add(candidates.remove());
    }
    return beam;
  }

  /** Adds the likeliest extensions of a candidate by a tag for the word at {@code at}. */
  private void extend(
      List<Candidate> beam, int index, String[] words, int at, PriorityQueue<Candidate> extended) {
    Candidate candidate = beam.get(index);
    double[] found = likelihoods(beam, index, words, at);
    double[] sorted = found.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - BEAM)];
    for (int tag = 0; tag < found.length; tag++) {
      if (found[tag] >= least) {
        double score = candidate.score() + StrictMath.log(found[tag]);
        extended.add(new Candidate(score, candidate, model.getOutcome(tag)));
      }
    }
  }

  /** The likelihoods of all tags; the model looks back two tags, so they often are known. */
  private double[] likelihoods(List<Candidate> beam, int index, String[] words, int at) {
    for (int i = 0; i < index; i++) {
      if (beam.get(i).endsLike(beam.get(index))) {
        return likelihoods[i];
      }
    }
    String[] before = path(beam.get(index), at);
    return model.eval(contexts.getContext(at, words, before, null), likelihoods[index]);
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
