/** The administrator's page of settings. */
@NullMarked
package se.trygghetspaket.settings.web;

import org.jspecify.annotations.NullMarked;
