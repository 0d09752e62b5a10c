package org.servanda.gazetteer;

/**
 * A post.
 *
 * @param key the same for all words for one post: {@code fm} and {@code foreign minister} share it
 * @param level {@code minister}, {@code head}, {@code envoy}, {@code spokesperson}, {@code
 *     military} or {@code other}
 * @param gender of the holder, where the word tells
 */
public record Office(String key, String level, Gender gender) {}
