package org.servanda.eval.grouping;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.eval.grouping.GroupingRecord.Cost;
import org.servanda.grouping.Grouping;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Digester;

/**
 * Measures what grouping costs on made-up batches. Reading them with the model would take hours,
 * and costs the same for each article: only the words of the texts are counted. An event has a pool
 * of sentences with words of its own; its articles draw from it; every fifth is a copy with a new
 * lead.
 */
public final class GroupingCost {

  private static final int ARTICLES_OF_EVENT = 8;
  private static final int POOL = 24;
  private static final int SENTENCES = 14;
  private static final int WORDS = 18;
  private static final int OWN_WORDS = 30;
  private static final int COMMON_WORDS = 20_000;
  private static final int COPIES = 5;
  private static final double MEGABYTE = 1 << 20;

  private final Background background = Background.load();
  private final Digester digester = new Digester(background);
  private final Consumer<String> progress;

  /**
   * @param progress is told what is being measured
   */
  public GroupingCost(Consumer<String> progress) {
    this.progress = progress;
  }

  /** The cost of batches of some sizes, after one that only warms the machine up. */
  public List<Cost> of(int... sizes) {
    cost(1_000);
    return IntStream.of(sizes).mapToObj(this::cost).toList();
  }

  private Cost cost(int articles) {
    progress.accept("grouping %d articles".formatted(articles));
    long empty = used();
    long start = System.nanoTime();
    List<Digest> digests = digests(articles);
    long digested = System.nanoTime();
    long kept = used() - empty;
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begun = System.nanoTime();
    int groups = new Grouping(background).of(digests).size();
    long ended = System.nanoTime();
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Cost(
        articles,
        groups,
        seconds(digested - start),
        seconds(ended - begun),
        Math.round(kept / MEGABYTE),
        Math.round(peak / MEGABYTE));
  }

  private static double seconds(long nanos) {
    return Math.round(nanos / 1e7) / 100.0;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private List<Digest> digests(int articles) {
    List<Digest> digests = new ArrayList<>(articles);
    for (int event = 0; digests.size() < articles; event++) {
      Random random = new Random(event);
      List<String> pool = pool(event, random);
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(365));
      String last = "";
      for (int i = 0; i < ARTICLES_OF_EVENT && digests.size() < articles; i++) {
        boolean copy = digests.size() % COPIES == 0 && !last.isEmpty();
        String text = copy ? sentence(event, random) + last : drawn(pool, random);
        last = text;
        digests.add(digester.unread(article(digests.size(), text, day.plusDays(i / 4))));
      }
    }
    return digests;
  }

  private static Article article(int number, String text, LocalDate day) {
    return new Article(
        "article-" + number,
        text,
        null,
        "outlet " + number % 97,
        null,
        null,
        null,
        new Publication.Dated(DateBounds.day(day), Publication.Basis.GIVEN, List.of()),
        "en");
  }

  private static List<String> pool(int event, Random random) {
    return IntStream.range(0, POOL).mapToObj(i -> sentence(event, random)).toList();
  }

  private static String drawn(List<String> pool, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      // One word of each sentence is the outlet's own, so that no two articles are copies.
      text.append(
          pool.get(random.nextInt(pool.size())).replaceFirst(" ", " " + common(random) + " "));
      for (int j = 0; j < 4; j++) {
        text.append(common(random)).append(' ');
      }
    }
    return text.toString();
  }

  private static String sentence(int event, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      boolean own = i % 4 == 0;
      words
          .append(own ? "e%dx%d".formatted(event, random.nextInt(OWN_WORDS)) : common(random))
          .append(' ');
    }
    return words.toString();
  }

  /** A word of a vocabulary whose frequencies fall as those of a language do. */
  private static String common(Random random) {
    double share = Math.exp(random.nextDouble() * Math.log(COMMON_WORDS));
    return "w" + (int) share;
  }
}
