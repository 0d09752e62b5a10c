package org.servanda.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.servanda.article.Article;
import org.servanda.encoder.Encoder;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.Window;
import org.servanda.layout.Layout;
import org.servanda.layout.Segmenter;
import org.servanda.pipeline.Pipeline;
import org.servanda.text.Typography;

/** Where the time of a reading goes: all texts of {@code examples/}, once, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx2g"})
public class ReadingBenchmark {

  private final Segmenter segmenter = Segmenter.english();
  private final Encoder encoder = Encoder.load();
  private final Pipeline pipeline = Pipeline.load();
  private final List<String> texts = texts();
  private final List<Layout> layouts = texts.stream().map(this::layout).toList();
  private final List<Window> windows =
      layouts.stream().flatMap(layout -> encoder.windows(layout).stream()).toList();
  private final List<Encoding> encodings = windows.stream().map(encoder::encode).toList();

  private static List<String> texts() {
    Path examples = Path.of(System.getProperty("servanda.root", "."), "examples");
    try (Stream<Path> files = Files.list(examples)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Layout layout(String text) {
    return segmenter.divide(Typography.plain(text).view());
  }

  /** Typography, paragraphs, sentences, words, quotations. */
  @Benchmark
  public List<Layout> dividing() {
    return texts.stream().map(this::layout).toList();
  }

  /** Word pieces and windows. */
  @Benchmark
  public List<List<Window>> tokenizing() {
    return layouts.stream().map(encoder::windows).toList();
  }

  /** The encoder. */
  @Benchmark
  public List<Encoding> encoding() {
    return windows.stream().map(encoder::encode).toList();
  }

  /** From what the encoder says to attributions. */
  @Benchmark
  public List<List<FoundAttribution>> decoding() {
    return encodings.stream()
        .map(encoding -> FoundAttribution.in(encoding, encoder.roleTransitions()))
        .toList();
  }

  /** All of it, with names, dates, actors and entries. */
  @Benchmark
  public int reading() {
    return texts.stream()
        .mapToInt(text -> pipeline.read(Article.ofText("a", text)).entries().size())
        .sum();
  }
}
