/** Who may come in and do what: accounts, login, sessions, roles, personal tokens, the rule of every endpoint. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "jejak"})
package id.tatakerja.akses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
