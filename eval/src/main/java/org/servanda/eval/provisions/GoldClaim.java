package org.servanda.eval.provisions;

import org.jspecify.annotations.Nullable;

/**
 * A claim and the provision it is about.
 *
 * @param words its words
 * @param obligor the id of who is said to keep or break it; null where that is open
 * @param number the provision's number; null where it is about none, or about several alike
 */
record GoldClaim(String words, @Nullable String obligor, @Nullable String number) {}
