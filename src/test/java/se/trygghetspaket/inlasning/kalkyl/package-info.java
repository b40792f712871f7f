/** Tests of reading spreadsheets. */
@NullMarked
package se.trygghetspaket.inlasning.kalkyl;

import org.jspecify.annotations.NullMarked;
