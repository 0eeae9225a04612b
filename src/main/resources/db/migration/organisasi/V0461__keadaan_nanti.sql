-- A state that has not begun can be taken back: what it cut short then gets its period again.
alter table organisasi.penempatan add column semula daterange;

comment on column organisasi.penempatan.semula is
    'period before a change of structure or people ended the placement early';
