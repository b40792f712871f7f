/** The rules of the house as tests: structure, words, sizes, schema and texts. */
@NullMarked
package se.trygghetspaket.architecture;

import org.jspecify.annotations.NullMarked;
