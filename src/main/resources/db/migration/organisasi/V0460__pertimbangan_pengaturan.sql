-- Some choices are made only after workload and span of control were weighed; what was weighed is kept with the choice.
alter table organisasi.pengaturan
    add column beban_kerja     text not null default '',
    add column rentang_kendali text not null default '';
