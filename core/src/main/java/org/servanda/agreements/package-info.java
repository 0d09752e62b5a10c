/**
 * What was agreed: treaties, statements and accords, and their provisions. {@link
 * org.servanda.agreements.AgreementRegister} holds those that are known before reading; users add
 * to it with a file that {@link org.servanda.agreements.AgreementFile} reads; {@link
 * org.servanda.agreements.ProvisionReader} finds the provisions in an agreement's own text.
 *
 * <pre>{@code
 * AgreementRegister register = AgreementRegister.load(ActorRegister.load()::actor);
 * register.named("the Bishkek ceasefire");        // two entries: the protocol, and the ceasefire
 * register.named("the 2015 nuclear deal");        // jcpoa-2015
 * register.between(Set.of("country:ARM", "country:RUS"));
 * }</pre>
 */
@NullMarked
package org.servanda.agreements;

import org.jspecify.annotations.NullMarked;
