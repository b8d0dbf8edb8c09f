-- From where a file came that waits for its input, as a digest, so that one network cannot take up all the room for everybody.
-- Nobody can tell any more once it belongs to an input.
alter table attachment
    add column network text,
    add constraint attachment_network_goes check (feedback_id is null or network is null);
create index attachment_waiting_of_network on attachment (network) where feedback_id is null;
