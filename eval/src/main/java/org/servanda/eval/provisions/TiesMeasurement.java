package org.servanda.eval.provisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Provision;
import org.servanda.agreements.ProvisionReader;
import org.servanda.agreements.ProvisionTies;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.Article;
import org.servanda.encoder.SentenceVectors;
import org.servanda.eval.corpus.Checksum;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.pipeline.Pipeline;

/** Measures whether claims are tied to the provisions they are about. */
public final class TiesMeasurement {

  /** Where the corpus is in the project. */
  public static final String FOLDER = "eval/corpora/provisions";

  private final Path folder;
  private final ActorRegister actors = ActorRegister.load();
  private final Pipeline pipeline = Pipeline.load();
  private final ProvisionReader reader = new ProvisionReader(Gazetteer.load());
  private final ProvisionTies ties = new ProvisionTies(SentenceVectors.load());

  private TiesMeasurement(Path folder) {
    this.folder = folder;
  }

  /** Measures on the corpus in a folder with the folders {@code dev} and {@code held}. */
  public static TiesMeasurement in(Path folder) {
    return new TiesMeasurement(folder);
  }

  /** The figures. */
  public TiesRecord record() {
    List<Path> files = Stream.of("dev", "held").flatMap(part -> files(part, "").stream()).toList();
    return new TiesRecord(Checksum.of(folder, files), List.of(part("dev"), part("held")));
  }

  /** What is not as it should be in {@code dev}, a line each. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (Outcome outcome : outcomes("dev")) {
      if (!outcome.isAsTold()) {
        errors.add(outcome.toString());
      }
    }
    return errors;
  }

  private TiesRecord.Part part(String name) {
    List<Outcome> outcomes = outcomes(name);
    List<Outcome> tellable = outcomes.stream().filter(o -> o.claim.number() != null).toList();
    List<Outcome> others = outcomes.stream().filter(o -> o.claim.number() == null).toList();
    return new TiesRecord.Part(
        name,
        tellable.size(),
        tellable.stream().filter(Outcome::isAsTold).count(),
        tellable.stream().filter(o -> o.tied != null && !o.isAsTold()).count(),
        others.size(),
        others.stream().filter(o -> o.tied != null).count());
  }

  /** A claim, and what it was tied to. */
  private record Outcome(String agreement, GoldClaim claim, @Nullable TiedProvision tied) {

    boolean isAsTold() {
      return tied == null
          ? claim.number() == null
          : tied.provision().number().equals(claim.number());
    }

    @Override
    public String toString() {
      return "%s: '%s' is about %s, tied to %s"
          .formatted(
              agreement,
              claim.words(),
              claim.number(),
              tied == null
                  ? "none"
                  : "%s (%.2f)".formatted(tied.provision().number(), tied.score()));
    }
  }

  private List<Outcome> outcomes(String part) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Path text : files(part, ".txt")) {
      GoldAgreement gold = GoldAgreement.read(text);
      List<Provision> provisions = provisions(gold);
      for (GoldClaim claim : gold.claims()) {
        @Nullable String obligor = claim.obligor();
        Optional<TiedProvision> tied =
            ties.tie(
                claim.words(),
                obligor == null ? null : actors.actor(obligor).orElseThrow(),
                provisions);
        outcomes.add(new Outcome(gold.name(), claim, tied.orElse(null)));
      }
    }
    return outcomes;
  }

  private List<Provision> provisions(GoldAgreement gold) {
    List<Actor> parties =
        gold.parties().stream().map(id -> actors.actor(id).orElseThrow()).toList();
    Agreement agreement =
        new Agreement(
            "agreement:" + gold.name(), gold.name(), Agreement.Stage.CONCLUDED, null, parties);
    List<Provision> provisions =
        reader.read(
            agreement, pipeline.read(Article.ofText(gold.name(), gold.text())).resolved().dated());
    for (GoldClaim claim : gold.claims()) {
      @Nullable String number = claim.number();
      if (number != null && provisions.stream().noneMatch(p -> p.number().equals(number))) {
        throw new IllegalArgumentException(
            "%s: '%s' is about provision %s, but those read are %s"
                .formatted(
                    gold.name(),
                    claim.words(),
                    number,
                    provisions.stream().map(Provision::number).distinct().toList()));
      }
    }
    return provisions;
  }

  private List<Path> files(String part, String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(part))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
