-- Beside how somebody compared with the work: the duty of his or her jabatan that it serves, or why there is none.
alter table penugasan.perbandingan add column uraian text not null default '';
