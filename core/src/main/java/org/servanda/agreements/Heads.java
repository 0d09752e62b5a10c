package org.servanda.agreements;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that say what sort of agreement is meant: {@code accords}, {@code truce}. */
final class Heads {

  /** The head that can stand for any other. */
  static final String ANY = "agreement";

  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("agreement", ANY),
          Map.entry("agreements", ANY),
          Map.entry("accord", ANY),
          Map.entry("accords", ANY),
          Map.entry("deal", ANY),
          Map.entry("deals", ANY),
          Map.entry("pact", ANY),
          Map.entry("pacts", ANY),
          Map.entry("settlement", ANY),
          Map.entry("treaty", "treaty"),
          Map.entry("treaties", "treaty"),
          Map.entry("ceasefire", "ceasefire"),
          Map.entry("ceasefires", "ceasefire"),
          Map.entry("truce", "ceasefire"),
          Map.entry("armistice", "ceasefire"),
          Map.entry("armistices", "ceasefire"),
          Map.entry("statement", "statement"),
          Map.entry("statements", "statement"),
          Map.entry("declaration", "declaration"),
          Map.entry("declarations", "declaration"),
          Map.entry("protocol", "protocol"),
          Map.entry("protocols", "protocol"),
          Map.entry("convention", "convention"),
          Map.entry("conventions", "convention"),
          Map.entry("resolution", "resolution"),
          Map.entry("resolutions", "resolution"),
          Map.entry("memorandum", "memorandum"),
          Map.entry("memoranda", "memorandum"),
          Map.entry("mou", "memorandum"),
          Map.entry("communique", "communique"),
          Map.entry("communiques", "communique"),
          Map.entry("framework", "framework"),
          Map.entry("charter", "charter"),
          Map.entry("roadmap", "roadmap"),
          Map.entry("package", "package"),
          Map.entry("plan", "plan"),
          Map.entry("principles", "principles"),
          Map.entry("initiative", "initiative"),
          Map.entry("understanding", "understanding"),
          Map.entry("understandings", "understanding"));

  private Heads() {}

  /** The head that a word in small letters is, as one form for all that mean the same. */
  static @Nullable String of(String word) {
    return HEADS.get(word);
  }

  /** The heads that fit any agreement of a kind, whatever its title. */
  static Set<String> of(Kind kind) {
    return switch (kind) {
      case CEASEFIRE -> Set.of("ceasefire");
      case FRAMEWORK -> Set.of("framework");
      case PROTOCOL -> Set.of("protocol");
      case TREATY -> Set.of("treaty");
      case CONVENTION -> Set.of("convention");
      case STATEMENT -> Set.of("statement");
      case DECLARATION -> Set.of("declaration");
      case COMMUNIQUE -> Set.of("communique");
      case MEMORANDUM -> Set.of("memorandum");
      case RESOLUTION -> Set.of("resolution");
      case PEACE_AGREEMENT, ARMS_CONTROL, AGREEMENT, OTHER -> Set.of();
    };
  }
}
