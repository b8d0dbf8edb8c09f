package id.fkp.integrate.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of regions brought, or would bring. */
@Schema(name = "RegionImport", description = "What a list of regions brought, or with dryRun would bring")
record RegionImport(
        @Schema(description = "Rows in the list, without its heading", examples = "552")
        int read,

        @Schema(description = "Regions that were not known", examples = "532")
        int added,

        @Schema(description = "Regions that were known by another name or BPS code", examples = "2")
        int changed,

        @Schema(description = "Whether nothing was written") boolean dryRun) {}
