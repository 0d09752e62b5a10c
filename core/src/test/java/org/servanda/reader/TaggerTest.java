package org.servanda.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final List<String> WORDS =
      List.of(
          ("The the a foreign minister of Ruritania Anna Weiss said that talks on peace would not go"
                  + " on . , “ ” \" - 2019 12 he she they told reporters Monday don't Malta's x ? U.S."
                  + " met and will with in for agreed deny denied statement up 😀 é")
              .split(" "));

  private static POSModel model() throws IOException {
    try (InputStream in = TaggerTest.class.getResourceAsStream(Segmenter.TAGGER)) {
      return new POSModel(in);
    }
  }

  @Test
  void tagsAreThoseOfOpenNlpsOwnSearch() throws IOException {
    long seed = 20_260_101;
    Random random = new Random(seed);
    POSModel model = model();
    Tagger tagger = new Tagger(model);
    POSTaggerME reference = new POSTaggerME(model, POSTagFormat.UD);

    for (int i = 0; i < 400; i++) {
      String[] words = new String[1 + random.nextInt(i % 40 == 0 ? 300 : 30)];
      for (int w = 0; w < words.length; w++) {
        words[w] = WORDS.get(random.nextInt(WORDS.size()));
      }
      assertThat(tagger.tags(words))
          .as("seed %d, sentence %d: %s", seed, i, List.of(words))
          .containsExactly(reference.tag(words));
    }
  }

  @Test
  void noWordsHaveNoTags() throws IOException {
    assertThat(new Tagger(model()).tags(new String[0])).isEmpty();
  }
}
