-- The inbox finds inputs by a part of a word, too; without an index it read all inputs of the unit for one that is nowhere.
create index feedback_part on feedback using gin (text gin_trgm_ops);
