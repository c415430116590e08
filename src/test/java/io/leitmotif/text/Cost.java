package io.leitmotif.text;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work costs the thread that does it, whatever else the machine is doing.
 *
 * @param seconds of processor time
 * @param bytes   allocated, whether or not they were needed at the same time
 */
record Cost(double seconds, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(Runnable work) {
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long started = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Cost((THREADS.getCurrentThreadCpuTime() - started) / 1e9,
                THREADS.getThreadAllocatedBytes(thread) - allocated);
    }

    /** The less of both in either: a disturbance only ever adds. */
    Cost least(Cost other) {
        return new Cost(Math.min(seconds, other.seconds), Math.min(bytes, other.bytes));
    }
}
