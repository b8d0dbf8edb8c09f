-- What people answered to the questions of the forum, as the annex of its record tells it; written at the signing, after
-- which nothing of a record changes. Records signed before have no such annex.
alter table agreement_draft add column answered jsonb not null default '[]';
