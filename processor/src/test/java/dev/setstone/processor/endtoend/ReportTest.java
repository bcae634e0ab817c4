package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String LOGIC = "src/main/setstone/recorded/discount/DiscountLogic.java";
    private static final String LOCK = "src/main/setstone/recorded/discount/lock.json";

    @TempDir
    private Path folder;

    @Test
    void theReportIsOfTheRecordingAndTheSameEachTime() throws Exception {
        TestProject project = Recorded.discount(folder);
        SetstoneProcess.run(project, "approve", "discount", "--reviewer", "Grace", "--author", "Ada");

        SetstoneProcess reported = SetstoneProcess.run(project, "report", "--json");
        SetstoneProcess again = SetstoneProcess.run(project, "report", "discount", "--to", "again");

        assertThat(reported.exitCode()).as(reported.both()).isZero();
        assertThat(reported.json().at("/folder").asText()).isEqualTo("target/setstone");
        assertThat(reported.json().at("/workflows/0/state").asText()).isEqualTo("approved");
        assertThat(project.tree("target/setstone").keySet())
                .containsExactly("discount.audit.html", "discount.cdx.json", "discount.intoto.json", "index.html");
        assertThat(again.out()).startsWith("discount  approved\n    wrote discount.audit.html\n");
        assertThat(project.tree("again")).isEqualTo(project.tree("target/setstone"));
        assertThat(words(project.text("again/discount.audit.html")))
                .contains("Approved by Grace on")
                .contains("Examples right: 3 of 3 Hidden rows right: 3 of 3")
                .contains("Held on every result: never more than a fifth")
                .contains("Rule 2 An order of 1000 or more gets 10 percent, reason \"large\".")
                .contains("Code that says it serves it Line 19 // rule 2 if (order.amount().compareTo(LARGE) >= 0)")
                .contains("n* = ")
                .doesNotContain("999.99")
                .doesNotContain("77317.31");
        provenanceIsOfTheFiles(project);
        bomFitsTheOfficialSchema(project);

        project.edit("src/main/setstone/discount.yaml", "of 1000 or more", "of 2000 or more");
        SetstoneProcess stale = SetstoneProcess.run(project, "report", "--to", "again");

        assertThat(stale.exitCode()).isOne();
        assertThat(stale.out()).startsWith("discount  stale, so there is nothing to report\n");
        assertThat(project.tree("again").keySet()).containsExactly("index.html");
        assertThat(words(project.text("again/index.html")))
                .contains("discount stale")
                .contains("no report");
    }

    @Test
    void aBuildWritesTheReportThatTheVerbWrites() throws Exception {
        TestProject project = Recorded.discount(folder);
        SetstoneProcess.run(project, "report", "--to", "verb");

        TestProject.Compiled built =
                project.compile("-Asetstone.report=" + project.root().resolve("built"));

        assertThat(built.succeeded()).as(built.messages()).isTrue();
        assertThat(project.tree("built")).isEqualTo(project.tree("verb"));
    }

    @Test
    void aReportThatCannotBeWrittenFailsTheBuild() throws Exception {
        TestProject project = Recorded.discount(folder);
        Path inTheWay = Files.writeString(project.root().resolve("built"), "a file");

        TestProject.Compiled built = project.compile("-Asetstone.report=" + inTheWay);

        assertThat(built.succeeded()).isFalse();
        assertThat(built.messages()).contains("[SET608]", "built (setstone.report) can't be written");
    }

    private static void provenanceIsOfTheFiles(TestProject project) throws Exception {
        JsonNode statement = new ObjectMapper().readTree(project.text("again/discount.intoto.json"));
        JsonNode lock = new ObjectMapper().readTree(project.text(LOCK));
        assertThat(statement.path("_type").asText()).isEqualTo("https://in-toto.io/Statement/v1");
        assertThat(statement.path("predicateType").asText()).isEqualTo("https://slsa.dev/provenance/v1");
        assertThat(names(statement)).containsExactly("_type", "predicate", "predicateType", "subject");
        assertThat(statement.path("subject")).hasSize(1);
        assertThat(statement.at("/subject/0/name").asText()).isEqualTo("DiscountLogic.java");
        assertThat(statement.at("/subject/0/digest/sha256").asText()).isEqualTo(sha256(project.path(LOGIC)));
        JsonNode built = statement.at("/predicate/buildDefinition");
        assertThat(URI.create(built.path("buildType").asText()).isAbsolute()).isTrue();
        assertThat(built.at("/externalParameters/key").asText())
                .isEqualTo(lock.at("/key/sha256").asText());
        assertThat(built.at("/internalParameters/model").asText())
                .isEqualTo(lock.at("/provenance/model").asText());
        assertThat(built.at("/resolvedDependencies/0/digest/sha256").asText())
                .isEqualTo(lock.at("/provenance/promptSha256").asText());
        JsonNode run = statement.at("/predicate/runDetails");
        assertThat(URI.create(run.at("/builder/id").asText()).isAbsolute()).isTrue();
        assertThat(run.at("/metadata/setstone_review/reviewer").asText()).isEqualTo("Grace");
        assertThat(run.at("/metadata/setstone_gates")).isEqualTo(lock.path("gates"));
        List<String> files = new ArrayList<>();
        for (JsonNode file : run.path("byproducts")) {
            String name = file.path("name").asText();
            Path path = project.path(name.equals("lock.json") ? LOCK : "again/" + name);
            assertThat(file.at("/digest/sha256").asText()).as(name).isEqualTo(sha256(path));
            files.add(name);
        }
        assertThat(files).containsExactly("lock.json", "discount.audit.html", "discount.cdx.json");
    }

    private static void bomFitsTheOfficialSchema(TestProject project) throws Exception {
        String text = project.text("again/discount.cdx.json");
        Validator validator = new ValidatorFactory().createValidator();
        for (String name : List.of("spdx", "jsf-0.82", "bom-1.6")) {
            validator.registerSchema(URI.create("http://cyclonedx.org/schema/" + name + ".schema.json"), schema(name));
        }
        URI schema = URI.create("http://cyclonedx.org/schema/bom-1.6.schema.json");
        Validator.Result result = validator.validate(schema, text);
        assertThat(result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()))
                .isEmpty();
        assertThat(validator
                        .validate(schema, text.replace("machine-learning-model", "learning"))
                        .isValid())
                .as("the schema judges something")
                .isFalse();
        JsonNode bom = new ObjectMapper().readTree(text);
        assertThat(bom.at("/components/0/type").asText()).isEqualTo("machine-learning-model");
        assertThat(bom.at("/components/0/name").asText()).isEqualTo("loopback-1");
        assertThat(bom.at("/metadata/component/hashes/0/content").asText()).isEqualTo(sha256(project.path(LOGIC)));
    }

    @Test
    void whatSpecsAndModelsWriteIsTextAndNothingElse() throws Exception {
        String hostile = "</pre><script>alert(1)</script><img src=x onerror=alert(2)>";
        TestProject project = TestProject.discount(folder)
                .edit(
                        "src/main/setstone/discount.yaml",
                        "Everybody else gets 0 percent, reason \"none\".",
                        "Everybody else gets 0 percent, reason \"none\". " + hostile);
        String logic = TestProject.DISCOUNT_LOGIC.replace("// rule 3", "// rule 3 " + hostile);
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(logic))) {
            String[] options = Stream.concat(
                            Stream.of(model.options("record")), Stream.of("-Asetstone.openExamples=off"))
                    .toArray(String[]::new);
            TestProject.Compiled compiled = project.compile(options);
            assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        }

        SetstoneProcess reported = SetstoneProcess.run(project, "report");

        assertThat(reported.exitCode()).as(reported.both()).isZero();
        String page = project.text("target/setstone/discount.audit.html");
        Set<String> tags = new TreeSet<>();
        Matcher tag = Pattern.compile("<([a-zA-Z][^\\s>]*)([^>]*)>").matcher(page);
        while (tag.find()) {
            tags.add(tag.group(1));
            assertThat(tag.group(2)).doesNotContainPattern("\\s(on\\w+|src|style|action|srcdoc)\\s*=");
        }
        assertThat(tags)
                .isSubsetOf(
                        "a", "article", "body", "code", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5",
                        "head", "header", "html", "li", "main", "mark", "meta", "nav", "ol", "p", "pre", "section",
                        "span", "strong", "style", "table", "tbody", "td", "th", "title", "tr", "ul");
        assertThat(page.split("&lt;script&gt;alert\\(1\\)", -1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page).doesNotContainPattern("(href|url\\()\\W*(https?:|//|javascript:)");
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-" + digest + "';");
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String schema(String name) throws IOException {
        String file = "/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(ReportTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a page says, without its markup. */
    private static String words(String page) {
        return page.substring(page.indexOf("<body>"))
                .replaceAll("</?(span|a|code|mark|strong)[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
