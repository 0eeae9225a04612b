/** The frame of every page and the form of every answer: layout model, menu, errors as sentences, dates and numbers in Indonesian. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "akses"})
package id.tatakerja.tampilan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
