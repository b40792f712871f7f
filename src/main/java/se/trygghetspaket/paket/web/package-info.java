/** The pages of paket, their settings and their budgetramar. */
@NullMarked
package se.trygghetspaket.paket.web;

import org.jspecify.annotations.NullMarked;
