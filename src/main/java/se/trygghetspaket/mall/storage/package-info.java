/** Where the forms of memos are kept. */
@NullMarked
package se.trygghetspaket.mall.storage;

import org.jspecify.annotations.NullMarked;
