-- Who gave evidence that a promise was kept does not verify it: issuer and subject, never shown. Of older evidence nobody knows.
alter table follow_up_evidence add column by_id text;
