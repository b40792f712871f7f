/** The start page. */
@NullMarked
package se.trygghetspaket.start.web;

import org.jspecify.annotations.NullMarked;
