package org.servanda.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Reads the provisions of one text. Not thread-safe. */
final class Provisions {

  private final Agreement agreement;
  private final String text;
  private final SpanIndex<Sentence> sentences;
  private final Obligors obligors;
  private final Deadlines deadlines;
  private final List<Provision> found = new ArrayList<>();

  /**
   * What a point that ends in a colon says of those under it.
   *
   * @param obliged who owes them; none where it does not say
   * @param words its words where an undertaking starts in them, to be read with each of those
   */
  private record Lead(
      List<Party> obliged, boolean forbids, @Nullable Deadline due, @Nullable String words) {}

  private final Map<Point, Lead> leads = new HashMap<>();

  Provisions(Agreement agreement, DatedReading dated, Gazetteer gazetteer) {
    this.agreement = agreement;
    this.text = dated.article().text();
    this.sentences = SpanIndex.of(dated.reading().sentences(), Sentence::span);
    this.obligors = new Obligors(new ActorWords(text, agreement, gazetteer), text);
    this.deadlines = new Deadlines(text, dated.times(), agreement.date());
  }

  List<Provision> read() {
    Outline.of(text).forEach(this::read);
    return List.copyOf(found);
  }

  private void read(Point point) {
    List<List<Word>> all = sentencesOf(point.body());
    for (int i = 0; i < all.size(); i++) {
      List<Word> words = all.get(i);
      boolean last = i == all.size() - 1;
      boolean lead = last && text.charAt(point.body().end() - 1) == ':';
      if (!point.isNumbered() && Acts.isRecital(words)) {
        continue;
      }
      if (lead) {
        readLead(point, words);
      } else if (!readClauses(point, words) && i == 0) {
        readAct(point, words);
      }
    }
  }

  /** The words of a point, sentence by sentence. */
  private List<List<Word>> sentencesOf(Span body) {
    List<List<Word>> all = new ArrayList<>();
    for (Sentence sentence : sentences.overlapping(body)) {
      List<Word> words =
          sentence.words().stream().filter(word -> body.contains(word.span())).toList();
      if (!words.isEmpty()) {
        all.add(words);
      }
    }
    return all;
  }

  private void readLead(Point point, List<Word> words) {
    List<Clause> clauses = Clause.in(words);
    if (clauses.isEmpty()) {
      boolean named = ActorWords.meansAll(words);
      List<Party> all = named ? withoutWords(obligors.ofSubject(words)) : List.of();
      leads.put(point, new Lead(all, false, null, null));
      return;
    }
    Clause clause = clauses.getLast();
    leads.put(
        point,
        new Lead(
            withoutWords(obligors.of(words, clause, List.of())),
            clause.forbids(words) || Acts.refrains(words),
            deadlines.in(words.subList(clause.modal().to(), words.size())),
            words.getFirst().span().cover(words.getLast().span()).in(text)));
  }

  /** The same parties, for a provision in which the words that name them do not stand. */
  private static List<Party> withoutWords(List<Party> parties) {
    return parties.stream().map(party -> new Party(party.actor(), null)).toList();
  }

  private boolean readClauses(Point point, List<Word> words) {
    List<Party> before = List.of();
    List<Clause> clauses = Clause.in(words);
    for (Clause clause : clauses) {
      List<Party> obliged = obligors.of(words, clause, before);
      before = obliged;
      int from = clause.modal().to();
      @Nullable Condition condition = Condition.in(words, from, clause.end());
      @Nullable Condition own = condition == null ? clause.lead() : condition;
      add(
          point,
          words,
          new Owed(obliged, clause.subject(), from, clause.end(), clause.forbids(words), own),
          null);
    }
    return !clauses.isEmpty();
  }

  /** A point that names an act without saying that somebody shall do it. */
  private void readAct(Point point, List<Word> words) {
    if (Acts.isHeading(point.body().in(text))) {
      return;
    }
    @Nullable Lead lead = lead(point);
    boolean performed = point.isNumbered() && Acts.arePerformed(words);
    boolean act = point.isItem() && Acts.areNamed(words) && endsLikeASentence(point);
    boolean goesOn = point.isItem() && lead != null && !lead.obliged().isEmpty();
    if (!performed && !act && !goesOn) {
      return;
    }
    List<Party> obliged =
        lead == null || lead.obliged().isEmpty() ? obligors.ofAct(words) : lead.obliged();
    int from = Acts.isInfinitive(words) ? 1 : 0;
    boolean forbids = lead != null && lead.forbids();
    @Nullable Condition condition = Condition.in(words, from, words.size());
    add(point, words, new Owed(obliged, from, from, words.size(), forbids, condition), lead);
  }

  private boolean endsLikeASentence(Point point) {
    return point.lead() != null || ".;,".indexOf(text.charAt(point.body().end() - 1)) >= 0;
  }

  private @Nullable Lead lead(Point point) {
    return point.lead() == null ? null : leads.get(point.lead());
  }

  /** What is owed in a sentence, by places of words. */
  private record Owed(
      List<Party> obliged,
      int subject,
      int from,
      int to,
      boolean forbidden,
      @Nullable Condition condition) {}

  private void add(Point point, List<Word> words, Owed owed, @Nullable Lead lead) {
    if (owed.from() >= owed.to()) {
      return;
    }
    Draft draft =
        new Draft(text, words, owed.subject(), owed.from(), owed.to(), owed.condition(), deadlines);
    if (draft.isEmpty()) {
      return;
    }
    List<Word> act = words.subList(owed.from(), owed.to());
    List<Party> beneficiaries = obligors.beneficiaries(act, owed.obliged());
    Provision own =
        draft.provision(agreement, point.number(), owed.obliged(), beneficiaries, owed.forbidden());
    found.add(lead == null ? own : own.under(lead.words(), lead.due()));
  }
}
