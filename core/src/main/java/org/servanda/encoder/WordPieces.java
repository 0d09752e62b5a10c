package org.servanda.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Cuts words into the pieces of a vocabulary, without letter case and accents (WordPiece, Schuster
 * and Nakajima 2012, as BERT uses it). Words that come back often are remembered. Thread-safe.
 */
final class WordPieces {

  private static final String VOCABULARY = "/org/servanda/model/vocabulary.txt";

  /** A word of more pieces is cut short: its end says little about its part in the sentence. */
  static final int MOST_PIECES = 6;

  private static final int LONGEST_WORD = 50;

  /** How many words are remembered; more would be names and numbers that do not come back. */
  private static final int MOST_REMEMBERED = 50_000;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Tokenizer tokenizer;
  private final Map<String, Integer> ids;
  private final int unknown;
  private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = ids.getOrDefault(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
    this.tokenizer = new WordpieceTokenizer(ids.keySet(), LONGEST_WORD);
  }

  /**
   * Loads the vocabulary that the models share.
   *
   * @throws IllegalStateException if the model's module is not on the class path
   */
  static WordPieces load() {
    try (InputStream vocabulary = WordPieces.class.getResourceAsStream(VOCABULARY)) {
      if (vocabulary == null) {
        throw new IllegalStateException(
            "the vocabulary %s is not on the class path: add servanda-model".formatted(VOCABULARY));
      }
      return read(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary %s is damaged".formatted(VOCABULARY), e);
    }
  }

  /** Reads a vocabulary of one piece a line, in the order of their ids. */
  static WordPieces read(InputStream vocabulary) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ids.put(line, ids.size());
      }
    }
    for (String needed :
        List.of(
            WordpieceTokenizer.BERT_CLS_TOKEN,
            WordpieceTokenizer.BERT_SEP_TOKEN,
            WordpieceTokenizer.BERT_UNK_TOKEN)) {
      if (!ids.containsKey(needed)) {
        throw new IllegalStateException(
            "the vocabulary of %d pieces lacks %s: it must be BERT's"
                .formatted(ids.size(), needed));
      }
    }
    return new WordPieces(ids);
  }

  int id(String piece) {
    return ids.getOrDefault(piece, unknown);
  }

  /** The ids of a word's pieces: at least one, at most {@value #MOST_PIECES}. Not to be changed. */
  int[] of(String word) {
    int[] known = remembered.get(word);
    if (known != null) {
      return known;
    }
    int[] pieces = cut(word);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, pieces);
    }
    return pieces;
  }

  private int[] cut(String word) {
    String head = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    String plain =
        MARKS
            .matcher(Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    int[] pieces =
        Arrays.stream(tokenizer.tokenize(plain))
            .filter(
                piece ->
                    !piece.equals(WordpieceTokenizer.BERT_CLS_TOKEN)
                        && !piece.equals(WordpieceTokenizer.BERT_SEP_TOKEN))
            .limit(MOST_PIECES)
            .mapToInt(this::id)
            .toArray();
    return pieces.length > 0 ? pieces : new int[] {id(WordpieceTokenizer.BERT_UNK_TOKEN)};
  }
}
