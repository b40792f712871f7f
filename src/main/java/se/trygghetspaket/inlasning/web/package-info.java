/** The pages on which a memo is pasted, looked through and stored. */
@NullMarked
package se.trygghetspaket.inlasning.web;

import org.jspecify.annotations.NullMarked;
