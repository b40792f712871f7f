/** Tests of reading memos and earlier years in. */
@NullMarked
package se.trygghetspaket.inlasning;

import org.jspecify.annotations.NullMarked;
