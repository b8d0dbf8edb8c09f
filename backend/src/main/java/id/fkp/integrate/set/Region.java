package id.fkp.integrate.set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region as reference data, by both codes in use. */
record Region(
        @Schema(description = "Code of the Ministry of Home Affairs (Kemendagri)", examples = "12.74")
        String code,

        @Schema(description = "Name", examples = "Kota Tanjungbalai")
        String name,

        @Schema(description = "Code of Statistics Indonesia (BPS), where known", examples = "1272") @Nullable
        String bpsCode) {

    static final String SQL = """
            select json_strip_nulls(json_build_object('code', r.code, 'name', r.name, 'bpsCode', r.bps_code))
            from region r order by r.code
            """;
}
