package org.servanda.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.layout.Layout;

/**
 * The reader's model: for each word of a text, what its heads say. One pass, on one thread, for
 * each window; windows are not put together into batches, since a small model gains nothing from
 * them on a processor and loses what it would spend on padding. Thread-safe: threads share the one
 * session.
 */
public final class Encoder implements AutoCloseable {

  private static final String MODEL = "/org/servanda/model/reader-en.onnx";

  private static final String TRANSITIONS = "role_transitions";

  private final Windows windows;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final RoleTransitions roleTransitions;

  private Encoder(Windows windows, OrtEnvironment environment, OrtSession session)
      throws OrtException {
    this.windows = windows;
    this.environment = environment;
    this.session = session;
    this.roleTransitions =
        RoleTransitions.parse(session.getMetadata().getCustomMetadataValue(TRANSITIONS).orElse(""));
  }

  /**
   * Loads the model, which takes a moment and some 60 MB outside Java's heap.
   *
   * @throws IllegalStateException if the model's module is not on the class path, or this machine
   *     has no ONNX Runtime
   */
  public static Encoder load() {
    Windows windows = Windows.load();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      return new Encoder(windows, environment, ModelFile.open(environment, MODEL));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the model %s tells nothing of itself: %s".formatted(MODEL, e.getMessage()), e);
    }
  }

  /** How well the parts of words in attributions follow one another. */
  public RoleTransitions roleTransitions() {
    return roleTransitions;
  }

  /**
   * What the heads say of a text's words, window by window. Each is made when it is asked for, so
   * that a long text needs no more memory than a short one.
   */
  public Stream<Encoding> encode(Layout layout) {
    return windows.of(layout).stream().map(this::encode);
  }

  /** What the heads say of a window's words. */
  public Encoding encode(Window window) {
    return run(window, Encoding.OUTPUTS, result -> Encoding.of(window, result));
  }

  /** The vectors of a window's words, from which {@link EventTypes} tells what mentions do. */
  public WordVectors vectors(Window window) {
    return run(window, WordVectors.OUTPUTS, result -> WordVectors.of(window, result));
  }

  /** The windows of a text. */
  public List<Window> windows(Layout layout) {
    return windows.of(layout);
  }

  private interface Taking<T> {
    T from(OrtSession.Result result) throws OrtException;
  }

  private <T> T run(Window window, Set<String> outputs, Taking<T> taking) {
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor features = tensor(window.features());
        OnnxTensor starts = tensor(window.starts());
        OrtSession.Result result =
            session.run(
                Map.of("pieces", pieces, "features", features, "starts", starts), outputs)) {
      return taking.from(result);
    } catch (OrtException e) {
      throw new IllegalStateException("the model fails on %s".formatted(window), e);
    }
  }

  private OnnxTensor tensor(int[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), new long[] {values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model's session cannot be closed", e);
    }
  }
}
