package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** A SHA-256 over files: for each, in the order of the names, its name, its length, its bytes. */
public final class Checksum {

  private Checksum() {}

  /** Over files of different names, wherever they are. */
  static String of(List<Path> files) {
    return of(file -> String.valueOf(file.getFileName()), files);
  }

  /** Over files in a folder and the folders in it. */
  public static String of(Path folder, List<Path> files) {
    return of(file -> nameIn(folder, file), files);
  }

  private static String of(Function<Path, String> name, List<Path> files) {
    MessageDigest digest = sha256();
    files.stream()
        .sorted(comparing(name))
        .forEach(
            file -> {
              byte[] bytes = bytes(file);
              digest.update(name.apply(file).getBytes(UTF_8));
              digest.update((byte) 0);
              digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
