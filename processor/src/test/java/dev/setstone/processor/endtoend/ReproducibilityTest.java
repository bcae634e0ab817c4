package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibilityTest {

    private static final String RECORDED = "src/main/setstone/recorded/discount/";

    @TempDir
    private Path folder;

    @Test
    void classesAreTheSameBytesWhereverTheyAreCompiled() throws Exception {
        TestProject one = Recorded.discount(folder.resolve("one"));
        TestProject other = TestProject.discount(folder.resolve("a longer/path with spaces/and ümlaut"));
        for (String file : List.of(RECORDED + "DiscountLogic.java", RECORDED + "lock.json")) {
            other.file(file, one.text(file).replace("\n", "\r\n"));
        }
        for (String file : List.of("src/main/setstone/discount.yaml", "src/main/setstone/discount.golden.jsonl")) {
            other.file(file, other.text(file).replace("\n", "\r\n"));
        }

        SortedMap<String, String> here = classes(one, List.of("-Duser.language=en", "-Duser.timezone=UTC"));
        SortedMap<String, String> there = classes(
                other,
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kolkata",
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-1"));

        assertThat(here)
                .containsKeys(
                        "acme/DiscountLogic.class",
                        "acme/DiscountImpl.class",
                        "META-INF/services/acme.Discount",
                        "META-INF/setstone/acme.Discount.json");
        assertThat(there).isEqualTo(here);
    }

    private static SortedMap<String, String> classes(TestProject project, List<String> jvm) throws Exception {
        JavacProcess javac = JavacProcess.start(project, jvm, "out", Map.of(), "--release", "17", "-g");
        assertThat(javac.exitCode()).as(javac.output()).isZero();
        return project.tree("out");
    }
}
