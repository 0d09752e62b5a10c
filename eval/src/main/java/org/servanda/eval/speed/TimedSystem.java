package org.servanda.eval.speed;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.servanda.article.Article;
import org.servanda.encoder.Encoder;
import org.servanda.encoder.Window;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Peer;
import org.servanda.layout.Segmenter;
import org.servanda.pipeline.Pipeline;
import org.servanda.text.Typography;

/** A system whose reading is timed. */
public enum TimedSystem {
  /** The whole pipeline, from article to entries. */
  SERVANDA {
    @Override
    TextReader load(List<SpeedText> texts) {
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
  /** The encoder alone, on windows that are cut beforehand: what no reading can be faster than. */
  ENCODER {
    @Override
    TextReader load(List<SpeedText> texts) {
      Encoder encoder = Encoder.load();
      Segmenter segmenter = Segmenter.english();
      Map<String, List<Window>> windows =
          texts.stream()
              .collect(
                  toMap(
                      SpeedText::id,
                      text ->
                          encoder.windows(segmenter.divide(Typography.plain(text.text()).view()))));
      return (id, text) -> {
        windows.getOrDefault(id, List.of()).forEach(encoder::encode);
        return 0;
      };
    }

    @Override
    String title() {
      return "Servanda's encoder alone";
    }
  },
  /** The peer on the class path. */
  PEER {
    @Override
    TextReader load(List<SpeedText> texts) {
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

  /** Loads it; what it needs to know of the texts beforehand is not timed. */
  abstract TextReader load(List<SpeedText> texts);

  abstract String title();
}
