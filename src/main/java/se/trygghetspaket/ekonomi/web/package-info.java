/** Finance's desk and the change report as pages. */
@NullMarked
package se.trygghetspaket.ekonomi.web;

import org.jspecify.annotations.NullMarked;
