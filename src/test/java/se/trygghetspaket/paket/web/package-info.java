/** Tests of the pages of paket and their budgetramar. */
@NullMarked
package se.trygghetspaket.paket.web;

import org.jspecify.annotations.NullMarked;
