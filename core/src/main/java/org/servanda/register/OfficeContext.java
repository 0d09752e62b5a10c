package org.servanda.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;

/**
 * What stands around an office that is named without its holder.
 *
 * @param other the person of whom the holder can be the counterpart; null where there is none
 * @param speaker who spoke just before, who goes on speaking if the office is theirs; null where
 *     nobody did
 * @param beside the only country that the sentence names before, as in {@code Mali's government
 *     agreed, and the prime minister left}; null where there is none
 * @param excluded whom it cannot be, since they do something to its holder: {@code X thanked the
 *     president}
 * @param isLocal whether the words stand by somebody whom no register knows, who may have nobody of
 *     the report in mind
 */
record OfficeContext(
    @Nullable Actor other,
    @Nullable Actor speaker,
    @Nullable Actor beside,
    List<Actor> excluded,
    boolean isLocal) {}
