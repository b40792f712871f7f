/**
 * What happens when a session has ended: where people go, and how what they typed comes
 * back.
 */
@NullMarked
package se.trygghetspaket.web.session;

import org.jspecify.annotations.NullMarked;
