package org.servanda.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What this process has used of the machine's memory. */
public final class Memory {

  private static final long MEBI = 1L << 20;

  private Memory() {}

  /** The high-water mark of the resident set, which Linux keeps; empty elsewhere. */
  public static Optional<Long> peakResidentMiB() {
    return kibibytes(Path.of("/proc/self/status"), "VmHWM:").map(kibi -> kibi / 1024);
  }

  /** The memory of the machine; empty where there is no {@code /proc}. */
  static Optional<Long> ofMachineMiB() {
    return kibibytes(Path.of("/proc/meminfo"), "MemTotal:").map(kibi -> kibi / 1024);
  }

  /** The peaks of the pools added up: an upper bound, since they need not peak together. */
  static long peakHeapMiB() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEBI;
  }

  private static Optional<Long> kibibytes(Path file, String key) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
