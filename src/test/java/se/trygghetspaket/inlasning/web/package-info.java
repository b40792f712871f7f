/** Tests of the pages that read a memo in. */
@NullMarked
package se.trygghetspaket.inlasning.web;

import org.jspecify.annotations.NullMarked;
