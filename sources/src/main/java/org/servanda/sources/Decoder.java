package org.servanda.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text. In this order: a byte-order mark; UTF-16 without one, told by its zero
 * bytes; UTF-8, if there is no fault in it; what the page's markup declares; UTF-8 with a few
 * faults; what ICU's detector is sure of; windows-1252. Stateless and thread-safe.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]{0,100}encoding=[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int DECLARATION_WINDOW = 4096;
  private static final int SURE = 50;
  private static final int SAMPLE = 4096;

  /** One control character in so many is still text. */
  private static final int RAREST_CONTROL = 200;

  private Decoder() {}

  /** Decodes {@code bytes}; with {@code markup}, believes what the markup declares. */
  static Decoding decode(byte[] bytes, boolean markup) {
    Optional<String> binary = Signature.of(bytes);
    if (binary.isPresent()) {
      return new Decoding.Refused(
          "holds %s: only text, HTML and JSON lines are read; extract its text first"
              .formatted(binary.get()));
    }
    String text = wellFormed(text(bytes, markup));
    long controls = text.chars().filter(Decoder::isControl).count();
    if (text.indexOf('\0') >= 0 || controls * RAREST_CONTROL > text.length()) {
      return new Decoding.Refused(
          "holds %d control characters in %d: that is not text; extract its text first"
              .formatted(controls, text.length()));
    }
    return new Decoding.Text(text);
  }

  /** Puts U+FFFD for every surrogate without its other half; the length stays the same. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** The bytes as UTF-8, if there is no fault in them; a byte-order mark is left out. */
  static Optional<String> strictUtf8(byte[] bytes) {
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return Optional.of(
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes, boolean markup) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return after(bytes, 4, UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return after(bytes, 4, UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return after(bytes, 2, UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return after(bytes, 2, UTF_16BE);
    }
    return zeroPattern(bytes)
        .map(utf16 -> new String(bytes, utf16))
        .or(() -> strictUtf8(bytes))
        .or(() -> markup ? declared(bytes) : Optional.empty())
        .or(() -> faultyUtf8(bytes))
        .orElseGet(() -> new String(bytes, detected(bytes)));
  }

  /** UTF-16 of a mostly Latin text has a zero in every second byte. */
  private static Optional<Charset> zeroPattern(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    boolean big = even > length / 4 && odd == 0;
    boolean little = odd > length / 4 && even == 0;
    return big ? Optional.of(UTF_16BE) : little ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WINDOW);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return charset(name)
        .filter(charset -> !charset.name().startsWith("UTF"))
        .map(charset -> new String(bytes, charset));
  }

  /** A few broken bytes among many good sequences do not make a text another charset's. */
  private static Optional<String> faultyUtf8(byte[] bytes) {
    String text =
        new String(
            bytes,
            starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0,
            bytes.length - (starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0),
            UTF_8);
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good > 4 * faults ? Optional.of(text) : Optional.empty();
  }

  private static Charset detected(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE * 16 ? Arrays.copyOf(bytes, SAMPLE * 16) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match == null || match.getConfidence() < SURE) {
      return WINDOWS_1252;
    }
    return charset(match.getName())
        .filter(charset -> !charset.name().startsWith("UTF"))
        .orElse(WINDOWS_1252);
  }

  /** As browsers do, takes Latin-1 for windows-1252, which has the curly quotation marks. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII");
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String after(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    return c < ' ' && !layout;
  }
}
