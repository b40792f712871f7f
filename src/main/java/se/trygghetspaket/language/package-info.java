/**
 * Swedish and English: which words are said in the language that the reader has chosen,
 * and which are always Swedish.
 */
@NullMarked
@ApplicationModule(displayName = "Språk", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package se.trygghetspaket.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
