-- What the unit has promised in public may also be what mends a finding.
alter table audit_finding
    add column follow_up_id uuid,
    add constraint audit_finding_follow_up_fk foreign key (follow_up_id) references follow_up;
