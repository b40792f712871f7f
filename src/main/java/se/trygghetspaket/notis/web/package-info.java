/** The page of notices. */
@NullMarked
package se.trygghetspaket.notis.web;

import org.jspecify.annotations.NullMarked;
