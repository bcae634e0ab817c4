package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.sandbox.child.CompilerMain;
import dev.setstone.processor.sandbox.child.RunnerMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of the children. They hold no path but the JVM's own: a child's class path is the folder that it starts in.
 */
final class JavaCommand {

    private final SandboxLimits limits;

    JavaCommand(SandboxLimits limits) {
        this.limits = limits;
    }

    /** Starts a child that compiles. */
    List<String> compiler() throws SandboxException {
        List<String> command = common(limits.compilerHeapMegabytes());
        command.add("-Xss4m");
        command.addAll(plain());
        command.addAll(List.of("-cp", ".", CompilerMain.class.getName()));
        return command;
    }

    /** Starts a child that runs candidates in a world. */
    List<String> runner(World world) throws SandboxException {
        List<String> command = common(limits.runnerHeapMegabytes());
        command.addAll(List.of(
                "-Xss1m", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=8m", "--limit-modules", "java.base"));
        command.addAll(circumstances(world));
        command.addAll(List.of("-cp", ".", RunnerMain.class.getName()));
        return command;
    }

    /** Whatever the JVM itself has to say goes where the pipe isn't: a warning on it would be taken for a reply. */
    private static List<String> common(int heapMegabytes) throws SandboxException {
        return new ArrayList<>(List.of(
                executable(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable"));
    }

    private static List<String> plain() {
        return List.of(
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dline.separator=\n");
    }

    private static List<String> circumstances(World world) {
        return switch (world) {
            case PLAIN, REVERSED -> plain();
            case STRANGE -> strange();
            case FAR -> far();
        };
    }

    private static List<String> far() {
        return List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=US-ASCII",
                "-Dline.separator=\r",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=3");
    }

    private static List<String> strange() {
        return List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-ea",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=0");
    }

    /** The command that starts a JVM like the build's own. */
    static String executable() throws SandboxException {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        for (String name : List.of("java", "java.exe")) {
            Path java = bin.resolve(name);
            if (Files.isRegularFile(java)) {
                return java.toString();
            }
        }
        throw new SandboxException("there is no java in " + bin + "; build with a complete JDK");
    }
}
