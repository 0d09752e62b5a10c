package org.servanda.pipeline;

import java.util.List;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.article.Article;
import org.servanda.calendar.Calendar;
import org.servanda.calendar.DatedReading;
import org.servanda.chronicle.Chronicle;
import org.servanda.chronicle.Entry;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;
import org.servanda.reading.Reading;
import org.servanda.register.Registers;
import org.servanda.register.ResolvedReading;

/**
 * Reads articles, stage by stage. The command line, the tests and the evaluation all call this one
 * method. Immutable and thread-safe; one is enough for a process.
 */
public final class Pipeline {

  private final Reader reader;
  private final Calendar calendar;
  private final Registers registers;
  private final Chronicle chronicle;

  private Pipeline(Gazetteer gazetteer) {
    ActorRegister actors = ActorRegister.load();
    AgreementRegister agreements =
        AgreementRegister.load(id -> actors.entry(id).map(ActorEntry::actor));
    this.reader = Reader.load(gazetteer, AgreementNames.of(agreements.names()));
    this.calendar = Calendar.load();
    this.registers = new Registers(gazetteer, actors, agreements);
    this.chronicle = new Chronicle();
  }

  /** Loads the models and word lists, which takes a moment. */
  public static Pipeline load() {
    return new Pipeline(Gazetteer.load());
  }

  /** Reads one article. */
  public ArticleRecord read(Article article) {
    Reading reading = reader.read(article);
    DatedReading dated = calendar.date(reading);
    ResolvedReading resolved = registers.resolve(dated);
    List<Entry> entries = chronicle.entries(resolved);
    return new ArticleRecord(resolved, entries);
  }
}
