-- What each group held when results were published, the small ones too: with it the next publication is compared, so that none
-- of fewer than five follows from their difference. Never shown; null with what was published before it was kept.
alter table survey_publication add column group_tallies jsonb;
