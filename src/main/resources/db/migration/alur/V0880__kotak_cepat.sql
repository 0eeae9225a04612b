-- The inbox is read far more often than acts are opened: the index takes each act at once instead of keeping a list to be searched
-- through, and rows of closed acts leave it early, however many closed acts there are.
alter index alur.tugas_terbuka set (fastupdate = off);
alter table alur.tugas set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
