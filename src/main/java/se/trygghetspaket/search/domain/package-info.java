/** What can be searched for and what is found, free of any framework. */
@NullMarked
package se.trygghetspaket.search.domain;

import org.jspecify.annotations.NullMarked;
