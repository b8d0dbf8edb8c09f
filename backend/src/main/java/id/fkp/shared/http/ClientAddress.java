package id.fkp.shared.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where a request came. Behind a proxy that is the proxy, unless {@code quarkus.http.proxy.*} names it as trusted.
 */
@RequestScoped
public class ClientAddress {

    /** Providers give a household or a phone that many bits of its own. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final HttpServerRequest request;

    ClientAddress(HttpServerRequest request) {
        this.request = request;
    }

    /** The address, or of IPv6 the network of 64 bits within which one device may choose any. */
    public String network() {
        var peer = request.remoteAddress();
        return peer == null || peer.hostAddress() == null ? "unknown" : network(peer.hostAddress());
    }

    static String network(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
