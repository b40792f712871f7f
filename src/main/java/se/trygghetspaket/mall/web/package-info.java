/** The page of a paket's form of memos. */
@NullMarked
package se.trygghetspaket.mall.web;

import org.jspecify.annotations.NullMarked;
