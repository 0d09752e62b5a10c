package org.servanda.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Reads the provisions of one text. Not thread-safe. */
final class Provisions {

  private static final Set<String> PERFORMED =
      Set.of(
          "declared",
          "established",
          "ceased",
          "prohibited",
          "lifted",
          "released",
          "exchanged",
          "suspended",
          "terminated",
          "created",
          "opened",
          "unblocked",
          "guaranteed",
          "recognised",
          "recognized",
          "withdrawn",
          "deployed",
          "demilitarised",
          "demilitarized");

  private final Agreement agreement;
  private final String text;
  private final SpanIndex<Sentence> sentences;
  private final Obligors obligors;
  private final Deadlines deadlines;
  private final List<Provision> found = new ArrayList<>();

  /** Who owes what stands under a point that ends in a colon, and by when. */
  private record Lead(List<Party> obliged, @Nullable Deadline due) {}

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
      if (isRecital(point, words)) {
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

  /** Whether a paragraph says why and not what: {@code Recalling …}, {@code Whereas …}. */
  private static boolean isRecital(Point point, List<Word> words) {
    String first = words.getFirst().lower();
    return !point.isNumbered()
        && (first.equals("whereas") || first.endsWith("ing") || first.equals("determined"));
  }

  private void readLead(Point point, List<Word> words) {
    List<Clause> clauses = Clause.in(words);
    if (clauses.isEmpty()) {
      boolean named = ActorWords.meansAll(words);
      leads.put(point, new Lead(named ? withoutWords(obligors.ofSubject(words)) : List.of(), null));
      return;
    }
    Clause clause = clauses.getLast();
    leads.put(
        point,
        new Lead(
            withoutWords(obligors.of(words, clause, List.of())),
            deadlines.in(words.subList(clause.modal().to(), words.size()))));
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
      add(point, words, new Owed(obliged, from, clause.end(), clause.forbids(words), own));
    }
    return !clauses.isEmpty();
  }

  /** A point that names an act without saying that somebody shall do it. */
  private void readAct(Point point, List<Word> words) {
    @Nullable Lead lead = point.lead() == null ? null : leads.get(point.lead());
    Word first = words.getFirst();
    boolean infinitive = first.lower().equals("to") && words.size() > 1;
    boolean act =
        infinitive
            || first.pos() == PartOfSpeech.VERB
            || first.lower().endsWith("ion")
            || first.lower().endsWith("al")
            || first.lower().endsWith("ment")
            || first.lower().endsWith("se");
    boolean performed = point.isNumbered() && isPerformed(words);
    if (lead == null && !(point.isNumbered() && (infinitive || performed))) {
      return;
    }
    if (lead != null && lead.obliged().isEmpty() && !act && !performed) {
      return;
    }
    List<Party> obliged =
        lead == null || lead.obliged().isEmpty() ? obligors.nobodyNamed() : lead.obliged();
    int from = infinitive ? 1 : 0;
    @Nullable Condition condition = Condition.in(words, from, words.size());
    add(point, words, new Owed(obliged, from, words.size(), false, condition));
  }

  private static boolean isPerformed(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1).lower();
      boolean be = before.equals("is") || before.equals("are") || before.equals("hereby");
      if (be && PERFORMED.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** What is owed in a sentence, by places of words. */
  private record Owed(
      List<Party> obliged, int from, int to, boolean forbidden, @Nullable Condition condition) {}

  private void add(Point point, List<Word> words, Owed owed) {
    if (owed.from() >= owed.to()) {
      return;
    }
    @Nullable Lead lead = point.lead() == null ? null : leads.get(point.lead());
    Draft draft = new Draft(text, words, owed.from(), owed.to(), owed.condition(), deadlines);
    if (draft.isEmpty()) {
      return;
    }
    List<Word> act = words.subList(owed.from(), owed.to());
    found.add(
        draft.provision(
            agreement,
            point.number(),
            owed.obliged(),
            obligors.beneficiaries(act, owed.obliged()),
            owed.forbidden(),
            lead == null ? null : lead.due()));
  }
}
