package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servanda.text.Span;

/**
 * Documents of a treebank in CoNLL-U, with parts of speech and, where it marks them, entities.
 *
 * @param name what it is called
 * @param sha256 a checksum over its files
 * @param documents in the order of the files
 */
public record Treebank(String name, String sha256, List<Document> documents) {

  /**
   * A text and its words.
   *
   * @param id of its file, with a number
   */
  public record Document(String id, String text, List<Token> words) {

    public Document {
      words = List.copyOf(words);
    }
  }

  /**
   * A word as the treebank divides it.
   *
   * @param partOfSpeech one of the universal ones
   * @param entity the type of the innermost entity it belongs to, such as {@code person}
   */
  public record Token(Span span, String partOfSpeech, Optional<String> entity) {}

  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int PART_OF_SPEECH = 3;
  private static final int MISC = 9;

  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern EVENT = Pattern.compile("\\(\\d+-(\\w+)-[^()]*\\)?|\\d+\\)");

  public Treebank {
    documents = List.copyOf(documents);
  }

  /** Reads files, all in one folder. */
  public static Treebank read(String name, List<Path> files) {
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file, UTF_8)) {
        Builder builder = new Builder(String.valueOf(file.getFileName()), documents);
        lines.forEach(builder::line);
        builder.endDocument();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Treebank(name, Checksum.of(files), documents);
  }

  private static final class Builder {

    private final String file;
    private final List<Document> documents;
    private final Deque<String> open = new ArrayDeque<>();
    private StringBuilder text = new StringBuilder();
    private List<Token> words = new ArrayList<>();
    private boolean newParagraph;
    private int at;

    Builder(String file, List<Document> documents) {
      this.file = file;
      this.documents = documents;
    }

    void line(String line) {
      if (line.startsWith("# newdoc")) {
        endDocument();
      } else if (line.startsWith("# newpar")) {
        newParagraph = true;
      } else if (line.startsWith("# text = ")) {
        if (!text.isEmpty()) {
          text.append(newParagraph ? '\n' : ' ');
        }
        newParagraph = false;
        at = text.length();
        text.append(line.substring("# text = ".length()));
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        word(line.split("\t", -1));
      }
    }

    private void word(String[] columns) {
      if (!columns[ID].chars().allMatch(Character::isDigit)) {
        return;
      }
      Matcher entity = ENTITY.matcher(columns[MISC]);
      String marks = entity.find() ? entity.group(1) : "";
      int closing = 0;
      Matcher mark = EVENT.matcher(marks);
      while (mark.find()) {
        if (mark.group().startsWith("(")) {
          open.push(mark.group(1));
        }
        closing += mark.group().endsWith(")") ? 1 : 0;
      }
      int start = text.indexOf(columns[FORM], at);
      if (start >= 0) {
        at = start + columns[FORM].length();
        words.add(
            new Token(
                new Span(start, at), columns[PART_OF_SPEECH], Optional.ofNullable(open.peek())));
      }
      for (int i = 0; i < closing && !open.isEmpty(); i++) {
        open.pop();
      }
    }

    void endDocument() {
      if (!words.isEmpty()) {
        documents.add(new Document(file + "#" + documents.size(), text.toString(), words));
      }
      text = new StringBuilder();
      words = new ArrayList<>();
      open.clear();
    }
  }
}
