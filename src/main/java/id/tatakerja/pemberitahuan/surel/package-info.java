/** E-mail: the mail server of the installation, what each person wants, and a queue that survives a restart. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.pemberitahuan.surel;
