-- That staff read inputs for fewer hours, or not at all, is a change of the announced course as well.
alter table window_change
    add column hours_before integer,
    add column hours_after integer,
    drop constraint window_change_kind_known,
    add constraint window_change_kind_known check (
        kind in ('PROLONGED', 'CLOSED_EARLY', 'CORRECTED', 'APPROVAL_EASED')),
    drop constraint window_change_says_what,
    add constraint window_change_says_what check (
        case kind when 'CORRECTED' then num_nonnulls(standard_id, version_number) = 2
             when 'APPROVAL_EASED' then hours_before is not null
             else num_nonnulls(closes_before, closes_after) = 2 end);
