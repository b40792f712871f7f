/** Cases and their memos in PostgreSQL. */
@NullMarked
package se.trygghetspaket.arende.storage;

import org.jspecify.annotations.NullMarked;
