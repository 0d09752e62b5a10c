package org.servanda.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a measurement ran on.
 *
 * @param processor its model
 * @param cores how many it has for this process
 * @param memoryMiB of the machine, 0 where unknown
 * @param java the Java virtual machine and its version
 * @param system the operating system
 */
public record Machine(String processor, int cores, long memoryMiB, String java, String system) {

  /** This one. */
  public static Machine here() {
    return new Machine(
        processorModel(),
        Runtime.getRuntime().availableProcessors(),
        Memory.ofMachineMiB().orElse(0L),
        "%s %s".formatted(System.getProperty("java.vm.name"), Runtime.version()),
        "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
  }

  private static String processorModel() {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(file)) {
      return "unknown processor";
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
