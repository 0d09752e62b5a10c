package org.servanda.eval.finder;

import java.util.List;
import org.servanda.article.Article;
import org.servanda.eval.corpus.RoleSpans;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;

/** Servanda's reader. */
public final class ServandaFinder implements AttributionFinder {

  /** What the reports call it. */
  public static final String NAME = "Servanda";

  private final Reader reader;

  private ServandaFinder(Reader reader) {
    this.reader = reader;
  }

  /** Loads the reader's models. */
  public static ServandaFinder load() {
    return new ServandaFinder(Reader.load(Gazetteer.load(), AgreementNames.NONE));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean findsCues() {
    return true;
  }

  @Override
  public List<RoleSpans> find(String id, String text) {
    return reader.read(Article.ofText(id, text)).attributions().stream()
        .map(found -> new RoleSpans(found.source(), found.cue(), found.content()))
        .toList();
  }
}
