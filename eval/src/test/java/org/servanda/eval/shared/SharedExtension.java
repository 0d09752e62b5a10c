package org.servanda.eval.shared;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link NeedsShared} does. */
final class SharedExtension implements ExecutionCondition, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    SharedFolder folder = SharedFolder.ofBuild();
    return data(context)
        .filter(data -> !folder.has(data))
        .map(data -> skipped(context, folder.missing(data)))
        .orElseGet(() -> ConditionEvaluationResult.enabled("the data is there"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Path.class
        && !parameter.isAnnotated(TempDir.class);
  }

  @Override
  public Path resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return SharedFolder.ofBuild().resolve(data(context).orElseThrow());
  }

  /** Says why on the console too: Surefire only counts what is skipped. */
  private static ConditionEvaluationResult skipped(ExtensionContext context, String reason) {
    System.out.printf("skipped %s: %s%n", context.getDisplayName(), reason);
    return ConditionEvaluationResult.disabled(reason);
  }

  /** A method's own annotation goes before its class's. */
  private static Optional<String> data(ExtensionContext context) {
    return context
        .getElement()
        .flatMap(element -> AnnotationSupport.findAnnotation(element, NeedsShared.class))
        .or(
            () ->
                context
                    .getTestClass()
                    .flatMap(type -> AnnotationSupport.findAnnotation(type, NeedsShared.class)))
        .map(NeedsShared::value);
  }
}
