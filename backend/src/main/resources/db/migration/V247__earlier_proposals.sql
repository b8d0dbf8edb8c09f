-- A correction of an input may change its proposed wording, too; the earlier one is kept.
alter table feedback_text add column proposed_text text;

-- Until now no correction changed a proposal: every text of an input stood beside the same one.
update feedback_text t set proposed_text = f.proposed_text
from feedback f
where f.id = t.feedback_id and f.proposed_text is not null;
