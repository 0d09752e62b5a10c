package org.servanda.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.Term;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Gender;
import org.servanda.gazetteer.Office;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;

/**
 * The persons of one article, gathered from all its mentions: the short forms of a name belong to
 * the full one, and the office and country printed beside any of them to the person.
 */
final class Cast {

  /** A report names some ten persons; what names more than this is none. */
  static final int MOST_MEMBERS = 1_000;

  /** Whose holders act for states and bodies. */
  private static final Set<String> STATE_LEVELS =
      Set.of("minister", "head", "envoy", "spokesperson");

  private final List<CastMember> members = new ArrayList<>();

  /** The places in {@link #members} of those whose name has a part, by that part in one case. */
  private final Map<String, TreeSet<Integer>> byPart = new HashMap<>();

  private final Map<Actor, CastMember> byActor = new HashMap<>();

  /** Those whom the register knows. */
  private final Set<Actor> registered = new HashSet<>();

  private final Gazetteer gazetteer;

  private Cast(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gathers the persons; full names first, so that an early short form finds its owner. */
  static Cast of(ArticleMentions mentions, Gazetteer gazetteer, KnownPersons known) {
    Cast cast = new Cast(gazetteer);
    List<Mention> persons = mentions.ofType(MentionType.PERSON);
    persons.stream()
        .filter(m -> parts(mentions.text(m)).size() > 1)
        .forEach(m -> cast.add(mentions, m));
    persons.stream()
        .filter(m -> parts(mentions.text(m)).size() == 1)
        .forEach(m -> cast.add(mentions, m));
    cast.giveCounterpartsTheirOffice();
    cast.recognise(known);
    return cast;
  }

  /** All of them, in the order in which they were first named in full. */
  List<CastMember> members() {
    return Collections.unmodifiableList(members);
  }

  /** Whether persons named late may be missing. */
  boolean isFull() {
    return members.size() >= MOST_MEMBERS;
  }

  /** Those whom a name can mean. */
  List<CastMember> named(String name) {
    List<String> parts = parts(name);
    List<CastMember> sharing = sharingPart(parts);
    List<CastMember> exact =
        sharing.stream().filter(m -> String.join(" ", m.names()).equals(name.strip())).toList();
    if (!exact.isEmpty() && parts.size() > 1) {
      return exact;
    }
    List<CastMember> family =
        sharing.stream()
            .filter(m -> CastMember.same(m.names().getLast(), parts.getLast()) && m.matches(parts))
            .toList();
    return family.isEmpty() ? sharing.stream().filter(m -> m.matches(parts)).toList() : family;
  }

  /** What the report tells of a person. */
  Optional<CastMember> member(Actor actor) {
    return Optional.ofNullable(byActor.get(actor));
  }

  /** Whether no register knows somebody, and the report gives them no part in affairs of state. */
  boolean isLocal(Actor actor) {
    return member(actor)
        .filter(member -> !registered.contains(actor))
        .filter(
            member ->
                Optional.ofNullable(member.office())
                    .filter(office -> STATE_LEVELS.contains(office.level()))
                    .isEmpty())
        .isPresent();
  }

  /** Those with a part of their name in common; only they can match. */
  private List<CastMember> sharingPart(List<String> parts) {
    TreeSet<Integer> places = new TreeSet<>();
    for (String part : parts) {
      places.addAll(byPart.getOrDefault(oneCase(part), new TreeSet<>()));
    }
    return places.stream().map(members::get).toList();
  }

  private void place(int index, CastMember member) {
    if (index == members.size()) {
      members.add(member);
    } else {
      members.set(index, member);
    }
    for (String part : member.names()) {
      byPart.computeIfAbsent(oneCase(part), key -> new TreeSet<>()).add(index);
    }
  }

  /** Equal for two parts just where {@link CastMember#same} holds. */
  private static String oneCase(String part) {
    StringBuilder folded = new StringBuilder();
    CastMember.withoutArticle(part)
        .codePoints()
        .map(Character::toUpperCase)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private void add(ArticleMentions mentions, Mention mention) {
    String name = mentions.text(mention);
    List<String> parts = parts(name);
    List<CastMember> known = named(name);
    if (known.size() > 1 || (known.isEmpty() && isFull())) {
      return;
    }
    Title title = mentions.titleOf(mention);
    if (known.isEmpty()) {
      Gender gender =
          title.gender().fits(Gender.UNKNOWN) && title.gender() != Gender.UNKNOWN
              ? title.gender()
              : gazetteer
                  .givenName(parts.getFirst())
                  .filter(g -> parts.size() > 1)
                  .orElse(Gender.UNKNOWN);
      place(members.size(), member(parts, gender, title.office(), title.owner(), title.isFormer()));
    } else {
      CastMember old = known.getFirst();
      List<String> fullest = parts.size() > old.names().size() ? parts : old.names();
      Gender gender = old.gender() == Gender.UNKNOWN ? title.gender() : old.gender();
      place(members.indexOf(old), withTitle(old, fullest, gender, title));
    }
  }

  /**
   * Somebody told of before, with what stands beside a later name; a present office counts most.
   */
  private static CastMember withTitle(
      CastMember old, List<String> names, Gender gender, Title title) {
    boolean isPresent = title.office() != null && old.isFormer() && !title.isFormer();
    if (isPresent) {
      return member(names, gender, title.office(), title.owner(), false);
    }
    @Nullable Actor owner = old.actsFor().orElse(title.owner());
    return old.office() == null
        ? member(names, gender, title.office(), owner, title.isFormer())
        : member(names, gender, old.office(), owner, old.isFormer());
  }

  /** A counterpart holds the office of the person before, whose counterpart they are. */
  private void giveCounterpartsTheirOffice() {
    @Nullable Office last = null;
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      @Nullable Office held = member.office();
      if (held != null && held.key().equals("counterpart")) {
        members.set(i, member(member.names(), member.gender(), last, member.owner(), false));
      } else if (held != null) {
        last = held;
      }
    }
  }

  /** Puts those of the register in the place of those of the report, with the office they hold. */
  private void recognise(KnownPersons known) {
    for (int i = 0; i < members.size(); i++) {
      int place = i;
      CastMember member = members.get(i);
      known
          .of(member)
          .ifPresent(
              entry -> {
                registered.add(entry.actor());
                members.set(place, recognised(member, entry.actor(), known));
              });
      byActor.putIfAbsent(members.get(i).actor(), members.get(i));
    }
  }

  private CastMember recognised(CastMember member, Actor actor, KnownPersons known) {
    Optional<Term> term = known.term(actor);
    boolean isFormer = member.isFormer() && term.isEmpty();
    boolean isPast = member.isFormer() && term.isPresent();
    @Nullable Office office =
        Optional.ofNullable(isPast ? null : member.office())
            .or(() -> term.flatMap(t -> gazetteer.officeOf(t.office())))
            .orElse(null);
    @Nullable Actor owner =
        Optional.ofNullable(isPast ? null : member.owner())
            .or(() -> term.flatMap(t -> known.actor(t.of())))
            .orElse(null);
    return new CastMember(actor, member.names(), member.gender(), office, owner, isFormer);
  }

  private static CastMember member(
      List<String> parts,
      Gender gender,
      @Nullable Office office,
      @Nullable Actor owner,
      boolean isFormer) {
    String name = String.join(" ", parts);
    Actor actor = new Actor("person:" + slug(name), name, Actor.Kind.PERSON, null);
    return new CastMember(actor, parts, gender, office, owner, isFormer);
  }

  private static List<String> parts(String name) {
    return List.of(name.strip().split("\\s+"));
  }

  /** A name in lower-case ASCII letters and hyphens. */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-+|-+$", "");
  }
}
