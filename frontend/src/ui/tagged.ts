/** What was read, with the ETag that a change of it has to name. */
export interface Tagged<T> {
  value: T;
  etag: string;
}

export function tagged<T>({ data, response }: { data: T; response: Response }): Tagged<T> {
  return { value: data, etag: response.headers.get("ETag") ?? "" };
}
