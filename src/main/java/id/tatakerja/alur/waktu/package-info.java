/** Deadlines of acts: how long each has, what moves with the calendar, reminders and the notice to who stands above. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.alur.waktu;
