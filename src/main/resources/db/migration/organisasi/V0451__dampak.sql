-- Everybody whose kedudukan an import would change, kept apart from the short report that pages read each second.
alter table organisasi.pekerjaan add column dampak text not null default '';
