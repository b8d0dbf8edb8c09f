package id.fkp.integrate.hook.call;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are of the public Internet, by the registries of IANA for special purposes (RFC 6890). */
final class PublicAddresses {

    /** Here what is not named is public; an IPv4 address that is written as IPv6 is one of these in Java. */
    private static final List<IpSubnetFilterRule> NOT_PUBLIC = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** Of IPv6 only this is given out to the public. */
    private static final IpSubnetFilterRule GLOBAL = range("2000::/3");

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        return (address.getAddress().length == 4 || isIn(GLOBAL, address))
                && NOT_PUBLIC.stream().noneMatch(range -> isIn(range, address));
    }

    static boolean isIn(IpSubnetFilterRule range, InetAddress address) {
        return range.matches(new InetSocketAddress(address, 0));
    }

    static IpSubnetFilterRule range(String written) {
        return new IpSubnetFilterRule(written, IpFilterRuleType.ACCEPT);
    }

    private static List<IpSubnetFilterRule> ranges(String... written) {
        return Stream.of(written).map(PublicAddresses::range).toList();
    }
}
