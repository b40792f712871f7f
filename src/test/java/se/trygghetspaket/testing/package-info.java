/**
 * What every test may use: a real PostgreSQL, emptied before each test, a clock to set
 * and a counter of queries.
 */
@NullMarked
package se.trygghetspaket.testing;

import org.jspecify.annotations.NullMarked;
