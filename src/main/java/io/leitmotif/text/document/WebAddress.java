package io.leitmotif.text.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Addresses that articles stand at. */
public final class WebAddress {

    /** UTF-16 units; servers and browsers give up at about as many. */
    public static final int LONGEST = 2_000;

    private WebAddress() {
    }

    /** Whether it is an absolute http or https address (RFC 3986) that names a host, of at most {@value #LONGEST} units. */
    public static boolean is(String address) {
        if (address.length() > LONGEST || !StandardCharsets.UTF_8.newEncoder().canEncode(address)) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
