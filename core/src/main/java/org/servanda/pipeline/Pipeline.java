package org.servanda.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.article.Article;
import org.servanda.calendar.Calendar;
import org.servanda.calendar.DatedReading;
import org.servanda.chronicle.Chronicle;
import org.servanda.entry.Entry;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Organization;
import org.servanda.issue.Issues;
import org.servanda.reader.Reader;
import org.servanda.reading.Reading;
import org.servanda.register.Registers;
import org.servanda.register.ResolvedReading;

/**
 * Reads articles, stage by stage. The command line, the tests and the evaluation all call this one
 * method. Immutable and thread-safe; one is enough for a process.
 */
public final class Pipeline {

  /** How the ids of organisations, armed forces and groups begin. */
  private static final String BODY = "organization:";

  private final Reader reader;
  private final Calendar calendar;
  private final Registers registers;
  private final Chronicle chronicle;

  private Pipeline(
      Gazetteer gazetteer, ActorRegister actors, AgreementRegister agreements, Issues issues) {
    this.reader = Reader.load(gazetteer, AgreementNames.of(agreements.allNames()));
    this.calendar = Calendar.load();
    this.registers = new Registers(gazetteer, actors, agreements);
    this.chronicle = new Chronicle(issues, actors, agreements);
  }

  /** Loads the models and word lists and the registers of the program, which takes a moment. */
  public static Pipeline load() {
    ActorRegister actors = ActorRegister.load();
    return load(actors, AgreementRegister.load(actors::actor), Issues.load());
  }

  /** Loads the models and word lists, to read with registers to which users have added. */
  public static Pipeline load(ActorRegister actors, AgreementRegister agreements, Issues issues) {
    Gazetteer gazetteer = Gazetteer.load();
    Map<String, Organization> added = added(actors, gazetteer);
    Gazetteer all = added.isEmpty() ? gazetteer : gazetteer.with(added);
    return new Pipeline(all, actors, agreements, issues);
  }

  /** The names of bodies that only the register knows, since users added them. */
  private static Map<String, Organization> added(ActorRegister actors, Gazetteer gazetteer) {
    Map<String, Organization> added = new HashMap<>();
    for (ActorEntry entry : actors.all()) {
      Actor actor = entry.actor();
      boolean isBody = actor.id().startsWith(BODY) && actor.kind() != Actor.Kind.PERSON;
      if (isBody && gazetteer.organization(actor.name()).isEmpty()) {
        Organization body =
            new Organization(
                actor.id().substring(BODY.length()),
                actor.kind().name().toLowerCase(Locale.ROOT),
                actor.name());
        entry.names().forEach(name -> added.put(name, body));
      }
    }
    return added;
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
