/** The page of what was found. */
@NullMarked
package se.trygghetspaket.search.web;

import org.jspecify.annotations.NullMarked;
