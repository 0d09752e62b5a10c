package org.servanda.eval.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  /** The packages of core, from the ground up. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "article",
          "reading",
          "layout",
          "encoder",
          "gazetteer",
          "registerfile",
          "actors",
          "reader",
          "calendar",
          "agreements",
          "register",
          "issue",
          "entry",
          "clause",
          "compliance",
          "meeting",
          "incident",
          "interaction",
          "position",
          "chronicle",
          "pipeline",
          "exchange");

  private static final List<String> MODULES =
      List.of("model", "core", "sources", "ledger", "cli", "eval");

  /** The packages of the ledger's grouping, from the ground up; {@code grouping} is its own. */
  private static final List<String> GROUPING =
      List.of("digest", "reprints", "events", "meetings", "utterances", "grouping");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.servanda");

  private static String moduleOf(JavaClass type) {
    String from = type.getSource().map(Source::getUri).map(Object::toString).orElse("");
    return MODULES.stream()
        .filter(
            module ->
                // target/lib holds other people's jars, which no rule here is about.
                (from.contains("/%s/target/".formatted(module)) && !from.contains("/target/lib/"))
                    || from.contains("/servanda-%s-".formatted(module)))
        .findFirst()
        .orElse("");
  }

  private static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    boolean ours = parts.length > 2 && type.getPackageName().startsWith("org.servanda.");
    return ours ? parts[2] : "";
  }

  private static String packageOfGrouping(JavaClass type) {
    String name = type.getPackageName();
    boolean ours =
        name.equals("org.servanda.grouping") || name.startsWith("org.servanda.grouping.");
    return ours ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private static JavaClasses in(String... modules) {
    return ALL.that(
        describe("in " + List.of(modules), type -> List.of(modules).contains(moduleOf(type))));
  }

  @Test
  void everyClassBelongsToAModule() {
    classes().should(new Order(MODULES, ArchitectureTest::moduleOf).listed()).check(ALL);
    assertThat(in("core")).hasSizeGreaterThan(40);
  }

  @Test
  void modulesUseOnlyThoseBelowThem() {
    classes().should(new Order(MODULES, ArchitectureTest::moduleOf).keptBy()).check(ALL);
  }

  @Test
  void packagesOfCoreUseOnlyThoseBelowThem() {
    Order order = new Order(PACKAGES, ArchitectureTest::packageOf);

    classes().should(order.listed()).check(in("core"));
    classes().should(order.keptBy()).check(in("core"));
  }

  @Test
  void packagesOfGroupingUseOnlyThoseBelowThem() {
    Order order = new Order(GROUPING, ArchitectureTest::packageOfGrouping);

    classes().should(order.listed()).check(in("ledger"));
    classes().should(order.keptBy()).check(in("ledger"));
  }

  @Test
  void coreAndGroupingDoNoInputOrOutput() {
    HouseRules.noInputOrOutput().check(in("core"));
    HouseRules.noInputOrOutput().check(in("ledger"));
  }

  @Test
  void libraryCodeNeitherLogsNorPrints() {
    HouseRules.noLoggingNorPrinting().check(in("core", "sources", "ledger"));
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    HouseRules.noNamesThatSayNothing().check(ALL);
  }

  @Test
  void recordsHaveNoArrays() {
    HouseRules.noArraysInRecords().check(ALL);
  }

  @Test
  void nothingStaticChanges() {
    HouseRules.noStaticState().check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    HouseRules.packagesAreNullMarked().check(ALL);
  }
}
