/**
 * The record of an article as JSON, the form that other programs read. {@code record.schema.json}
 * beside these classes says exactly what it looks like; offsets are Unicode code points.
 */
@NullMarked
package org.servanda.exchange;

import org.jspecify.annotations.NullMarked;
