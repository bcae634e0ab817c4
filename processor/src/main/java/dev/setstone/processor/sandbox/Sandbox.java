package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.metering.Metering;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The bounded child JVMs: one that compiles and one for each world that runs. They start when first needed, serve many requests,
 * and end when this is closed, or by themselves when the build ends without closing it.
 */
public final class Sandbox implements Compiler, Runner, AutoCloseable {

    private final SandboxLimits limits;
    private final JavaCommand command;
    private final Metering metering = new Metering();
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(Sandbox::watching);
    private final Map<World, ChildSlot> runners = new EnumMap<>(World.class);
    private @Nullable ChildSlot compiler;
    private @Nullable ChildClasses classes;
    private @Nullable Confinement confinement;
    private boolean closed;

    /** A sandbox with the default limits. */
    public Sandbox() {
        this(SandboxLimits.defaults());
    }

    /** A sandbox with limits of one's own. */
    public Sandbox(SandboxLimits limits) {
        this.limits = limits;
        this.command = new JavaCommand(limits);
    }

    private static Thread watching(Runnable runnable) {
        Thread thread = new Thread(runnable, "setstone-sandbox-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized Compilation compile(Surroundings surroundings, String logicClass, String source)
            throws SandboxException {
        ChildSlot slot = compiler;
        if (slot == null) {
            slot = slot(command.compiler());
            compiler = slot;
        }
        return new CompilerClient(slot, limits).compile(surroundings, logicClass, source);
    }

    @Override
    public synchronized List<RunResult> run(RunRequest request) throws SandboxException {
        World world = request.world().process();
        ChildSlot slot = runners.get(world);
        if (slot == null) {
            slot = slot(command.runner(world));
            runners.put(world, slot);
        }
        return new RunnerClient(slot, limits, metering).run(request);
    }

    private ChildSlot slot(List<String> start) throws SandboxException {
        if (closed) {
            throw new SandboxException("the sandbox is closed");
        }
        ChildClasses extracted = classes;
        if (extracted == null) {
            extracted = ChildClasses.extract();
            classes = extracted;
        }
        List<String> confined = new ArrayList<>(confinement().prefix());
        confined.addAll(start);
        return new ChildSlot(confined, extracted.folder(), watchdog, limits);
    }

    /**
     * What the operating system confines the children to on this machine; tried out once, when first asked for.
     *
     * @throws SandboxException when there is no java to try it with
     */
    public synchronized Confinement confinement() throws SandboxException {
        Confinement found = confinement;
        if (found == null) {
            found = Confinement.probe(JavaCommand.executable());
            confinement = found;
        }
        return found;
    }

    /** Ends all children and deletes the folder that their classes are in. */
    @Override
    public synchronized void close() {
        closed = true;
        ChildSlot slot = compiler;
        if (slot != null) {
            slot.close();
        }
        runners.values().forEach(ChildSlot::close);
        compiler = null;
        runners.clear();
        ChildClasses extracted = classes;
        if (extracted != null) {
            extracted.close();
        }
        classes = null;
        watchdog.shutdownNow();
    }
}
