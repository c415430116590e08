package io.leitmotif.bench;

/**
 * One contender at work for a second or more.
 *
 * @param documents  embedded
 * @param tokens     read of them
 * @param cpuSeconds of the whole process, native threads and collector included
 * @param seconds    by the clock
 * @param latencies  of the calls in nanoseconds, any order; owned by the sample
 */
record Sample(long documents, long tokens, double cpuSeconds, double seconds, long[] latencies) {

    double documentsPerCpuSecond() {
        return documents / cpuSeconds;
    }

    double tokensPerCpuSecond() {
        return tokens / cpuSeconds;
    }

    double documentsPerSecond() {
        return documents / seconds;
    }

    /** How many cores were busy on average. */
    double cores() {
        return cpuSeconds / seconds;
    }
}
