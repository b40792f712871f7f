/**
 * Reads a memo: bytes become lines, lines become headings, lists, tables and signatures,
 * and those a {@code Tolkning}. Framework-free. Only decoding knows of the file type.
 */
@NullMarked
@NamedInterface("read")
package se.trygghetspaket.tjansteskrivelse.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
