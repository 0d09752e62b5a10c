package org.servanda.register;

import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Gender;
import org.servanda.gazetteer.Office;

/**
 * What stands beside a name.
 *
 * @param office the post; null where none
 * @param owner the country or body whose post it is; null where not told
 * @param isFormer whether the post is no longer held, or not yet
 * @param gender as the form of address or the post tells
 */
record Title(@Nullable Office office, @Nullable Actor owner, boolean isFormer, Gender gender) {}
