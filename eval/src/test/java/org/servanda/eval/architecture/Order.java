package org.servanda.eval.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;

/**
 * An order of parts, from the ground up: a part may use itself and those before it.
 *
 * @param parts the names, from the ground up
 * @param partOf the part that a class belongs to; a name that is not listed, such as the empty one,
 *     stands outside the order
 */
record Order(List<String> parts, Function<JavaClass, String> partOf) {

  ArchCondition<JavaClass> keptBy() {
    return new ArchCondition<>("use only what comes before them in %s".formatted(parts)) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        int own = parts.indexOf(partOf.apply(user));
        user.getDirectDependenciesFromSelf().stream()
            .filter(use -> own >= 0 && parts.indexOf(partOf.apply(use.getTargetClass())) > own)
            .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
      }
    };
  }

  ArchCondition<JavaClass> listed() {
    return new ArchCondition<>("have a place in %s".formatted(parts)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!parts.contains(partOf.apply(type))) {
          events.add(
              SimpleConditionEvent.violated(
                  type,
                  "%s is in none of %s: list its package where it belongs"
                      .formatted(type.getName(), parts)));
        }
      }
    };
  }
}
