package org.servanda.eval.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;

/** Rules for a set of classes; each holds where there is nothing it speaks of. */
final class HouseRules {

  /** Types that are changed in use, so that a final field of one is state all the same. */
  private static final List<Class<?>> CHANGING =
      List.of(
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          StringBuilder.class,
          ThreadLocal.class,
          java.util.AbstractCollection.class,
          java.util.AbstractMap.class,
          java.util.Random.class);

  private HouseRules() {}

  static ArchRule noNamesThatSayNothing() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Impl|Manager)")
        .because("a class is named after what it is")
        .allowEmptyShould(true);
  }

  static ArchRule noInputOrOutput() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File.*|RandomAccessFile)"
                + "|java\\.nio\\.(file|channels)\\..*"
                + "|java\\.net\\..*")
        .because("core works on what it is given; it may only load its resources")
        .allowEmptyShould(true);
  }

  static ArchRule noLoggingNorPrinting() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what happened is a value, not a line of a log")
        .allowEmptyShould(true);
  }

  static ArchRule noArraysInRecords() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .and()
        .areNotStatic()
        .should(notBeArrays())
        .allowEmptyShould(true);
  }

  static ArchRule noStaticState() {
    return fields().that().areStatic().should(neverChange()).allowEmptyShould(true);
  }

  static ArchRule packagesAreNullMarked() {
    return classes().should(beInNullMarkedPackages()).allowEmptyShould(true);
  }

  private static ArchCondition<JavaField> notBeArrays() {
    return new ArchCondition<>("not be arrays, which can be changed and compare by identity") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (field.getRawType().isArray()) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is an array"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("be final and of a type that does not change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(SYNTHETIC) && canChange(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
        }
      }
    };
  }

  /** A private array is let pass: its own class can keep it as it is. */
  private static boolean canChange(JavaField field) {
    boolean openArray = field.getRawType().isArray() && !field.getModifiers().contains(PRIVATE);
    return !field.getModifiers().containsAll(Set.of(STATIC, FINAL))
        || openArray
        || CHANGING.stream().anyMatch(field.getRawType()::isAssignableTo);
  }

  private static ArchCondition<JavaClass> beInNullMarkedPackages() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type,
                  "%s: the package-info.java of %s lacks @NullMarked"
                      .formatted(type.getName(), type.getPackageName())));
        }
      }
    };
  }
}
