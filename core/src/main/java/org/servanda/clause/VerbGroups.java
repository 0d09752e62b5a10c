package org.servanda.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/** Finds the groups of verbs of a sentence. */
final class VerbGroups {

  private static final Set<String> MODALS =
      Set.of(
          "may", "might", "can", "could", "ca", "should", "must", "would", "'d", "’d", "shall",
          "ought", "need", "dare");

  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");

  private static final Set<String> BE =
      Set.of(
          "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "’s", "’re",
          "’m");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve");

  private static final Set<String> PAST = Set.of("was", "were", "had", "did");

  /** How far before a group its "not" can stand: {@code of not fully complying}. */
  private static final int NEGATION_REACH = 3;

  private final Tokens tokens;
  private final Chunks chunks;
  private final List<VerbGroup> groups = new ArrayList<>();
  private final int[] at;

  VerbGroups(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.at = new int[tokens.size()];
    Arrays.fill(at, -1);
    for (int i = 0; i < tokens.size(); ) {
      i = isStart(i) ? group(i) : i + 1;
    }
  }

  List<VerbGroup> all() {
    return groups;
  }

  /** The number of the group of a word, or -1. */
  int numberAt(int i) {
    return i >= 0 && i < at.length ? at[i] : -1;
  }

  private boolean isVerb(int i) {
    return i < tokens.size()
        && chunks.numberAt(i) < 0
        && (tokens.is(i, PartOfSpeech.VERB) || tokens.is(i, PartOfSpeech.AUX));
  }

  private boolean isStart(int i) {
    return isVerb(i) || (tokens.isTo(i) && isVerb(overAdverbs(i + 1)));
  }

  private int overAdverbs(int i) {
    int at = i;
    while (at < tokens.size() && isBetween(at)) {
      at++;
    }
    return at;
  }

  /** Whether a word can stand inside a group between its verbs. */
  private boolean isBetween(int i) {
    return tokens.is(i, PartOfSpeech.ADV)
        || tokens.isNegation(i)
        || (tokens.at(i).equals("both") && tokens.is(i - 1, PartOfSpeech.AUX))
        || (tokens.at(i).equals("no") && tokens.at(i + 1).equals("longer"))
        || (tokens.is(i, PartOfSpeech.CCONJ)
            && tokens.is(i - 1, PartOfSpeech.ADV)
            && tokens.is(i + 1, PartOfSpeech.ADV));
  }

  private int group(int from) {
    List<Integer> verbs = new ArrayList<>();
    int i = tokens.isTo(from) ? from + 1 : from;
    int last = from;
    while (i < tokens.size()) {
      if (isVerb(i)) {
        verbs.add(i);
        last = i;
        if (tokens.is(i, PartOfSpeech.VERB)) {
          break;
        }
      } else if (!isBetween(i)) {
        int after = inverted(from, i, verbs);
        if (after < 0) {
          break;
        }
        i = after;
        continue;
      }
      i++;
    }
    int end = last + 1;
    while (end < tokens.size() && tokens.is(end - 1, PartOfSpeech.AUX) && isTrailing(end)) {
      end++;
    }
    Arrays.fill(at, from, end, groups.size());
    for (int w = from; w < end; w++) {
      if (chunks.numberAt(w) >= 0) {
        at[w] = -1;
      }
    }
    groups.add(group(from, verbs, end));
    return end;
  }

  private boolean isTrailing(int i) {
    return tokens.isNegation(i);
  }

  /**
   * The index after the subject of a question, which stands between its verbs; -1 if there is none.
   */
  private int inverted(int from, int i, List<Integer> verbs) {
    int chunk = chunks.numberAt(i);
    boolean opens = from == 0 || !isSubject(tokens.backOverAdverbs(from - 1));
    if (chunk < 0 || verbs.size() != 1 || !opens || !tokens.is(from, PartOfSpeech.AUX)) {
      return -1;
    }
    int after = overAdverbs(chunks.all().get(chunk).head() + 1);
    boolean verb = isVerb(after) && !tokens.isTo(after);
    return verb ? after : -1;
  }

  private boolean isSubject(int i) {
    return chunks.numberAt(i) >= 0 || tokens.isRelative(i) || tokens.isBreak(i);
  }

  private VerbGroup group(int from, List<Integer> verbs, int end) {
    int head = verbs.getLast();
    String first = tokens.at(verbs.getFirst());
    String form = tokens.at(head);
    boolean be = false;
    boolean have = false;
    for (int verb : verbs.subList(0, verbs.size() - 1)) {
      be |= BE.contains(tokens.at(verb)) || tokens.at(verb).matches("gets?|got|getting");
      have |= HAVE.contains(tokens.at(verb));
    }
    // A bare 's before a participle is "has" or "is"; with "been" after it, it is "has".
    have |= verbs.size() > 1 && verbs.stream().anyMatch(verb -> tokens.at(verb).equals("been"));
    boolean ing = form.endsWith("ing") && form.length() > 4;
    boolean participle = BaseForms.isParticiple(form);
    boolean modal = MODALS.contains(first);
    boolean infinitive = tokens.isTo(from);
    VerbForm verbForm =
        infinitive
            ? VerbForm.INFINITIVE
            : (ing && !be) || first.equals("having") || first.equals("being")
                ? VerbForm.ING
                : VerbForm.FINITE;
    return new VerbGroup(
        from,
        head,
        BaseForms.of(form),
        verbForm,
        verbForm == VerbForm.FINITE ? tense(first, form, verbs.size()) : Tense.NONE,
        have,
        be && ing,
        be && participle && !ing,
        modal && verbs.size() > 1 ? modalOf(first) : "",
        isNegated(from, end),
        adverbs(from, end, head));
  }

  private static String modalOf(String form) {
    return switch (form) {
      case "ca" -> "can";
      case "'d", "’d" -> "would";
      default -> form;
    };
  }

  private static Tense tense(String first, String head, int verbs) {
    if (FUTURE.contains(first)) {
      return Tense.FUTURE;
    }
    boolean past =
        PAST.contains(first) || (verbs == 1 && BaseForms.isPast(head) && !BE.contains(head));
    return past ? Tense.PAST : Tense.PRESENT;
  }

  private boolean isNegated(int from, int end) {
    boolean negated = false;
    int first = from;
    while (first > 0
        && from - first < NEGATION_REACH
        && (tokens.is(first - 1, PartOfSpeech.ADV) || tokens.isNegation(first - 1))) {
      first--;
    }
    for (int i = first; i < end; i++) {
      negated |= chunks.numberAt(i) < 0 && tokens.isNegation(i);
    }
    return negated;
  }

  /** The adverbs among its words, and those right before and after it. */
  private Set<String> adverbs(int from, int end, int head) {
    Set<String> adverbs = new HashSet<>();
    for (int i = from; i < end; i++) {
      if (i < head && tokens.is(i, PartOfSpeech.ADV)) {
        adverbs.add(tokens.at(i));
      }
    }
    for (int i = from - 1; i >= from - 2 && tokens.is(i, PartOfSpeech.ADV); i--) {
      adverbs.add(tokens.at(i));
    }
    for (int i = end; i < end + 2 && tokens.is(i, PartOfSpeech.ADV); i++) {
      adverbs.add(tokens.at(i));
    }
    return adverbs;
  }
}
