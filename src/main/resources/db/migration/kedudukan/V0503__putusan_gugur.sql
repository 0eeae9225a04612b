-- Why an explicit decision ended by itself: empty while it holds, and where a newer decision took its place.
alter table kedudukan.keputusan_khusus add column sebab_gugur text not null default '';
