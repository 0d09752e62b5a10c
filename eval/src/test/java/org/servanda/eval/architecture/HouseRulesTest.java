package org.servanda.eval.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule must be able to fail. */
class HouseRulesTest {

  @SuppressWarnings("ArrayRecordComponent")
  record WithArray(byte[] bytes) {}

  record WithList(List<String> words) {
    static final String[] TABLE = {"a table of a class is no component"};
  }

  static final class OddJobsHelper {
    private OddJobsHelper() {}
  }

  static final class Counting {
    @SuppressWarnings("NonFinalStaticField")
    static @Nullable String last;

    private Counting() {}
  }

  static final class Collecting {
    @SuppressWarnings("LooseCollectionType")
    static final ArrayList<String> SEEN = new ArrayList<>();

    private Collecting() {}
  }

  static final class Settled {
    static final List<String> NAMES = List.of("a");
    private static final int[] TABLE = {1, 2};

    private Settled() {}

    static int first() {
      return TABLE[0];
    }
  }

  static final class Printing {
    private Printing() {}

    static void print() {
      System.out.println("done");
    }
  }

  static final class Reading {
    private Reading() {}

    static boolean exists(Path path) {
      return Files.exists(path);
    }
  }

  private static boolean accepts(ArchRule rule, Class<?>... types) {
    return !rule.evaluate(new ClassFileImporter().importClasses(types)).hasViolation();
  }

  @Test
  void anArrayInARecordIsFound() {
    assertThat(accepts(HouseRules.noArraysInRecords(), WithArray.class)).isFalse();
    assertThat(accepts(HouseRules.noArraysInRecords(), WithList.class)).isTrue();
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    assertThat(accepts(HouseRules.noNamesThatSayNothing(), OddJobsHelper.class)).isFalse();
    assertThat(accepts(HouseRules.noNamesThatSayNothing(), Settled.class)).isTrue();
  }

  @Test
  void staticStateIsFound() {
    assertThat(accepts(HouseRules.noStaticState(), Counting.class)).isFalse();
    assertThat(accepts(HouseRules.noStaticState(), Collecting.class)).isFalse();
    assertThat(accepts(HouseRules.noStaticState(), WithList.class)).isFalse();
    assertThat(accepts(HouseRules.noStaticState(), Settled.class)).isTrue();
  }

  @Test
  void printingIsFound() {
    assertThat(accepts(HouseRules.noLoggingNorPrinting(), Printing.class)).isFalse();
    assertThat(accepts(HouseRules.noLoggingNorPrinting(), Reading.class)).isTrue();
  }

  @Test
  void useOfFilesIsFound() {
    assertThat(accepts(HouseRules.noInputOrOutput(), Reading.class)).isFalse();
    assertThat(accepts(HouseRules.noInputOrOutput(), Printing.class)).isTrue();
  }

  @Test
  void useOfSomethingHigherUpIsFound() {
    Order rising = new Order(List.of("Reading", "HouseRulesTest"), JavaClass::getSimpleName);
    Order falling = new Order(List.of("HouseRulesTest", "Reading"), JavaClass::getSimpleName);
    Class<?>[] both = {HouseRulesTest.class, Reading.class};

    assertThat(accepts(classes().should(rising.keptBy()), both)).isTrue();
    assertThat(accepts(classes().should(falling.keptBy()), both)).isFalse();
    assertThat(accepts(classes().should(falling.listed()), Printing.class)).isFalse();
  }
}
