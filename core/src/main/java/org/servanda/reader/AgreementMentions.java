package org.servanda.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds words that name an agreement: a known name, or a head noun such as {@code treaty} with what
 * stands before it and with the subject, parties or date that follow it.
 */
final class AgreementMentions {

  private final AgreementNames names;

  /** Finds what looks like an agreement, and what has one of the given names. */
  AgreementMentions(AgreementNames names) {
    this.names = names;
  }

  List<Mention> find(String view, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    for (Sentence sentence : sentences) {
      int from = 0;
      for (int i = 0; i < sentence.words().size(); i++) {
        Word head = sentence.words().get(i);
        if (head.span().start() < from) {
          continue;
        }
        int known = names.lengthAt(view, head.span().start());
        if (known > 0) {
          Span span = AgreementExtent.named(view, sentence, i, head.span().start() + known);
          heads.add(lastWord(view, head.span().start() + known));
          mentions.add(new Mention(span, MentionType.AGREEMENT));
          from = span.end();
          continue;
        }
        if (!AgreementHeads.isOne(AgreementHeads.at(sentence.words(), i))
            || isModifier(sentence, i)) {
          continue;
        }
        Span span = AgreementExtent.phrase(view, sentence, i);
        if (span.start() >= from
            && (AgreementSigns.show(view, sentence, i, span)
                || AgreementSigns.recalls(view, head.lower(), span, heads))) {
          heads.add(head.lower());
          mentions.add(new Mention(span, MentionType.AGREEMENT));
          from = span.end();
        }
      }
    }
    return mentions;
  }

  private static String lastWord(String view, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(view.charAt(start - 1))) {
      start--;
    }
    return view.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the next word is the head that counts, as in {@code ceasefire agreement}. */
  private static boolean isModifier(Sentence sentence, int index) {
    return index + 1 < sentence.words().size()
        && AgreementHeads.isOne(sentence.words().get(index + 1).lower());
  }
}
