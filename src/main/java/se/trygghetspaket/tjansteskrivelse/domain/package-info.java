/**
 * What a memo holds and what was read out of one; framework-free. The records named
 * {@code Read…} are a transfer tree of what was found and what was not: a component that
 * may be null there is {@code null} in the outside contract too, meaning that the memo
 * does not say.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.NullMarked;
