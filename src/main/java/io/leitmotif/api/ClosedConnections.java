package io.leitmotif.api;

import io.leitmotif.encoder.Cancellation;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A client that goes away takes its texts out of the encoder's queue. Filters and resources run in one thread. */
class ClosedConnections {

    @ServerRequestFilter
    void watch(RoutingContext context) {
        Cancellation cancellation = Cancellation.bind();
        // called when the answer is written, too: then there is nothing left to cancel
        context.addEndHandler(end -> cancellation.cancel());
    }

    @ServerResponseFilter
    void forget() {
        Cancellation.unbind();
    }
}
