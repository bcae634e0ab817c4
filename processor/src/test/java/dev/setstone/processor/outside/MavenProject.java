package dev.setstone.processor.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A user's Maven project, built by Maven in a process of its own, offline. */
final class MavenProject {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>outside</artifactId>
              <version>1</version>
              <properties>
                <out>target</out>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>dev.setstone</groupId>
                  <artifactId>setstone-annotations</artifactId>
                  <version>VERSION</version>
                </dependency>
                <dependency>
                  <groupId>dev.setstone</groupId>
                  <artifactId>setstone-runtime</artifactId>
                  <version>VERSION</version>
                </dependency>
              </dependencies>
              <build>
                <directory>${out}</directory>
                <plugins>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.5.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.setstone</groupId>
                          <artifactId>setstone-processor</artifactId>
                          <version>VERSION</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private final Path root;

    MavenProject(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root);
        Files.writeString(root.resolve("pom.xml"), POM.replace("VERSION", System.getProperty("setstone.version")));
    }

    Path path(String file) {
        return root.resolve(file);
    }

    MavenProject file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text, StandardCharsets.UTF_8);
        return this;
    }

    /** Copies a file or a folder of another project into the same place of this one. */
    MavenProject copy(Path from, String place) throws IOException {
        try (Stream<Path> all = Files.walk(from.resolve(place))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return this;
    }

    MavenProject edit(String file, String from, String to) throws IOException {
        String text = Files.readString(path(file), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no \"" + from + "\"");
        }
        Files.writeString(path(file), text.replace(from, to), StandardCharsets.UTF_8);
        return this;
    }

    /** What a build gave. */
    record Built(int exitCode, String output) {}

    /** A running build. */
    record Building(Process process, Path log) {

        /** Waits for the end, at most three minutes. */
        Built await() throws IOException, InterruptedException {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Maven did not end: " + Files.readString(log));
            }
            return new Built(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    /** Starts a build without sockets. */
    Building startWithoutSockets(String... arguments) throws IOException {
        Path agent = agent();
        return start("-javaagent:" + agent, arguments);
    }

    /** Starts a build. */
    Building start(String jvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(List.of("-o", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(root, "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", jvm);
        builder.environment().remove("MAVEN_ARGS");
        return new Building(builder.start(), log);
    }

    private Path agent() throws IOException {
        Path jar = root.resolve("no-sockets.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", NoSockets.class.getName());
        String entry = NoSockets.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = NoSockets.class.getClassLoader().getResourceAsStream(entry)) {
            stream.putNextEntry(new JarEntry(entry));
            code.transferTo(stream);
            stream.closeEntry();
        }
        return jar;
    }
}
