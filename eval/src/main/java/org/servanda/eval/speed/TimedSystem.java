package org.servanda.eval.speed;

import org.servanda.article.Article;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Peer;
import org.servanda.pipeline.Pipeline;

/** A system whose reading is timed. */
public enum TimedSystem {
  /** The whole pipeline, from article to entries. */
  SERVANDA {
    @Override
    TextReader load() {
      Pipeline pipeline = Pipeline.load();
      return (id, text) ->
          pipeline
              .read(Article.ofText(id, text))
              .resolved()
              .dated()
              .reading()
              .attributions()
              .size();
    }

    @Override
    String title() {
      return "Servanda";
    }
  },
  /** The peer on the class path. */
  PEER {
    @Override
    TextReader load() {
      AttributionFinder finder = Peer.onClassPath().load();
      return (id, text) -> finder.find(id, text).size();
    }

    @Override
    String title() {
      return Peer.onClassPath().name();
    }
  };

  /** A loaded system; tells how many attributions a text has. */
  @FunctionalInterface
  interface TextReader {
    int read(String id, String text);
  }

  abstract TextReader load();

  abstract String title();
}
