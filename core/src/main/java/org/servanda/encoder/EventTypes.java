package org.servanda.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.servanda.reading.EventType;

/**
 * The reader's model for ordered pairs of mentions: what the one does to the other, if it does
 * anything; that it does is for the caller to know. Thread-safe.
 */
public final class EventTypes implements AutoCloseable {

  private static final String MODEL = "/org/servanda/model/pairs-en.onnx";

  private static final EventType[] TYPES = EventType.values();

  private final OrtEnvironment environment;
  private final OrtSession session;

  private EventTypes(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model.
   *
   * @throws IllegalStateException if the model's module is not on the class path
   */
  public static EventTypes load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    return new EventTypes(environment, ModelFile.open(environment, MODEL));
  }

  /**
   * How likely each type is, between 0 and 1; they sum to 1.
   *
   * @param words the vectors of the window that holds both mentions
   * @param sourceFirst the first word of who acts, counted in the window
   * @param sourceEnd the word after its last
   * @param targetFirst the first word of whom it is done to
   * @param targetEnd the word after its last
   */
  public Map<EventType, Double> of(
      WordVectors words, int sourceFirst, int sourceEnd, int targetFirst, int targetEnd) {
    int count = words.window().wordCount();
    try (OnnxTensor vectors = tensor(words.values(), count, WordVectors.SIZE);
        OnnxTensor source = tensor(share(count, sourceFirst, sourceEnd), 1, count);
        OnnxTensor target = tensor(share(count, targetFirst, targetEnd), 1, count);
        OrtSession.Result result =
            session.run(Map.of("words", vectors, "source", source, "target", target))) {
      float[] scores = Encoding.floats(result, "events", TYPES.length);
      Map<EventType, Double> likely = new EnumMap<>(EventType.class);
      for (int i = 0; i < TYPES.length; i++) {
        likely.put(TYPES[i], Math.exp(scores[i]));
      }
      return Map.copyOf(likely);
    } catch (OrtException e) {
      throw new IllegalStateException("the model fails on %s".formatted(words.window()), e);
    }
  }

  /** The same weight for each word of a mention. */
  private static float[] share(int count, int first, int end) {
    if (first < 0 || first >= end || end > count) {
      throw new IllegalArgumentException(
          "words [%d, %d) of a window of %d: a mention has words inside it"
              .formatted(first, end, count));
    }
    float[] weights = new float[count];
    for (int i = first; i < end; i++) {
      weights[i] = 1f / (end - first);
    }
    return weights;
  }

  private OnnxTensor tensor(float[] values, int rows, int columns) throws OrtException {
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(values), new long[] {rows, columns});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the session of the model for pairs cannot be closed", e);
    }
  }
}
