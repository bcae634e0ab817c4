package dev.setstone.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application in a module of its own, in a JVM of its own. */
class NamedModuleTest {

    private static final String INTERFACE = "package shop; public interface Order { String place(); }";
    private static final String IMPLEMENTATION =
            "package shop; public final class OrderImpl implements Order { public OrderImpl() {}"
                    + " public String place() { return \"placed\"; } }";
    private static final String MAIN = "package shop; public class Main { public static void main(String[] args) {"
            + " System.out.println(dev.setstone.runtime.Workflows.load(Order.class).place()); } }";

    @TempDir
    Path folder;

    private String run(String declaration) throws Exception {
        TestModules.compile(
                folder,
                "module shop { requires dev.setstone.runtime; " + declaration + " }",
                INTERFACE,
                IMPLEMENTATION,
                MAIN);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        TestModules.runtime() + File.pathSeparator + folder,
                        "--module",
                        "shop/shop.Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    @Test
    void aModuleMayProvideItsWorkflowAsAService() throws Exception {
        assertThat(run("exports shop; provides shop.Order with shop.OrderImpl;"))
                .isEqualToIgnoringNewLines("placed");
    }

    @Test
    void aModuleThatExportsItsWorkflowNeedsNoProvidesLine() throws Exception {
        assertThat(run("exports shop;")).isEqualToIgnoringNewLines("placed");
    }

    @Test
    void aModuleThatOpensItsPackageNeedsNoProvidesLine() throws Exception {
        assertThat(run("opens shop to dev.setstone.runtime;")).isEqualToIgnoringNewLines("placed");
    }

    @Test
    void aModuleThatKeepsItsWorkflowToItselfIsToldWhatToAdd() throws Exception {
        assertThat(run("")).contains("shop.OrderImpl can't be created").contains("opens shop to dev.setstone.runtime;");
    }
}
