/** Ends a connection to the device's store as a browser does that runs short of memory. */
export async function endConnection(opening: unknown) {
  const { result } = opening as IDBOpenDBRequest;
  result.close();
  // What stands in for the store knows no events but its own.
  const { CAPTURING_PHASE, AT_TARGET } = Event;
  const event = { type: "close", initialized: true, eventPath: [], CAPTURING_PHASE, AT_TARGET };
  result.dispatchEvent(event as unknown as Event);
}
