-- An appeal may also be about the concealing of the giver's own words beside the input: a reply or an objection.
alter table feedback_appeal
    drop constraint feedback_appeal_against_known,
    add constraint feedback_appeal_against_known check (against in ('HIDING', 'CONCEALMENT', 'EXCHANGE'));
