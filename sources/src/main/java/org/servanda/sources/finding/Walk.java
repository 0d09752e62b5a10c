package org.servanda.sources.finding;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks inputs in the order given, folders depth first in name order. It holds the names of the
 * folders it stands in, never the files' content. A folder is entered once for each input, so that
 * symbolic links cannot make the walk endless. Not thread-safe.
 */
final class Walk implements Iterator<Step> {

  /** The input that means standard input. */
  static final String STANDARD_INPUT = "-";

  /** Where shells put the pipes that they opened themselves, as for {@code <(command)}. */
  private static final Path DEVICES = Path.of("/dev");

  private final Iterator<String> inputs;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();

  /** Folders of the current input that were entered, by their real path; the value is their id. */
  private final Map<Path, String> entered = new HashMap<>();

  private @Nullable Step next;

  Walk(List<String> inputs) {
    this.inputs = inputs.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (!folders.isEmpty() || inputs.hasNext())) {
      Iterator<Path> folder = folders.peek();
      if (folder == null) {
        next = start(inputs.next());
      } else if (folder.hasNext()) {
        next = meet(folder.next());
      } else {
        folders.pop();
      }
    }
    return next != null;
  }

  @Override
  public Step next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("the walk is over: ask hasNext first");
    }
    Step step = next;
    next = null;
    return step;
  }

  private @Nullable Step start(String input) {
    entered.clear();
    if (input.equals(STANDARD_INPUT)) {
      return new Step.StandardInput();
    }
    if (input.isBlank()) {
      return new Step.Blocked(input, "the input's name is blank: name a file, a folder or -");
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      return new Step.Blocked(
          visible(input),
          "'%s' is not a path on this system: name a file".formatted(visible(input)));
    }
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    if (!Files.exists(path)) {
      return new Step.Blocked(
          id(path), "no such file or folder, or no right to look at it: check the path");
    }
    if (!Files.isRegularFile(path) && !path.toAbsolutePath().startsWith(DEVICES)) {
      return new Step.Blocked(
          id(path),
          "is not a regular file, and to open a pipe may mean to wait for ever: "
              + "give it as standard input, with - < and its name");
    }
    return new Step.Open(path, id(path), true);
  }

  private @Nullable Step meet(Path path) {
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    Step.Open file = new Step.Open(path, id(path), false);
    if (file.kind() == FileKind.OTHER) {
      return null;
    }
    if (Files.isRegularFile(path)) {
      return file;
    }
    if (Files.isSymbolicLink(path)) {
      return new Step.Blocked(id(path), "the symbolic link leads nowhere: remove or mend it");
    }
    return Files.exists(path)
        ? null
        : new Step.Blocked(id(path), "it was there when the folder was listed, and is gone now");
  }

  private @Nullable Step enter(Path folder) {
    try {
      String before = entered.putIfAbsent(folder.toRealPath(), id(folder));
      if (before != null) {
        return new Step.Blocked(
            id(folder), "the symbolic link leads to %s, which is read already".formatted(before));
      }
      folders.push(sortedNames(folder).iterator());
      return null;
    } catch (IOException | DirectoryIteratorException e) {
      return new Step.Blocked(
          id(folder), "the folder cannot be read (%s): check its permissions".formatted(cause(e)));
    }
  }

  private static List<Path> sortedNames(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          names.add(entry);
        }
      }
    }
    Collections.sort(names);
    return names;
  }

  private static String id(Path path) {
    return visible(path.toString().replace('\\', '/'));
  }

  private static String visible(String name) {
    return name.replace('\0', '\uFFFD');
  }

  private static String cause(Exception e) {
    return e.getClass().getSimpleName();
  }
}
