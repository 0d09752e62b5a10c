package org.servanda.eval.training;

import java.util.List;
import org.servanda.article.Article;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;
import org.servanda.reading.MentionType;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * The offices and agreements that the program finds by its lists, as examples for the model: no
 * corpus marks them. Thread-safe.
 */
public final class ListedNames {

  private final Reader reader;

  private ListedNames(Reader reader) {
    this.reader = reader;
  }

  /** Loads the reader. */
  public static ListedNames load() {
    return new ListedNames(Reader.load(Gazetteer.load(), AgreementNames.NONE));
  }

  /** The offices and agreements of a text. */
  public List<NameLine> of(String id, String text) {
    CodePoints codePoints = CodePoints.of(text);
    return reader.read(Article.ofText(id, text)).mentions().stream()
        .filter(m -> m.type() == MentionType.OFFICE || m.type() == MentionType.AGREEMENT)
        .map(
            mention -> {
              Span span = codePoints.fromUtf16(mention.span());
              return new NameLine(id, span.start(), span.end(), mention.type());
            })
        .toList();
  }
}
