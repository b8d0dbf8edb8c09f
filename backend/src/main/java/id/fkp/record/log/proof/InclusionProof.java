package id.fkp.record.log.proof;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proves that an entry is in the register of a size. */
@Schema(description = "What leads from an entry's hash to the root of the register of a size (RFC 9162 section 2.1.3)")
public record InclusionProof(
        UUID entryId,

        @Schema(examples = "1203") long index,

        @Schema(examples = "1204") long size,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String leafHash,

        @Schema(
                description = "Hashes in hexadecimal, from the leaf up",
                examples = "[\"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\"]")
        List<String> path) {}
