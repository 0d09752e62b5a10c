/**
 * Files with which users add to a register: JSON Lines, one entry a line. {@link
 * org.servanda.registerfile.RegisterFile} reads one against a {@link
 * org.servanda.registerfile.Layout} and gives either all of its entries or all of its problems;
 * nothing is ever half loaded.
 *
 * <pre>{@code
 * Layout layout = Layout.of(Key.needed("id"), Key.needed("name"), Key.texts("names"));
 * RegisterFile<Thing> file = new RegisterFile<>(layout, known, row ->
 *     row.isSound() ? Optional.of(new Thing(row.text("id"), row.text("name"))) : Optional.empty());
 * switch (file.read("things.jsonl", reader)) {
 *   case FileContent.Entries<Thing>(var things, var sameAs) -> use(things);
 *   case FileContent.Refused<Thing>(var problems) -> show(problems);
 * }
 * }</pre>
 */
@NullMarked
package org.servanda.registerfile;

import org.jspecify.annotations.NullMarked;
