package org.servanda.grouping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.grouping.digest.Digest;

/**
 * An article of a group.
 *
 * @param digest what is known of it
 * @param copyOf the id of the longest article of the group that it is a copy of; null where it is
 *     none
 */
public record Member(Digest digest, @Nullable String copyOf) {

  public Member {
    Objects.requireNonNull(digest);
  }

  public String id() {
    return digest.id();
  }
}
