package org.servanda.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/**
 * What the model says of the words of a window, as logarithms of probabilities. Words are counted
 * from 0 within the window. Immutable.
 */
public final class Encoding {

  static final Set<String> OUTPUTS =
      Set.of("roles", "links", "sources", "mentions", "parts_of_speech");

  private static final RoleTag[] ROLE_TAGS = RoleTag.values();

  private static final PartOfSpeech[] PARTS_OF_SPEECH = PartOfSpeech.values();

  private final Window window;
  private final float[] roles;
  private final float[] links;
  private final float[] sources;
  private final float[] mentions;
  private final int[] partsOfSpeech;

  private Encoding(
      Window window,
      float[] roles,
      float[] links,
      float[] sources,
      float[] mentions,
      int[] partsOfSpeech) {
    this.window = window;
    this.roles = roles;
    this.links = links;
    this.sources = sources;
    this.mentions = mentions;
    this.partsOfSpeech = partsOfSpeech;
  }

  static Encoding of(Window window, OrtSession.Result result) throws OrtException {
    int words = window.wordCount();
    return new Encoding(
        window,
        floats(result, "roles", words * RoleTag.COUNT),
        floats(result, "links", words * words),
        floats(result, "sources", words * words),
        floats(result, "mentions", words * MentionTag.COUNT),
        ints(result, "parts_of_speech", words));
  }

  public Window window() {
    return window;
  }

  public int wordCount() {
    return window.wordCount();
  }

  /** How well a part in an attribution fits a word; comparable among the parts of one word. */
  public float role(int word, RoleTag tag) {
    return roles[word * RoleTag.COUNT + tag.number()];
  }

  /** How likely, between 0 and 1, a word has one of some parts in an attribution. */
  public double probability(int word, RoleTag... tags) {
    double all = 0;
    for (RoleTag tag : ROLE_TAGS) {
      all += Math.exp(role(word, tag));
    }
    double asked = 0;
    for (RoleTag tag : tags) {
      asked += Math.exp(role(word, tag));
    }
    return asked / all;
  }

  /** How likely a word, if it belongs to an attribution, belongs to that of a cue. */
  public float link(int word, int cue) {
    return links[word * wordCount() + cue];
  }

  /**
   * How likely the source of a cue starts with a word; with the cue's own first word, if nobody is
   * named. Cues may share a source.
   */
  public float source(int cue, int word) {
    return sources[cue * wordCount() + word];
  }

  /** How likely a word has a part in a mention; {@code tag} as {@link MentionTag} counts them. */
  public float mention(int word, int tag) {
    return mentions[word * MentionTag.COUNT + tag];
  }

  /** The likeliest part in a mention. */
  public int mention(int word) {
    int best = MentionTag.OUTSIDE;
    for (int tag = 1; tag < MentionTag.COUNT; tag++) {
      if (mention(word, tag) > mention(word, best)) {
        best = tag;
      }
    }
    return best;
  }

  /** The likeliest part of speech. */
  public PartOfSpeech partOfSpeech(int word) {
    return PARTS_OF_SPEECH[partsOfSpeech[word]];
  }

  static float[] floats(OrtSession.Result result, String name, int count) throws OrtException {
    FloatBuffer buffer = ((OnnxTensor) output(result, name)).getFloatBuffer();
    require(name, buffer.remaining(), count);
    float[] values = new float[count];
    buffer.get(values);
    return values;
  }

  private static int[] ints(OrtSession.Result result, String name, int count) throws OrtException {
    IntBuffer buffer = ((OnnxTensor) output(result, name)).getIntBuffer();
    require(name, buffer.remaining(), count);
    int[] values = new int[count];
    buffer.get(values);
    return values;
  }

  private static OnnxValue output(OrtSession.Result result, String name) {
    return result
        .get(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the model has no output %s: it must be the one made for this version"
                        .formatted(name)));
  }

  private static void require(String name, int found, int expected) {
    if (found != expected) {
      throw new IllegalStateException(
          "the model's output %s has %d values, not %d: it must be the one made for this version"
              .formatted(name, found, expected));
    }
  }
}
