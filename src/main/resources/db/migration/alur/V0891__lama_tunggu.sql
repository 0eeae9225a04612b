-- How long acts wait is asked for a span of days. Acts are written in the order in which they open, so the span is found without an
-- index that each act would have to be entered into.
create index tugas_sejak on alur.tugas using brin (sejak) with (pages_per_range = 16, autosummarize = on);
