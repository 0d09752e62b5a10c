package org.servanda.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Office;
import org.servanda.reading.Mention;

/**
 * An office whose holder is looked for.
 *
 * @param mention the words
 * @param text the same, on one line
 * @param office the office that they name
 * @param owner the country or body whose office it is; null where not told
 * @param isOwnerSure whether the owner stands with the office, and not only in its sentence
 */
record Wanted(
    Mention mention, String text, Office office, @Nullable Actor owner, boolean isOwnerSure) {

  /** The office of anybody. */
  Wanted withoutOwner() {
    return new Wanted(mention, text, office, null, false);
  }

  /** Whether it is that of a counterpart, who holds the same as another. */
  boolean isCounterpart() {
    return office.key().equals("counterpart");
  }

  /** Whether the words are {@code the minister}, of whatever ministry. */
  boolean isAnyMinister() {
    return office.key().equals("minister") && owner == null;
  }

  /** Whether the words are {@code the leader} of a country. */
  boolean isLeader() {
    return text.equalsIgnoreCase("leader") && isOwnerSure;
  }

  /** Whether somebody can be its holder, as far as the report tells of them. */
  boolean canBeOf(CastMember member) {
    if (member.isFormer() || (owner != null && isOfOther(member, owner))) {
      return false;
    }
    if (isCounterpart()) {
      return member.actsFor(owner);
    }
    @Nullable Office held = member.office();
    return held != null && (OfficeNames.same(held.key(), office) || isCalledSo(held));
  }

  /** Whether somebody's office goes by the very words, and not only by a word for many offices. */
  boolean isCalledSo(CastMember member) {
    @Nullable Office held = member.office();
    return held != null && OfficeNames.same(held.key(), office);
  }

  private static boolean isOfOther(CastMember member, Actor owner) {
    return member.actsFor().isPresent() && !member.actsFor(owner);
  }

  /** Whether an office can be called by a word for many: {@code minister}, {@code leader}. */
  private boolean isCalledSo(Office held) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "minister" -> held.level().equals("minister") && held.key().endsWith("minister");
      case "leader" ->
          held.level().equals("head") && (owner == null || owner.kind() == Actor.Kind.COUNTRY);
      case "envoy" -> held.level().equals("envoy");
      case "diplomat" -> held.level().equals("envoy") || OfficeNames.isForeignMinister(held.key());
      default -> false;
    };
  }
}
