/** Words that every module shares: period, NIP, citation, ground of a decision, refusal. Depends on nothing. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package id.tatakerja.bersama;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
