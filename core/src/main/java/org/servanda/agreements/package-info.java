/**
 * What was agreed: treaties, statements and accords, and their provisions. {@link
 * org.servanda.agreements.AgreementRegister} holds those that are known before reading.
 */
@NullMarked
package org.servanda.agreements;

import org.jspecify.annotations.NullMarked;
