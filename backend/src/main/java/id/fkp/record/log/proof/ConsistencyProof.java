package id.fkp.record.log.proof;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proves that nothing was changed or taken away between two sizes of the register. */
@Schema(description = "What proves that the register of a size begins with that of another (RFC 9162 section 2.1.4)")
public record ConsistencyProof(
        @Schema(examples = "1100") long from,

        @Schema(examples = "1204") long to,

        @Schema(
                description = "Hashes in hexadecimal, in the order of RFC 9162",
                examples = "[\"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\"]")
        List<String> path) {}
