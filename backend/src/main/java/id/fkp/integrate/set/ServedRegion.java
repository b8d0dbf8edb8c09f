package id.fkp.integrate.set;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a unit serves a region: what joins the sets that speak of units, which all say unitId, with regions. */
record ServedRegion(
        UUID unitId,
        String unitName,

        @Schema(description = "Code of the Ministry of Home Affairs (Kemendagri)", examples = "12.74")
        String regionCode,

        @Schema(description = "As the unit calls it", examples = "Kota Tanjungbalai")
        String regionName,

        @Schema(description = "Code of Statistics Indonesia (BPS), where known", examples = "1272") @Nullable
        String bpsCode,

        @Schema(description = "Code of its province (Kemendagri)", examples = "12")
        String provinceCode) {

    static final String SQL = """
            select json_strip_nulls(json_build_object('unitId', u.id, 'unitName', u.name,
                'regionCode', t.place ->> 'code', 'regionName', t.place ->> 'name', 'bpsCode', r.bps_code,
                'provinceCode', left(t.place ->> 'code', 2)))
            from unit u
            cross join lateral jsonb_array_elements(u.territories) t (place)
            left join region r on r.code = t.place ->> 'code'
            order by u.id, t.place ->> 'code'
            """;
}
