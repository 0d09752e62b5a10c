package org.servanda.eval.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.servanda.eval.registers.RegistersRecord.Load;
import org.servanda.eval.registers.RegistersRecord.Part;

/** Starts {@link FirstUse} as {@code ./servanda} starts Java, with and without the class cache. */
final class ColdLoad {

  private static final int TIMES = 9;

  private final Path root;

  private ColdLoad(Path root) {
    this.root = root;
  }

  static List<Load> of(Path root) {
    ColdLoad load = new ColdLoad(root);
    load.run(
        List.of(
            root.resolve("servanda").toString(),
            "read",
            root.resolve("examples/jeddah-talks.txt").toString())); // makes the jar and the cache
    return List.of(
        load.measured("classes loaded and linked anew", List.of()),
        load.measured(
            "classes from the cache made at the first run",
            List.of("-XX:AOTCache=" + root.resolve("cli/target/servanda.aot"))));
  }

  private Load measured(String how, List<String> options) {
    List<List<Part>> starts = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      starts.add(run(java(options)).stream().map(ColdLoad::part).toList());
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.getFirst().size(); i++) {
      int at = i;
      parts.add(
          new Part(
              starts.getFirst().get(i).what(),
              median(starts, start -> start.get(at).milliseconds()),
              median(starts, start -> start.get(at).processor())));
    }
    return new Load(
        how,
        TIMES,
        parts,
        median(starts, start -> start.stream().mapToDouble(Part::milliseconds).sum()),
        median(starts, start -> start.stream().mapToDouble(Part::processor).sum()));
  }

  private static double median(List<List<Part>> starts, ToDoubleFunction<List<Part>> value) {
    List<Double> values = starts.stream().map(value::applyAsDouble).sorted().toList();
    return Math.round(values.get(values.size() / 2) * 10) / 10.0;
  }

  private static Part part(String line) {
    String[] columns = line.split("\t", -1);
    return new Part(columns[0], Long.parseLong(columns[1]) / 1e6, Long.parseLong(columns[2]) / 1e6);
  }

  /** Java with the options of {@code ./servanda}, whose jar comes first, as the cache asks. */
  private List<String> java(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.add("-cp");
    command.add(root.resolve("cli/target/servanda.jar") + File.pathSeparator + ownClasses());
    command.add(FirstUse.class.getName());
    return command;
  }

  private static Path ownClasses() {
    try {
      return Path.of(FirstUse.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own classes are in no folder", e);
    }
  }

  private List<String> run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException("%s ended with %d".formatted(command, exit));
      }
      return out.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the measurement was interrupted", e);
    }
  }
}
