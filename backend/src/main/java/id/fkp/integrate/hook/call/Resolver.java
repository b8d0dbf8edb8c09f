package id.fkp.integrate.hook.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks which addresses a name has. */
@ApplicationScoped
class Resolver {

    List<InetAddress> addresses(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new HookRefused(HookFailure.UNKNOWN_HOST);
        }
    }
}
