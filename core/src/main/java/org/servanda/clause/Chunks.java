package org.servanda.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.register.ResolvedMention;
import org.servanda.text.Span;

/** Divides a sentence into its nouns with the words before each. Names are never cut. */
final class Chunks {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "him",
          "her",
          "them",
          "us",
          "me",
          "nobody",
          "none",
          "everyone",
          "everybody",
          "somebody",
          "anybody",
          "anyone",
          "someone",
          "nothing",
          "itself",
          "themselves",
          "there",
          "both",
          "neither",
          "this",
          "these",
          "those");

  /** What can stand before "of" for some of many. */
  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "most", "all", "half", "several", "few", "both", "any", "one", "much");

  private final Tokens tokens;
  private final List<Chunk> chunks = new ArrayList<>();

  /** The index of the chunk of each word, or -1. */
  private final int[] at;

  /** The number of the mention that holds each word, or -1, and the same for times. */
  private final int[] mention;

  private final int[] time;
  private final List<ResolvedMention> mentions;

  Chunks(Tokens tokens, List<ResolvedMention> mentions, List<TimeExpression> times) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.at = filled();
    this.mention = filled();
    this.time = filled();
    mark(mention, mentions.stream().map(m -> m.mention().span()).toList());
    mark(time, times.stream().map(TimeExpression::span).toList());
    divide();
  }

  private int[] filled() {
    int[] none = new int[tokens.size()];
    Arrays.fill(none, -1);
    return none;
  }

  private void mark(int[] marks, List<Span> spans) {
    int word = 0;
    for (int s = 0; s < spans.size(); s++) {
      Span span = spans.get(s);
      while (word < marks.length && tokens.word(word).span().end() <= span.start()) {
        word++;
      }
      for (; word < marks.length && tokens.word(word).span().start() < span.end(); word++) {
        marks[word] = s;
      }
    }
  }

  private void divide() {
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      int head = -1;
      while (end < tokens.size() && isPart(i, end)) {
        if (isHead(end)) {
          head = end;
        }
        end++;
        if (head == end - 1 && tokens.is(head, PartOfSpeech.PRON) && !isOwner(head)) {
          break;
        }
      }
      if (head >= 0) {
        boolean isTime = time[head] >= 0 && mention[head] < 0;
        Arrays.fill(at, i, head + 1, chunks.size());
        chunks.add(new Chunk(i, head, isTime));
        i = head + 1;
      } else {
        i = Math.max(end, i + 1);
      }
    }
  }

  private boolean isHead(int i) {
    boolean open = mention[i] >= 0 && mention[i] == mentionAt(i + 1);
    boolean noun =
        tokens.isNominal(i)
            || (mention[i] >= 0 && !tokens.isPossessive(i) && !open)
            || (tokens.is(i, PartOfSpeech.NUM) && !tokens.isNominal(i + 1));
    boolean pronoun =
        PRONOUNS.contains(tokens.at(i))
            && !(tokens.is(i - 1, PartOfSpeech.AUX) && tokens.at(i).matches("neither|both"))
            && !(isOwner(i) && isModifier(i + 1))
            && !tokens.isNominal(i + 1);
    boolean part = QUANTITIES.contains(tokens.at(i)) && tokens.at(i + 1).equals("of");
    return (noun && !open) || pronoun || part;
  }

  private int mentionAt(int i) {
    return i < mention.length ? mention[i] : -1;
  }

  /** Whether the word at {@code i} goes on with a chunk that starts at {@code from}. */
  private boolean isPart(int from, int i) {
    if (i > from && mention[i] >= 0 && mention[i] == mention[i - 1]) {
      return true;
    }
    if (i > from && isCut(i)) {
      return false;
    }
    return switch (tokens.word(i).pos()) {
      case DET -> i == from || tokens.at(i - 1).equals("all") || tokens.at(i - 1).equals("both");
      case PRON ->
          !tokens.isRelative(i)
              && (i == from || tokens.at(i - 1).equals("all") || tokens.at(i - 1).equals("both"));
      case ADJ, NOUN, PROPN, NUM, SYM -> true;
      case PART -> i > from && tokens.isPossessive(i);
      case VERB -> tokens.is(i, PartOfSpeech.ADJ) || tokens.is(i, PartOfSpeech.NOUN);
      case ADV -> tokens.is(i + 1, PartOfSpeech.ADJ) || tokens.is(i + 1, PartOfSpeech.NUM);
      case PUNCT -> i > from && isInnerHyphen(i);
      case ADP, AUX, CCONJ, INTJ, SCONJ, X -> mention[i] >= 0;
    };
  }

  private boolean isInnerHyphen(int i) {
    return tokens.at(i).equals("-")
        && i + 1 < tokens.size()
        && tokens.word(i - 1).span().end() == tokens.word(i).span().start()
        && tokens.word(i).span().end() == tokens.word(i + 1).span().start();
  }

  /** Whether a new name begins here that cannot go on with what stands before it. */
  private boolean isCut(int i) {
    boolean counted =
        Character.isDigit(tokens.at(i).codePointAt(0))
            && tokens.is(i - 1, PartOfSpeech.NOUN)
            && tokens.isNominal(i + 1);
    if (counted && mention[i] < 0) {
      return true; // violated the truce | 40 times
    }
    boolean begins = mention[i] >= 0 && mention[i] != mention[i - 1];
    boolean timeBegins = time[i] >= 0 && time[i] != time[i - 1] && mention[i] < 0;
    if (timeBegins && tokens.isNominal(i - 1)) {
      return true;
    }
    if (!begins || tokens.isPossessive(i - 1)) {
      return false;
    }
    boolean afterNoun =
        mention[i - 1] < 0
            && tokens.is(i - 1, PartOfSpeech.NOUN)
            && isPlace(mentions.get(mention[i]));
    if (afterNoun) {
      return true;
    }
    boolean afterName = mention[i - 1] >= 0 && isWhole(mentions.get(mention[i - 1]));
    return (time[i - 1] >= 0 && time[i] < 0) || (afterName && isWhole(mentions.get(mention[i])));
  }

  /** Whether a mention stands for itself, so that two of them side by side are two. */
  private boolean isWhole(ResolvedMention resolved) {
    MentionType type = resolved.mention().type();
    return type == MentionType.COUNTRY
        || type == MentionType.AGREEMENT
        || type == MentionType.PLACE
        || type == MentionType.GROUP;
  }

  private static boolean isPlace(ResolvedMention resolved) {
    MentionType type = resolved.mention().type();
    return type == MentionType.COUNTRY || type == MentionType.PLACE;
  }

  private boolean isOwner(int i) {
    return Namings.POSSESSIVES.contains(tokens.at(i));
  }

  private boolean isModifier(int i) {
    return tokens.isNominal(i)
        || tokens.is(i, PartOfSpeech.ADJ)
        || tokens.is(i, PartOfSpeech.NUM)
        || tokens.is(i, PartOfSpeech.ADV);
  }

  List<Chunk> all() {
    return chunks;
  }

  /** The number of the chunk of a word, or -1. */
  int numberAt(int i) {
    return i >= 0 && i < at.length ? at[i] : -1;
  }

  boolean isMention(int i) {
    return mention[i] >= 0;
  }

  List<ResolvedMention> mentionsIn(Chunk chunk) {
    List<ResolvedMention> inside = new ArrayList<>();
    for (int i = chunk.from(); i <= chunk.head(); i++) {
      if (mention[i] >= 0 && (i == chunk.from() || mention[i] != mention[i - 1])) {
        inside.add(mentions.get(mention[i]));
      }
    }
    return inside;
  }
}
