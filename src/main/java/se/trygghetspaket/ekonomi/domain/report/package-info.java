/** What has been changed of amounts during a period. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.ekonomi.domain.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
