package id.fkp.integrate.set;

import id.fkp.standard.revision.RevisionSql;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard in force in the order of the fields of a service's page in SIPPN (Permenpan RB 13/2017), to be copied there:
 * no public way to write into it is known.
 */
record SippnService(
        UUID standardId,
        UUID unitId,
        UUID serviceId,
        String unitName,
        String serviceName,
        String title,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeSignedOn,
        @Nullable String requirements,
        @Nullable String procedure,
        @Nullable String timeLimit,
        @Nullable String fee,
        @Nullable String product,
        @Nullable String complaintHandling,
        @Nullable String pelaksana,
        LocalDate inForceFrom,
        @Nullable String sippnServiceUrl) {

    static final String SQL = """
            select json_strip_nulls(json_build_object(
                'standardId', s.id, 'unitId', u.id, 'serviceId', v.id, 'unitName', u.name, 'serviceName', v.name,
                'title', t.frozen_title, 'decreeNumber', d.number, 'decreeSignedOn', d.signed_on,
                'requirements', c.sd1, 'procedure', c.sd2, 'timeLimit', c.sd3, 'fee', c.sd4, 'product', c.sd5,
                'complaintHandling', c.sd6, 'pelaksana', c.mf5, 'inForceFrom', e.in_force_from,
                'sippnServiceUrl', (select p.link from publication p
                    where p.standard_id = s.id and p.medium = 'SIPPN' and p.link is not null and p.withdrawn_at is null
                    order by p.id desc limit 1)))
            from standard s
            join unit u on u.id = s.unit_id
            join service v on v.id = s.service_id
            join {inForce} on true
            join standard_version t on t.id = e.final_version_id
            left join decree d on d.id = e.decree_id
            cross join lateral (
                select max(k.plain) filter (where k.code = 'SD1') as sd1,
                    max(k.plain) filter (where k.code = 'SD2') as sd2,
                    max(k.plain) filter (where k.code = 'SD3') as sd3,
                    max(k.plain) filter (where k.code = 'SD4') as sd4,
                    max(k.plain) filter (where k.code = 'SD5') as sd5,
                    max(k.plain) filter (where k.code = 'SD6') as sd6,
                    max(k.plain) filter (where k.code = 'MF5') as mf5
                from component k where k.version_id = t.id) c
            order by s.id
            """.replace("{inForce}", RevisionSql.IN_FORCE);
}
