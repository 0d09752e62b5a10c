package org.servanda.eval.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.article.Article;
import org.servanda.calendar.Calendar;
import org.servanda.calendar.DatedReading;
import org.servanda.chronicle.Chronicle;
import org.servanda.eval.corpus.CorpusDocument;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.issue.Issues;
import org.servanda.reader.Reader;
import org.servanda.reading.Reading;
import org.servanda.register.Registers;
import org.servanda.register.ResolvedReading;

/** Reads texts stage by stage, as the pipeline does, and takes the time of each. */
final class StageTimes {

  private enum Stage {
    READER,
    CALENDAR,
    REGISTER,
    CHRONICLE
  }

  private final ActorRegister actors = ActorRegister.load();
  private final AgreementRegister agreements = AgreementRegister.load(actors::actor);
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Reader reader = Reader.load(gazetteer, AgreementNames.of(agreements.allNames()));
  private final Calendar calendar = Calendar.load();
  private final Registers registers = new Registers(gazetteer, actors, agreements);
  private final Chronicle chronicle = new Chronicle(Issues.load(), actors, agreements);
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  private StageTimes() {}

  /** What each stage takes, after the first {@code warmUp} texts. */
  static List<RegistersRecord.Stage> over(List<CorpusDocument> documents, int warmUp) {
    StageTimes times = new StageTimes();
    documents.stream().limit(warmUp).forEach(times::read);
    times.nanoseconds.clear();
    documents.stream().skip(warmUp).forEach(times::read);
    double all = times.nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    return times.nanoseconds.entrySet().stream()
        .map(
            stage ->
                new RegistersRecord.Stage(
                    stage.getKey().name().toLowerCase(Locale.ROOT),
                    Math.round(stage.getValue() / all * 1000) / 10.0))
        .toList();
  }

  private void read(CorpusDocument document) {
    Article article = Article.ofText(document.id(), document.text());
    Reading reading = timed(Stage.READER, () -> reader.read(article));
    DatedReading dated = timed(Stage.CALENDAR, () -> calendar.date(reading));
    ResolvedReading resolved = timed(Stage.REGISTER, () -> registers.resolve(dated));
    timed(Stage.CHRONICLE, () -> chronicle.entries(resolved));
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
    return made;
  }
}
