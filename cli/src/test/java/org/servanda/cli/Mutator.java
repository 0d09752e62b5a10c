package org.servanda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils bytes in the ways in which files are spoiled, and in some that nobody thinks of. */
final class Mutator {

  private static final List<String> NASTY =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "``",
          "''",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "</p>",
          "<p>",
          "<div>",
          "<!--",
          "<script>",
          "&amp;",
          "&#x202E;",
          "&quot;",
          "\0",
          "\u001B[31m",
          "\u202E",
          "\u2066",
          "\u200F",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\r",
          "\r\n",
          "\n\n",
          "\f",
          "\t",
          " ",
          "\u00A0",
          "\u3000",
          "\u0301",
          "\u200D",
          "😀",
          "👨\u200D👩\u200D👧",
          "𐐀",
          "ﬁ",
          "İ",
          "ß",
          "ǅ",
          "é",
          "Ω",
          "شرق",
          "中文",
          ".",
          "...",
          "…",
          "—",
          "-",
          ",",
          ";",
          ":",
          "\\",
          "\\ud83d",
          "\\u0000",
          "\\n",
          "%s",
          "%n",
          "$1",
          "said",
          " said ",
          " according to ",
          "he",
          " who ",
          " and ",
          "'s ",
          " told ",
          "Mr. ",
          "the agreement",
          " Treaty of ",
          " on Monday ",
          "2023-02-31",
          "31 February 2023",
          "0 May",
          " 99999999999 ",
          " of the ",
          " foreign minister ",
          " met ",
          "Q: ",
          "ANNA: ",
          ": ",
          "GENEVA (Reuters) - ");

  private final Random random;
  private final List<byte[]> sources;

  /** Bytes are taken over from {@code sources}. */
  Mutator(Random random, List<byte[]> sources) {
    this.random = random;
    this.sources = sources;
  }

  /** Some piece of a source, spoiled in one to eight places. */
  byte[] next() {
    byte[] bytes = sources.get(random.nextInt(sources.size()));
    if (random.nextInt(40) != 0) {
      bytes = piece(bytes, 300 + random.nextInt(1200));
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      bytes = mutated(bytes);
    }
    return bytes;
  }

  private byte[] mutated(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(60)));
    return switch (random.nextInt(11)) {
      case 0 -> flipped(bytes);
      case 1 -> spliced(bytes, at, new byte[0], end);
      case 2 -> spliced(bytes, at, repeated(Arrays.copyOfRange(bytes, at, end), 2), end);
      case 3 -> spliced(bytes, at, anyPiece(200), end);
      case 4, 5, 6 -> spliced(bytes, at, nasty(), at);
      case 7 -> spliced(bytes, at, repeated(nasty(), 1 + random.nextInt(30)), at);
      case 8 ->
          random.nextInt(10) == 0
              ? spliced(bytes, at, repeated(nasty(), 2_000), at)
              : spliced(bytes, at, nasty(), end);
      case 9 -> spliced(bytes, at, new byte[] {(byte) random.nextInt(256)}, end);
      case 10 -> truncated(bytes);
      default -> throw new IllegalStateException("there are 11 ways");
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** Ends in the middle of a character, where there is one of several bytes. */
  private byte[] truncated(byte[] bytes) {
    for (int i = bytes.length - 1; i > bytes.length / 2; i--) {
      if ((bytes[i] & 0xC0) == 0x80 && random.nextBoolean()) {
        return Arrays.copyOf(bytes, i);
      }
    }
    return bytes;
  }

  private byte[] nasty() {
    return NASTY.get(random.nextInt(NASTY.size())).getBytes(UTF_8);
  }

  private byte[] anyPiece(int length) {
    return piece(sources.get(random.nextInt(sources.size())), 1 + random.nextInt(length));
  }

  private byte[] piece(byte[] bytes, int length) {
    int start = random.nextInt(Math.max(1, bytes.length - length));
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + length));
  }

  private static byte[] spliced(byte[] bytes, int from, byte[] middle, int to) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, from);
    joined.writeBytes(middle);
    joined.write(bytes, to, bytes.length - to);
    return joined.toByteArray();
  }

  private static byte[] repeated(byte[] bytes, int times) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      joined.writeBytes(bytes);
    }
    return joined.toByteArray();
  }
}
