package org.servanda.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Gender;
import org.servanda.gazetteer.Office;

/**
 * A person of one article, with what the article tells of them.
 *
 * @param actor the person
 * @param names the parts of the fullest name, the family name last
 * @param gender as the given name or the form of address tells
 * @param office the post they hold; null where not told
 * @param owner the country or body they act for; null where not told
 * @param isFormer whether they held the post before, or are to hold it
 */
record CastMember(
    Actor actor,
    List<String> names,
    Gender gender,
    @Nullable Office office,
    @Nullable Actor owner,
    boolean isFormer) {

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ad", "an", "ar", "ash", "at", "az");

  CastMember {
    names = List.copyOf(names);
  }

  Optional<Actor> actsFor() {
    return Optional.ofNullable(owner);
  }

  /** Whether they act for a country or body, as far as is known. */
  boolean actsFor(@Nullable Actor other) {
    return owner != null && other != null && owner.id().equals(other.id());
  }

  /** Whether {@code parts} can be a shorter form of this name, or this of it. */
  boolean matches(List<String> parts) {
    List<String> shorter = parts.size() <= names.size() ? parts : names;
    List<String> longer = parts.size() <= names.size() ? names : parts;
    if (shorter.size() == 1) {
      return longer.stream().anyMatch(name -> same(name, shorter.getFirst()));
    }
    boolean tail = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    return tail
        || (same(shorter.getLast(), longer.getLast())
            && given(shorter.getFirst(), longer.getFirst()));
  }

  /** {@code Sabah} of {@code al-Sabah}: reports print Arabic names with the article and without. */
  static String withoutArticle(String name) {
    int hyphen = name.indexOf('-');
    boolean article =
        hyphen > 1
            && hyphen <= 3
            && name.length() - hyphen > 3
            && ARTICLES.contains(name.substring(0, hyphen).toLowerCase(Locale.ROOT));
    return article ? name.substring(hyphen + 1) : name;
  }

  private static boolean isInitial(String name) {
    return name.length() <= 2 && name.endsWith(".");
  }

  /** Whether two parts of names are the same but for case and an Arabic article. */
  static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other)
        || withoutArticle(one).equalsIgnoreCase(withoutArticle(other));
  }

  /** Given names agree when equal, when one is an initial, or when spelled almost alike. */
  private static boolean given(String one, String other) {
    if (same(one, other)) {
      return true;
    }
    boolean initial = isInitial(one) || isInitial(other);
    boolean spelling = one.length() > 3 && other.length() > 3 && one.regionMatches(0, other, 0, 4);
    return one.charAt(0) == other.charAt(0) && (initial || spelling);
  }
}
