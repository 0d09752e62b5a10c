package org.servanda.sources;

import java.util.Optional;

/** First bytes of formats that are not text. */
enum Signature {
  PDF("a PDF file", "%PDF-"),
  ZIP("a ZIP archive, such as an office document", "PK\u0003\u0004"),
  PNG("a PNG picture", "\u0089PNG"),
  JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", "GIF8"),
  GZIP("a gzip file", "\u001F\u008B"),
  BZIP2("a bzip2 file", "BZh"),
  XZ("an xz file", "\u00FD7zXZ"),
  SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF"),
  ZSTD("a zstd file", "(\u00B5/\u00FD"),
  RAR("a RAR archive", "Rar!"),
  OLE("an old office document", "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF document", "{\\rtf"),
  ELF("a program", "\u007FELF");

  private final String what;
  private final String start;

  Signature(String what, String start) {
    this.what = what;
    this.start = start;
  }

  /** What the bytes hold, if they open like one of these. */
  static Optional<String> of(byte[] bytes) {
    for (Signature signature : values()) {
      if (signature.opens(bytes)) {
        return Optional.of(signature.what);
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] bytes) {
    for (int i = 0; i < start.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
