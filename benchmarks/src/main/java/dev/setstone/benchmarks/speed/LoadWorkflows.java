package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.lang.management.ManagementFactory;
import java.util.List;

/** A process that loads copies of a workflow: {@code <copies>}. Prints milliseconds, kilobytes of classes and kilobytes of heap. */
public final class LoadWorkflows {

    private static final double KILO = 1024.0;

    private LoadWorkflows() {}

    public static void main(String[] arguments) {
        Request request = Requests.all().get(0);
        // What loading needs once, whatever the number, is loaded before.
        Copies.load(1).get(0).decide(request);
        System.gc();
        double classes = metaspace();
        double heap = heap();
        long start = System.nanoTime();
        List<PriorAuthorization> workflows = Copies.load(Integer.parseInt(arguments[0]));
        workflows.forEach(workflow -> workflow.decide(request));
        double millis = (System.nanoTime() - start) / 1e6;
        System.gc();
        System.out.println(millis + " " + (metaspace() - classes) + " " + (heap() - heap));
        // They must live until they were counted.
        workflows.get(0).decide(request);
    }

    /** Metaspace holds the compressed class space too. */
    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum()
                / KILO;
    }

    private static double heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KILO;
    }
}
