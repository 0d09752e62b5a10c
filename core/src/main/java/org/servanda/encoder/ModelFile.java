package org.servanda.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A model on the class path, to be run on the thread that asks. */
final class ModelFile {

  private ModelFile() {}

  /**
   * Loads a model.
   *
   * @throws IllegalStateException if it is not on the class path, or cannot be run here
   */
  static OrtSession open(OrtEnvironment environment, String path) {
    try (InputStream model = ModelFile.class.getResourceAsStream(path);
        SessionOptions options = new SessionOptions()) {
      if (model == null) {
        throw new IllegalStateException(
            "the model %s is not on the class path: add servanda-model".formatted(path));
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("the model %s is damaged".formatted(path), e);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the model %s cannot be loaded: %s".formatted(path, e.getMessage()), e);
    }
  }
}
