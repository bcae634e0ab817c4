package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.ChildLostException.Loss;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.sandbox.child.CompileJob;
import dev.setstone.processor.sandbox.child.CompileReply;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The build's side of the talk with the compiling child. */
final class CompilerClient {

    /**
     * CPU time for one candidate. An honest one takes a new child less than a second; javac's exponential cases take minutes.
     */
    private static final long CPU_MILLIS = 2_500;

    /** The user's own sources are compiled along, as far as the candidate reaches them: at worst a thousand characters a millisecond. */
    private static final long USER_CHARACTERS_A_MILLI = 1_000;

    private final ChildSlot slot;
    private final SandboxLimits limits;

    CompilerClient(ChildSlot slot, SandboxLimits limits) {
        this.slot = slot;
        this.limits = limits;
    }

    Compilation compile(Surroundings surroundings, String logicClass, String source) throws SandboxException {
        CompileJob job = new CompileJob(
                logicClass, source, surroundings.sources(), surroundings.classes(), surroundings.release());
        long characters = surroundings.sources().values().stream()
                .mapToLong(String::length)
                .sum();
        return compile(surroundings, job, CPU_MILLIS + characters / USER_CHARACTERS_A_MILLI);
    }

    private Compilation compile(Surroundings surroundings, CompileJob job, long cpuMillis) throws SandboxException {
        ChildProcess child = slot.acquire();
        boolean used = child.requests() > 0;
        long start = System.nanoTime();
        try {
            return compilation(exchange(child, job, cpuMillis), surroundings);
        } catch (ChildLostException e) {
            slot.discard();
            // A child that has served others may have died of them; but both tries together are bounded as one is.
            long left = cpuMillis - (System.nanoTime() - start) / 1_000_000;
            boolean again = used && e.loss() != Loss.TIME && left > 0;
            return again ? compile(surroundings, job, left) : overwhelmed(e.detail());
        }
    }

    private CompileReply exchange(ChildProcess child, CompileJob job, long cpuMillis)
            throws ChildLostException, SandboxException {
        CpuBudget budget = child.budget(cpuMillis);
        try {
            child.send(job.encode(), limits.compileMillis());
        } catch (IOException e) {
            throw new SandboxException("the compiling child can't be asked", e);
        }
        byte[] reply = child.receive(limits.compileMillis(), budget);
        try {
            return CompileReply.decode(reply);
        } catch (IOException e) {
            throw new ChildLostException(Loss.CRASH, "it broke the protocol: " + e.getMessage());
        }
    }

    private Compilation compilation(CompileReply reply, Surroundings surroundings) throws SandboxException {
        if (reply instanceof CompileReply.Compiled compiled) {
            SortedMap<String, byte[]> userClasses = new TreeMap<>(surroundings.classes());
            userClasses.putAll(compiled.userClasses());
            return new Compilation(
                    compiled.logicClasses(),
                    userClasses,
                    messages(compiled.messages()),
                    compiled.facts().map(CompilerClient::messages));
        }
        slot.discard();
        if (reply instanceof CompileReply.Overwhelmed overwhelmed) {
            return overwhelmed(overwhelmed.detail());
        }
        throw new SandboxException("your own types do not compile without the rest of the build: "
                + ((CompileReply.UserError) reply).text());
    }

    private static List<Message> messages(List<CompileReply.Message> messages) {
        return messages.stream()
                .map(message -> new Message(message.kind(), message.code(), message.line(), message.text()))
                .toList();
    }

    private static Compilation overwhelmed(String detail) {
        String text = "javac can't cope with this source (" + detail
                + "); write it with less nesting and with types that are said, not inferred";
        return new Compilation(
                new TreeMap<>(), new TreeMap<>(), List.of(new Message("error", "compiler-bomb", 0, text)));
    }
}
