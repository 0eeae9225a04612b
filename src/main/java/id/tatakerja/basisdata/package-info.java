/** Where the data lives: the embedded PostgreSQL or a given one, its pool, and the tenant that every connection carries. */
@org.springframework.modulith.ApplicationModule(displayName = "Basis data", allowedDependencies = {"bersama"})
@org.jspecify.annotations.NullMarked
package id.tatakerja.basisdata;
