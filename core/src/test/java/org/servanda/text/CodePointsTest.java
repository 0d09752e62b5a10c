package org.servanda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    CodePoints codePoints = CodePoints.of("a😀b😀");

    assertThat(codePoints.count()).isEqualTo(4);
    assertThat(codePoints.fromUtf16(new Span(1, 3))).isEqualTo(new Span(1, 2));
    assertThat(codePoints.fromUtf16(6)).isEqualTo(4);
    assertThat(codePoints.toUtf16(new Span(2, 4))).isEqualTo(new Span(3, 6));
  }

  @Test
  void anOffsetInsideAPairCountsAsTheOneAfterIt() {
    CodePoints codePoints = CodePoints.of("a😀b");

    assertThat(codePoints.fromUtf16(2)).isEqualTo(codePoints.fromUtf16(3)).isEqualTo(2);
  }

  @Test
  void aLoneSurrogateCountsAsOne() {
    assertThat(CodePoints.of("\uDE00\uD83Dx\uD83D").count()).isEqualTo(4);
    assertThat(CodePoints.of("\uD83D\uD83D\uDE00\uDE00").count()).isEqualTo(3);
  }

  @Test
  void aTextWithoutSuchCharactersKeepsItsOffsets() {
    CodePoints codePoints = CodePoints.of("Ձայն");

    assertThat(codePoints.count()).isEqualTo(4);
    assertThat(codePoints.fromUtf16(3)).isEqualTo(3);
    assertThat(codePoints.toUtf16(3)).isEqualTo(3);
    assertThat(CodePoints.of("").count()).isZero();
    assertThat(CodePoints.of("").toUtf16(0)).isZero();
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints codePoints = CodePoints.of("a😀");

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.fromUtf16(4))
        .withMessage("UTF-16 offset 4 lies outside the text of 3 units");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.toUtf16(3))
        .withMessage("code point 3 lies outside the text of 2 code points");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.fromUtf16(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> codePoints.toUtf16(-1));
  }

  @Test
  void itCountsAsThePlatformDoesOnRandomText() {
    long seed = new Random().nextLong();
    System.out.println("CodePointsTest seed: " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = anyUnits(random, random.nextInt(120));
      CodePoints codePoints = CodePoints.of(text);

      assertThat(codePoints.count()).as("seed %d", seed).isEqualTo(naive(text, text.length()));
      for (int offset = 0; offset <= text.length(); offset++) {
        int expected = isInsidePair(text, offset) ? naive(text, offset + 1) : naive(text, offset);
        assertThat(codePoints.fromUtf16(offset)).as("seed %d", seed).isEqualTo(expected);
      }
      for (int index = 0; index <= codePoints.count(); index++) {
        int there = codePoints.toUtf16(index);
        assertThat(there).as("seed %d", seed).isEqualTo(text.offsetByCodePoints(0, index));
        assertThat(codePoints.fromUtf16(there)).as("seed %d", seed).isEqualTo(index);
      }
    }
  }

  private static int naive(String text, int end) {
    return text.substring(0, end).codePointCount(0, end);
  }

  private static boolean isInsidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Letters, and surrogates in any order, so that some pair and some stand alone. */
  private static String anyUnits(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> 'x';
            case 1 -> 'ե';
            case 2 -> (char) (0xD800 + random.nextInt(0x400));
            default -> (char) (0xDC00 + random.nextInt(0x400));
          });
    }
    return text.toString();
  }
}
