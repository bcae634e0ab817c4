package dev.setstone.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.setstone.processor.contract.CompilerEnvironment;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Finds the folder of specs and recordings. There is one place and no search: the folder of the option, or {@code setstone} beside
 * the source root, so {@code src/main/setstone} for {@code src/main/java}. Neither depends on the working directory of the build
 * tool, which differs between a module built alone and one built with its parent.
 */
final class WorkflowFolder {

    private static final String NAME = "setstone";

    private final ProcessingEnvironment environment;

    WorkflowFolder(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * The folder for a workflow; it need not exist.
     *
     * @param said the option's value
     * @throws ProblemException when the place of the interface's source file can't be known
     */
    Path locate(TypeElement workflow, Optional<Path> said) throws ProblemException {
        Optional<Path> source = sourceFile(workflow);
        if (said.isPresent()) {
            return said.get().isAbsolute() ? said.get() : relative(said.get(), source);
        }
        if (source.isEmpty()) {
            throw new ProblemException(
                    Problem.FOLDER_NOT_FOUND,
                    new Position.InSource(Anchor.at(workflow)),
                    workflow.getQualifiedName(),
                    "the compiler does not tell where the source file is");
        }
        return sourceRoot(workflow, source.get()).resolveSibling(NAME);
    }

    /** A relative folder belongs to the nearest folder above the source file in which it exists, else to the working directory. */
    private static Path relative(Path said, Optional<Path> source) {
        for (Path above = source.map(Path::getParent).orElse(null); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(said))) {
                return above.resolve(said);
            }
        }
        return said.toAbsolutePath();
    }

    private Path sourceRoot(TypeElement workflow, Path source) throws ProblemException {
        Path root = source.getParent();
        String packageName = environment
                .getElementUtils()
                .getPackageOf(workflow)
                .getQualifiedName()
                .toString();
        if (!packageName.isEmpty()) {
            String[] names = packageName.split("\\.", -1);
            for (int i = names.length - 1; i >= 0; i--) {
                if (root == null
                        || root.getFileName() == null
                        || !root.getFileName().toString().equals(names[i])) {
                    throw new ProblemException(
                            Problem.FOLDER_NOT_FOUND,
                            new Position.InSource(Anchor.at(workflow)),
                            workflow.getQualifiedName(),
                            "its source file does not lie in a folder like its package");
                }
                root = root.getParent();
            }
        }
        return root == null ? Path.of("") : root;
    }

    private Optional<Path> sourceFile(TypeElement workflow) {
        try {
            TreePath path =
                    Trees.instance(CompilerEnvironment.behind(environment)).getPath(workflow);
            if (path == null) {
                return Optional.empty();
            }
            URI uri = path.getCompilationUnit().getSourceFile().toUri();
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri).toAbsolutePath()) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException | LinkageError notJavac) {
            // Other compilers, and build tools that hide javac for good, have no trees; the option says it then.
            return Optional.empty();
        }
    }
}
