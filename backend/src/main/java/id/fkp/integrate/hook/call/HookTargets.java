package id.fkp.integrate.hook.call;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses webhooks may be sent to. What somebody names must not lead into the network in which the product stands:
 * a name is asked for its addresses each time, all of them must be allowed, and the connection goes to one of these.
 *
 * <p>Made at the start, so that a range which is none is told then.
 */
@Startup
@ApplicationScoped
public class HookTargets {

    /** What ends in a number is an IPv4 address, in one of its odd ways to be written where it is none of four numbers. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?i)(.*\\.)?(0x[0-9a-f]*|[0-9]+)\\.?");

    private final Resolver resolver;
    private final Set<Integer> ports;
    private final Set<String> names;
    private final List<IpSubnetFilterRule> ranges;

    HookTargets(Resolver resolver, HookSettings settings) {
        this.resolver = resolver;
        this.ports = Set.copyOf(settings.ports());
        var allowed = settings.privateAllowed().orElse(List.of());
        this.names = allowed.stream()
                .filter(entry -> entry.indexOf('/') < 0)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.ranges = allowed.stream()
                .filter(entry -> entry.indexOf('/') >= 0)
                .map(entry -> PublicAddresses.range(entry.strip()))
                .toList();
    }

    /** What is wrong with an address that somebody names. */
    public enum Fault {
        NOT_A_URL,
        HTTPS_REQUIRED,
        PORT_REFUSED,
        ADDRESS_REFUSED
    }

    /** Where a request goes: the checked address, and how the receiver is called there. */
    record Target(URI url, String host, int port, boolean isSecure, InetAddress address) {}

    /** Without asking for a name: that is done at each request, when it counts. */
    public Optional<Fault> faultOf(String written) {
        var url = url(written);
        if (url == null) {
            return Optional.of(Fault.NOT_A_URL);
        }
        var host = host(url);
        var literal = literal(host);
        boolean isAllowed = names.contains(host) || (literal != null && isInAllowedRange(literal));
        if (isAllowed) {
            return Optional.empty();
        }
        if (literal == null ? isOurs(host) : !PublicAddresses.has(literal)) {
            return Optional.of(Fault.ADDRESS_REFUSED);
        }
        if (!isSecure(url)) {
            return Optional.of(Fault.HTTPS_REQUIRED);
        }
        return ports.contains(port(url)) ? Optional.empty() : Optional.of(Fault.PORT_REFUSED);
    }

    /** Asks for the addresses of the name, and takes the first when all are allowed. */
    Target checked(String written) {
        var url = url(written);
        if (url == null) {
            throw new HookRefused(HookFailure.ADDRESS_REFUSED);
        }
        var host = host(url);
        var addresses = resolver.addresses(host);
        boolean isPrivate = names.contains(host) || addresses.stream().allMatch(this::isInAllowedRange);
        boolean isPublic =
                isSecure(url) && ports.contains(port(url)) && addresses.stream().allMatch(PublicAddresses::has);
        if (addresses.isEmpty() || !(isPrivate || isPublic)) {
            throw new HookRefused(HookFailure.ADDRESS_REFUSED);
        }
        return new Target(url, host, port(url), isSecure(url), addresses.get(0));
    }

    private boolean isInAllowedRange(InetAddress address) {
        return ranges.stream().anyMatch(range -> PublicAddresses.isIn(range, address));
    }

    private static boolean isOurs(String host) {
        return ENDS_IN_NUMBER.matcher(host).matches()
                || host.indexOf(':') >= 0
                || host.equals("localhost")
                || host.endsWith(".localhost");
    }

    private static @Nullable URI url(String written) {
        try {
            var url = new URI(written);
            var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            boolean isWhole = (scheme.equals("https") || scheme.equals("http"))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getFragment() == null
                    && url.getPort() != 0
                    && url.getPort() <= 65_535;
            return isWhole ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String host(URI url) {
        var host = url.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean isSecure(URI url) {
        return url.getScheme().equalsIgnoreCase("https");
    }

    private static int port(URI url) {
        return url.getPort() > 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    }

    private static @Nullable InetAddress literal(String host) {
        return NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)
                ? NetUtil.createInetAddressFromIpAddressString(host)
                : null;
    }
}
