package org.servanda.eval.corpus;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a folder in the format of PolNeAR (Newell et al. 2018): {@code text/ID.txt} in UTF-8, and
 * {@code attributions/ID_ANNOTATOR.ann} in brat's stand-off format, with offsets in code points. A
 * text may have no annotation, one or several.
 */
public final class PolNear {

  private static final String TEXT_ENDING = ".txt";
  private static final String ANNOTATION_ENDING = ".ann";

  /** An annotation file, taken apart by its name. */
  private record AnnotationFile(String id, String annotator, Path path) {}

  private PolNear() {}

  /**
   * Reads all of a folder.
   *
   * @throws IllegalArgumentException if it has no texts, or an annotation without its text
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Corpus read(Path folder) {
    List<Path> texts = texts(folder);
    List<Path> annotations = files(folder.resolve("attributions"), ANNOTATION_ENDING);
    Set<String> ids = new TreeSet<>();
    texts.forEach(path -> ids.add(nameWithout(TEXT_ENDING, path)));
    Map<String, List<AnnotationFile>> byId =
        annotations.stream()
            .map(path -> annotationFile(path, ids))
            .collect(groupingBy(AnnotationFile::id));
    List<CorpusDocument> documents =
        ids.stream().map(id -> document(folder, id, byId.getOrDefault(id, List.of()))).toList();
    List<Path> all = Stream.concat(annotations.stream(), texts.stream()).toList();
    return new Corpus(nameOf(folder), Checksum.of(folder, all), documents);
  }

  /** Reads the texts of a folder, but no annotations. */
  public static List<CorpusDocument> readTexts(Path folder) {
    return texts(folder).stream()
        .map(path -> nameWithout(TEXT_ENDING, path))
        .sorted()
        .map(id -> document(folder, id, List.of()))
        .toList();
  }

  private static List<Path> texts(Path folder) {
    List<Path> texts = files(folder.resolve("text"), TEXT_ENDING);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(
          "%s holds no text/*.txt: name a folder in PolNeAR's format".formatted(folder));
    }
    return texts;
  }

  private static CorpusDocument document(Path folder, String id, List<AnnotationFile> files) {
    String text = contents(folder.resolve("text").resolve(id + TEXT_ENDING));
    List<Annotation> annotations = new ArrayList<>();
    files.stream()
        .sorted(comparing(AnnotationFile::annotator))
        .forEach(
            file -> annotations.add(StandOff.read(file.annotator(), contents(file.path()), text)));
    return new CorpusDocument(id, text, annotations);
  }

  private static AnnotationFile annotationFile(Path path, Set<String> ids) {
    String name = nameWithout(ANNOTATION_ENDING, path);
    if (ids.contains(name)) {
      return new AnnotationFile(name, "", path);
    }
    int cut = name.lastIndexOf('_');
    if (cut < 0 || !ids.contains(name.substring(0, cut))) {
      throw new IllegalArgumentException(
          "annotation %s belongs to no text: text/ must hold ID.txt for every ID_ANNOTATOR.ann"
              .formatted(path));
    }
    return new AnnotationFile(name.substring(0, cut), name.substring(cut + 1), path);
  }

  private static String nameOf(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    int parts = path.getNameCount();
    return path.subpath(Math.max(0, parts - 2), parts).toString().replace('\\', '/');
  }

  private static String nameWithout(String ending, Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters as they are: newlines are not converted, since offsets count them. */
  private static String contents(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read %s as UTF-8".formatted(path), e);
    }
  }
}
