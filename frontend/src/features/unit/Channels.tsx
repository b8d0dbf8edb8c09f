import { FormattedMessage } from "react-intl";
import type { Channel, Service } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { safeAddress } from "@/ui/document/document";

/** Where and when a service is given, at a counter or online. */
export function Channels({ service }: { service: Service }) {
  if (service.channels.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="service.channels.empty" />
      </p>
    );
  }
  return (
    <ul className="plain ruled">
      {service.channels.map((channel) => (
        <li key={`${channel.kind} ${channel.place ?? channel.url} ${channel.hours}`}>
          <b>
            <FormattedMessage id={`service.channel.${channel.kind}`} />
          </b>
          <p lang={WRITTEN_IN}>
            <Where channel={channel} />
          </p>
          <p className="sm muted">
            <FormattedMessage id="service.channel.hours" values={{ hours: channel.hours }} />
          </p>
          {channel.note && (
            <p className="sm muted" lang={WRITTEN_IN}>
              {channel.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Where({ channel: { place, address, url } }: { channel: Channel }) {
  const reachable = safeAddress(url);
  return (
    <>
      {[place, address].filter(Boolean).join(", ")}
      {reachable ? (
        <a href={reachable} rel="noopener">
          {url}
        </a>
      ) : (
        url
      )}
    </>
  );
}
