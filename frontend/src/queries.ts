import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient } from "@tanstack/react-query";

/**
 * What is read of the service. An answer that was asked for before a change says nothing about what came after it: the
 * library begins a read anew that is under way again, but waits for one that is under way for the first time.
 */
export class Queries extends QueryClient {
  override invalidateQueries(filters?: InvalidateQueryFilters, options?: InvalidateOptions) {
    for (const query of this.getQueryCache().findAll({
      ...filters,
      type: "active",
      fetchStatus: "fetching",
    })) {
      if (query.state.data === undefined) void query.cancel({ silent: true });
    }
    return super.invalidateQueries(filters, options);
  }
}
