package org.servanda.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.reading.Quotation;
import org.servanda.text.Span;

/**
 * Fills windows with whole paragraphs as long as they fit; a longer paragraph is divided between
 * sentences, a longer sentence between words. Every word of the text is in exactly one window.
 */
final class WindowFilling {

  /** Pieces of a window, with those that mark its ends. */
  static final int MOST_PIECES = 128;

  private final WordPieces wordPieces;
  private final Layout layout;
  private final int separator;
  private final List<Window> windows = new ArrayList<>();

  private final int[] pieces = new int[MOST_PIECES];
  private final int[] features = new int[MOST_PIECES];
  private final int[] starts = new int[MOST_PIECES];
  private int pieceCount;
  private int wordCount;
  private int firstWord;
  private int quotation;

  private WindowFilling(WordPieces wordPieces, Layout layout) {
    this.wordPieces = wordPieces;
    this.layout = layout;
    this.separator = wordPieces.id(WordpieceTokenizer.BERT_SEP_TOKEN);
  }

  /** The windows of a text, in order. */
  static List<Window> of(Layout layout, WordPieces wordPieces) {
    WindowFilling filling = new WindowFilling(wordPieces, layout);
    List<Segment> segments = layout.segments();
    for (int from = 0; from < segments.size(); ) {
      int to = from;
      while (to < segments.size()
          && segments.get(to).paragraph() == segments.get(from).paragraph()) {
        to++;
      }
      filling.paragraph(segments.subList(from, to));
      from = to;
    }
    filling.close();
    return List.copyOf(filling.windows);
  }

  private void paragraph(List<Segment> segments) {
    List<List<int[]>> cut =
        segments.stream().map(s -> s.words().stream().map(this::cut).toList()).toList();
    if (!fits(cut.stream().mapToInt(WindowFilling::pieces).sum())) {
      close();
    }
    for (int i = 0; i < segments.size(); i++) {
      if (!fits(pieces(cut.get(i)))) {
        close();
      }
      sentence(segments.get(i).words(), cut.get(i), i == 0);
    }
    if (pieceCount < MOST_PIECES - 1) {
      add(separator, 0);
    }
  }

  private int[] cut(Span word) {
    return wordPieces.of(word.in(layout.view()));
  }

  private static int pieces(List<int[]> words) {
    return words.stream().mapToInt(word -> word.length).sum();
  }

  /** Whether as many more leave room for the mark at the end. */
  private boolean fits(int more) {
    return (pieceCount == 0 ? 1 : pieceCount) + more < MOST_PIECES;
  }

  private void sentence(List<Span> words, List<int[]> cut, boolean startsParagraph) {
    for (int i = 0; i < words.size(); i++) {
      int[] word = cut.get(i);
      if (!fits(word.length)) {
        close();
      }
      if (pieceCount == 0) {
        add(wordPieces.id(WordpieceTokenizer.BERT_CLS_TOKEN), 0);
      }
      CharSequence form = words.get(i).in(layout.view());
      int depth = depth(words.get(i));
      starts[wordCount++] = pieceCount;
      add(word[0], Features.first(form, depth, i == 0, i == 0 && startsParagraph));
      for (int j = 1; j < word.length; j++) {
        add(word[j], Features.following(form, depth));
      }
    }
  }

  /** How many quotations hold a word; asked in the order of the text. */
  private int depth(Span word) {
    List<Quotation> quotations = layout.quotations();
    while (quotation < quotations.size()
        && quotations.get(quotation).depth() == 0
        && quotations.get(quotation).span().end() <= word.start()) {
      quotation++;
      while (quotation < quotations.size() && quotations.get(quotation).depth() > 0) {
        quotation++;
      }
    }
    int depth = 0;
    for (int i = quotation;
        i < quotations.size() && quotations.get(i).span().start() < word.end();
        i++) {
      if (quotations.get(i).span().overlaps(word)) {
        depth++;
      }
    }
    return depth;
  }

  private void add(int piece, int feature) {
    pieces[pieceCount] = piece;
    features[pieceCount] = feature;
    pieceCount++;
  }

  private void close() {
    if (wordCount == 0) {
      return;
    }
    if (pieces[pieceCount - 1] != separator) {
      add(separator, 0);
    }
    windows.add(
        new Window(
            firstWord,
            Arrays.copyOf(pieces, pieceCount),
            Arrays.copyOf(features, pieceCount),
            Arrays.copyOf(starts, wordCount)));
    firstWord += wordCount;
    wordCount = 0;
    pieceCount = 0;
  }
}
