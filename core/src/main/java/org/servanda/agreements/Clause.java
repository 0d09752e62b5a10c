package org.servanda.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.Word;

/**
 * One undertaking in a sentence, by places of its words.
 *
 * @param subject the first word of the subject
 * @param modal what obliges; the subject ends where it starts
 * @param end the first word after what is owed
 * @param lead the condition before the subject; null where none leads
 */
record Clause(int subject, Modal modal, int end, @Nullable Condition lead) {

  private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "or");

  private static final Set<String> NOBODY = Set.of("neither", "no", "none", "nobody");

  /** The undertakings of a sentence. */
  static List<Clause> in(List<Word> words) {
    List<Modal> modals = Modal.in(words);
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    @Nullable Condition lead = null;
    for (int m = 0; m < modals.size(); m++) {
      Modal modal = modals.get(m);
      if (m == 0) {
        lead = leading(words, modal);
        if (lead != null && lead.to() > modal.from()) {
          lead = null;
          continue;
        }
        start = lead == null ? 0 : lead.to() + 1;
      }
      int next = m + 1 < modals.size() ? modals.get(m + 1).from() : words.size();
      int end = m + 1 < modals.size() ? joint(words, modal.to(), next) : next;
      clauses.add(new Clause(Math.min(start, modal.from()), modal, end, lead));
      start = end;
      while (start < next && isJoint(words.get(start))) {
        start++;
      }
    }
    return clauses;
  }

  /** The condition with which a sentence begins, up to the last comma before the modal. */
  private static @Nullable Condition leading(List<Word> words, Modal modal) {
    @Nullable Condition found = Condition.in(words, 0, 1);
    if (found == null) {
      return null;
    }
    for (int i = modal.from() - 1; i > 0; i--) {
      if (words.get(i).form().equals(",")) {
        return new Condition(0, i);
      }
    }
    return new Condition(0, modal.to());
  }

  /** Where one undertaking ends and the next begins: the last mark or joint between two modals. */
  private static int joint(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = words.get(i).form().equals(";");
      boolean comma = words.get(i).form().equals(",") && i + 1 < to && isJoint(words.get(i + 1));
      if (mark || comma) {
        int later = joint(words, i + 1, to);
        return later < to ? later : i;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if (isJoint(words.get(i))) {
        return i;
      }
    }
    return to;
  }

  private static boolean isJoint(Word word) {
    return JOINTS.contains(word.lower()) || ",;".contains(word.form());
  }

  /** Whether what follows must not be done: {@code shall not}, {@code neither Party shall}. */
  boolean forbids(List<Word> words) {
    List<Word> said = subjectWords(words);
    boolean nobody =
        !said.isEmpty()
            && NOBODY.contains(said.getFirst().lower())
            && !(said.size() > 1 && said.get(1).lower().equals("later"));
    return modal.isNegated() || nobody;
  }

  List<Word> subjectWords(List<Word> words) {
    return words.subList(subject, modal.from());
  }
}
