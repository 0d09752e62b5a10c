package org.servanda.pipeline;

import java.util.List;
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

  private Pipeline(Gazetteer gazetteer, ActorRegister actors, AgreementRegister agreements) {
    this.reader = Reader.load(gazetteer, AgreementNames.of(agreements.allNames()));
    this.calendar = Calendar.load();
    this.registers = new Registers(gazetteer, actors, agreements);
    this.chronicle = new Chronicle();
  }

  /** Loads the models and word lists and the registers of the program, which takes a moment. */
  public static Pipeline load() {
    ActorRegister actors = ActorRegister.load();
    return load(actors, AgreementRegister.load(actors::actor));
  }

  /** Loads the models and word lists, to read with registers to which users have added. */
  public static Pipeline load(ActorRegister actors, AgreementRegister agreements) {
    return new Pipeline(Gazetteer.load(), actors, agreements);
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
