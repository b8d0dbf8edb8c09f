// @ts-nocheck

import type { Client, Options as Options2, TDataShape } from './client';
import { client } from './client.gen';
import type { ListComponentKindsData, ListComponentKindsErrors, ListComponentKindsResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * List the 14 components of a service standard, in reading order
 */
export const listComponentKinds = <ThrowOnError extends boolean = false>(options?: Options<ListComponentKindsData, ThrowOnError>) => (options?.client ?? client).get<ListComponentKindsResponses, ListComponentKindsErrors, ThrowOnError>({ url: '/api/v1/component-kinds', ...options });
