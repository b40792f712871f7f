/** The rules of a memo's form, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.mall.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
