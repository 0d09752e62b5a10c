/**
 * What the registers cost: how long they take to load in a process that has just started, how large
 * a part of reading they are, and how long a users' file takes. {@code docs/registers.json} keeps
 * the figures, {@code docs/registers.md} is made from it.
 */
@NullMarked
package org.servanda.eval.registers;

import org.jspecify.annotations.NullMarked;
