/**
 * Pictures of amounts, drawn on the server: where every bar lies, computed from whole
 * kronor without floating point. The templates in {@code chart/} draw them; the words and
 * the table beside them are the page's.
 */
@NullMarked
package se.trygghetspaket.web.chart;

import org.jspecify.annotations.NullMarked;
