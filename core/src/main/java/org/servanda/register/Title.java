package org.servanda.register;

import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.Gender;
import org.servanda.gazetteer.Office;

/**
 * What stands beside a name.
 *
 * @param office the post; null where none
 * @param country the country whose post it is; null where not told
 * @param gender as the form of address or the post tells
 */
record Title(@Nullable Office office, @Nullable Country country, Gender gender) {}
