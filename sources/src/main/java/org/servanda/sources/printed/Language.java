package org.servanda.sources.printed;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells what language a text is in: English by its commonest words, which costs nothing; another by
 * OpenNLP's language detector, whose model is loaded when the first such text comes.
 */
public final class Language {

  /** Words that are frequent in English and not in the languages it is mistaken for. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "to", "of", "that", "for", "with", "by", "from", "has", "said", "his",
          "her", "this", "were", "are", "have", "which", "he", "they", "it", "will", "its", "is");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final double LEAST_SHARE = 0.12;
  private static final int ENOUGH = 20_000;

  /**
   * How many times as likely as the next the best must be: a sentence gets 2.5 or more, a table of
   * names or one word over and over less than 1.5.
   */
  private static final double CLEARLY = 2;

  private static final int FEWEST_LETTERS = 60;

  private Language() {}

  /** Loaded when it is first asked for. */
  private static final class Model {

    private static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream model = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        if (model == null) {
          throw new IllegalStateException(
              "langdetect-183.bin is not on the class path: add opennlp-models-langdetect");
        }
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException("the model langdetect-183.bin is damaged", e);
      }
    }
  }

  /** A BCP 47 tag; {@code und} where the text is too short or too mixed to tell. */
  public static String of(String text) {
    if (isEnglish(text)) {
      return "en";
    }
    String sample = text.substring(0, Math.min(text.length(), ENOUGH));
    if (sample.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
      return "und";
    }
    opennlp.tools.langdetect.Language[] likely =
        new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
    boolean clear = likely[0].getConfidence() >= CLEARLY * likely[1].getConfidence();
    return clear ? new ULocale(likely[0].getLang()).toLanguageTag() : "und";
  }

  /** Whether enough of the words are common English ones. */
  public static boolean isEnglish(String text) {
    String sample = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    int words = 0;
    int common = 0;
    for (String word : NOT_LETTERS.split(sample, -1)) {
      words += word.isEmpty() ? 0 : 1;
      common += COMMON.contains(word) ? 1 : 0;
    }
    return common > 0 && common >= LEAST_SHARE * words;
  }
}
