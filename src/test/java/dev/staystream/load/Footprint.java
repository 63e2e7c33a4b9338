package dev.staystream.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the process holds after its garbage has been collected.
 *
 * @param descriptors open connections and files
 * @param tasks what is scheduled to be done later, by any scheduler
 * @param heap bytes in use
 */
record Footprint(long descriptors, long tasks, long threads, long heap) {

    private static final Set<String> TASKS = Set.of(
            "java.util.concurrent.ScheduledThreadPoolExecutor$ScheduledFutureTask",
            "io.netty.util.concurrent.ScheduledFutureTask");

    static Footprint taken() {
        long tasks = scheduled();
        return new Footprint(
                ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class).getOpenFileDescriptorCount(),
                tasks,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** The machine counts its objects after a collection: lines of a number, how many, how large, and of which class. */
    private static long scheduled() {
        return histogram()
                .lines()
                .map(line -> List.of(line.trim().split("\\s+")))
                .filter(line -> line.size() > 3 && TASKS.contains(line.get(3)))
                .collect(Collectors.summingLong(line -> Long.parseLong(line.get(1))));
    }

    private static String histogram() {
        try {
            Object[] none = {new String[0]};
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            none,
                            new String[] {String[].class.getName()});
        } catch (JMException error) {
            throw new IllegalStateException("this machine does not count its objects", error);
        }
    }
}
