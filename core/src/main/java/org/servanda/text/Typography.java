package org.servanda.text;

/**
 * Plain typography: one form for each kind of quotation mark, dash and space, ligatures spelled
 * out, invisible characters left out. Reading rules and models see this view; everything that is
 * reported is mapped back.
 *
 * <ul>
 *   <li>Double quotation marks that show a direction become {@code “} or {@code ”}, whatever the
 *       language ({@code « » „ ‟} and {@code ``}); those that do not ({@code " ＂ ″ ''}) become
 *       {@code "}. A {@code “} that closes a {@code „} of its paragraph becomes {@code ”}.
 *   <li>Single ones become {@code ‘} or {@code ’}, or {@code '} where there is no direction.
 *   <li>Dashes become {@code –}; hyphens of all kinds become {@code -}.
 *   <li>Every kind of space becomes a space, every line break {@code \n}; runs are kept, so that
 *       layout stays visible.
 *   <li>Soft hyphens, zero-width characters, direction marks and byte-order marks are left out.
 * </ul>
 *
 * Linear in the text. Stateless and thread-safe.
 */
public final class Typography {

  private Typography() {}

  /** The plain view of {@code text}. */
  public static AlignedText plain(String text) {
    AlignedText.Builder view = AlignedText.builder(text);
    boolean lowOpen = false;
    while (view.position() < text.length()) {
      int at = view.position();
      char unit = text.charAt(at);
      char following = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
      switch (unit) {
        case '„', '‟' -> {
          view.replace(1, "“");
          lowOpen = unit == '„';
        }
        case '“' -> {
          view.replace(1, lowOpen ? "”" : "“");
          lowOpen = false;
        }
        case '”' -> {
          view.keep(1);
          lowOpen = false;
        }
        case '\n', '\r', '\u0085', '\u2028', '\u2029', '\f', '\u000B' -> {
          int count = unit == '\r' && following == '\n' ? 2 : 1;
          boolean paragraph = unit == '\u2029';
          view.replace(count, paragraph ? "\n\n" : "\n");
          lowOpen &= !paragraph && !isBlankLine(text, at + count);
        }
        case '`', '\'' -> {
          if (following == unit) {
            view.replace(2, unit == '`' ? "“" : "\"");
          } else {
            view.replace(1, unit == '`' ? "‘" : "'");
          }
        }
        default -> plainUnit(view, unit);
      }
    }
    return view.build();
  }

  private static void plainUnit(AlignedText.Builder view, char unit) {
    switch (unit) {
      case '«', '《', '「' -> view.replace(1, "“");
      case '»', '》', '」' -> view.replace(1, "”");
      case '＂', '″' -> view.replace(1, "\"");
      case '‹', '‛' -> view.replace(1, "‘");
      case '›' -> view.replace(1, "’");
      case '‚' -> view.replace(1, "‘");
      case '＇', '′', 'ʼ' -> view.replace(1, "'");
      case '—', '―', '‒', '−', '─', '﹘' -> view.replace(1, "–");
      case '‐', '‑', '⁃', '﹣', '－' -> view.replace(1, "-");
      case '…' -> view.replace(1, "...");
      case 'ﬀ' -> view.replace(1, "ff");
      case 'ﬁ' -> view.replace(1, "fi");
      case 'ﬂ' -> view.replace(1, "fl");
      case 'ﬃ' -> view.replace(1, "ffi");
      case 'ﬄ' -> view.replace(1, "ffl");
      case 'ﬅ', 'ﬆ' -> view.replace(1, "st");
      default -> {
        if (isInvisible(unit)) {
          view.drop(1);
        } else if (unit == '\t' || isSpace(unit)) {
          view.replace(1, " ");
        } else {
          view.keep(1);
        }
      }
    }
  }

  /** Whether the line that starts at {@code from} holds nothing and another follows it. */
  private static boolean isBlankLine(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at)) && !isLineEnd(text, at)) {
      at++;
    }
    return at < text.length() && isLineEnd(text, at);
  }

  private static boolean isLineEnd(String text, int at) {
    return "\n\r\u0085\u2028\u2029\f\u000B".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSpace(char unit) {
    return Character.getType(unit) == Character.SPACE_SEPARATOR && unit != ' ';
  }

  private static boolean isInvisible(char unit) {
    return unit == '\u00AD'
        || (unit >= '\u200B' && unit <= '\u200F')
        || (unit >= '\u202A' && unit <= '\u202E')
        || (unit >= '\u2060' && unit <= '\u2064')
        || (unit >= '\u2066' && unit <= '\u2069')
        || unit == '\u180E'
        || unit == '\uFEFF';
  }
}
