package io.leitmotif.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the model out among requests by self-clocked fair queueing (Golestani, INFOCOM 1994), counted in tokens. A
 * window's start is where the window of its request before it ended, or the present if it is the first; the window that
 * ends first is next, and the present is its end. So requests that wait together are served as many tokens each, to
 * within a window of each, or a pass more where they are for different models; a small one is not held back by a bulk, nor a bulk by small ones that keep coming: a clock
 * that stood at starts would let those, each of one window, keep it standing. Equal ends go by arrival. Not thread-safe:
 * the scheduler's lock guards it.
 */
final class FairQueue {

    private static final class Flow {

        private final Request request;
        private long start;

        private Flow(Request request, long start) {
            this.request = request;
            this.start = start;
        }

        private long end() {
            return start + request.next().span();
        }
    }

    /** By arrival: some tens at most, because callers are limited. */
    private final List<Flow> flows = new ArrayList<>();
    private long present;
    private long tokens;

    /** Its windows wait from now on. */
    void add(Request request) {
        flows.add(new Flow(request, present));
        tokens += request.waitingTokens();
    }

    /** Takes the windows that wait out of the queue; does nothing if none does. */
    void remove(Request request) {
        if (flows.removeIf(flow -> flow.request == request)) {
            tokens -= request.waitingTokens();
        }
    }

    /** Whether no window waits. */
    boolean isEmpty() {
        return flows.isEmpty();
    }

    /** How many requests have a window that waits. */
    int size() {
        return flows.size();
    }

    /** The tokens of all windows that wait, filled up. */
    long tokens() {
        return tokens;
    }

    /** Those with a window that waits, by arrival. */
    List<Request> requests() {
        return flows.stream().map(flow -> flow.request).toList();
    }

    /**
     * Begins windows in their order until the next does not fit; the first always does. A pass goes through one model,
     * so those of others are passed over; their turn has come all the more the next time.
     *
     * @param budget tokens in the pass, filled up
     * @return empty if nothing waits
     */
    Pass next(long budget) {
        Pass pass = new Pass();
        long room = budget;
        for (Flow flow = first(null); flow != null; flow = first(pass.member())) {
            int span = flow.request.next().span();
            if (span > room && !pass.isEmpty()) {
                break;
            }
            pass.begin(flow.request);
            present = Math.max(present, flow.start + span);
            flow.start += span;
            room -= span;
            tokens -= span;
            if (flow.request.next() == null) {
                flows.remove(flow);
            }
        }
        return pass;
    }

    /** @param member whose windows are looked at; null for all */
    private Flow first(Integer member) {
        Flow first = null;
        for (Flow flow : flows) {
            boolean possible = member == null || flow.request.next().member() == member;
            if (possible && (first == null || flow.end() < first.end())) {
                first = flow;
            }
        }
        return first;
    }
}
